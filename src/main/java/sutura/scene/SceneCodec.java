package sutura.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.NearestIds;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.json.TextFile;
import sutura.model.Problem;

/**
 * Reads and writes scenes as {@code *.sutura.json}. Everything but format and version may be left
 * out and is then as in a fresh scene. What is written depends only on the scene.
 */
public final class SceneCodec {
  /** The only version of the format so far. */
  public static final int VERSION = 1;

  private static final String FORMAT = "sutura-scene";
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
          "selection",
          "colours",
          "background",
          "labels");
  private static final Map<String, FusionState> FUSION =
      Map.of("fused", FusionState.FUSED, "open", FusionState.OPEN);
  private static final Map<String, SceneState.ColourMode> COLOURS =
      Map.of(
          "natural", SceneState.ColourMode.NATURAL,
          "by-structure", SceneState.ColourMode.BY_STRUCTURE);
  private static final Map<String, SceneState.Background> BACKGROUNDS =
      Map.of("dark", SceneState.Background.DARK, "light", SceneState.Background.LIGHT);

  private final Catalogue catalogue;
  private final List<JsonFault> faults = new ArrayList<>();

  private SceneCodec(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What could be read, and every fault; no scene if there is a {@code FATAL} one. */
  public record Reading(Optional<SceneState> scene, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a scene file.
   *
   * @param fallback scene whose values are used where the file has none, or a wrong one
   */
  public static Reading read(Path file, Catalogue catalogue, SceneState fallback) {
    try {
      return read(Files.readAllBytes(file), file.toString(), catalogue, fallback);
    } catch (IOException e) {
      return fatal(file.toString(), "", "cannot be read; name a *.sutura.json file");
    }
  }

  /** Reads a scene's bytes; {@code name} is how problems call the file. */
  public static Reading read(byte[] utf8, String name, Catalogue catalogue, SceneState fallback) {
    JsonValue document;
    try {
      document = JsonCodec.parse(utf8);
    } catch (JsonSyntaxException e) {
      return fatal(name, e.place(), "no valid JSON: " + e.getMessage() + "; correct the file");
    }
    SceneCodec codec = new SceneCodec(catalogue);
    JsonCursor root = JsonCursor.root(document, codec.faults);
    if (!headerFits(root)) {
      JsonFault first = codec.faults.get(0);
      return fatal(name, first.pointer(), first.message());
    }
    SceneState scene = codec.scene(root, fallback);
    List<Problem> problems = new ArrayList<>();
    for (JsonFault fault : codec.faults) {
      problems.add(
          fault.warning()
              ? Problem.warning(name, fault.pointer(), fault.message())
              : Problem.error(name, fault.pointer(), fault.message()));
    }
    return new Reading(Optional.of(scene), problems);
  }

  private static Reading fatal(String name, String path, String message) {
    return new Reading(Optional.empty(), List.of(Problem.fatal(name, path, message)));
  }

  private static boolean headerFits(JsonCursor root) {
    Optional<String> format = root.field("format").flatMap(c -> c.word(Set.of(FORMAT)));
    Optional<JsonCursor> version = format.flatMap(f -> root.field("version"));
    Optional<Integer> number = version.flatMap(JsonCursor::count);
    if (number.isPresent() && number.get() != VERSION) {
      version
          .orElseThrow()
          .fault(
              "this program reads version "
                  + VERSION
                  + ", found "
                  + number.get()
                  + "; open the scene with the program that wrote it");
    }
    return number.isPresent() && number.get() == VERSION;
  }

  private SceneState scene(JsonCursor root, SceneState fallback) {
    root.warnUnknown(ROOT_FIELDS);
    Optional<JsonCursor> sutures = root.optionalField("sutures");
    sutures.ifPresent(c -> c.warnUnknown(Set.of("all", "overrides")));
    return new SceneState(
        root.optionalField("camera").flatMap(SceneCodec::camera).orElse(fallback.camera()),
        appearances(root),
        sutures
            .flatMap(c -> c.optionalField("all"))
            .flatMap(c -> choice(c, FUSION))
            .orElse(FusionState.FUSED),
        overrides(sutures),
        root.optionalField("explode").flatMap(c -> c.number(0, 1)).orElse(0.0),
        selection(root),
        root.optionalField("colours")
            .flatMap(c -> choice(c, COLOURS))
            .orElse(SceneState.ColourMode.NATURAL),
        root.optionalField("background")
            .flatMap(c -> choice(c, BACKGROUNDS))
            .orElse(SceneState.Background.DARK),
        root.optionalField("labels").flatMap(JsonCursor::bool).orElse(false));
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
    root.optionalField("structures")
        .flatMap(JsonCursor::fields)
        .orElse(Map.of())
        .forEach((key, c) -> structure(c, key).ifPresent(s -> looks.put(s.id(), appearance(c))));
    return looks;
  }

  private static Appearance appearance(JsonCursor cursor) {
    cursor.warnUnknown(Set.of("visible", "opacity", "tint"));
    return new Appearance(
        cursor.optionalField("visible").flatMap(JsonCursor::bool).orElse(true),
        cursor.optionalField("opacity").flatMap(c -> c.number(0, 1)).orElse(1.0),
        cursor.optionalField("tint").flatMap(SceneCodec::colour));
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
      at.fault(id + " is a bone, and only sutures are fused or open; take it out");
      return Optional.empty();
    }
    return found;
  }

  /**
   * Writes a scene file: beside it first, then moved into place.
   *
   * @throws IOException if the file cannot be written; then it is as it was before
   */
  public static void write(Path file, SceneState scene) throws IOException {
    TextFile.write(file, text(scene));
  }

  /** The text of a scene file. */
  public static String text(SceneState scene) {
    JsonValue.Builder looks = JsonValue.object();
    scene.appearance().forEach((id, look) -> looks.put(id.value(), value(look)));
    JsonValue.Builder overrides = JsonValue.object();
    scene.sutureOverrides().forEach((id, fusion) -> overrides.put(id.value(), word(fusion)));
    return JsonCodec.write(
        JsonValue.object()
            .put("format", FORMAT)
            .put("version", VERSION)
            .put("camera", value(scene.camera()))
            .put("structures", looks.build())
            .put(
                "sutures",
                JsonValue.object()
                    .put("all", word(scene.sutures()))
                    .put("overrides", overrides.build())
                    .build())
            .put("explode", scene.explode(), 6)
            .put(
                "selection",
                JsonValue.array(
                    scene.selection().stream().map(id -> JsonValue.of(id.value())).toList()))
            .put("colours", word(scene.colourMode()))
            .put("background", word(scene.background()))
            .put("labels", scene.labels())
            .build());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static JsonValue value(Appearance look) {
    JsonValue.Builder value =
        JsonValue.object().put("visible", look.visible()).put("opacity", look.opacity(), 6);
    look.tint().ifPresent(tint -> value.put("tint", tint.hex()));
    return value.build();
  }

  private static JsonValue value(Camera camera) {
    return JsonValue.object()
        .put(
            "targetMm",
            JsonValue.array(
                List.of(
                    JsonValue.of(camera.targetMm().x(), 6),
                    JsonValue.of(camera.targetMm().y(), 6),
                    JsonValue.of(camera.targetMm().z(), 6))))
        .put("azimuthDeg", camera.azimuthDeg(), 6)
        .put("elevationDeg", camera.elevationDeg(), 6)
        .put("distanceMm", camera.distanceMm(), 6)
        .put("orthographic", camera.orthographic())
        .build();
  }
}
