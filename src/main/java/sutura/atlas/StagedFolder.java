package sutura.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import sutura.model.ModelLoader;

/** A folder inside the target that holds files until all are complete. */
record StagedFolder(Path target, Path path, boolean isNew) implements AutoCloseable {
  private static final String NAME = ".building";

  static StagedFolder in(Path target) throws IOException {
    boolean isNew = !Files.exists(target);
    Path folder = target.resolve(NAME);
    Files.createDirectories(folder);
    return new StagedFolder(target, folder, isNew);
  }

  /** Moves all files to their place, the manifest, which names the others, last. */
  void publish() throws IOException {
    List<Path> built;
    try (var files = Files.list(path)) {
      built = files.sorted(Comparator.comparing(StagedFolder::isManifest)).toList();
    }
    for (Path file : built) {
      Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isManifest(Path file) {
    return file.endsWith(ModelLoader.MANIFEST);
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(path);
    if (isNew && isEmpty(target)) {
      Files.delete(target);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
