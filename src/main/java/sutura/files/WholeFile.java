package sutura.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a whole file or nothing. The bytes go into a file beside the target, which is then moved
 * into place, so that nobody ever sees half of it; on failure the target is as it was before.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes UTF-8 text; otherwise as {@link #write(Path, byte[])}. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes. Folders that are not there yet are made.
   *
   * @throws IOException whose message is one line: the file, what is in the way, what to do
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    check(file);
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
      Path folder = target.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      writeBeside(target, bytes);
    } catch (IOException e) {
      throw new IOException(
          file + ": cannot be written (" + reason(e) + "); free the place or name another", e);
    }
  }

  /**
   * Finds out, without touching the disk, whether a file could be made or replaced there.
   *
   * @throws IOException as {@link #write(Path, byte[])}
   */
  public static void check(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": is a folder; name the file to write");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(file + ": is no regular file; name another file to write");
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(
          file + ": cannot be written, " + folder + " is not a folder; name another place");
    }
    if (folder != null && !Files.isWritable(folder)) {
      throw new IOException(
          file + ": cannot be written, no permission in " + folder + "; name another place");
    }
  }

  private static void writeBeside(Path target, byte[] bytes) throws IOException {
    String mark = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    Path beside = target.resolveSibling("." + target.getFileName() + "." + mark + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
        out.write(bytes);
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.replaceAll("\\R", " ");
  }
}
