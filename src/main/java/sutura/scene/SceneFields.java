package sutura.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.NearestIds;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.json.JsonCursor;

/** Takes the values of a scene out of a document; the cursor notes every fault. */
final class SceneFields {
  private static final double FARTHEST_MM = 100_000;
  private static final double LEAST_DISTANCE_MM = 1;
  private static final Set<String> ROOT_FIELDS =
      Set.of(
          "format",
          "version",
          "camera",
          "structures",
          "sutures",
          "explode",
          "peel",
          "section",
          "selection",
          "colours",
          "background",
          "labels",
          "quietGroups",
          "measurements",
          "nutation",
          "age",
          "press",
          "claimed",
          "flow");
  private static final Map<String, FusionState> FUSION =
      Map.of(
          "fused", FusionState.FUSED,
          "open", FusionState.OPEN,
          "soft", FusionState.SOFT);
  private static final Map<String, SurfaceStyle> STYLES =
      Map.of(
          "solid", SurfaceStyle.SOLID,
          "xray", SurfaceStyle.XRAY,
          "ghost", SurfaceStyle.GHOST);
  private static final Map<String, SceneState.ColourMode> COLOURS =
      Map.of(
          "natural", SceneState.ColourMode.NATURAL,
          "by-structure", SceneState.ColourMode.BY_STRUCTURE,
          "by-provenance", SceneState.ColourMode.BY_PROVENANCE);
  private static final Map<String, SceneState.Background> BACKGROUNDS =
      Map.of(
          "dark",
          SceneState.Background.DARK,
          "light",
          SceneState.Background.LIGHT,
          "print",
          SceneState.Background.PRINT);

  private final Catalogue catalogue;

