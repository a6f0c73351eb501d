package sutura.scene;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3dc;

/**
 * How the model is cut open.
 *
 * @param planes at most one of each kind; a kind that is missing does not cut
 * @param scan what is shown on the planes
 */
public record Section(Map<SectionPlane.Kind, SectionPlane> planes, ScanView scan) {
  /** Not cut. */
  public static final Section NONE = new Section(Map.of(), ScanView.NONE);

  public Section {
    planes = Collections.unmodifiableMap(new TreeMap<>(planes));
    planes.forEach(
        (kind, plane) -> {
          if (plane.kind() != kind) {
            throw new IllegalArgumentException(plane + " as " + kind);
          }
        });
  }

  /** The planes that cut, in the order of their kinds. */
  public List<SectionPlane> cutting() {
    return planes.values().stream().filter(SectionPlane::on).toList();
  }

  /** Whether a place is taken away by some plane. */
  public boolean takesAway(Vector3dc pointMm) {
    return planes.values().stream().anyMatch(p -> p.on() && p.aboveMm(pointMm) > 0);
  }

  /** The same with this plane instead of the one of its kind. */
  public Section with(SectionPlane plane) {
    Map<SectionPlane.Kind, SectionPlane> changed = new TreeMap<>(planes);
    changed.put(plane.kind(), plane);
    return new Section(changed, scan);
  }

  public Section with(ScanView value) {
    return new Section(planes, value);
  }
}
