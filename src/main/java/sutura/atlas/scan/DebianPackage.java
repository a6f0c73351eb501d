package sutura.atlas.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Takes one file out of a Debian package without unpacking it: an ar archive with a tar archive
 * inside.
 */
final class DebianPackage {
  private DebianPackage() {}

  /** Makes something of a file's content. */
  @FunctionalInterface
  interface Content<T> {
    T read(String name, InputStream in) throws IOException, ScanException;
  }

  /** What is made of the first file whose name has an ending. */
  static <T> T read(Path deb, String ending, Content<T> content) throws ScanException {
    String name = deb.toString();
    try (ArArchiveInputStream ar =
        new ArArchiveInputStream(new BufferedInputStream(Files.newInputStream(deb)))) {
      for (ArArchiveEntry entry = ar.getNextEntry(); entry != null; entry = ar.getNextEntry()) {
        if (entry.getName().startsWith("data.tar")) {
          return readData(name, entry.getName(), ar, ending, content);
        }
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    throw ScanException.at(name, "data.tar", "missing: this is no Debian package");
  }

  private static <T> T readData(
      String file, String member, InputStream in, String ending, Content<T> content)
      throws IOException, ScanException {
    TarArchiveInputStream tar = new TarArchiveInputStream(unpacked(file, member, in));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.getName().endsWith(ending)) {
        return content.read(file + "!" + entry.getName(), tar);
      }
    }
    throw ScanException.at(file, member, "holds no " + ending + " file");
  }

  private static InputStream unpacked(String file, String member, InputStream in)
      throws IOException, ScanException {
    return switch (member) {
      case "data.tar" -> in;
      case "data.tar.gz" -> new GZIPInputStream(in);
      case "data.tar.xz" -> new XZCompressorInputStream(in);
      default ->
          throw ScanException.at(
              file, member, "this compression is not read; unpack it with dpkg -x");
    };
  }

  static ScanException unreadable(String file, IOException e) {
    String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return ScanException.at(file, "", "cannot be read: " + reason);
  }
}