  SceneFields(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The scene; values that are missing or wrong are those of a fresh one, the camera the
   * fallback's.
   */
  SceneState scene(JsonCursor root, SceneState fallback) {
    root.warnUnknown(ROOT_FIELDS);
    Optional<JsonCursor> sutures = root.optionalField("sutures");
    sutures.ifPresent(c -> c.warnUnknown(Set.of("all", "overrides")));
    SceneState.Builder scene =
        new SceneState.Builder(
            root.optionalField("camera").flatMap(SceneFields::camera).orElse(fallback.camera()));
    scene.appearance = appearances(root);
    scene.sutures =
        sutures
            .flatMap(c -> c.optionalField("all"))
            .flatMap(c -> choice(c, FUSION))
            .orElse(FusionState.FUSED);
    scene.sutureOverrides = overrides(sutures);
    scene.explode = root.optionalField("explode").flatMap(c -> c.number(0, 1)).orElse(0.0);
    scene.peel =
        root.optionalField("peel").flatMap(c -> c.number(0, SceneState.PEELED)).orElse(0.0);
    scene.section = SectionCodec.section(root);
    scene.selection = selection(root);
    scene.colourMode =
        root.optionalField("colours")
            .flatMap(c -> choice(c, COLOURS))
            .orElse(SceneState.ColourMode.NATURAL);
    scene.background =
        root.optionalField("background")
            .flatMap(c -> choice(c, BACKGROUNDS))
            .orElse(SceneState.Background.DARK);
    scene.labels = root.optionalField("labels").flatMap(JsonCursor::bool).orElse(false);
    scene.quietGroups = quietGroups(root);
    scene.measurements = measurements(root);
    scene.nutation = SacralMotionCodec.nutation(root);
    scene.age = LoadedSkullCodec.age(root);
    scene.press = LoadedSkullCodec.press(root);
    scene.claimed = LoadedSkullCodec.claimed(root);
    scene.flow = FlowCodec.flow(root);
    return scene.build();
  }

  private TreeSet<StructureId> quietGroups(JsonCursor root) {
    TreeSet<StructureId> groups = new TreeSet<>();
    for (JsonCursor item :
        root.optionalField("quietGroups").flatMap(JsonCursor::items).orElse(List.of())) {
      item.text().flatMap(text -> group(item, text)).ifPresent(groups::add);
    }
    return groups;
  }

  private Optional<StructureId> group(JsonCursor at, String id) {
    List<String> ids = catalogue.groups().keySet().stream().map(StructureId::value).toList();
    if (!ids.contains(id)) {
      at.fault("there is no group \"" + id + "\"" + NearestIds.hint(id, ids));
      return Optional.empty();
    }
    return Optional.of(StructureId.of(id));
  }

  private static List<Measurement> measurements(JsonCursor root) {
    List<Measurement> measurements = new ArrayList<>();
    for (JsonCursor item :
        root.optionalField("measurements").flatMap(JsonCursor::items).orElse(List.of())) {
      item.warnUnknown(Set.of("pointsMm"));
      item.field("pointsMm")
          .flatMap(SceneFields::points)
          .ifPresent(points -> measurements.add(new Measurement(points)));
    }
    return measurements;
  }

  private static Optional<List<Vector3dc>> points(JsonCursor cursor) {
    List<JsonCursor> items = cursor.items().orElse(List.of());
    List<Vector3dc> points = new ArrayList<>();
    items.forEach(item -> item.numbers(3).map(Vector3d::new).ifPresent(points::add));
    if (items.size() != 2 && items.size() != 3) {
      cursor.fault(
          "expected two points for a distance or three for an angle, found " + items.size());
    }
    return points.size() == items.size() && (points.size() == 2 || points.size() == 3)
        ? Optional.of(points)
        : Optional.empty();
  }

  private static <T> Optional<T> choice(JsonCursor cursor, Map<String, T> words) {
    return cursor.word(words.keySet()).map(words::get);
  }

  private static Optional<Camera> camera(JsonCursor cursor) {
    cursor.warnUnknown(
        Set.of("targetMm", "azimuthDeg", "elevationDeg", "distanceMm", "orthographic"));
    Optional<Vector3d> target =
        cursor.field("targetMm").flatMap(c -> c.numbers(3)).map(Vector3d::new);
    Optional<Double> azimuth = cursor.field("azimuthDeg").flatMap(c -> c.number(-360, 360));
    Optional<Double> elevation = cursor.field("elevationDeg").flatMap(c -> c.number(-90, 90));
    Optional<Double> distance =
        cursor.field("distanceMm").flatMap(c -> c.number(LEAST_DISTANCE_MM, FARTHEST_MM));
    boolean orthographic =
        cursor.optionalField("orthographic").flatMap(JsonCursor::bool).orElse(false);
    if (target.isEmpty() || azimuth.isEmpty() || elevation.isEmpty() || distance.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Camera(target.get(), azimuth.get(), elevation.get(), distance.get(), orthographic));
  }

  private TreeMap<StructureId, Appearance> appearances(JsonCursor root) {
    TreeMap<StructureId, Appearance> looks = new TreeMap<>();
    catalogue.structures().forEach((id, structure) -> looks.put(id, Appearance.of(structure)));
    root.optionalField("structures")
        .flatMap(JsonCursor::fields)
        .orElse(Map.of())
        .forEach((key, c) -> structure(c, key).ifPresent(s -> looks.put(s.id(), appearance(c, s))));
    return looks;
  }

  private static Appearance appearance(JsonCursor cursor, Structure structure) {
    cursor.warnUnknown(Set.of("visible", "opacity", "tint", "style", "cut"));
    Appearance first = Appearance.of(structure);
    return first
        .withCut(cursor.optionalField("cut").flatMap(JsonCursor::bool).orElse(true))
        .withVisible(
            cursor.optionalField("visible").flatMap(JsonCursor::bool).orElse(first.visible()))
        .withOpacity(cursor.optionalField("opacity").flatMap(c -> c.number(0, 1)).orElse(1.0))
        .withTint(cursor.optionalField("tint").flatMap(SceneFields::colour))
        .withStyle(
            cursor
                .optionalField("style")
                .flatMap(c -> choice(c, STYLES))
                .orElse(SurfaceStyle.SOLID));
  }

  private static Optional<Colour> colour(JsonCursor cursor) {
    Optional<String> text = cursor.text();
    try {
      return text.map(Colour::ofHex);
    } catch (IllegalArgumentException e) {
      cursor.fault("expected a colour such as \"#d06030\", found \"" + text.orElse("") + "\"");
      return Optional.empty();
    }
  }

  private TreeMap<StructureId, FusionState> overrides(Optional<JsonCursor> sutures) {
    TreeMap<StructureId, FusionState> overrides = new TreeMap<>();
    sutures
        .flatMap(c -> c.optionalField("overrides"))
        .flatMap(JsonCursor::fields)
        .orElse(Map.of())
        .forEach(
            (key, c) ->
                suture(c, key)
                    .ifPresent(s -> choice(c, FUSION).ifPresent(f -> overrides.put(s.id(), f))));
    return overrides;
  }

  private TreeSet<StructureId> selection(JsonCursor root) {
    TreeSet<StructureId> ids = new TreeSet<>();
    for (JsonCursor item :
        root.optionalField("selection").flatMap(JsonCursor::items).orElse(List.of())) {
      item.text().flatMap(text -> structure(item, text)).ifPresent(s -> ids.add(s.id()));
    }
    return ids;
  }

  private Optional<Structure> structure(JsonCursor at, String id) {
    Optional<Structure> found =
        StructureId.isValid(id) ? catalogue.find(StructureId.of(id)) : Optional.empty();
    if (found.isEmpty()) {
      List<String> ids = catalogue.structures().keySet().stream().map(StructureId::value).toList();
      at.fault("there is no structure \"" + id + "\"" + NearestIds.hint(id, ids));
    }
    return found;
  }

  private Optional<Structure> suture(JsonCursor at, String id) {
    Optional<Structure> found = structure(at, id);
    if (found.isPresent() && !found.get().isSuture()) {
      at.fault(id + " is a bone, and only sutures are fused, open or soft; take it out");
      return Optional.empty();
    }
    return found;
  }
}
