package sutura.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.csf.CellShares;
import sutura.csf.Conductance;
import sutura.csf.FlowDomain;
import sutura.csf.FlowDriver;
import sutura.csf.FlowDrivers;
import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowReport;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSection;
import sutura.csf.FlowSink;
import sutura.csf.FlowSolution;
import sutura.csf.FlowSource;
import sutura.csf.NetFlow;
import sutura.geometry.VoxelGrid;
import sutura.scene.FlowView;
import sutura.scene.Pane;
import sutura.scene.SceneState;

/** A chain of cells from a ventricle at its top to the sac at its foot, as if it were a head. */
final class FlowPlotSample {
  private static final int CELLS = 12;
  private static final double EDGE_MM = 20;

  private FlowPlotSample() {}

  /** The flow of a driver. */
  static FlowView view(FlowDriver driver) {
    return FlowView.of(driver, FlowScenario.shipped().net());
  }

  /** What is on screen when this view is shown and everything is known. */
  static ShownFlow shown(SceneState scene, FlowView view) {
    FlowSolution solution = solution(view.net());
    return new ShownFlow(
        Optional.of(solution),
        OptionalDouble.empty(),
        Optional.empty(),
        Pane.of(scene.withFlow(Optional.of(view))).stream()
            .map(
                pane ->
                    new ShownFlow.Pictured(
                        pane,
                        pane.scene().flow().orElseThrow(),
                        Optional.of(
                            FlowDrivers.moment(
                                view.driver(), view.net(), view.rates(), view.phase()))))
            .toList(),
        60,
        view.driver() == FlowDriver.CLAIMED
            ? Optional.empty()
            : Optional.of(FlowReport.of(solution, view.driver(), view.rates())));
  }

  static FlowSolution solution(NetFlow net) {
    TreeMap<String, FlowSection> sections = new TreeMap<>();
    section(sections, FlowPlaces.AQUEDUCT, 6, 2.4);
    section(sections, "median-aperture", 5, 20);
    section(sections, FlowPlaces.FORAMEN_MAGNUM, 3, 320);
    section(sections, FlowPlaces.C2, 2, 160);
    FlowField whole = field(CELLS - 1);
    return new FlowSolution(
        domain(),
        new FlowPlaces(
            Map.of(FlowSource.LATERAL_PLEXUS, place(CELLS - 1)),
            Map.of(FlowSink.SPINAL_ROOTS, place(0)),
            Map.of(FlowPlaces.Wall.SPINAL_SAC, place(0)),
            sections),
        net,
        Conductance.GAP,
        Map.of(
            FlowPattern.NET,
            whole,
            FlowPattern.VENTRICULAR,
            whole,
            FlowPattern.PIAL,
            field(4),
            FlowPattern.RESPIRATORY,
            breath()),
        new FlowSolution.Effort(true, 21, 3e-11, 4.2));
  }

  private static CellShares place(int cell) {
    return new CellShares(new int[] {cell}, new double[] {1});
  }

  private static FlowField field(int from) {
    double[] fluxes = new double[CELLS - 1];
    Arrays.fill(fluxes, 0, from, -1);
    double[] inflows = new double[CELLS];
    inflows[from] = 1;
    inflows[0] = -1;
    return new FlowField(fluxes, inflows);
  }

  /** Most of it below the ventricles. */
  private static FlowField breath() {
    double[] fluxes = new double[CELLS - 1];
    Arrays.fill(fluxes, -0.08);
    Arrays.fill(fluxes, 0, 4, -1);
    double[] inflows = new double[CELLS];
    inflows[CELLS - 1] = 0.08;
    inflows[4] = 0.92;
    inflows[0] = -1;
    return new FlowField(fluxes, inflows);
  }

  private static void section(Map<String, FlowSection> all, String id, int face, double areaMm2) {
    Vector3d down = new Vector3d(0, 0, -1);
    all.put(
        id, new FlowSection(id, new int[] {face}, new byte[] {-1}, areaMm2, new Vector3d(), down));
  }

  private static FlowDomain domain() {
    float[] open = new float[CELLS];
    Arrays.fill(open, 1);
    byte[] regions = new byte[CELLS];
    Arrays.fill(regions, CELLS - 3, CELLS, (byte) 1);
    return new FlowDomain(
        new VoxelGrid(1, 1, CELLS, 0, 0, 0, EDGE_MM),
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
