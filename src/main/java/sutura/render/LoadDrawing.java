package sutura.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.biomech.Load;
import sutura.biomech.SutureMotion;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.scene.Colour;
import sutura.scene.PressView;
import sutura.scene.SceneState;

/**
 * What is drawn of a load beside the skull itself: fingertips of true size where they press, an
 * arrow where something pulls, and arrows for the largest motions across sutures.
 */
final class LoadDrawing {
  /** Of load and arrows: stands out from ivory, orange and violet. Source: chosen by eye. */
  private static final Colour ACCENT = Colour.ofHex("#0f8a9d");

  private static final Colour SKIN = Colour.ofHex("#d9a58c");

  private static final float FINGER_OPACITY = 0.62f;
  private static final double PULL_MM = 30;

  /** More arrows than this would be a thicket. */
  private static final int MOST_ARROWS = 5;

  /** Motion across a suture that is as large as the last colour has an arrow of this length, mm. */
  private static final double ARROW_MM = 30;

  private static final double SHORTEST_ARROW_MM = 3.5;
  private static final double LIFT_MM = 2.5;
  private static final double SHAFT_MM = 0.85;

  private final LoadedModel model;
  private final BoneSurface surface;
  private final Map<List<Vector3d>, TriangleMesh> made = new HashMap<>();

  LoadDrawing(LoadedModel model) {
    this.model = model;
    surface = new BoneSurface(model);
  }

  /** Places that fingers touch, RAS mm at rest. */
  List<Vector3fc> fingersMm(SceneState scene) {
    List<Vector3fc> places = new ArrayList<>();
    for (Vector3dc at : places(scene)) {
      surface.at(at).ifPresent(spot -> places.add(new Vector3f(spot.placeMm())));
    }
    return places;
  }

  private static List<Vector3dc> places(SceneState scene) {
    Optional<Load> load = scene.press().map(PressView::load);
    if (load.isEmpty()) {
      return List.of();
    } else if (load.get() instanceof Load.Press press) {
      return List.of(press.atMm());
    } else if (load.get() instanceof Load.Squeeze squeeze) {
      return List.of(squeeze.atMm(), squeeze.otherMm());
    } else if (load.get() instanceof Load.Traction traction) {
      return List.of(traction.atMm());
    }
    return List.of();
  }

  /**
   * The bodies.
   *
   * @param quick nothing is seen through
   */
  List<DrawItem> items(SceneState scene, Optional<Displacements> displacements, boolean quick) {
    made.keySet().removeIf(key -> made.size() > 64);
    List<DrawItem> items = new ArrayList<>();
    boolean pulls = scene.press().filter(p -> p.load() instanceof Load.Traction).isPresent();
    for (Vector3dc at : places(scene)) {
      Optional<BoneSurface.Spot> spot = surface.at(at).map(s -> moved(s, displacements));
      if (pulls) {
        spot.ifPresent(s -> items.add(pull(s)));
      } else {
        spot.ifPresent(s -> items.add(finger(s, quick ? 1 : FINGER_OPACITY)));
      }
    }
    if (scene.press().filter(PressView::arrows).isPresent()) {
      displacements.ifPresent(d -> addArrows(d, items));
    }
    return items;
  }

  /** Where the drawn skull has the place. */
  private static BoneSurface.Spot moved(
      BoneSurface.Spot spot, Optional<Displacements> displacements) {
    return displacements
        .map(
            d ->
                new BoneSurface.Spot(
                    spot.bone(), drawn(d, spot.bone(), spot.placeMm()), spot.outward()))
        .orElse(spot);
  }

  private static Vector3d drawn(Displacements d, StructureId structure, Vector3dc placeMm) {
    float[] place = {(float) placeMm.x(), (float) placeMm.y(), (float) placeMm.z()};
    Vector3d nm =
        d.field()
            .displacementsNm(structure, place)
            .map(v -> new Vector3d(v[0], v[1], v[2]))
            .orElseGet(Vector3d::new);
    return new Vector3d(placeMm).fma(d.drawnMmPerNm(), nm);
  }

  private DrawItem pull(BoneSurface.Spot spot) {
    Vector3d tail = new Vector3d(spot.placeMm());
    return body(
        spot.bone(), arrow(tail, new Vector3d(tail).fma(PULL_MM, spot.outward()), 1.4), ACCENT, 1);
  }

  private DrawItem finger(BoneSurface.Spot spot, float opacity) {
    Fingertip finger = Fingertip.on(spot.placeMm(), spot.outward());
    double radius = Fingertip.WIDTH_MM / 2;
    Vector3d along = finger.endMm().sub(finger.padMm(), new Vector3d()).normalize(radius);
    Vector3d tip = finger.padMm().sub(along, new Vector3d());
    Vector3d end = finger.endMm().add(along, new Vector3d());
    TriangleMesh mesh =
        made.computeIfAbsent(List.of(tip, end), key -> RoundBody.rod(tip, end, radius));
    return body(spot.bone(), mesh, SKIN, opacity);
  }

  private TriangleMesh arrow(Vector3d tail, Vector3d tip, double radiusMm) {
    return made.computeIfAbsent(List.of(tail, tip), key -> RoundBody.arrow(tail, tip, radiusMm));
  }

  private static DrawItem body(StructureId id, TriangleMesh mesh, Colour colour, float opacity) {
    return new DrawItem(
            id, new Vector3f(), colour, opacity, Tissue.LANDMARK, 1, false, false, false)
        .withCut(false)
        .withBody(mesh);
  }

  /** The largest ones; length goes with the square root, so that small ones are seen as well. */
  private void addArrows(Displacements d, List<DrawItem> items) {
    double fullNm = d.fullNm() > 0 ? d.fullNm() : d.field().largestNm();
    d.sutures().entrySet().stream()
        .filter(e -> model.meshes().containsKey(e.getKey()))
        .sorted(Comparator.comparingDouble(e -> -e.getValue().jumpNm().length()))
        .limit(MOST_ARROWS)
        .forEach(e -> addArrow(d, fullNm, e.getKey(), e.getValue(), items));
  }

  private void addArrow(
      Displacements d, double fullNm, StructureId id, SutureMotion motion, List<DrawItem> items) {
    double sizeNm = motion.jumpNm().length();
    double lengthMm = ARROW_MM * Math.sqrt(Math.min(1, sizeNm / Math.max(fullNm, 1e-9)));
    Optional<BoneSurface.Spot> spot = surface.at(motion.atMm());
    if (lengthMm < SHORTEST_ARROW_MM || spot.isEmpty()) {
      return;
    }
    Vector3d way = new Vector3d(motion.jumpNm()).normalize(lengthMm);
    Vector3dc outward = spot.get().outward();
    double inwardMm = Math.max(0, -way.dot(outward));
    Vector3d tail =
        drawn(d, id, motion.atMm())
            .fma(LIFT_MM + SHAFT_MM + inwardMm, outward)
            .fma(-0.5 * (1 - inwardMm / lengthMm), way);
    items.add(body(id, arrow(tail, new Vector3d(tail).add(way), SHAFT_MM), ACCENT, 1));
  }
}
