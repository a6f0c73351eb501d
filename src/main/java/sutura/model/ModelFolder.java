package sutura.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;

/**
 * A folder of models whose manifest has been read: what it holds is known, and each mesh file is
 * read when something in it is asked for. Immutable; may be used by several threads.
 */
public final class ModelFolder {
  private final Path folder;
  private final Manifest manifest;
  private final List<Problem> problems;
  private final MeshReader general;

  ModelFolder(Path folder, ManifestCodec.Reading reading, MeshReader general) {
    this.folder = folder;
    this.general = general;
    manifest =
        reading.manifest().orElseGet(() -> new Manifest(List.of(), new TreeMap<>(), Map.of()));
    problems = reading.problems();
  }

  /**
   * Meshes that were read together, and the faults of their files.
   *
   * @param asked every structure that lies in these files, also those whose mesh cannot be used
   */
  public record Part(
      Set<StructureId> asked, Map<StructureId, TriangleMesh> meshes, List<Problem> problems) {
    public Part {
      asked = Set.copyOf(asked);
      problems = List.copyOf(problems);
    }
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /** Everything that the manifest says, without any mesh, and the manifest's faults. */
  public LoadedModel listed() {
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    manifest.items().forEach(item -> entries.put(id(item), item.entry()));
    return new LoadedModel(
        entries,
        Map.of(),
        manifest.landmarksMm(),
        manifest.measures(),
        manifest.volumes(),
        problems);
  }

  /** All structures whose full mesh lies in the same files as the meshes of these. */
  public Set<StructureId> together(Collection<StructureId> ids) {
    Set<String> files = new LinkedHashSet<>();
    Set<StructureId> together = new LinkedHashSet<>();
    for (Manifest.Item item : manifest.items()) {
      if (ids.contains(id(item))) {
        files.add(item.mesh().file());
      }
    }
    for (Manifest.Item item : manifest.items()) {
      if (files.contains(item.mesh().file())) {
        together.add(id(item));
      }
    }
    return together;
  }

  /**
   * Reads the files in which these structures lie, each as a whole, and no other.
   *
   * @param reducedDetail the meshes with fewer triangles, where the manifest names some
   */
  public Part read(Collection<StructureId> ids, boolean reducedDetail) {
    Set<StructureId> asked = together(ids);
    List<Manifest.Item> items =
        manifest.items().stream().filter(item -> asked.contains(id(item))).toList();
    Map<String, MeshReader.Result> files = readFiles(items, reducedDetail);
    List<Problem> found = new ArrayList<>();
    files.values().forEach(result -> found.addAll(result.problems()));
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    for (Manifest.Item item : items) {
      Manifest.MeshPlace place = place(item, reducedDetail);
      MeshReader.Result file = files.get(place.file());
      TriangleMesh mesh = file == null ? null : file.meshes().get(place.node());
      if (mesh != null) {
        meshes.put(id(item), ofOneOriginIfUnknown(mesh, item.entry().provenance()));
        countFault(item, place, mesh).ifPresent(found::add);
      } else if (file != null && !saysWhy(file, place.node())) {
        found.add(missing(place, id(item)));
      }
    }
    return new Part(asked, meshes, found);
  }

  private static StructureId id(Manifest.Item item) {
    return item.entry().structure().id();
  }

  private static Manifest.MeshPlace place(Manifest.Item item, boolean reducedDetail) {
    return reducedDetail ? item.lod().orElse(item.mesh()) : item.mesh();
  }

  private Map<String, MeshReader.Result> readFiles(
      List<Manifest.Item> items, boolean reducedDetail) {
    Set<String> names = new LinkedHashSet<>();
    items.forEach(item -> names.add(place(item, reducedDetail).file()));
    List<String> list = List.copyOf(names);
    List<MeshReader.Result> results =
        list.parallelStream().map(name -> read(folder.resolve(name))).toList();
    Map<String, MeshReader.Result> files = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      files.put(list.get(i), results.get(i));
    }
    return files;
  }

  /** Files of this program's own making are read directly, all others by the general reader. */
  /** Reads the voxels of a volume that the manifest names. */
  public VolumeReader.Reading volume(VolumeEntry entry) {
    return VolumeReader.read(folder, entry);
  }

  private MeshReader.Result read(Path file) {
    return PlainGlb.read(file)
        .map(meshes -> new MeshReader.Result(meshes, List.of()))
        .orElseGet(() -> general.read(file));
  }

  /** A mesh without origins is throughout what the manifest says of it. */
  private static TriangleMesh ofOneOriginIfUnknown(TriangleMesh mesh, Provenance provenance) {
    if (mesh.provenance().length > 0) {
      return mesh;
    }
    byte[] all = new byte[mesh.vertexCount()];
    Arrays.fill(all, (byte) provenance.ordinal());
    return mesh.withProvenance(all);
  }

  private Problem missing(Manifest.MeshPlace place, StructureId id) {
    return Problem.error(
        folder.resolve(place.file()).toString(),
        place.node(),
        "the file has no node of this name, which the manifest gives to "
            + id
            + "; rebuild the models");
  }

  /** A damaged index can make a triangle vanish without any other trace. */
  private Optional<Problem> countFault(
      Manifest.Item item, Manifest.MeshPlace place, TriangleMesh mesh) {
    int expected = item.entry().triangles();
    if (!place.equals(item.mesh()) || mesh.triangleCount() == expected) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.warning(
            folder.resolve(place.file()).toString(),
            place.node(),
            "has "
                + mesh.triangleCount()
                + " triangles, the manifest says "
                + expected
                + "; the file is damaged or of another build, rebuild the models"));
  }

  /** Whether the faults of a file already explain why this node is not among its meshes. */
  private static boolean saysWhy(MeshReader.Result file, String node) {
    return file.problems().stream()
        .anyMatch(p -> p.severity() == Problem.Severity.FATAL || p.path().equals(node));
  }
}
