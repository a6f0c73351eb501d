package sutura.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void foldersAreMadeAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("new/deep/a.txt");
    WholeFile.write(file, "one");
    WholeFile.write(file, "two");
    assertEquals("two", Files.readString(file));
    assertEquals(Set.of("a.txt"), names(file.resolveSibling("")));
  }

  @Test
  void aNewFileMayBeReadByWhomOtherFilesMay() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX file system");
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("a.txt");
    WholeFile.write(file, "x");
    Set<PosixFilePermission> expected = Files.getPosixFilePermissions(usual);
    assertEquals(expected, Files.getPosixFilePermissions(file));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX file system");
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    WholeFile.write(link, "new");
    assertEquals("new", Files.readString(file));
    assertEquals(file, Files.readSymbolicLink(link));
  }

  @Test
  void aFolderIsNotWrittenOver() {
    assertEquals(folder + ": is a folder; name the file to write", failure(folder));
  }

  @Test
  void aPathBelowAFileIsOneClearLineAndMakesNothing() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "text");
    Path below = plain.resolve("deep/a.png");
    assertEquals(
        below + ": cannot be written, " + plain + " is not a folder; name another place",
        failure(below));
    assertEquals("text", Files.readString(plain));
    assertEquals(Set.of("plain"), names(folder));
  }

  @Test
  void aFolderWithoutPermissionIsNamed() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(
        closed.toFile().setWritable(false) && !Files.isWritable(closed),
        "this user may write everywhere");
    Path file = closed.resolve("a.txt");
    assertEquals(
        file + ": cannot be written, no permission in " + closed + "; name another place",
        failure(file));
  }

  @Test
  void aNameThatTheDiskRefusesLeavesNothing() throws IOException {
    Path file = folder.resolve("x".repeat(300));
    String message = failure(file);
    assertEquals(file + ": cannot be written (", message.substring(0, message.indexOf('(') + 1));
    assertEquals(Set.of(), names(folder));
  }

  private static String failure(Path file) {
    IOException e = assertThrows(IOException.class, () -> WholeFile.write(file, "x"));
    return String.valueOf(e.getMessage());
  }

  private static Set<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
