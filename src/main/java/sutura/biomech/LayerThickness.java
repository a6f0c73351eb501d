package sutura.biomech;

import org.joml.Vector3d;

/**
 * How thick the layer of suture is across itself.
 *
 * <p>The layer is made of all voxels of one bone that share a corner with the other. Of a plane
 * with unit normal n such voxels fill a thickness of h (|nx| + |ny| + |nz|): h where the plane lies
 * along the grid, 1.73 h where it lies across the diagonal.
 */
final class LayerThickness {
  private LayerThickness() {}

  /** Mean over all elements of sutures, mm; one edge where there are none. */
  static double meanMm(VoxelModel model) {
    SutureSides sides = new SutureSides(model);
    double sum = 0;
    int count = 0;
    for (int region = 0; region < model.regionList().size(); region++) {
      if (!model.regionList().get(region).isSuture()) {
        continue;
      }
      for (SutureSides.Place place : sides.places(region)) {
        Vector3d n = place.normal();
        sum += Math.abs(n.x) + Math.abs(n.y) + Math.abs(n.z);
        count++;
      }
    }
    return count == 0 ? model.edgeMm() : model.edgeMm() * sum / count;
  }
}
