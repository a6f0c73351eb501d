package sutura.atlas.brain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.geometry.VoxelGrid;

/** Volumes and widths of the inside of the head, by name with their unit. */
final class BrainMeasures {
  /** The convexity is what lies higher than this, mm. Source: the reference's 95 mm, its frame. */
  private static final double CONVEXITY_Z_MM = 15;

  /** Places no deeper under the inside of the skull than this stand for it, mm. */
  private static final float SURFACE_MM = 0.5f;

  private BrainMeasures() {}

  static Map<String, Double> of(
      HeadFields head, byte[] materials, Cisterns cisterns, Map<String, List<Vector3dc>> linesMm) {
    VoxelGrid grid = head.grid();
    double[] ml = new double[BrainRegion.values().length + 1];
    for (int v = 0; v < materials.length; v++) {
      ml[materials[v]] += head.aboveMagnumMm()[v] > 0 ? grid.voxelMm3() / 1000 : 0;
    }
    double brain = 0;
    double ventricles = 0;
    for (BrainRegion region : BrainRegion.values()) {
      brain += region.isVentricle() ? 0 : ml[region.label()];
      ventricles += region.isVentricle() ? ml[region.label()] : 0;
    }
    Map<String, Double> measures = new TreeMap<>();
    measures.put("brainMl", brain);
    measures.put("ventriclesMl", ventricles);
    measures.put("cranialSubarachnoidSpaceMl", cisterns.volumeMl(grid));
    List<Vector3dc> aqueduct = linesMm.getOrDefault("cerebral-aqueduct", List.of());
    double length = 0;
    for (int i = 1; i < aqueduct.size(); i++) {
      length += aqueduct.get(i - 1).distance(aqueduct.get(i));
    }
    measures.put("aqueductLengthMm", length);
    putGap(head, materials, measures);
    return measures;
  }

  private static void putGap(HeadFields head, byte[] materials, Map<String, Double> measures) {
    VoxelGrid grid = head.grid();
    boolean[] brain = new boolean[materials.length];
    for (int v = 0; v < brain.length; v++) {
      brain[v] = materials[v] != 0;
    }
    float[] toBrain = DistanceTransform.to(brain, Extent.of(grid), grid.spacingMm());
    int slice = grid.nx() * grid.ny();
    float[] gaps = new float[1 << 20];
    int n = 0;
    for (int v = 0; v < brain.length; v++) {
      float c = head.cavityMm()[v];
      if (c < 0 && c > -SURFACE_MM && grid.zMm(v / slice) > CONVEXITY_Z_MM) {
        gaps = n < gaps.length ? gaps : Arrays.copyOf(gaps, 2 * n);
        gaps[n++] = toBrain[v] - c;
      }
    }
    Arrays.sort(gaps, 0, n);
    if (n > 0) {
      measures.put("duraToPiaP5Mm", (double) gaps[(int) (0.05 * n)]);
      measures.put("duraToPiaMedianMm", (double) gaps[n / 2]);
      measures.put("duraToPiaP95Mm", (double) gaps[(int) (0.95 * n)]);
    }
  }
}
