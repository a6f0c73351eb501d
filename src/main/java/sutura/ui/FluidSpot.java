package sutura.ui;

import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDomain;
import sutura.geometry.Box;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/**
 * A place in the fluid.
 *
 * @param atMm RAS mm
 * @param region the structure that the fluid belongs to
 */
record FluidSpot(Vector3dc atMm, StructureId region) {
  /** As far as what is pointed at may be from the fluid: the wall of a space, drawn smooth. */
  private static final double NEAR_MM = 3;

  /** As far as the middle of a structure may be from the fluid. */
  private static final double MIDDLE_MM = 20;

  /** The fluid nearest to a place, empty if there is none near. */
  static Optional<FluidSpot> near(FlowDomain domain, Vector3dc atMm) {
    return nearest(domain, atMm, NEAR_MM, Optional.empty());
  }

  /** In the middle of a space of fluid, or the fluid nearest to another structure's middle. */
  static Optional<FluidSpot> of(FlowDomain domain, LoadedModel model, StructureId id) {
    Optional<Vector3d> middle =
        model.entry(id).map(ModelEntry::boxMm).filter(b -> !b.isEmpty()).map(Box::centreMm);
    boolean fluid = domain.regionIds().contains(id);
    return middle.flatMap(
        at ->
            fluid
                ? nearest(domain, at, Double.POSITIVE_INFINITY, Optional.of(id))
                : nearest(domain, at, MIDDLE_MM, Optional.empty()));
  }

  private static Optional<FluidSpot> nearest(
      FlowDomain domain, Vector3dc atMm, double withinMm, Optional<StructureId> region) {
    int wanted = region.map(domain.regionIds()::indexOf).orElse(-1);
    int best = -1;
    double bestMm2 = withinMm * withinMm;
    for (int cell = 0; cell < domain.cells(); cell++) {
      if (wanted < 0 || domain.region(cell) == wanted) {
        double mm2 = distanceMm2(domain, cell, atMm);
        if (mm2 <= bestMm2) {
          bestMm2 = mm2;
          best = cell;
        }
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new FluidSpot(domain.centreMm(best), domain.regionId(best)));
  }

  private static double distanceMm2(FlowDomain domain, int cell, Vector3dc atMm) {
    int voxel = domain.voxel(cell);
    var grid = domain.grid();
    double dx = grid.xMm(voxel % grid.nx()) - atMm.x();
    double dy = grid.yMm(voxel / grid.nx() % grid.ny()) - atMm.y();
    double dz = grid.zMm(voxel / grid.nx() / grid.ny()) - atMm.z();
    return dx * dx + dy * dy + dz * dz;
  }
}
