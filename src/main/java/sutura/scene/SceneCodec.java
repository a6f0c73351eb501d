package sutura.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.files.WholeFile;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonFormat;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.model.Problem;

/**
 * Reads and writes scenes as {@code *.sutura.json}. Everything but format and version may be left
 * out and is then as in a fresh scene. What is written depends only on the scene.
 */
public final class SceneCodec {
  /** The only version of the format so far. */
  public static final int VERSION = 1;

  private static final String FORMAT = "sutura-scene";

  private static final JsonFormat HEADER =
      new JsonFormat(FORMAT, VERSION, "open the scene with the program that wrote it");

  private SceneCodec() {}

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
    List<JsonFault> faults = new ArrayList<>();
    JsonCursor root = JsonCursor.root(document, faults);
    if (!HEADER.fits(root)) {
      JsonFault first = faults.get(0);
      return fatal(name, first.pointer(), first.message());
    }
    SceneState scene = new SceneFields(catalogue).scene(root, fallback);
    List<Problem> problems =
        faults.stream().distinct().map(fault -> Problem.of(name, fault)).toList();
    return new Reading(Optional.of(scene), problems);
  }

  private static Reading fatal(String name, String path, String message) {
    return new Reading(Optional.empty(), List.of(Problem.fatal(name, path, message)));
  }

  /**
   * Writes a scene file: beside it first, then moved into place.
   *
   * @throws IOException if the file cannot be written; then it is as it was before
   */
  public static void write(Path file, SceneState scene, Catalogue catalogue) throws IOException {
    WholeFile.write(file, text(scene, catalogue));
  }

  /** The text of a scene file: only structures that do not look as at first are in it. */
  public static String text(SceneState scene, Catalogue catalogue) {
    JsonValue.Builder looks = JsonValue.object();
    for (Structure structure : catalogue.structures().values()) {
      Appearance look = scene.appearanceOf(structure.id());
      if (!look.equals(Appearance.of(structure))) {
        looks.put(structure.id().value(), value(look));
      }
    }
    JsonValue.Builder overrides = JsonValue.object();
    scene.sutureOverrides().forEach((id, fusion) -> overrides.put(id.value(), word(fusion)));
    JsonValue.Builder root =
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
            .put("peel", scene.peel(), 6)
            .put("section", SectionCodec.value(scene.section()))
            .put(
                "selection",
                JsonValue.array(
                    scene.selection().stream().map(id -> JsonValue.of(id.value())).toList()))
            .put("colours", word(scene.colourMode()))
            .put("background", word(scene.background()))
            .put("labels", scene.labels())
            .put(
                "quietGroups",
                JsonValue.array(
                    scene.quietGroups().stream().map(id -> JsonValue.of(id.value())).toList()))
            .put(
                "measurements",
                JsonValue.array(scene.measurements().stream().map(SceneCodec::value).toList()));
    scene.nutation().ifPresent(n -> root.put("nutation", SacralMotionCodec.value(n)));
    scene.age().ifPresent(a -> root.put("age", LoadedSkullCodec.value(a)));
    scene.press().ifPresent(p -> root.put("press", LoadedSkullCodec.value(p)));
    scene.claimed().ifPresent(c -> root.put("claimed", LoadedSkullCodec.value(c)));
    scene.flow().ifPresent(f -> root.put("flow", FlowCodec.value(f)));
    return JsonCodec.write(root.build());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static JsonValue value(Appearance look) {
    JsonValue.Builder value =
        JsonValue.object().put("visible", look.visible()).put("opacity", look.opacity(), 6);
    look.tint().ifPresent(tint -> value.put("tint", tint.hex()));
    if (look.style() != SurfaceStyle.SOLID) {
      value.put("style", word(look.style()));
    }
    if (!look.cut()) {
      value.put("cut", false);
    }
    return value.build();
  }

  private static JsonValue value(Measurement measurement) {
    return JsonValue.object()
        .put(
            "pointsMm",
            JsonValue.array(measurement.pointsMm().stream().map(p -> point(p, 3)).toList()))
        .build();
  }

  private static JsonValue point(Vector3dc mm, int digits) {
    return JsonValue.array(
        List.of(
            JsonValue.of(mm.x(), digits),
            JsonValue.of(mm.y(), digits),
            JsonValue.of(mm.z(), digits)));
  }

  private static JsonValue value(Camera camera) {
    return JsonValue.object()
        .put("targetMm", point(camera.targetMm(), 6))
        .put("azimuthDeg", camera.azimuthDeg(), 6)
        .put("elevationDeg", camera.elevationDeg(), 6)
        .put("distanceMm", camera.distanceMm(), 6)
        .put("orthographic", camera.orthographic())
        .build();
  }
}
