package sutura.atlas.opening;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;

/**
 * One way through or into bone, placed by hand on the scan.
 *
 * @param id our identifier
 * @param axisMm its course from the inner to the outer end, both in free space or, for a canal that
 *     ends in bone, from its blind end; RAS mm
 * @param drillRadiusMm radius of what is carved along the axis, 0 where the bone is open by itself
 * @param rim index of the point of the axis about which its most telling end is spanned
 * @param acrossMm direction in which the spanned end faces; empty: along the axis
 * @param spineMm for a fissure the line along the middle of its slit, else empty
 * @param reachMm how far from axis or spine its rim lies at most
 * @param open whether it is to be passable in the finished model
 * @param provenance where its course comes from
 * @param note how it was found, in a sentence
 */
public record Opening(
    StructureId id,
    List<Vector3dc> axisMm,
    double drillRadiusMm,
    int rim,
    List<Vector3dc> acrossMm,
    List<Vector3dc> spineMm,
    double reachMm,
    boolean open,
    Provenance provenance,
    String note) {
  public Opening {
    axisMm = List.copyOf(axisMm);
    acrossMm = List.copyOf(acrossMm);
    spineMm = List.copyOf(spineMm);
    if (axisMm.size() < 2 || rim < 0 || rim >= axisMm.size()) {
      throw new IllegalArgumentException(id + ": rim " + rim + " of " + axisMm.size() + " points");
    }
    if (drillRadiusMm < 0 || !(reachMm > 0)) {
      throw new IllegalArgumentException(id + ": radius " + drillRadiusMm + ", reach " + reachMm);
    }
  }

  /** Middle of the spanned end. */
  public Vector3dc rimMm() {
    return axisMm.get(rim);
  }

  /** Unit vector across the spanned end, toward the axis's last point. */
  public Vector3d across() {
    Vector3dc before = axisMm.get(Math.max(0, rim - 1));
    Vector3dc after = axisMm.get(Math.min(axisMm.size() - 1, rim + 1));
    Vector3d along = after.sub(before, new Vector3d());
    return (acrossMm.isEmpty() ? along : new Vector3d(acrossMm.get(0))).normalize();
  }
}
