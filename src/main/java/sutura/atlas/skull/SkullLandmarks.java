package sutura.atlas.skull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mesh.SkullBones;
import sutura.atlas.mesh.SkullSolid;
import sutura.geometry.MaterialMesh;

/**
 * Named points of craniometry on the skull's surface, RAS mm.
 *
 * <p>Points where sutures meet come from the suture paths, points of greatest extent from the
 * surface, the rest from where a line meets the bone. Definitions: Howells W W 1973, "Cranial
 * variation in man"; the boxes and lines are SKULL.md's (script s9). The height of nasion and the
 * line for zygomaxillare are set by hand; what cannot be computed is in {@link
 * HandPlacedLandmarks}.
 */
public final class SkullLandmarks {
  /** Points with a hand-set coordinate, of those that are computed here. */
  private static final Set<String> HALF_BY_HAND =
      Set.of("nasion", "zygomaxillare-left", "zygomaxillare-right");

  private static final Set<Integer> VAULT =
      Set.of(
          SkullBones.PARIETAL_RIGHT,
          SkullBones.PARIETAL_LEFT,
          SkullBones.TEMPORAL_RIGHT,
          SkullBones.TEMPORAL_LEFT);

  private final SkullSegmentation skull;
  private final DepthProbe depth;
  private final MaterialMesh surface;
  private final SortedMap<String, Vector3dc> found = new TreeMap<>();

  private SkullLandmarks(SkullSegmentation skull, SkullSolid solid, MaterialMesh surface) {
    this.skull = skull;
    this.surface = surface;
    depth = new DepthProbe(solid.depthMm());
  }

  /** All landmarks of a skull whose borders are known. */
  public static SortedMap<String, Vector3dc> of(
      SkullSegmentation skull, SkullSolid solid, MaterialMesh surface) {
    SkullLandmarks landmarks = new SkullLandmarks(skull, solid, surface);
    landmarks.sutureMeetings();
    landmarks.midline();
    landmarks.side("right", 1);
    landmarks.side("left", -1);
    landmarks.found.putAll(HandPlacedLandmarks.on(surface));
    return landmarks.found;
  }

  /** Names of the points that are not, or not wholly, computed. */
  public static Set<String> byHand() {
    Set<String> names = new HashSet<>(HALF_BY_HAND);
    names.addAll(HandPlacedLandmarks.placedMm().keySet());
    return names;
  }

  private void sutureMeetings() {
    put("bregma", first("sagittal"));
    put("lambda", first("lambdoid_L"));
    for (String side : List.of("left", "right")) {
      String key = side.equals("left") ? "_L" : "_R";
      put("asterion-" + side, last("lambdoid" + key));
      put("pterion-" + side, last("coronal" + key));
      put("krotaphion-" + side, first("sphenosquam" + key));
      put("entomion-" + side, first("squam" + key));
    }
  }

  private void midline() {
    put("nasion", depth.surface(0, 75, -6, 0, 1, 0, 30));
    Vector3dc glabella = farthest(null, Vector3dc::y, p -> isMiddle(p) && p.z() > -2 && p.z() < 25);
    put("glabella", glabella);
    put(
        "opisthocranion",
        farthest(
            null,
            p -> p.distance(glabella),
            p -> isMiddle(p) && p.z() > -35 && p.z() < 60 && p.y() < 0));
    put(
        "basion",
        farthest(
            null,
            p -> -p.z() - 0.4 * p.y(),
            p -> isMiddle(p) && p.z() < -45 && p.y() > -20 && p.y() < 8));
    put(
        "opisthion",
        farthest(
            null, Vector3dc::y, p -> isMiddle(p) && p.z() < -55 && p.y() < -35 && p.y() > -60));
    put(
        "rhinion",
        farthest(
            Set.of(SkullBones.NASAL_RIGHT, SkullBones.NASAL_LEFT),
            p -> p.y() - p.z(),
            p -> Math.abs(p.x()) < 1.5));
    put("vertex", farthest(null, Vector3dc::z, SkullLandmarks::isMiddle));
  }

