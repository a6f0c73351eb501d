package sutura.atlas.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.model.Problem;
import sutura.testing.Require;

class ScanFinderTest {
  @TempDir Path folder;

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Problem failure() {
    Problem problem = assertThrows(ScanException.class, () -> ScanFinder.read(folder)).problem();
    assertEquals(Problem.Severity.FATAL, problem.severity());
    assertTrue(problem.file().contains(folder.toString()), problem.line());
    return problem;
  }

  private static void assertFixture(CtVolume ct) {
    assertEquals(ScanFixture.NX, ct.nx());
    assertEquals(ScanFixture.NY, ct.ny());
    assertEquals(ScanFixture.NZ, ct.nz());
    assertEquals(0.5, ct.dxMm());
    assertEquals(0.75, ct.dyMm());
    assertEquals(2, ct.dzMm());
    // The file's last column is the patient's left, so it comes first here.
    assertEquals(3 - 50, ct.hu()[0]);
    assertEquals(-50, ct.hu()[3]);
    assertEquals(100 + 20 - 50, ct.hu()[23]);
  }

  @Test
  void readsAProject() throws Exception {
    write("a/b/Cranium.inv3", ScanFixture.project());
    assertFixture(ScanFinder.read(folder));
  }

  @Test
  void readsAnUnpackedProject() throws Exception {
    write("x/main.plist", ScanFixture.plist().getBytes(StandardCharsets.UTF_8));
    write("x/matrix.dat", ScanFixture.matrix());
    assertFixture(ScanFinder.read(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"data.tar", "data.tar.gz", "data.tar.xz"})
  void readsADebianPackage(String data) throws Exception {
    write(
        "invesalius-examples_3_all.deb",
        ScanFixture.deb(data, "Cranium.inv3", ScanFixture.project()));
    assertFixture(ScanFinder.read(folder));
  }

  @Test
  void anEmptyFolderTellsWhatToGet() {
    Problem problem = failure();
    assertTrue(problem.message().contains("Cranium.inv3"), problem.line());
    assertTrue(problem.message().contains("apt-get download invesalius-examples"));
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = folder.resolve("nowhere");
    Problem problem = assertThrows(ScanException.class, () -> ScanFinder.read(missing)).problem();
    assertEquals(missing.toString(), problem.file());
    assertTrue(problem.message().startsWith("is no folder"));
  }

  @Test
  void aProjectThatIsNotGzippedCannotBeRead() throws Exception {
    write("Cranium.inv3", "not a scan".getBytes(StandardCharsets.UTF_8));
    assertTrue(failure().message().startsWith("cannot be read: "), failure().line());
  }

  @Test
  void aTruncatedProjectCannotBeRead() throws Exception {
    byte[] whole = ScanFixture.project();
    for (int length : new int[] {0, 5, 30, whole.length / 2, whole.length - 20}) {
      write("Cranium.inv3", Arrays.copyOf(whole, length));
      assertTrue(failure().file().endsWith("Cranium.inv3"));
    }
  }

  @Test
  void aTruncatedPackageCannotBeRead() throws Exception {
    byte[] whole = ScanFixture.deb("data.tar.xz", "Cranium.inv3", ScanFixture.project());
    for (int length : new int[] {0, 40, 100, whole.length / 2}) {
      write("invesalius-examples_3_all.deb", Arrays.copyOf(whole, length));
      assertTrue(failure().file().endsWith(".deb"));
    }
  }

  @Test
  void aPackageWithoutTheScanSaysSo() throws Exception {
    write("invesalius-examples_3_all.deb", ScanFixture.deb("data.tar.xz", "README", new byte[3]));
    assertEquals("holds no .inv3 file", failure().message());
    assertEquals("data.tar.xz", failure().path());
  }

  @Test
  void anUnknownCompressionSaysHowToUnpack() throws Exception {
    write(
        "invesalius-examples_3_all.deb",
        ScanFixture.deb("data.tar.zst", "Cranium.inv3", ScanFixture.project()));
    assertTrue(failure().message().contains("dpkg -x"), failure().line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmpabc/main.plist", "tmpabc/matrix.dat"})
  void aMissingEntryIsNamed(String missing) throws Exception {
    Map<String, byte[]> entries = ScanFixture.entries();
    entries.remove(missing);
    write("Cranium.inv3", ScanFixture.gzip(ScanFixture.tar(entries)));
    assertEquals(missing.substring("tmpabc/".length()), failure().path());
    assertTrue(failure().message().contains("missing"), failure().line());
  }

  @Test
  void aMatrixOfTheWrongLengthIsCounted() throws Exception {
    Map<String, byte[]> entries = ScanFixture.entries();
    entries.put("tmpabc/matrix.dat", new byte[46]);
    write("Cranium.inv3", ScanFixture.gzip(ScanFixture.tar(entries)));
    assertEquals("matrix.dat", failure().path());
    assertEquals("48 bytes expected for 2 x 3 x 4 voxels, found 46", failure().message());
  }

  @ParameterizedTest
  @CsvSource({
    "int16, float32, main.plist:/matrix/dtype",
    "<integer>3</integer>, <integer>0</integer>, main.plist:/matrix/shape",
    "<integer>3</integer>, <integer>99999</integer>, main.plist:/matrix/shape",
    "<integer>3</integer>, '', main.plist:/matrix/shape",
    "<integer>3</integer>, <string>3</string>, main.plist:/matrix/shape/1",
    "<real>0.75</real>, <real>0</real>, main.plist:/spacing",
    "<real>0.75</real>, <real>nan</real>, main.plist:/spacing",
    "matrix.dat, ../matrix.dat, main.plist:/matrix/filename",
    "<key>matrix</key>, <key>other</key>, main.plist:/matrix",
    "</dict></plist>, '', main.plist"
  })
  void aWrongValueIsLocated(String good, String bad, String path) throws Exception {
    String plist = ScanFixture.plist();
    int at = plist.lastIndexOf(good);
    String broken = plist.substring(0, at) + bad + plist.substring(at + good.length());
    write("x/main.plist", broken.getBytes(StandardCharsets.UTF_8));
    write("x/matrix.dat", ScanFixture.matrix());
    assertEquals(path, failure().path(), failure().line());
  }

  @Test
  void aFolderWithoutItsMatrixSaysSo() throws Exception {
    write("x/main.plist", ScanFixture.plist().getBytes(StandardCharsets.UTF_8));
    assertEquals("matrix.dat", failure().path());
  }

  @Test
  void readsTheHeadCt() throws Exception {
    CtVolume ct = ScanFinder.read(Require.scan());
    assertEquals(256, ct.nx());
    assertEquals(256, ct.ny());
    assertEquals(108, ct.nz());
    assertEquals(1.5, ct.dzMm());
    assertEquals(0.957, ct.dxMm(), 0.001);
    int bone = 0;
    for (short hu : ct.hu()) {
      bone += hu > 250 ? 1 : 0;
    }
    assertTrue(bone > 400_000 && bone < 800_000, bone + " voxels of bone");
  }
}
