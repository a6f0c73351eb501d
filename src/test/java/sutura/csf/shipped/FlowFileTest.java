package sutura.csf.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.csf.Conductance;
import sutura.csf.FlowBalance;
import sutura.csf.FlowDomain;
import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowSink;
import sutura.csf.FlowSource;
import sutura.csf.FluidBoxes;
import sutura.csf.NetFlow;
import sutura.geometry.VoxelGrid;
import sutura.model.Problem;

class FlowFileTest {
  private static final LabelDigests LABELS = new LabelDigests("ab".repeat(32), "cd".repeat(32));
  private static final NetFlow NET =
      new NetFlow(
          0.35,
          new TreeMap<>(Map.of(FlowSource.LATERAL_PLEXUS, 0.8, FlowSource.PARENCHYMA, 0.2)),
          new TreeMap<>(Map.of(FlowSink.GRANULATIONS, 1.0)));

  private static FlowDomain domain() {
    return FluidBoxes.of(
        new VoxelGrid(20, 15, 10, 0, 0, 0, 1), (i, j, k) -> (i * j + k) % 7 == 3 ? 0 : 1 + i % 3);
  }

  private static double[] inflows(FlowDomain domain) {
    double[] inflows = new double[domain.cells()];
    inflows[0] = 0.75;
    inflows[3] = 0.25;
    inflows[domain.cells() - 1] = -1;
    return inflows;
  }

  /** Balanced, of sizes that differ by many orders. */
  private static FlowField field(FlowDomain domain) {
    Random random = new Random(5);
    double[] fluxes = new double[domain.faces()];
    for (int face = 0; face < fluxes.length; face++) {
      fluxes[face] = random.nextGaussian() * Math.pow(10, -12 * random.nextDouble() - 1);
    }
    double[] inflows = inflows(domain);
    new FlowBalance(domain).balance(fluxes, inflows);
    return new FlowField(fluxes, inflows);
  }

  private static StoredFlow stored(FlowDomain domain) {
    return new StoredFlow(
        NET,
        Conductance.GAP,
        StoredFlow.crc(domain),
        Map.of(FlowPattern.PIAL, StoredField.of(domain, field(domain))));
  }

  private static StoredFlow again(byte[] bytes) {
    FlowFile.Reading reading = FlowFile.read(bytes, "flow.bin", LABELS);
    assertEquals(List.of(), reading.problems());
    return reading.flow().orElseThrow();
  }

  @Test
  void codesTellLargeAndSmallFluxesEquallyWell() {
    for (double size = 2e-15; size < 2; size *= 1.37) {
      assertEquals(size, FluxCode.flux(FluxCode.of(size)), 6e-4 * size);
      assertEquals(-size, FluxCode.flux(FluxCode.of(-size)), 6e-4 * size);
    }
    assertEquals(0, FluxCode.flux(FluxCode.of(0)));
    assertEquals(0, FluxCode.of(-1e-16));
    assertThrows(IllegalArgumentException.class, () -> FluxCode.of(3));
    assertTrue(Double.isFinite(FluxCode.flux(Short.MIN_VALUE)));
  }

  @Test
  void whatIsReadConservesVolumeExactlyAndIsNearWhatWasSolved() {
    FlowDomain domain = domain();
    FlowField solved = field(domain);
    StoredFlow read = again(FlowFile.bytes(stored(domain), LABELS));
    StoredField field = read.fields().get(FlowPattern.PIAL);
    assertTrue(field.fits(domain, inflows(domain)));
    FlowField restored = field.field(domain, inflows(domain));
    assertTrue(FlowBalance.largestDivergence(domain, restored) < 1e-15);
    double off = 0;
    double all = 0;
    for (int face = 0; face < domain.faces(); face++) {
      double difference = restored.fluxMm3PerS(face) - solved.fluxMm3PerS(face);
      off += difference * difference;
      all += solved.fluxMm3PerS(face) * solved.fluxMm3PerS(face);
      assertEquals(solved.fluxMm3PerS(face), restored.fluxMm3PerS(face), 2e-3);
    }
    assertTrue(Math.sqrt(off / all) < 1e-3, "off by " + Math.sqrt(off / all));
    assertEquals(NET, read.net());
    assertEquals(Conductance.GAP, read.conductance());
    assertEquals(StoredFlow.crc(domain), read.domainCrc());
  }

