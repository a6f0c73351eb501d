package sutura.model.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;

/**
 * What was measured on the meshes of a column.
 *
 * @param ofStructures measures of each bone, disc and of the coccyx, unit in the name
 * @param whole measures of the column and its contents as a whole
 * @param levels where cord and dural sac end, in words
 */
public record ColumnMeasures(
    Map<StructureId, SortedMap<String, Double>> ofStructures,
    SortedMap<String, Double> whole,
    SortedMap<String, String> levels) {
  static final StructureId ATLAS = StructureId.of("atlas");
  static final StructureId AXIS = StructureId.of("axis");
  static final StructureId SACRUM = StructureId.of("sacrum");
  static final StructureId COCCYX = StructureId.of("coccyx");

  /** The free vertebrae from above to below. */
  static final List<StructureId> VERTEBRAE = vertebrae();

  public ColumnMeasures {
    ofStructures = Collections.unmodifiableMap(new LinkedHashMap<>(ofStructures));
    whole = Collections.unmodifiableSortedMap(new TreeMap<>(whole));
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
  }

  /**
   * Measures what there is.
   *
   * @param meshes all meshes
   * @param frames where bones have their own frames; a bone without one is not measured
   */
  public static ColumnMeasures of(
      Map<StructureId, TriangleMesh> meshes, Map<StructureId, OwnFrame> frames) {
    Map<StructureId, SortedMap<String, Double>> found = new LinkedHashMap<>();
    List<Vertebra> column =
        VERTEBRAE.parallelStream()
            .filter(id -> meshes.containsKey(id) && frames.containsKey(id))
            .map(id -> Vertebra.of(id, meshes.get(id), frames.get(id)))
            .toList();
    column.forEach(vertebra -> found.put(vertebra.id(), vertebra.measures()));
    Optional<SacrumMeasures> sacrum =
        Optional.ofNullable(meshes.get(SACRUM))
            .flatMap(
                mesh ->
                    Optional.ofNullable(frames.get(SACRUM))
                        .map(frame -> new SacrumMeasures(mesh, frame)));
    sacrum.ifPresent(measured -> found.put(SACRUM, new TreeMap<>(measured.all())));
    Optional.ofNullable(meshes.get(COCCYX))
        .ifPresent(mesh -> found.put(COCCYX, new TreeMap<>(SacrumMeasures.ofCoccyx(mesh))));
    found.putAll(DiscMeasures.of(column, meshes));
    WholeColumn whole = new WholeColumn(column, sacrum, meshes);
    return new ColumnMeasures(found, whole.measures(), whole.levels());
  }

  private static List<StructureId> vertebrae() {
    List<StructureId> ids = new ArrayList<>(List.of(ATLAS, AXIS));
    IntStream.rangeClosed(3, 7).forEach(n -> ids.add(StructureId.of("vertebra-c" + n)));
    IntStream.rangeClosed(1, 12).forEach(n -> ids.add(StructureId.of("vertebra-t" + n)));
    IntStream.rangeClosed(1, 5).forEach(n -> ids.add(StructureId.of("vertebra-l" + n)));
    return List.copyOf(ids);
  }
}
