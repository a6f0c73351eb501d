package sutura.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.json.JsonCursor;
import sutura.json.JsonValue;

/** Reads and writes one entry of the list {@code structures} of a manifest. */
final class ManifestItemCodec {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "mesh",
          "lod",
          "provenance",
          "provenanceNote",
          "licence",
          "source",
          "volumeMl",
          "boxMm",
          "triangles",
          "lengthMm",
          "centreLineMm",
          "measures",
          "provenanceMm2");
  private static final Set<String> PROVENANCES =
      Arrays.stream(Provenance.values()).map(Provenance::word).collect(Collectors.toSet());

  /** A path of plain names below the folder: no drive, no root, no "..". */
  private static final Pattern FILE =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  private static final double MOST_ML = 100_000;
  private static final double MOST_MM = 10_000;
  private static final double MOST_MM2 = 100_000_000;

  private ManifestItemCodec() {}

  /** The entry, or empty if a field that must be there is wrong; the cursor then holds why. */
  static Optional<Manifest.Item> read(JsonCursor cursor, Catalogue catalogue) {
    long before = cursor.faultCount();
    if (cursor.fields().isEmpty()) {
      return Optional.empty();
    }
    cursor.warnUnknown(FIELDS);
    Optional<Structure> structure = cursor.field("id").flatMap(c -> structure(c, catalogue));
    Optional<Manifest.MeshPlace> mesh = cursor.field("mesh").flatMap(ManifestItemCodec::place);
    Optional<Manifest.MeshPlace> lod =
        cursor.optionalField("lod").flatMap(ManifestItemCodec::place);
    Optional<Provenance> provenance =
        cursor.field("provenance").flatMap(ManifestItemCodec::provenance);
    Optional<String> note = cursor.field("provenanceNote").flatMap(JsonCursor::text);
    Optional<String> licence = cursor.field("licence").flatMap(ManifestItemCodec::filled);
    Optional<String> source = cursor.field("source").flatMap(ManifestItemCodec::filled);
    Optional<Double> volumeMl = cursor.field("volumeMl").flatMap(c -> c.number(0, MOST_ML));
    Optional<Box> boxMm = cursor.field("boxMm").flatMap(ManifestItemCodec::box);
    Optional<Integer> triangles = cursor.field("triangles").flatMap(JsonCursor::count);
    List<Vector3dc> line = line(cursor);
    Optional<Double> lengthMm = cursor.optionalField("lengthMm").flatMap(c -> c.number(0, MOST_MM));
    var measures = ManifestCodec.numbers(cursor, "measures");
    ProvenanceAreas areas = areas(cursor);
    if (cursor.faultCount() > before) {
      return Optional.empty();
    }
    ModelEntry entry =
        new ModelEntry(
            structure.orElseThrow(),
            provenance.orElseThrow(),
            note.orElseThrow(),
            licence.orElseThrow(),
            source.orElseThrow(),
            volumeMl.orElseThrow(),
            boxMm.orElseThrow(),
            triangles.orElseThrow(),
            line,
            lengthMm,
            measures,
            areas);
    return Optional.of(new Manifest.Item(entry, mesh.orElseThrow(), lod));
  }

  static Optional<Structure> structure(JsonCursor cursor, Catalogue catalogue) {
    Optional<String> text = cursor.text();
    Optional<Structure> found =
        text.filter(StructureId::isValid).map(StructureId::of).flatMap(catalogue::find);
    if (text.isPresent() && found.isEmpty()) {
      cursor.fault("the structure \"" + text.get() + "\" is not in the catalogue; correct the id");
    }
    return found;
  }

  private static Optional<Manifest.MeshPlace> place(JsonCursor cursor) {
    Optional<String> file = cursor.field("file").flatMap(ManifestItemCodec::file);
    Optional<String> node = cursor.field("node").flatMap(ManifestItemCodec::filled);
    return file.flatMap(f -> node.map(n -> new Manifest.MeshPlace(f, n)));
  }

  static Optional<String> file(JsonCursor cursor) {
    Optional<String> text = cursor.text();
    if (text.isPresent() && !FILE.matcher(text.get()).matches()) {
      cursor.fault(
          "expected a file inside the folder of the manifest, such as skull.glb, found \""
              + text.get()
              + "\"");
      return Optional.empty();
    }
    return text;
  }

  static Optional<String> filled(JsonCursor cursor) {
    Optional<String> text = cursor.text();
    if (text.isPresent() && text.get().isBlank()) {
      cursor.fault("expected some text, found none");
      return Optional.empty();
    }
    return text;
  }

  private static Optional<Box> box(JsonCursor cursor) {
    Optional<double[]> min = cursor.field("min").flatMap(c -> c.numbers(3));
    Optional<double[]> max = cursor.field("max").flatMap(c -> c.numbers(3));
    if (min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    Box box = new Box(new Vector3d(min.get()), new Vector3d(max.get()));
    if (box.isEmpty()) {
      cursor.fault("expected min <= max in every coordinate");
      return Optional.empty();
    }
    return Optional.of(box);
  }

  private static List<Vector3dc> line(JsonCursor cursor) {
    List<Vector3dc> line = new ArrayList<>();
    for (JsonCursor point :
        cursor.optionalField("centreLineMm").flatMap(JsonCursor::items).orElse(List.of())) {
      point.numbers(3).ifPresent(p -> line.add(new Vector3d(p)));
    }
    return line;
  }

  private static ProvenanceAreas areas(JsonCursor cursor) {
    Map<Provenance, Double> mm2 = new EnumMap<>(Provenance.class);
    cursor
        .optionalField("provenanceMm2")
        .flatMap(JsonCursor::fields)
        .orElse(Map.of())
        .forEach((word, c) -> area(word, c).ifPresent(a -> mm2.put(provenance(word), a)));
    return new ProvenanceAreas(mm2);
  }

  private static Optional<Double> area(String word, JsonCursor cursor) {
    if (!PROVENANCES.contains(word)) {
      cursor.fault("expected one of " + String.join(", ", new TreeSet<>(PROVENANCES)));
      return Optional.empty();
    }
    return cursor.number(0, MOST_MM2);
  }

  static Optional<Provenance> provenance(JsonCursor cursor) {
    return cursor.word(PROVENANCES).map(ManifestItemCodec::provenance);
  }

  private static Provenance provenance(String word) {
    return Provenance.valueOf(word.toUpperCase(Locale.ROOT));
  }

  static JsonValue value(Manifest.Item item) {
    ModelEntry entry = item.entry();
    JsonValue.Builder value =
        JsonValue.object()
            .put("id", entry.structure().id().value())
            .put("mesh", place(item.mesh()));
    item.lod().ifPresent(lod -> value.put("lod", place(lod)));
    value
        .put("provenance", entry.provenance().word())
        .put("provenanceNote", entry.provenanceNote())
        .put("licence", entry.licence())
        .put("source", entry.source())
        .put("volumeMl", entry.volumeMl(), 4)
        .put("boxMm", box(entry.boxMm()))
        .put("triangles", entry.triangles());
    entry.lengthMm().ifPresent(length -> value.put("lengthMm", length, 3));
    if (!entry.centreLineMm().isEmpty()) {
      value.put(
          "centreLineMm",
          JsonValue.array(entry.centreLineMm().stream().map(ManifestCodec::point).toList()));
    }
    value.put("measures", ManifestCodec.measures(entry.measures()));
    if (!entry.areas().isEmpty()) {
      JsonValue.Builder mm2 = JsonValue.object();
      entry.areas().mm2().forEach((provenance, area) -> mm2.put(provenance.word(), area, 1));
      value.put("provenanceMm2", mm2.build());
    }
    return value.build();
  }

  private static JsonValue place(Manifest.MeshPlace place) {
    return JsonValue.object().put("file", place.file()).put("node", place.node()).build();
  }

  private static JsonValue box(Box box) {
    return JsonValue.object()
        .put("min", ManifestCodec.point(box.minMm()))
        .put("max", ManifestCodec.point(box.maxMm()))
        .build();
  }
}
