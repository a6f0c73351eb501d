package sutura.csf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/** A chain of cells from a ventricle at its top to the sac at its foot, so that all is known. */
final class FlowReportTest {
  private static final int CELLS = 12;
  private static final double EDGE_MM = 2;
  private static final double AREA_MM2 = 3;
  private static final FlowRates RATES = new FlowRates(65, 12, 1);

  private final FlowSolution solution = solution(1);

  @Test
  void heartbeatHasTheStrokeVolumesAndSpeedsOfItsWaveforms() {
    FlowReport report = FlowReport.of(solution, FlowDriver.CARDIAC, RATES);
    SectionReport aqueduct = report.section(FlowPlaces.AQUEDUCT);
    assertEquals(39.99, aqueduct.strokeMm3(), 0.01);
    assertEquals(500, report.section(FlowPlaces.C2).strokeMm3(), 0.05);
    assertEquals(198.98 / AREA_MM2, aqueduct.caudalMmPerS(), 0.01);
    assertEquals(110.38 / AREA_MM2, aqueduct.cranialMmPerS(), 0.01);
    assertEquals(198.98 / EDGE_MM / EDGE_MM, aqueduct.fastestMmPerS(), 0.01);
    double rms = Math.sqrt(squares(FlowPhysiology.builtIn().aqueduct()) / 2);
    assertEquals(rms / AREA_MM2, aqueduct.rmsMmPerS(), 1e-9);
    double ventricle = Math.sqrt((2 * 1 + 0.25) / 3) * rms / EDGE_MM / EDGE_MM;
    assertEquals(ventricle, report.lateralVentricleRmsMmPerS(), 1e-9);
    assertTrue(report.balance().cycleRelative() < 1e-12);
    assertEquals(0, report.balance().maxDivergenceRelative(), 1e-15);
  }

  @Test
  void womersleyAndReynoldsNumbersAreThoseOfTheRadius() {
    SectionReport aqueduct =
        FlowReport.of(solution, FlowDriver.CARDIAC, RATES).section(FlowPlaces.AQUEDUCT);
    double radius = Math.sqrt(AREA_MM2 / Math.PI);
    double viscosity = 0.85 / 1.0005;
    assertEquals(radius, aqueduct.radiusMm(), 1e-12);
    assertEquals(radius * Math.sqrt(2 * Math.PI * 65 / 60 / viscosity), aqueduct.womersley(), 1e-9);
    assertEquals(2 * radius * aqueduct.caudalMmPerS() / viscosity, aqueduct.reynolds(), 1e-9);
  }

  @Test
  void netFlowThroughTheAqueductIsWhatIsFormedAboveIt() {
    FlowReport report = FlowReport.of(solution, FlowDriver.BULK, RATES);
    double mlPerMin = solution.net().productionMlPerMin();
    assertEquals(mlPerMin, report.net().aqueductMlPerMin(), 1e-12);
    assertEquals(0, report.net().disagreement().orElseThrow(), 1e-12);
    assertEquals(
        mlPerMin * 1000 / 60 / AREA_MM2, report.section(FlowPlaces.AQUEDUCT).peakMmPerS(), 1e-12);
    double ml = CELLS * EDGE_MM * EDGE_MM * EDGE_MM / 1000;
    assertEquals(ml / mlPerMin / 60, report.net().volumeOverFlowHours(), 1e-12);
    assertEquals(0.25 * ml, report.spacesMl().get("lateral-ventricle-left"), 1e-12);
  }

  @Test
  void aLeakIsNoBalanceAndAnOpeningWithoutFlowIsBlind() {
    FlowReport leaking = FlowReport.of(solution(0.9), FlowDriver.BULK, RATES);
    assertEquals(0.1, leaking.balance().maxDivergenceRelative(), 1e-12);
    assertEquals(0.1, leaking.net().disagreement().orElseThrow(), 1e-12);
    FlowReport report = FlowReport.of(solution, FlowDriver.BULK, RATES);
    assertEquals(List.of("lateral-aperture-left"), report.blindOpenings());
    assertEquals(1, report.apertureShares().get("median-aperture"), 1e-12);
  }

