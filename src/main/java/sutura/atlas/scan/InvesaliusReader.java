package sutura.atlas.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads a CT from an InVesalius project: the {@code .inv3} file (a gzipped tar of property lists
 * and a raw matrix), the folder it unpacks to, or the Debian package that holds it.
 */
public final class InvesaliusReader {
  private static final int MAX_ENTRY_BYTES = 1 << 29;

  private InvesaliusReader() {}

  /** Reads a {@code .inv3} file. */
  public static CtVolume readProject(Path file) throws ScanException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return readProject(file.toString(), in);
    } catch (IOException e) {
      throw DebianPackage.unreadable(file.toString(), e);
    }
  }

  /** Reads the folder that a {@code .inv3} file unpacks to. */
  public static CtVolume readFolder(Path folder) throws ScanException {
    try {
      InvesaliusProject project =
          InvesaliusProject.parse(
              folder.toString(), Files.readAllBytes(folder.resolve(InvesaliusProject.PLIST)));
      Path matrix = folder.resolve(project.matrixName());
      if (!Files.isRegularFile(matrix)) {
        throw ScanException.at(folder.toString(), project.matrixName(), "the matrix is missing");
      }
      return project.volume(Files.readAllBytes(matrix));
    } catch (IOException e) {
      throw DebianPackage.unreadable(folder.toString(), e);
    }
  }

  /** Reads the first {@code .inv3} file inside a Debian package. */
  public static CtVolume readPackage(Path deb) throws ScanException {
    return DebianPackage.read(deb, ScanFinder.PROJECT_SUFFIX, InvesaliusReader::readProject);
  }

  private static CtVolume readProject(String file, InputStream in)
      throws IOException, ScanException {
    Map<String, byte[]> entries = new HashMap<>();
    TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
      if (name.equals(InvesaliusProject.PLIST) || name.endsWith(".dat")) {
        entries.put(name, bytes(file, entry, tar));
      }
    }
    byte[] plist = entries.get(InvesaliusProject.PLIST);
    if (plist == null) {
      throw ScanException.at(file, InvesaliusProject.PLIST, "missing in the archive");
    }
    InvesaliusProject project = InvesaliusProject.parse(file, plist);
    byte[] matrix = entries.get(project.matrixName());
    if (matrix == null) {
      throw ScanException.at(file, project.matrixName(), "the matrix is missing in the archive");
    }
    return project.volume(matrix);
  }

  private static byte[] bytes(String file, TarArchiveEntry entry, InputStream in)
      throws IOException, ScanException {
    if (entry.getSize() > MAX_ENTRY_BYTES) {
      throw ScanException.at(
          file, entry.getName(), entry.getSize() + " bytes are more than any scan needs");
    }
    byte[] bytes = in.readNBytes((int) entry.getSize());
    if (bytes.length < entry.getSize()) {
      throw ScanException.at(
          file, entry.getName(), "ends after " + bytes.length + " of " + entry.getSize());
    }
    return bytes;
  }
}
