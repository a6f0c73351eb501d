package sutura.scene;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;

/**
 * The continuous part of a scene as it is on screen at one moment: half-way between two scenes
 * while one turns into the other.
 *
 * @param camera point of view
 * @param opacity of each structure, 0 (hidden) to 1 (solid)
 * @param openness of each suture, 0 (fused) to 1 (open)
 * @param explode 0 together to 1 fully apart
 */
public record Presentation(
    Camera camera,
    SortedMap<StructureId, Double> opacity,
    SortedMap<StructureId, Double> openness,
    double explode) {
  /** How long one scene takes to turn into the next, seconds. */
  public static final double TRANSITION_S = 0.5;

  public Presentation {
    opacity = Collections.unmodifiableSortedMap(opacity);
    openness = Collections.unmodifiableSortedMap(openness);
  }

  /** What a scene looks like at rest. */
  public static Presentation of(SceneState state, Catalogue catalogue) {
    TreeMap<StructureId, Double> opacity = new TreeMap<>();
    TreeMap<StructureId, Double> openness = new TreeMap<>();
    boolean closed = Enclosure.isClosed(state, catalogue.structures().values());
    for (Structure structure : catalogue.structures().values()) {
      StructureId id = structure.id();
      Appearance look = state.appearanceOf(id);
      boolean hidden = !look.visible() || (closed && Enclosure.isInside(structure));
      opacity.put(id, hidden ? 0 : look.opacity());
      if (structure.isSuture()) {
        openness.put(id, state.fusionOf(id) == FusionState.OPEN ? 1.0 : 0.0);
      }
    }
    return new Presentation(state.camera(), opacity, openness, state.explode());
  }

  /** Opacity of a structure; 0 if it is not part of the scene. */
  public double opacityOf(StructureId id) {
    return opacity.getOrDefault(id, 0.0);
  }

  /** Openness of a suture; 1 for anything else. */
  public double opennessOf(StructureId id) {
    return openness.getOrDefault(id, 1.0);
  }

  /**
   * The moment {@code t} on the way from one to the other; 0 gives the first, 1 the second. Starts
   * and ends gently. The camera turns the shorter way round.
   */
  public static Presentation interpolate(Presentation from, Presentation to, double t) {
    if (t <= 0) {
      return from;
    }
    if (t >= 1) {
      return to;
    }
    double eased = t * t * (3 - 2 * t);
    return new Presentation(
        between(from.camera, to.camera, eased),
        between(from.opacity, to.opacity, eased),
        between(from.openness, to.openness, eased),
        mix(from.explode, to.explode, eased));
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }

  private static SortedMap<StructureId, Double> between(
      SortedMap<StructureId, Double> from, SortedMap<StructureId, Double> to, double share) {
    if (from.equals(to)) {
      return to;
    }
    SortedSet<StructureId> ids = new TreeSet<>(from.keySet());
    ids.addAll(to.keySet());
    TreeMap<StructureId, Double> values = new TreeMap<>();
    for (StructureId id : ids) {
      values.put(id, mix(from.getOrDefault(id, 0.0), to.getOrDefault(id, 0.0), share));
    }
    return values;
  }

  /** Angles linear the shorter way, distance geometric so that zooming looks even. */
  private static Camera between(Camera from, Camera to, double share) {
    double turnDeg = to.azimuthDeg() - from.azimuthDeg();
    turnDeg -= 360 * Math.rint(turnDeg / 360);
    return new Camera(
        from.targetMm().lerp(to.targetMm(), share, new Vector3d()),
        from.azimuthDeg() + turnDeg * share,
        mix(from.elevationDeg(), to.elevationDeg(), share),
        from.distanceMm() * Math.pow(to.distanceMm() / from.distanceMm(), share),
        to.orthographic());
  }
}
