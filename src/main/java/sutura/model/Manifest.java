package sutura.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;

/**
 * What {@code models/manifest.json} says: which structures have a mesh and where it lies, with the
 * origin and the measures of each.
 *
 * @param items one for each structure, in file order
 * @param landmarksMm named points, RAS mm
 * @param measures cranial measures by name, unit in the name: {@code cranialLengthMm}, {@code
 *     cavityMl}
 * @param volumes scans and label volumes, in file order
 * @param tables files of results computed from these, in file order
 */
public record Manifest(
    List<Item> items,
    SortedMap<String, Vector3dc> landmarksMm,
    Map<String, Double> measures,
    List<VolumeEntry> volumes,
    List<TableEntry> tables) {
  public Manifest {
    items = List.copyOf(items);
    volumes = List.copyOf(volumes);
    tables = List.copyOf(tables);
    landmarksMm = Collections.unmodifiableSortedMap(new TreeMap<>(landmarksMm));
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  /** A manifest without tables. */
  public Manifest(
      List<Item> items,
      SortedMap<String, Vector3dc> landmarksMm,
      Map<String, Double> measures,
      List<VolumeEntry> volumes) {
    this(items, landmarksMm, measures, volumes, List.of());
  }

  /** A manifest without volumes. */
  public Manifest(
      List<Item> items, SortedMap<String, Vector3dc> landmarksMm, Map<String, Double> measures) {
    this(items, landmarksMm, measures, List.of());
  }

  /**
   * One structure and its meshes.
   *
   * @param lod mesh with fewer triangles for moving pictures, if there is one
   */
  public record Item(ModelEntry entry, MeshPlace mesh, Optional<MeshPlace> lod) {}

  /**
   * Where a mesh lies.
   *
   * @param file GLB file, relative to the folder of the manifest, with forward slashes
   * @param node name of the node in it
   */
  public record MeshPlace(String file, String node) {}
}
