package sutura.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sutura.anatomy.Catalogue;

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

  /** Reads files that others made through this reader. */
  public ModelLoader(MeshReader reader) {
    this.reader = reader;
  }

  /**
   * Reads the manifest of a folder, and no mesh; what is listed is empty, with one {@code FATAL}
   * problem, if the folder cannot be used.
   */
  public ModelFolder open(Path folder, Catalogue catalogue) {
    return new ModelFolder(folder, readManifest(folder, catalogue), reader);
  }

  /**
   * Loads all of a folder.
   *
   * @param reducedDetail the meshes with fewer triangles, where the manifest names some
   * @return the model; empty, with one {@code FATAL} problem, if the folder cannot be used
   */
  public LoadedModel load(Path folder, Catalogue catalogue, boolean reducedDetail) {
    ModelFolder opened = open(folder, catalogue);
    LoadedModel listed = opened.listed();
    return listed.with(opened.read(listed.entries().keySet(), reducedDetail));
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
}
