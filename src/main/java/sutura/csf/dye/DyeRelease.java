package sutura.csf.dye;

import java.util.Optional;
import org.joml.Vector3dc;
import sutura.csf.FlowDomain;
import sutura.geometry.IntList;

/** Which cells are full of dye when it is let go: a ball of fluid round a place. */
final class DyeRelease {
  /** Radius of the ball: about half a millilitre in open fluid. */
  static final double RADIUS_MM = 5;

  /** A place is in the fluid if fluid is this near. */
  static final double NEAR_MM = 8;

  private DyeRelease() {}

  /**
   * Cells of the ball that the fluid joins within it, so that none lies behind a wall; empty if no
   * fluid is near.
   */
  static Optional<int[]> cells(FlowDomain domain, Vector3dc atMm) {
    int first = nearest(domain, atMm);
    if (first < 0) {
      return Optional.empty();
    }
    Vector3dc centre = domain.centreMm(first);
    IntList ball = new IntList();
    ball.add(first);
    for (int i = 0; i < ball.size(); i++) {
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        int other = domain.neighbour(ball.get(i), side);
        if (other != FlowDomain.WALL
            && domain.centreMm(other).distance(centre) <= RADIUS_MM
            && !ball.contains(other)) {
          ball.add(other);
        }
      }
    }
    return Optional.of(ball.toArray());
  }

  /** The cell that holds a place, else the nearest one, or -1. */
  private static int nearest(FlowDomain domain, Vector3dc atMm) {
    int within = domain.cellAt(atMm.x(), atMm.y(), atMm.z());
    if (within >= 0) {
      return within;
    }
    double edge = domain.edgeMm();
    int reach = (int) Math.ceil(NEAR_MM / edge);
    int best = -1;
    double bestMm = NEAR_MM;
    for (int k = -reach; k <= reach; k++) {
      for (int j = -reach; j <= reach; j++) {
        for (int i = -reach; i <= reach; i++) {
          int cell = domain.cellAt(atMm.x() + i * edge, atMm.y() + j * edge, atMm.z() + k * edge);
          double offMm = cell < 0 ? bestMm : domain.centreMm(cell).distance(atMm);
          if (offMm < bestMm) {
            bestMm = offMm;
            best = cell;
          }
        }
      }
    }
    return best;
  }
}
