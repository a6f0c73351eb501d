package sutura.nifti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joml.Matrix4x3d;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NiftiTest {
  private static final Matrix4x3d PLACE =
      new Matrix4x3d().translation(-84, -109.5, -79.5).scale(0.75);

  @TempDir Path folder;

  private static NiftiVolume volume(NiftiData data) {
    int nz = data.size() > 6 ? 100 : 1;
    return new NiftiVolume(2, data.size() / nz / 2, nz, PLACE, data);
  }

  static Stream<NiftiData> everyKind() {
    return Stream.of(
        new NiftiData.Bytes(new byte[] {0, 1, 127, -128, -1, 7}, false),
        new NiftiData.Bytes(new byte[] {0, 1, 127, -128, -1, 7}, true),
        new NiftiData.Shorts(new short[] {0, 1, 32767, -32768, -1, 7}, true),
        new NiftiData.Shorts(new short[] {0, 1, 32767, -32768, -1, 7}, false),
        new NiftiData.Ints(new int[] {0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 7}),
        new NiftiData.Floats(new float[] {0, 1.5f, -3e30f, 1e-20f, -1, 7}),
        new NiftiData.Doubles(new double[] {0, 1.5, -3e300, 1e-200, -1, 7}));
  }

  private static byte[] file(NiftiData data) {
    return NiftiWriter.bytes(volume(data), "test", false);
  }

  private static byte[] bytesFile() {
    return file(new NiftiData.Bytes(new byte[] {0, 1, 2, 3, 4, 5}, false));
  }

  private static NiftiVolume read(byte[] file) throws NiftiException {
    return NiftiReader.read("some.nii", new ByteArrayInputStream(file));
  }

  private static NiftiException refused(byte[] file) {
    return assertThrows(NiftiException.class, () -> read(file));
  }

  private static void assertSameValues(NiftiData expected, NiftiVolume read) {
    assertEquals(expected.type(), read.data().type());
    for (int v = 0; v < expected.size(); v++) {
      assertEquals(expected.at(v), read.data().at(v));
      assertEquals(expected.at(v), read.value(v));
    }
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyKindOfVoxelComesBack(NiftiData data) throws Exception {
    for (String name : List.of("a.nii", "a.nii.gz")) {
      Path file = folder.resolve(name);
      NiftiWriter.write(file, volume(data), "test");
      NiftiVolume read = NiftiReader.read(file);
      assertEquals(List.of(2, 3, 1), List.of(read.nx(), read.ny(), read.nz()));
      assertEquals(PLACE, read.mmFromVoxel());
      assertSameValues(data, read);
    }
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void theOtherByteOrderIsReadToo(NiftiData data) throws Exception {
    assertSameValues(data, read(bigEndian(file(data), data.type().bytes())));
  }

  /** The same file as a big-endian machine writes it. */
  private static byte[] bigEndian(byte[] file, int width) {
    byte[] swapped = file.clone();
    for (int[] run : new int[][] {{0, 1, 4}, {40, 8, 2}, {68, 4, 2}, {76, 11, 4}, {252, 2, 2}}) {
      swap(swapped, run[0], run[1], run[2]);
    }
    swap(swapped, 256, 18, 4);
    swap(swapped, 352, (file.length - 352) / width, width);
    return swapped;
  }

  private static void swap(byte[] bytes, int at, int count, int width) {
    for (int n = 0; n < count * width; n++) {
      int in = n % width;
      if (in < width / 2) {
        int a = at + n;
        int b = at + n - in + width - 1 - in;
        byte kept = bytes[a];
        bytes[a] = bytes[b];
        bytes[b] = kept;
      }
    }
  }

  @Test
  void manyBlocksComeBack() throws Exception {
    short[] values = new short[200 * 1_500];
    for (int v = 0; v < values.length; v++) {
      values[v] = (short) (v * 31);
    }
    byte[] zipped = NiftiWriter.bytes(volume(new NiftiData.Shorts(values, true)), "", true);
    assertArrayEquals(values, read(zipped).shorts());
    assertArrayEquals(
        zipped, NiftiWriter.bytes(volume(new NiftiData.Shorts(values, true)), "", true));
  }

  @Test
  void bytesAreNotCopied() throws Exception {
    NiftiVolume read = read(bytesFile());
    assertSame(((NiftiData.Bytes) read.data()).values(), read.bytes());
    assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, read.floats());
    assertArrayEquals(new short[] {0, 1, 2, 3, 4, 5}, read.shorts());
  }

  @Test
  void valuesThatDoNotFitAreSaid() throws Exception {
    NiftiVolume read = read(file(new NiftiData.Ints(new int[] {0, 1, 2, 256, 4, 5})));
    String message = assertThrows(ArithmeticException.class, read::bytes).getMessage();
    assertTrue(message.contains("voxel 3 is 256"), message);
    assertEquals(256, read.shorts()[3]);
  }

  @Test
  void slopeAndInterceptAreApplied() throws Exception {
    byte[] file = edited(edited(bytesFile(), "float", 112, 2), "float", 116, -10);
    assertArrayEquals(new float[] {-10, -8, -6, -4, -2, 0}, read(file).floats());
    byte[] none = edited(edited(bytesFile(), "float", 112, 0), "float", 116, -10);
    assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, read(none).floats());
  }

  private static byte[] edited(byte[] file, String kind, int at, double value) {
    byte[] copy = file.clone();
    ByteBuffer buffer = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
    switch (kind) {
      case "int" -> buffer.putInt(at, (int) value);
      case "short" -> buffer.putShort(at, (short) value);
      case "byte" -> buffer.put(at, (byte) value);
      default -> buffer.putFloat(at, (float) value);
    }
    return copy;
  }

  @Test
  void aQuaternionPlacesTheVoxels() throws Exception {
    // Half a turn about z, spacing (1, 2, 3), third axis reversed, offset (10, 20, 30).
    byte[] file = edited(edited(bytesFile(), "short", 254, 0), "short", 252, 1);
    double[] floats = {-1, 1, 2, 3};
    for (int t = 0; t < 4; t++) {
      file = edited(file, "float", 76 + 4 * t, floats[t]);
    }
    double[] quaternion = {0, 0, 1, 10, 20, 30};
    for (int t = 0; t < 6; t++) {
      file = edited(file, "float", 256 + 4 * t, quaternion[t]);
    }
    Vector3d at = read(file).mmFromVoxel().transformPosition(new Vector3d(1, 1, 1));
    assertEquals(0, at.distance(9, 18, 27), 1e-9);
  }

  @Test
  void withoutFormsTheSpacingCounts() throws Exception {
    byte[] file = edited(bytesFile(), "short", 254, 0);
    Vector3d at = read(file).mmFromVoxel().transformPosition(new Vector3d(2, 1, 0));
    assertEquals(0, at.distance(1.5, 0.75, 0), 1e-9);
    Vector3d metres =
        read(edited(file, "byte", 123, 1)).mmFromVoxel().transformPosition(new Vector3d(2, 1, 0));
    assertEquals(0, metres.distance(1500, 750, 0), 1e-6);
  }

  @Test
  void extensionsAreSkipped() throws Exception {
    byte[] file = bytesFile();
    byte[] longer = Arrays.copyOf(file, file.length + 32);
    System.arraycopy(file, 352, longer, 384, 6);
    assertArrayEquals(
        new byte[] {0, 1, 2, 3, 4, 5}, read(edited(longer, "float", 108, 384)).bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "int, 0, 540, NIfTI-2",
    "int, 0, 1234, 348 expected",
    "int, 344, 0, Analyze",
    "int, 344, 3238254, .img",
    "int, 344, 77, n+1",
    "short, 40, 0, dim[0]",
    "short, 40, 8, dim[0]",
    "short, 42, -2, dim[1]",
    "short, 44, 5000, dim[2]",
    "short, 70, 128, RGB",
    "short, 70, 32, complex",
    "short, 70, 999, datatype",
    "short, 72, 16, bitpix",
    "float, 108, 3, vox_offset",
    "float, 108, NaN, vox_offset",
    "float, 280, NaN, srow_x",
    "float, 280, 0, srow_x"
  })
  void aForeignOrDamagedHeaderIsLocated(String kind, int at, double value, String word) {
    NiftiException e = refused(edited(bytesFile(), kind, at, value));
    assertEquals("some.nii", e.file());
    assertTrue(e.getMessage().contains(word), e.getMessage());
  }

  @Test
  void aSeriesIsRefused() {
    byte[] file = edited(edited(bytesFile(), "short", 40, 4), "short", 48, 20);
    assertTrue(refused(file).getMessage().contains("dim[4]"));
  }

  @Test
  void noRotationIsRefused() {
    byte[] file = edited(edited(bytesFile(), "short", 254, 0), "short", 252, 1);
    assertTrue(refused(edited(file, "float", 256, 2)).place().contains("quatern_b"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 200, 347, 350, 352, 357})
  void aCutOffFileSaysWhere(int length) {
    NiftiException e = refused(Arrays.copyOf(bytesFile(), length));
    assertEquals("byte " + length, e.place());
    assertTrue(e.reason().contains("ends within"), e.reason());
  }

  @Test
  void cutOffOrDamagedCompressionIsSaid() throws Exception {
    short[] values = new short[200 * 150];
    for (int v = 0; v < values.length; v++) {
      values[v] = (short) (v * v);
    }
    byte[] whole = NiftiWriter.bytes(volume(new NiftiData.Shorts(values, true)), "", true);
    for (int length : new int[] {2, 9, 100, whole.length / 2}) {
      assertTrue(refused(Arrays.copyOf(whole, length)).reason().contains("cut off"));
    }
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 200, 300, (byte) 0xff);
    assertTrue(refused(damaged).reason().contains("damaged"), refused(damaged).reason());
  }

  @Test
  void aSmallFileCannotAnnounceAHugeVolume() throws Exception {
    byte[] file = bytesFile();
    for (int t = 0; t < 3; t++) {
      file = edited(file, "short", 42 + 2 * t, 1200);
    }
    Path path = Files.write(folder.resolve("huge.nii"), file);
    NiftiException e = assertThrows(NiftiException.class, () -> NiftiReader.read(path));
    assertTrue(e.place().startsWith("dim"), e.getMessage());
  }

  @Test
  void whatIsNoFileIsSaid() {
    Path missing = folder.resolve("no.nii");
    assertTrue(
        assertThrows(NiftiException.class, () -> NiftiReader.read(missing))
            .reason()
            .contains("is not there"));
    assertThrows(NiftiException.class, () -> NiftiReader.read(folder));
  }
}
