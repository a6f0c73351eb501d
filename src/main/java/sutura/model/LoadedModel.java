package sutura.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;

/**
 * Everything that was read from {@code models/}: entries in manifest order, their meshes,
 * landmarks, and the faults that were met. Immutable.
 *
 * @param entries manifest entries by id, in manifest order
 * @param meshes full-detail mesh of each entry that could be read
 * @param landmarksMm named points, RAS mm
 * @param measures cranial measures by name: {@code cranialLengthMm}, {@code cavityMl}, ...
 * @param problems faults, in the order found
 */
public record LoadedModel(
    Map<StructureId, ModelEntry> entries,
    Map<StructureId, TriangleMesh> meshes,
    SortedMap<String, Vector3dc> landmarksMm,
    Map<String, Double> measures,
    List<Problem> problems) {
  public LoadedModel {
    entries = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(entries));
    meshes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(meshes));
    landmarksMm = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(landmarksMm));
    measures = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(measures));
    problems = List.copyOf(problems);
  }

  public Optional<ModelEntry> entry(StructureId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Box around all meshes, from the manifest's boxes. */
  public Box boxMm() {
    return entries.values().stream().map(ModelEntry::boxMm).reduce(Box.EMPTY, Box::union);
  }
}
