package sutura.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.csf.CellShares;
import sutura.csf.Conductance;
import sutura.csf.FlowDomain;
import sutura.csf.FlowDriver;
import sutura.csf.FlowDrivers;
import sutura.csf.FlowField;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPattern;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSection;
import sutura.csf.FlowSink;
import sutura.csf.FlowSolution;
import sutura.csf.FlowSource;
import sutura.csf.FluidBoxes;
import sutura.geometry.VoxelGrid;
import sutura.scene.FlowView;
import sutura.scene.Pane;
import sutura.scene.SceneState;

/** One straight column of fluid through the middle of the sample's head, with three sections. */
final class FlowSample {
  private static final int CELLS = 20;
  private static final double EDGE_MM = 5;

  private FlowSample() {}

  /** Every pattern runs down the whole column. */
  static FlowSolution solution() {
    VoxelGrid grid = new VoxelGrid(1, 1, CELLS, 0, 0, -50, EDGE_MM);
    FlowDomain domain = FluidBoxes.of(grid, (i, j, k) -> EDGE_MM);
    double[] fluxes = new double[domain.faces()];
    Arrays.fill(fluxes, -1);
    double[] inflows = new double[domain.cells()];
    inflows[CELLS - 1] = 1;
    inflows[0] = -1;
    Map<FlowPattern, FlowField> fields = new EnumMap<>(FlowPattern.class);
    for (FlowPattern pattern : FlowPattern.values()) {
      fields.put(pattern, new FlowField(fluxes, inflows));
    }
    CellShares top = new CellShares(new int[] {CELLS - 1}, new double[] {1});
    CellShares foot = new CellShares(new int[] {0}, new double[] {1});
    TreeMap<String, FlowSection> sections = new TreeMap<>();
    section(sections, domain, FlowPlaces.AQUEDUCT, 14);
    section(sections, domain, FlowPlaces.FORAMEN_MAGNUM, 8);
    section(sections, domain, FlowPlaces.C2, 6);
    FlowPlaces places =
        new FlowPlaces(
            Map.of(FlowSource.LATERAL_PLEXUS, top),
            Map.of(FlowSink.SPINAL_ROOTS, foot),
            Map.of(FlowPlaces.Wall.VENTRICLES, top),
            sections);
    return new FlowSolution(
        domain,
        places,
        FlowScenario.shipped().net(),
        Conductance.GAP,
        fields,
        new FlowSolution.Effort(false, 0, 0, 0.2));
  }

  private static void section(
      Map<String, FlowSection> sections, FlowDomain domain, String id, int face) {
    Vector3d centre = domain.centreMm(domain.high(face)).add(0, 0, -EDGE_MM / 2);
    sections.put(
        id,
        new FlowSection(id, new int[] {face}, new byte[] {-1}, 3, centre, new Vector3d(0, 0, -1)));
  }

  /** What is on screen of a scene. */
  static ShownFlow shown(FlowSolution solution, SceneState scene) {
    return new ShownFlow(
        Optional.of(solution),
        OptionalDouble.empty(),
        Optional.empty(),
        Pane.of(scene).stream()
            .filter(pane -> pane.scene().flow().isPresent())
            .map(FlowSample::pictured)
            .toList(),
        20);
  }

  private static ShownFlow.Pictured pictured(Pane pane) {
    FlowView view = pane.scene().flow().orElseThrow();
    Optional<FlowMoment> moment =
        view.driver() == FlowDriver.CLAIMED
            ? Optional.empty()
            : Optional.of(
                FlowDrivers.moment(view.driver(), view.net(), view.rates(), view.phase()));
    return new ShownFlow.Pictured(pane, view, moment);
  }

  /** Fluid that is cut off, so that nothing is computed. */
  static ShownFlow refused() {
    return new ShownFlow(
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.of("cerebral-aqueduct is closed: the third ventricle is cut off"),
        List.of(),
        0);
  }
}
