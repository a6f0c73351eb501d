package sutura.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joml.Matrix4x3d;
import org.joml.Matrix4x3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.json.JsonCursor;
import sutura.json.JsonValue;

/** Reads and writes one entry of the list {@code volumes} of a manifest. */
final class ManifestVolumeCodec {
  private static final Set<String> FIELDS =
      Set.of(
          "file",
          "kind",
          "size",
          "mmFromVoxel",
          "provenance",
          "provenanceNote",
          "licence",
          "source",
          "regions");
  private static final Set<String> REGION_FIELDS = Set.of("label", "id", "volumeMl");
  private static final Set<String> KINDS =
      Arrays.stream(VolumeEntry.Kind.values())
          .map(VolumeEntry.Kind::word)
          .collect(Collectors.toSet());

  private static final int MOST_EDGE_VOXELS = 4096;
  private static final double LEAST_VOXEL_MM3 = 1e-6;
  private static final int PLACE_DECIMALS = 9;
  private static final double MOST_ML = 100_000;

  private ManifestVolumeCodec() {}

  /** The entry, or empty if a field that must be there is wrong; the cursor then holds why. */
  static Optional<VolumeEntry> read(JsonCursor cursor, Catalogue catalogue) {
    long before = cursor.faultCount();
    if (cursor.fields().isEmpty()) {
      return Optional.empty();
    }
    cursor.warnUnknown(FIELDS);
    Optional<String> file = cursor.field("file").flatMap(ManifestItemCodec::file);
    Optional<VolumeEntry.Kind> kind =
        cursor
            .field("kind")
            .flatMap(c -> c.word(KINDS))
            .map(word -> VolumeEntry.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    Optional<VolumeEntry.Size> size = cursor.field("size").flatMap(ManifestVolumeCodec::size);
    Optional<Matrix4x3dc> place = cursor.field("mmFromVoxel").flatMap(ManifestVolumeCodec::place);
    Optional<Provenance> provenance =
        cursor.field("provenance").flatMap(ManifestItemCodec::provenance);
    Optional<String> note = cursor.field("provenanceNote").flatMap(JsonCursor::text);
    Optional<String> licence = cursor.field("licence").flatMap(ManifestItemCodec::filled);
    Optional<String> source = cursor.field("source").flatMap(ManifestItemCodec::filled);
    var regions = regions(cursor, catalogue);
    if (kind.equals(Optional.of(VolumeEntry.Kind.LABELS)) && regions.isEmpty()) {
      cursor.fault("a label volume must say in \"regions\" what its labels stand for");
    }
    if (cursor.faultCount() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new VolumeEntry(
            file.orElseThrow(),
            kind.orElseThrow(),
            size.orElseThrow(),
            place.orElseThrow(),
            provenance.orElseThrow(),
            note.orElseThrow(),
            licence.orElseThrow(),
            source.orElseThrow(),
            regions));
  }

  private static Optional<VolumeEntry.Size> size(JsonCursor cursor) {
    Optional<double[]> numbers = cursor.numbers(3);
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    double[] n = numbers.get();
    boolean countable =
        Arrays.stream(n).allMatch(v -> v >= 1 && v <= MOST_EDGE_VOXELS && v == Math.rint(v));
    if (!countable || n[0] * n[1] * n[2] > Integer.MAX_VALUE - 8.0) {
      cursor.fault(
          "expected three whole numbers of voxels, each at most "
              + MOST_EDGE_VOXELS
              + ", found "
              + Arrays.toString(n));
      return Optional.empty();
    }
    return Optional.of(new VolumeEntry.Size((int) n[0], (int) n[1], (int) n[2]));
  }

  private static Optional<Matrix4x3dc> place(JsonCursor cursor) {
    Optional<double[]> numbers = cursor.numbers(12);
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    Matrix4x3d map = new Matrix4x3d().set(numbers.get());
    if (!map.isFinite() || Math.abs(map.determinant()) < LEAST_VOXEL_MM3) {
      cursor.fault("expected the four columns of an invertible map to millimetres");
      return Optional.empty();
    }
    return Optional.of(map);
  }

  private static SortedMap<Integer, VolumeEntry.Region> regions(
      JsonCursor cursor, Catalogue catalogue) {
    SortedMap<Integer, VolumeEntry.Region> regions = new TreeMap<>();
    Set<StructureId> seen = new HashSet<>();
    for (JsonCursor region :
        cursor.optionalField("regions").flatMap(JsonCursor::items).orElse(List.of())) {
      region.warnUnknown(REGION_FIELDS);
      Optional<Integer> label =
          region
              .field("label")
              .filter(c -> c.number(1, VolumeEntry.MOST_LABEL).isPresent())
              .flatMap(JsonCursor::count);
      Optional<Structure> structure =
          region.field("id").flatMap(c -> ManifestItemCodec.structure(c, catalogue));
      Optional<Double> ml = region.field("volumeMl").flatMap(c -> c.number(0, MOST_ML));
      if (label.isEmpty() || structure.isEmpty() || ml.isEmpty()) {
        continue;
      }
      StructureId id = structure.get().id();
      if (regions.containsKey(label.get()) || !seen.add(id)) {
        region.fault("label " + label.get() + " or " + id + " is there twice; remove one of them");
      }
      regions.put(label.get(), new VolumeEntry.Region(id, ml.get()));
    }
    return regions;
  }

  static JsonValue value(VolumeEntry volume) {
    double[] columns = volume.mmFromVoxel().get(new double[12]);
    JsonValue.Builder value =
        JsonValue.object()
            .put("file", volume.file())
            .put("kind", volume.kind().word())
            .put("size", array(0, volume.size().nx(), volume.size().ny(), volume.size().nz()))
            .put("mmFromVoxel", array(PLACE_DECIMALS, columns))
            .put("provenance", volume.provenance().word())
            .put("provenanceNote", volume.provenanceNote())
            .put("licence", volume.licence())
            .put("source", volume.source());
    if (!volume.regions().isEmpty()) {
      value.put(
          "regions",
          JsonValue.array(
              volume.regions().entrySet().stream().map(ManifestVolumeCodec::region).toList()));
    }
    return value.build();
  }

  private static JsonValue region(Map.Entry<Integer, VolumeEntry.Region> region) {
    return JsonValue.object()
        .put("label", region.getKey())
        .put("id", region.getValue().id().value())
        .put("volumeMl", region.getValue().volumeMl(), 4)
        .build();
  }

  private static JsonValue array(int decimals, double... numbers) {
    return JsonValue.array(
        Arrays.stream(numbers).mapToObj(number -> JsonValue.of(number, decimals)).toList());
  }
}
