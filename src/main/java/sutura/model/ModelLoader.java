package sutura.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;

/**
 * Reads a folder of models: its manifest, then each mesh file once, several at a time. Faults are
 * collected; what can be used is used.
 */
public final class ModelLoader {
  /** Name of the manifest in the folder. */
  public static final String MANIFEST = "manifest.json";

  private static final String ADVICE =
      "; build the models with \"sutura atlas build\" or name their folder with --models";

  private final MeshReader reader;

  public ModelLoader(MeshReader reader) {
    this.reader = reader;
  }

  /**
   * Loads a folder.
   *
   * @param reducedDetail the meshes with fewer triangles, where the manifest names some
   * @return the model; empty, with one {@code FATAL} problem, if the folder cannot be used
   */
  public LoadedModel load(Path folder, Catalogue catalogue, boolean reducedDetail) {
    ManifestCodec.Reading reading = readManifest(folder, catalogue);
    if (reading.manifest().isEmpty()) {
      return new LoadedModel(Map.of(), Map.of(), new TreeMap<>(), Map.of(), reading.problems());
    }
    return load(folder, reading.manifest().get(), reading.problems(), reducedDetail);
  }

  /** Reads the manifest of a folder; one {@code FATAL} problem if there is none. */
  public static ManifestCodec.Reading readManifest(Path folder, Catalogue catalogue) {
    Path file = folder.resolve(MANIFEST);
    if (!Files.isDirectory(folder)) {
      return nothing(folder, "there is no such folder");
    }
    return Files.isRegularFile(file)
        ? ManifestCodec.read(file, catalogue)
        : nothing(folder, "the folder has no " + MANIFEST);
  }

  private static ManifestCodec.Reading nothing(Path folder, String what) {
    Problem problem = Problem.fatal(folder.toString(), "", what + ADVICE);
    return new ManifestCodec.Reading(Optional.empty(), List.of(problem));
  }

  private LoadedModel load(
      Path folder, Manifest manifest, List<Problem> found, boolean reducedDetail) {
    List<Problem> problems = new ArrayList<>(found);
    Map<String, MeshReader.Result> files = readFiles(folder, manifest, reducedDetail);
    files.values().forEach(result -> problems.addAll(result.problems()));
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    for (Manifest.Item item : manifest.items()) {
      StructureId id = item.entry().structure().id();
      Manifest.MeshPlace place = place(item, reducedDetail);
      MeshReader.Result file = files.get(place.file());
      TriangleMesh mesh = file == null ? null : file.meshes().get(place.node());
      entries.put(id, item.entry());
      if (mesh != null) {
        meshes.put(id, ofOneOriginIfUnknown(mesh, item.entry().provenance()));
        countFault(folder, item, place, mesh).ifPresent(problems::add);
      } else if (file != null && !saysWhy(file, place.node())) {
        problems.add(
            Problem.error(
                folder.resolve(place.file()).toString(),
                place.node(),
                "the file has no node of this name, which the manifest gives to "
                    + id
                    + "; rebuild the models"));
      }
    }
    return new LoadedModel(
        entries, meshes, manifest.landmarksMm(), manifest.measures(), manifest.volumes(), problems);
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

  /** A damaged index can make a triangle vanish without any other trace. */
  private static Optional<Problem> countFault(
      Path folder, Manifest.Item item, Manifest.MeshPlace place, TriangleMesh mesh) {
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

  private static Manifest.MeshPlace place(Manifest.Item item, boolean reducedDetail) {
    return reducedDetail ? item.lod().orElse(item.mesh()) : item.mesh();
  }

  private Map<String, MeshReader.Result> readFiles(
      Path folder, Manifest manifest, boolean reducedDetail) {
    Set<String> names = new LinkedHashSet<>();
    manifest.items().forEach(item -> names.add(place(item, reducedDetail).file()));
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
  private MeshReader.Result read(Path file) {
    return PlainGlb.read(file)
        .map(meshes -> new MeshReader.Result(meshes, List.of()))
        .orElseGet(() -> reader.read(file));
  }

  /** Whether the faults of a file already explain why this node is not among its meshes. */
  private static boolean saysWhy(MeshReader.Result file, String node) {
    return file.problems().stream()
        .anyMatch(p -> p.severity() == Problem.Severity.FATAL || p.path().equals(node));
  }
}
