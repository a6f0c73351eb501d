package sutura.atlas.volume;

/**
 * Flooding of a height field from markers: each voxel of the mask gets the label of the marker
 * whose flood reaches it first over faces.
 *
 * <p>Source: Beucher S, Meyer F (1993) The morphological approach to segmentation; priority flood
 * as in Barnes R et al. (2014) doi:10.1016/j.cageo.2013.04.024, without raising. Equal heights are
 * flooded in the order in which they were reached, so the result depends on nothing but the input.
 * Cost: n log n in voxels of the mask.
 */
public final class Watershed {
  private Watershed() {}

  /**
   * Labels of the flooded voxels, 0 elsewhere.
   *
   * @param height where floods flow last
   * @param markers 0 or the label of a source
   * @param mask where floods may go
   */
  public static byte[] flood(float[] height, byte[] markers, boolean[] mask, Extent extent) {
    extent.check(height.length);
    extent.check(markers.length);
    extent.check(mask.length);
    Neighbours neighbours = Neighbours.of(extent, Components.Connectivity.FACES);
    byte[] labels = new byte[markers.length];
    MinHeap queue = new MinHeap(1 << 16);
    int age = 0;
    for (int v = 0; v < markers.length; v++) {
      if (markers[v] != 0 && mask[v]) {
        labels[v] = markers[v];
        queue.add(MinHeap.key(height[v], age++), v);
      }
    }
    int[] around = new int[6];
    while (!queue.isEmpty()) {
      int voxel = queue.remove();
      int n = neighbours.around(voxel, around);
      for (int t = 0; t < n; t++) {
        int next = around[t];
        if (mask[next] && labels[next] == 0) {
          labels[next] = labels[voxel];
          queue.add(MinHeap.key(height[next], age++), next);
        }
      }
    }
    return labels;
  }
}
