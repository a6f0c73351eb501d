package sutura.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a whole text file or nothing. */
public final class TextFile {
  private TextFile() {}

  /**
   * Writes UTF-8 text beside the file, then moves it into place, so that nobody ever sees half of
   * it. Folders that are not there yet are made.
   *
   * @throws IOException if that cannot be done; then the file is as it was before
   */
  public static void write(Path file, String text) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException(file + " is no file name");
    }
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "." + target.getFileName(), ".part");
    try {
      Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
