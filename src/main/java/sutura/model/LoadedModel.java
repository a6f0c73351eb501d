package sutura.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * landmarks, and the faults that were met. Immutable: when more meshes have been read, another
 * model takes its place.
 *
 * @param entries manifest entries by id, in manifest order: everything that there is
 * @param meshes full-detail mesh of each entry that was read so far and could be, in the same order
 * @param landmarksMm named points, RAS mm
 * @param measures cranial measures by name: {@code cranialLengthMm}, {@code cavityMl}, ...
 * @param volumes scans and label volumes that the manifest names; their voxels are read when they
 *     are wanted, by {@link VolumeReader}
 * @param problems faults, in the order found
 */
public record LoadedModel(
    Map<StructureId, ModelEntry> entries,
    Map<StructureId, TriangleMesh> meshes,
    SortedMap<String, Vector3dc> landmarksMm,
    Map<String, Double> measures,
    List<VolumeEntry> volumes,
    List<Problem> problems) {
  public LoadedModel {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    meshes = Collections.unmodifiableMap(new LinkedHashMap<>(meshes));
    landmarksMm = Collections.unmodifiableSortedMap(new TreeMap<>(landmarksMm));
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    volumes = List.copyOf(volumes);
    problems = List.copyOf(problems);
  }

  /** A model without volumes. */
  public LoadedModel(
      Map<StructureId, ModelEntry> entries,
      Map<StructureId, TriangleMesh> meshes,
      SortedMap<String, Vector3dc> landmarksMm,
      Map<String, Double> measures,
      List<Problem> problems) {
    this(entries, meshes, landmarksMm, measures, List.of(), problems);
  }

  /** The volume of a kind, if there is one. */
  public Optional<VolumeEntry> volume(VolumeEntry.Kind kind) {
    return volumes.stream().filter(volume -> volume.kind() == kind).findFirst();
  }

  public Optional<ModelEntry> entry(StructureId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The same with meshes that were read later, and their faults. */
  public LoadedModel with(ModelFolder.Part part) {
    Map<StructureId, TriangleMesh> all = new LinkedHashMap<>();
    for (StructureId id : entries.keySet()) {
      TriangleMesh mesh = part.meshes().getOrDefault(id, meshes.get(id));
      if (mesh != null) {
        all.put(id, mesh);
      }
    }
    List<Problem> found = new ArrayList<>(problems);
    found.addAll(part.problems());
    return new LoadedModel(entries, all, landmarksMm, measures, volumes, found);
  }

  /** Box around all meshes, from the manifest's boxes. */
  public Box boxMm() {
    return entries.values().stream().map(ModelEntry::boxMm).reduce(Box.EMPTY, Box::union);
  }
}
