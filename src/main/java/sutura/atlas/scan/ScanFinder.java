package sutura.atlas.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sutura.nifti.NiftiVolume;

/**
 * Finds the scans in a folder, at most a few levels down: the head CT as a {@code .inv3} file, a
 * folder that one was unpacked to, or Debian's package {@code invesalius-examples}; the brain MRI
 * as NIfTI files or Debian's package {@code mricron-data}.
 */
public final class ScanFinder {
  static final String PROJECT_SUFFIX = ".inv3";

  private static final String SCAN_NAME = "Cranium" + PROJECT_SUFFIX;
  private static final String PACKAGE_PREFIX = "invesalius-examples";
  private static final String MRI_PACKAGE_PREFIX = "mricron-data";
  private static final int MAX_DEPTH = 8;

  private ScanFinder() {}

  /** Reads the head CT below a folder; {@code Cranium.inv3} is preferred to other projects. */
  public static CtVolume read(Path folder) throws ScanException {
    if (!Files.isDirectory(folder)) {
      throw ScanException.at(folder.toString(), "", "is no folder; name the one with the scan");
    }
    List<Path> files = files(folder);
    for (Source source : Source.values()) {
      for (Path file : files) {
        if (source.matches.test(name(file))) {
          return source.reader.read(file);
        }
      }
    }
    throw ScanException.at(
        folder.toString(),
        "",
        "holds no "
            + SCAN_NAME
            + " and no "
            + PACKAGE_PREFIX
            + "*.deb; get one with: apt-get download "
            + PACKAGE_PREFIX);
  }

  /** Reads the brain MRI below a folder; files are preferred to the package that holds them. */
  public static Colin27 readMri(Path folder) throws ScanException {
    if (!Files.isDirectory(folder)) {
      throw ScanException.at(folder.toString(), "", "is no folder; name the one with the scan");
    }
    List<Path> files = files(folder);
    return new Colin27(
        mri(folder, files, Colin27.HEAD_FILE), mri(folder, files, Colin27.BRAIN_FILE));
  }

  private static NiftiVolume mri(Path folder, List<Path> files, String wanted)
      throws ScanException {
    for (Path file : files) {
      if (name(file).equals(wanted)) {
        return Colin27.read(file);
      }
    }
    for (Path file : files) {
      if (name(file).startsWith(MRI_PACKAGE_PREFIX) && name(file).endsWith(".deb")) {
        return DebianPackage.read(file, "/" + wanted, Colin27::read);
      }
    }
    throw ScanException.at(
        folder.toString(),
        "",
        "holds no "
            + wanted
            + " and no "
            + MRI_PACKAGE_PREFIX
            + "*.deb; get one with: apt-get download "
            + MRI_PACKAGE_PREFIX);
  }

  private static List<Path> files(Path folder) throws ScanException {
    try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw ScanException.at(folder.toString(), "", "cannot be listed: " + e.getMessage());
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** In the order of preference. */
  private enum Source {
    NAMED_PROJECT(SCAN_NAME::equals, InvesaliusReader::readProject),
    UNPACKED_PROJECT(
        InvesaliusProject.PLIST::equals,
        file -> InvesaliusReader.readFolder(file.toAbsolutePath().resolveSibling(""))),
    OTHER_PROJECT(name -> name.endsWith(PROJECT_SUFFIX), InvesaliusReader::readProject),
    DEBIAN_PACKAGE(
        name -> name.startsWith(PACKAGE_PREFIX) && name.endsWith(".deb"),
        InvesaliusReader::readPackage);

    private final Predicate<String> matches;
    private final Reader reader;

    Source(Predicate<String> matches, Reader reader) {
      this.matches = matches;
      this.reader = reader;
    }
  }

  @FunctionalInterface
  private interface Reader {
    CtVolume read(Path file) throws ScanException;
  }
}