  @Test
  void aFieldOfOtherCellsOrInflowsDoesNotFit() {
    FlowDomain domain = domain();
    StoredField field = StoredField.of(domain, field(domain));
    double[] other = inflows(domain);
    other[0] = 0.25;
    other[3] = 0.75;
    assertFalse(field.fits(domain, other));
    FlowDomain smaller = FluidBoxes.of(new VoxelGrid(5, 5, 5, 0, 0, 0, 1), (i, j, k) -> 1);
    assertFalse(field.fits(smaller, new double[smaller.cells()]));
    assertTrue(StoredFlow.crc(domain) != StoredFlow.crc(smaller));
  }

  @Test
  void itIsWrittenAsAWholeAndReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(FlowFile.NAME);
    FlowFile.write(file, FlowFile.bytes(stored(domain()), LABELS));
    assertTrue(FlowFile.read(file, LABELS).flow().isPresent());
    assertFault(FlowFile.read(folder, LABELS), "", "cannot be read");
  }

  @Test
  void faultsAreFoundWhereTheyAre() {
    byte[] bytes = FlowFile.bytes(stored(domain()), LABELS);
    assertFault(changed(bytes, 3), "byte 0", "is no file of solved flow");
    assertFault(read(new byte[5]), "byte 0", "is no file of solved flow");
    assertFault(changed(bytes, 11), "byte 8", "version");
    assertFault(changed(bytes, 20), "byte 12", "another label volume of the head");
    assertFault(changed(bytes, 12 + 64 + 9), "byte 76", "another label volume of the spine");
    assertFault(changed(bytes, FlowFile.HEADER + 100), "byte 148", "damaged");
    assertFault(
        read(Arrays.copyOf(bytes, bytes.length - 40)), "byte " + FlowFile.HEADER, "cut off");
    assertFault(
        FlowFile.read(bytes, "flow.bin", new LabelDigests("00".repeat(32), LABELS.spine())),
        "byte 12",
        "expected 000000000000");
  }

  /** Whatever is in it, it is told and never thrown. */
  @Test
  void contentThatIsNoFlowIsTold() {
    Random random = new Random(3);
    byte[] good = FlowFile.bytes(stored(domain()), LABELS);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = good.clone();
      bytes[FlowFile.HEADER + random.nextInt(bytes.length - FlowFile.HEADER)] ^=
          (byte) (1 + random.nextInt(255));
      CRC32 crc = new CRC32();
      crc.update(bytes, FlowFile.HEADER, bytes.length - FlowFile.HEADER);
      ByteBuffer.wrap(bytes).putInt(FlowFile.HEADER - 4, (int) crc.getValue());
      FlowFile.Reading reading = read(bytes);
      assertTrue(reading.flow().isPresent() || reading.problems().size() == 1);
    }
  }

  private static FlowFile.Reading changed(byte[] good, int place) {
    byte[] bytes = good.clone();
    bytes[place] ^= 1;
    return read(bytes);
  }

  private static FlowFile.Reading read(byte[] bytes) {
    return FlowFile.read(bytes, "flow.bin", LABELS);
  }

  private static void assertFault(FlowFile.Reading reading, String place, String words) {
    assertTrue(reading.flow().isEmpty());
    assertEquals(1, reading.problems().size());
    Problem problem = reading.problems().get(0);
    assertEquals(place, problem.path());
    assertTrue(problem.message().contains(words), problem.message());
    assertTrue(problem.message().contains("atlas build --only flow"), problem.message());
  }
}
