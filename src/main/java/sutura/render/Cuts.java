package sutura.render;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3fc;
import sutura.scene.SectionPlane;

/**
 * The planes that cut what is drawn.
 *
 * @param planes those that cut, in the order of their kinds
 * @param scan what is shown on them
 */
public record Cuts(List<SectionPlane> planes, Optional<ScanPicture> scan) {
  public static final Cuts NONE = new Cuts(List.of());

  /** Planes without a scan. */
  public Cuts(List<SectionPlane> planes) {
    this(planes, Optional.empty());
  }

  public Cuts {
    planes = List.copyOf(planes);
  }

  /** Whether a place is taken away by some plane. */
  public boolean takesAway(Vector3dc pointMm) {
    return planes.stream().anyMatch(plane -> plane.aboveMm(pointMm) > 0);
  }

  /** Whether a box lies wholly on the side that some plane takes away. */
  public boolean takesAway(Vector3fc minMm, Vector3fc maxMm) {
    for (SectionPlane plane : planes) {
      Vector3dc n = plane.normal();
      Vector3d lowest =
          new Vector3d(
              n.x() > 0 ? minMm.x() : maxMm.x(),
              n.y() > 0 ? minMm.y() : maxMm.y(),
              n.z() > 0 ? minMm.z() : maxMm.z());
      if (plane.aboveMm(lowest) > 0) {
        return true;
      }
    }
    return false;
  }
}
