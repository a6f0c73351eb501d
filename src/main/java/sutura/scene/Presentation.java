package sutura.scene;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.ClosureCurve;

/**
 * The continuous part of a scene as it is on screen at one moment: half-way between two scenes
 * while one turns into the other.
 *
 * @param camera point of view
 * @param opacity of each structure, 0 (hidden) to 1 (solid), of what the peel leaves of it
 * @param look of each structure that is not all tissue
 * @param openness of each suture, 0 (fused) to 1 (open)
 * @param explode 0 together to 1 fully apart
 * @param peel layers taken away from outside
 * @param nutationDeg angle that the sacrum is drawn at, magnified; positive in nutation
 * @param claimed place of the claimed motion between full flexion, 1, and full extension, -1,
 *     magnified; 0 where it is not shown
 * @param structures all structures by id, to know their layers
 * @param closed what hides what is inside it
 */
public record Presentation(
    Camera camera,
    SortedMap<StructureId, Double> opacity,
    SortedMap<StructureId, Look> look,
    SortedMap<StructureId, Double> openness,
    double explode,
    double peel,
    double nutationDeg,
    double claimed,
    Map<StructureId, Structure> structures,
    Set<Enclosure> closed) {
  /** How long one scene takes to turn into the next, seconds. */
  public static final double TRANSITION_S = 0.5;

  public Presentation {
    opacity = Collections.unmodifiableSortedMap(opacity);
    look = Collections.unmodifiableSortedMap(look);
    openness = Collections.unmodifiableSortedMap(openness);
    closed = Set.copyOf(closed);
  }

  /** What a scene looks like at rest. */
  public static Presentation of(SceneState state, Catalogue catalogue) {
    TreeMap<StructureId, Double> opacity = new TreeMap<>();
    TreeMap<StructureId, Look> looks = new TreeMap<>();
    TreeMap<StructureId, Double> openness = new TreeMap<>();
    Reveal reveal = Reveal.of(state, catalogue.structures().values());
    for (Structure structure : catalogue.structures().values()) {
      StructureId id = structure.id();
      Appearance look = reveal.seen(structure, state.appearanceOf(id));
      opacity.put(id, look.visible() ? look.opacity() : 0);
      if (look.style() != SurfaceStyle.SOLID) {
        looks.put(id, Look.of(look.style()));
      }
      if (structure.isSuture()) {
        openness.put(id, 1 - state.closureOf(id) / ClosureCurve.OBLITERATED);
      }
    }
    return new Presentation(
        state.camera(),
        opacity,
        looks,
        openness,
        state.explode(),
        state.peel(),
        state.nutation().map(Nutation::drawnDeg).orElse(0.0),
        state.claimed().map(ClaimedMotion::amount).orElse(0.0),
        catalogue.structures(),
        Enclosure.closed(state, catalogue.structures().values()));
  }

  /** Opacity of a structure; 0 if it is not part of the scene, or peeled off, or enclosed. */
  public double opacityOf(StructureId id) {
    double own = opacity.getOrDefault(id, 0.0);
    Structure structure = structures.get(id);
    if (own == 0 || structure == null || Enclosure.hides(closed, structure)) {
      return 0;
    }
    return peel == 0 ? own : own * PeelLayer.remaining(structure, peel);
  }

  /** How much of each style a structure has. */
  public Look lookOf(StructureId id) {
    return look.getOrDefault(id, Look.PLAIN);
  }

  /** How far the peel has lifted a structure, mm upwards. */
  public double riseMm(StructureId id) {
    Structure structure = structures.get(id);
    return peel == 0 || structure == null ? 0 : PeelLayer.riseMm(structure, peel);
  }

  /** Openness of a suture; 1 for anything else. */
  public double opennessOf(StructureId id) {
    return openness.getOrDefault(id, 1.0);
  }

  /**
   * The moment {@code t} on the way from one to the other; 0 gives the first, 1 the second. Starts
   * and ends gently. The camera turns the shorter way round. A vault that opens or closes hides
   * nothing on the way.
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
        looks(from.look, to.look, eased),
        between(from.openness, to.openness, eased),
        mix(from.explode, to.explode, eased),
        mix(from.peel, to.peel, eased),
        mix(from.nutationDeg, to.nutationDeg, eased),
        mix(from.claimed, to.claimed, eased),
        to.structures,
        common(from.closed, to.closed));
  }

  private static Set<Enclosure> common(Set<Enclosure> from, Set<Enclosure> to) {
    Set<Enclosure> both = EnumSet.noneOf(Enclosure.class);
    both.addAll(from);
    both.retainAll(to);
    return both;
  }

  private static SortedMap<StructureId, Look> looks(
      SortedMap<StructureId, Look> from, SortedMap<StructureId, Look> to, double share) {
    if (from.equals(to)) {
      return to;
    }
    SortedSet<StructureId> ids = new TreeSet<>(from.keySet());
    ids.addAll(to.keySet());
    TreeMap<StructureId, Look> values = new TreeMap<>();
    for (StructureId id : ids) {
      Look start = from.getOrDefault(id, Look.PLAIN);
      values.put(id, start.mixed(to.getOrDefault(id, Look.PLAIN), share));
    }
    return values;
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