  private void side(String side, int sign) {
    put("euryon-" + side, farthest(VAULT, p -> sign * p.x(), p -> p.z() > -22));
    Set<Integer> arch =
        Set.of(
            SkullBones.TEMPORAL_RIGHT,
            SkullBones.TEMPORAL_LEFT,
            SkullBones.ZYGOMATIC_RIGHT,
            SkullBones.ZYGOMATIC_LEFT);
    put(
        "zygion-" + side,
        farthest(arch, p -> sign * p.x(), p -> sign * p.x() > 40 && p.y() > 8 && p.z() < -24));
    Set<Integer> temporal = Set.of(sign > 0 ? SkullBones.TEMPORAL_RIGHT : SkullBones.TEMPORAL_LEFT);
    put(
        "mastoidale-" + side,
        farthest(temporal, p -> -p.z(), p -> sign * p.x() > 48 && p.y() < -8 && p.y() > -30));
    Set<Integer> parietal = Set.of(sign > 0 ? SkullBones.PARIETAL_RIGHT : SkullBones.PARIETAL_LEFT);
    Vector3dc outward = new Vector3d(sign * 0.78, -0.35, 0.52);
    put("parietal-eminence-" + side, farthest(parietal, p -> p.dot(outward), p -> true));
    put("frontomalare-temporale-" + side, depth.surface(sign * 47, 57, -7, sign, 0.2, 0, 30));
    Set<Integer> rim =
        sign > 0
            ? Set.of(SkullBones.ZYGOMATIC_RIGHT, SkullBones.MAXILLA_RIGHT)
            : Set.of(SkullBones.ZYGOMATIC_LEFT, SkullBones.MAXILLA_LEFT);
    put(
        "orbitale-" + side,
        farthest(
            rim, Vector3dc::z, p -> Math.abs(sign * p.x() - 30) < 1 && p.y() > 58 && p.z() < -24));
    put("zygomaxillare-" + side, depth.surface(sign * 34, 60, -51, sign * 0.4, 0.9, 0, 15));
  }

  private void put(String name, Vector3dc pointMm) {
    found.put(name, pointMm);
  }

  private Vector3dc first(String suture) {
    return path(suture).get(0);
  }

  private Vector3dc last(String suture) {
    List<Vector3dc> path = path(suture);
    return path.get(path.size() - 1);
  }

  private List<Vector3dc> path(String suture) {
    List<Vector3dc> path = skull.suturesMm().get(suture);
    if (path == null || path.isEmpty()) {
      throw new IllegalArgumentException("the segmentation has no suture " + suture);
    }
    return path;
  }

  private static boolean isMiddle(Vector3dc p) {
    return Math.abs(p.x()) < 0.4;
  }

  private interface Place {
    boolean contains(Vector3dc pointMm);
  }

  /** The outer surface's point of greatest score in a place, on some bones or on all. */
  private Vector3dc farthest(
      @org.jspecify.annotations.Nullable Set<Integer> bones,
      ToDoubleFunction<Vector3dc> score,
      Place place) {
    float[] p = surface.positionsMm();
    Vector3d point = new Vector3d();
    Vector3d best = new Vector3d();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int h = 0; h < surface.triangles().length; h++) {
      int f = h / 3;
      boolean wanted = bones == null || bones.contains((int) surface.inner()[f]);
      if (surface.outer()[f] != 0 || !wanted) {
        continue;
      }
      int v = 3 * surface.triangles()[h];
      point.set(p[v], p[v + 1], p[v + 2]);
      double s = place.contains(point) ? score.applyAsDouble(point) : Double.NEGATIVE_INFINITY;
      if (s > bestScore) {
        bestScore = s;
        best.set(point);
      }
    }
    if (bestScore == Double.NEGATIVE_INFINITY) {
      throw new IllegalStateException("no bone where a landmark should lie");
    }
    return best;
  }
}
