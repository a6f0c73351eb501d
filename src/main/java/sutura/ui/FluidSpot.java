package sutura.ui;

import java.util.Optional;
import java.util.function.Predicate;
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

  /** How far to both sides of the picture's middle plane a line of sight is followed. */
  private static final double SIGHT_MM = 600;

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

  /**
   * The fluid that is seen through what is drawn as glass: in the middle of the first space along a
   * line of sight, of a preferred one if it passes any.
   *
   * @param throughMm a place on the line
   * @param away unit vector along it, away from the eye
   * @param preferred what counts before what lies in front of it
   */
  static Optional<FluidSpot> along(
      FlowDomain domain, Vector3dc throughMm, Vector3dc away, Predicate<StructureId> preferred) {
    int first = middle(domain, throughMm, away, id -> true);
    int better = middle(domain, throughMm, away, preferred);
    int cell = better >= 0 ? better : first;
    return cell < 0
        ? Optional.empty()
        : Optional.of(new FluidSpot(domain.centreMm(cell), domain.regionId(cell)));
  }

  /** The middle cell of the first stretch of a line that lies in wanted spaces, or -1. */
  private static int middle(
      FlowDomain domain, Vector3dc throughMm, Vector3dc away, Predicate<StructureId> wanted) {
    double step = domain.edgeMm() / 2;
    double begin = Double.NaN;
    for (double at = -SIGHT_MM; at <= SIGHT_MM; at += step) {
      int cell = cellAt(domain, throughMm, away, at);
      boolean inside = cell >= 0 && wanted.test(domain.regionId(cell));
      if (inside && Double.isNaN(begin)) {
        begin = at;
      } else if (!inside && !Double.isNaN(begin)) {
        return cellAt(domain, throughMm, away, begin + step * Math.floor((at - begin) / step / 2));
      }
    }
    return -1;
  }

  private static int cellAt(FlowDomain domain, Vector3dc through, Vector3dc away, double at) {
    return domain.cellAt(
        through.x() + at * away.x(), through.y() + at * away.y(), through.z() + at * away.z());
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
