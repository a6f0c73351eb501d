package sutura.biomech.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.biomech.Patch;
import sutura.biomech.Support;
import sutura.numerics.Progress;

/** A table of a small hollow ball, against what is solved directly. */
class MobilityTableTest {
  private static final String LABELS = "ab".repeat(32);
  private static ShellSkull skull;
  private static MobilityTable table;

  @BeforeAll
  static void build() {
    skull = new ShellSkull();
    table =
        MobilityBuild.of(
            skull,
            LABELS,
            new SkylineSolver(),
            new MobilityBuild.Size(70, 24, 400, 150, 40),
            Unseen.random(skull, 4, 5),
            Progress.NONE);
  }

  private static Patch patch(double x, double y, double z) {
    return skull.patch(new Vector3d(x, y, z)).orElseThrow();
  }

  private static TableSum sum(Patch patch, Support support, VoxelModuli moduli) {
    Patches.Mix mix = table.patches().mix(patch.placeMm(), patch.inward()).orElseThrow();
    return TableSum.of(table, support, mix, moduli);
  }

  @Test
  void unseenPressesComeOutNearly() {
    TableErrors errors = TableErrors.of(table);
    assertTrue(errors.field().length >= 15, errors.line());
    assertTrue(TableErrors.quantile(errors.field(), 0.5) < 0.2, errors.line());
    assertTrue(TableErrors.quantile(errors.rigid(), 0.5) < 0.1, errors.line());
  }

  @Test
  void storedPressAtStoredModuliComesBack() {
    VoxelModuli adult = table.states().get(4);
    int load = 9;
    Patches.Part part = new Patches.Part(load, 1);
    TableSum sum =
        TableSum.of(table, Support.PILLOW, new Patches.Mix(List.of(part), List.of(part)), adult);
    SupportTable stored = table.support(Support.PILLOW);
    int row = load * table.states().size() + 4;
    assertEquals(stored.patchMm()[row], sum.patchMm(), 1e-6 * Math.abs(stored.patchMm()[row]));
  }

  @Test
  void softerSuturesGiveWayMore() {
    Patch place = patch(8, 6, 26);
    double last = 0;
    for (double modulus : new double[] {8000, 3000, 900, 250, 70, 20, 5}) {
      double moved =
          sum(place, Support.CONDYLES, new VoxelModuli(modulus, MobilityBuild.BONE_MPA)).patchMm();
      assertTrue(moved > last, modulus + " MPa: " + moved + " after " + last);
      last = moved;
    }
  }

  @Test
  void answersAreSums() {
    TableSum a = sum(patch(10, 5, 24), Support.CONDYLES, table.states().get(3));
    TableSum b = sum(patch(-10, 5, 24), Support.CONDYLES, table.states().get(3));
    double[] both = a.sum(2, b, -3).field();
    for (int k = 0; k < both.length; k++) {
      assertEquals(2 * a.field()[k] - 3 * b.field()[k], both[k], 1e-15);
    }
  }

  @Test
  void offTheSampledBoneIsNoAnswer() {
    assertEquals(
        Optional.empty(), table.patches().mix(new Vector3d(0, 0, -27), new Vector3d(0, 0, 1)));
  }

  @Test
  void fieldNeverCrossesTheSuture() {
    float[] control = new float[3 * table.control().count()];
    ControlPoints.Range left = table.control().bones().get(ShellSkull.LEFT);
    for (int p = left.first(); p < left.first() + left.count(); p++) {
      control[3 * p] = 1;
    }
    float[] beside = {-4, 0, 26, 4, 0, 26};
    float[] ofLeft =
        PointWeights.of(table.control(), table.control().ranges(ShellSkull.LEFT), beside)
            .displacements(control);
    float[] ofRight =
        PointWeights.of(table.control(), table.control().ranges(ShellSkull.RIGHT), beside)
            .displacements(control);
    assertArrayEquals(new float[] {1, 0, 0, 1, 0, 0}, ofLeft, 1e-5f);
    assertArrayEquals(new float[6], ofRight, 0);
  }

  @Test
  void fileHoldsTheTable() {
    MobilityFile.Reading reading = MobilityFile.read(MobilityFile.bytes(table), "t", LABELS);
    assertEquals(List.of(), reading.problems());
    MobilityTable read = reading.table().orElseThrow();
    assertEquals(TableErrors.of(table).line(), TableErrors.of(read).line());
    assertEquals(table.control().bones(), read.control().bones());
    assertEquals(table.states(), read.states());
  }

  private static void refused(byte[] bytes, String labels, String why) {
    MobilityFile.Reading reading = MobilityFile.read(bytes, "models/mobility.bin", labels);
    assertFalse(reading.table().isPresent());
    String line = reading.problems().get(0).line();
    assertTrue(line.startsWith("models/mobility.bin: byte ") && line.contains(why), line);
    assertTrue(line.contains("atlas build --only mobility"), "says what to do: " + line);
  }

  @Test
  void faultyFilesAreRefusedWithTheirFault() {
    byte[] good = MobilityFile.bytes(table);
    refused(good, "cd".repeat(32), "another label volume");
    refused(Arrays.copyOf(good, good.length / 2), LABELS, "cut off");
    refused(new byte[10], LABELS, "no mobility table");
    byte[] version = good.clone();
    version[11] = 9;
    refused(version, LABELS, "version 9");
    refused(laidOutOtherwise(good), LABELS, "another release laid it out");
    byte[] flipped = good.clone();
    flipped[good.length - 100] ^= 1;
    refused(flipped, LABELS, "damaged");
  }

  /** The same head and a true checksum, but a content that means nothing. */
  private static byte[] laidOutOtherwise(byte[] good) {
    byte[] bytes = Arrays.copyOf(good, 84 + 10);
    Arrays.fill(bytes, 84, bytes.length, (byte) 7);
    CRC32 crc = new CRC32();
    crc.update(bytes, 84, 10);
    ByteBuffer.wrap(bytes).putInt(80, (int) crc.getValue());
    return bytes;
  }

  @Test
  void selfTestFindsATableThatIsOff() {
    SupportTable stored = table.support(Support.CONDYLES);
    double[] wrong = stored.patchMm().clone();
    for (int i = 0; i < wrong.length; i++) {
      wrong[i] *= 2;
    }
    SupportTable off =
        new SupportTable(stored.fields(), stored.jumps(), stored.rigid(), wrong, stored.blends());
    MobilityTable changed =
        new MobilityTable(
            LABELS,
            table.edgeMm(),
            table.elements(),
            table.sutureThicknessMm(),
            table.boneMPa(),
            table.cavityMm(),
            table.states(),
            table.patches(),
            table.control(),
            table.modes(),
            table.gauges(),
            table.jumpModes(),
            Map.of(Support.CONDYLES, off, Support.PILLOW, table.support(Support.PILLOW)),
            table.checks());
    assertFalse(TableSelfTest.problems(changed, "t").isEmpty());
  }
}