  @Test
  void breathingMovesNothingInTheEnd() {
    FlowReport report = FlowReport.of(solution, FlowDriver.RESPIRATORY, RATES);
    SectionReport c2 = report.section(FlowPlaces.C2);
    assertEquals(1000, c2.cranialMm3PerS(), 1e-9);
    assertTrue(report.balance().cycleRelative() < 1e-8);
    double stroke = FlowPhysiology.builtIn().breath().strokeMm3(RATES);
    assertEquals(stroke, c2.strokeMm3(), 1e-4 * stroke);
  }

  @Test
  void whatIsOnlyClaimedHasNoNumbers() {
    assertThrows(
        IllegalArgumentException.class,
        () -> FlowReport.of(solution, FlowDriver.CLAIMED, FlowRates.REST));
  }

  private static double squares(FlowWaveform waveform) {
    return waveform.harmonics().stream()
        .mapToDouble(h -> h.cosMm3PerS() * h.cosMm3PerS() + h.sinMm3PerS() * h.sinMm3PerS())
        .sum();
  }

  /**
   * Everything enters at the top cell and leaves at the foot, but for the pial pattern, which
   * enters under the aqueduct.
   *
   * @param below flow through the aqueduct's face and all faces under it, above it is 1
   */
  private static FlowSolution solution(double below) {
    FlowDomain domain = domain();
    FlowField whole = field(CELLS - 1, below);
    FlowField pial = field(2, below);
    FlowSection aqueduct = section(FlowPlaces.AQUEDUCT, 6);
    TreeMap<String, FlowSection> sections = new TreeMap<>();
    sections.put(FlowPlaces.AQUEDUCT, aqueduct);
    sections.put(FlowPlaces.C2, section(FlowPlaces.C2, 0));
    sections.put("median-aperture", section("median-aperture", 3));
    sections.put("lateral-aperture-left", section("lateral-aperture-left", 0, 0));
    return new FlowSolution(
        domain,
        new FlowPlaces(
            Map.of(FlowSource.LATERAL_PLEXUS, place(CELLS - 1)),
            Map.of(FlowSink.SPINAL_ROOTS, place(0)),
            Map.of(FlowPlaces.Wall.SPINAL_SAC, place(0)),
            sections),
        FlowScenario.shipped().net(),
        Conductance.GAP,
        Map.of(
            FlowPattern.NET, whole,
            FlowPattern.VENTRICULAR, whole,
            FlowPattern.PIAL, pial,
            FlowPattern.RESPIRATORY, whole),
        new FlowSolution.Effort(true, 1, 0, 0));
  }

  private static CellShares place(int cell) {
    return new CellShares(new int[] {cell}, new double[] {1});
  }

  private static FlowField field(int from, double below) {
    double[] fluxes = new double[CELLS - 1];
    for (int face = 0; face < from; face++) {
      fluxes[face] = face <= 6 ? -below : -1;
    }
    double[] inflows = new double[CELLS];
    inflows[from] = from <= 6 ? below : 1;
    inflows[0] = from <= 6 ? -below : -1;
    return new FlowField(fluxes, inflows);
  }

  /** A section that crosses its first face; a second time the other way round stills it. */
  private static FlowSection section(String id, int... faces) {
    byte[] signs = new byte[faces.length];
    Arrays.fill(signs, (byte) -1);
    if (faces.length > 1) {
      signs[1] = 1;
    }
    return new FlowSection(id, faces, signs, AREA_MM2, new Vector3d(), new Vector3d(0, 0, -1));
  }

  private static FlowDomain domain() {
    VoxelGrid grid = new VoxelGrid(1, 1, CELLS, 0, 0, 0, EDGE_MM);
    byte[] regions = new byte[CELLS];
    Arrays.fill(regions, CELLS - 3, CELLS, (byte) 1);
    float[] open = new float[CELLS];
    Arrays.fill(open, 1);
    return new FlowDomain(
        grid,
        IntStream.range(0, CELLS).toArray(),
        open,
        open,
        regions,
        List.of(StructureId.of("subarachnoid-space"), StructureId.of("lateral-ventricle-left")),
        IntStream.range(0, CELLS - 1).toArray(),
        IntStream.range(1, CELLS).toArray(),
        Arrays.copyOf(open, CELLS - 1));
  }
}
