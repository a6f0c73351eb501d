package sutura.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.files.WholeFile;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonFormat;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;

/**
 * Reads and writes {@code models/manifest.json}. Names and relations are not in it: they come from
 * the catalogue. What is written depends only on the manifest's content.
 */
public final class ManifestCodec {
  /** The only version of the format so far. */
  public static final int VERSION = 1;

  static final String FORMAT = "sutura-models";
  static final String FRAME =
      "RAS millimetres: +x patient's right, +y anterior, +z superior; mesh files are glTF metres"
          + " with (X, Y, Z) = (-x, z, y) / 1000";

  private static final JsonFormat HEADER =
      new JsonFormat(
          FORMAT,
          VERSION,
          "rebuild the models with this program, or use the program that made them");

  private static final Set<String> ROOT_FIELDS =
      Set.of(
          "format",
          "version",
          "frame",
          "measures",
          "landmarksMm",
          "structures",
          "volumes",
          "tables");
  private static final int LENGTH_DECIMALS = 3;

  private ManifestCodec() {}

  /** What could be read, and every fault; no manifest if there is a {@code FATAL} one. */
  public record Reading(Optional<Manifest> manifest, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a manifest file. */
  public static Reading read(Path file, Catalogue catalogue) {
    String name = file.toString();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return fatal(name, "", "cannot be read; rebuild the models or pass another folder");
    }
    return read(bytes, name, catalogue);
  }

  /** Reads a manifest's bytes; {@code name} is how problems call the file. */
  public static Reading read(byte[] utf8, String name, Catalogue catalogue) {
    JsonValue document;
    try {
      document = JsonCodec.parse(utf8);
    } catch (JsonSyntaxException e) {
      return fatal(name, e.place(), "no valid JSON: " + e.getMessage() + "; restore the file");
    }
    List<JsonFault> faults = new ArrayList<>();
    JsonCursor root = JsonCursor.root(document, faults);
    if (!HEADER.fits(root)) {
      JsonFault first = faults.get(0);
      return fatal(name, first.pointer(), first.message());
    }
    root.warnUnknown(ROOT_FIELDS);
    Manifest manifest =
        new Manifest(
            items(root, catalogue),
            points(root),
            numbers(root, "measures"),
            volumes(root, catalogue),
            tables(root));
    List<Problem> problems = new ArrayList<>();
    faults.forEach(fault -> problems.add(Problem.of(name, fault)));
    return new Reading(Optional.of(manifest), problems);
  }

  private static Reading fatal(String name, String path, String message) {
    return new Reading(Optional.empty(), List.of(Problem.fatal(name, path, message)));
  }

  private static List<Manifest.Item> items(JsonCursor root, Catalogue catalogue) {
    List<Manifest.Item> items = new ArrayList<>();
    Map<StructureId, JsonCursor> seen = new HashMap<>();
    for (JsonCursor cursor :
        root.field("structures").flatMap(JsonCursor::items).orElse(List.of())) {
      Optional<Manifest.Item> item = ManifestItemCodec.read(cursor, catalogue);
      if (item.isEmpty()) {
        continue;
      }
      StructureId id = item.get().entry().structure().id();
      JsonCursor first = seen.putIfAbsent(id, cursor);
      if (first == null) {
        items.add(item.get());
      } else {
        cursor.fault(id + " is there twice, first at " + first.pointer() + "; remove one of them");
      }
    }
    return items;
  }

  private static List<VolumeEntry> volumes(JsonCursor root, Catalogue catalogue) {
    List<VolumeEntry> volumes = new ArrayList<>();
    Set<String> files = new HashSet<>();
    for (JsonCursor cursor :
        root.optionalField("volumes").flatMap(JsonCursor::items).orElse(List.of())) {
      Optional<VolumeEntry> volume = ManifestVolumeCodec.read(cursor, catalogue);
      if (volume.isPresent() && !files.add(volume.get().file())) {
        cursor.fault(volume.get().file() + " is there twice; remove one of them");
      } else {
        volume.ifPresent(volumes::add);
      }
    }
    return volumes;
  }

  private static List<TableEntry> tables(JsonCursor root) {
    return root.optionalField("tables").flatMap(JsonCursor::items).orElse(List.of()).stream()
        .flatMap(cursor -> ManifestTableCodec.read(cursor).stream())
        .toList();
  }

  private static SortedMap<String, Vector3dc> points(JsonCursor root) {
    SortedMap<String, Vector3dc> points = new TreeMap<>();
    root.optionalField("landmarksMm")
        .flatMap(JsonCursor::fields)
        .orElse(Map.of())
        .forEach((key, c) -> c.numbers(3).ifPresent(p -> points.put(key, new Vector3d(p))));
    return points;
  }

  static Map<String, Double> numbers(JsonCursor parent, String field) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    parent
        .optionalField(field)
        .flatMap(JsonCursor::fields)
        .orElse(Map.of())
        .forEach((key, c) -> c.number().ifPresent(n -> numbers.put(key, n)));
    return numbers;
  }

  /**
   * Writes a manifest file: beside it first, then moved into place.
   *
   * @throws IOException if the file cannot be written; then it is as it was before
   */
  public static void write(Path file, Manifest manifest) throws IOException {
    WholeFile.write(file, text(manifest));
  }

  /** The text of a manifest file. */
  public static String text(Manifest manifest) {
    JsonValue.Builder landmarks = JsonValue.object();
    manifest.landmarksMm().forEach((name, point) -> landmarks.put(name, point(point)));
    JsonValue.Builder document =
        JsonValue.object()
            .put("format", FORMAT)
            .put("version", VERSION)
            .put("frame", FRAME)
            .put("measures", measures(manifest.measures()))
            .put("landmarksMm", landmarks.build())
            .put(
                "structures",
                JsonValue.array(manifest.items().stream().map(ManifestItemCodec::value).toList()));
    if (!manifest.volumes().isEmpty()) {
      document.put(
          "volumes",
          JsonValue.array(manifest.volumes().stream().map(ManifestVolumeCodec::value).toList()));
    }
    if (!manifest.tables().isEmpty()) {
      document.put(
          "tables",
          JsonValue.array(manifest.tables().stream().map(ManifestTableCodec::value).toList()));
    }
    return JsonCodec.write(document.build());
  }

  static JsonValue point(Vector3dc mm) {
    return JsonValue.array(
        List.of(
            JsonValue.of(mm.x(), LENGTH_DECIMALS),
            JsonValue.of(mm.y(), LENGTH_DECIMALS),
            JsonValue.of(mm.z(), LENGTH_DECIMALS)));
  }

  static JsonValue measures(Map<String, Double> measures) {
    JsonValue.Builder values = JsonValue.object();
    new TreeMap<>(measures).forEach((name, number) -> values.put(name, number, LENGTH_DECIMALS));
    return values.build();
  }
}
