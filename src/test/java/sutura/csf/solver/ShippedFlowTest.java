package sutura.csf.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.csf.Conductance;
import sutura.csf.FlowBalance;
import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSolution;
import sutura.csf.FlowSource;
import sutura.csf.NetFlow;
import sutura.csf.StillFluid;
import sutura.csf.domain.FlowDomains;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.numerics.Progress;
import sutura.testing.Require;

/** The flow of the models that ship, by the gap. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what it holds is large and goes with it
class ShippedFlowTest {
  private FlowSolution solution;

  @BeforeAll
  void solveOnce() throws Exception {
    ModelFolder folder =
        new ModelLoader(
                file -> {
                  throw new IllegalStateException(file + " is not wanted");
                })
            .open(Require.models(), Catalogue.builtIn());
    Require.column(folder.listed().entry(StructureId.of("lumbar-cistern")).isPresent());
    FlowDomains read = FlowDomains.read(folder, Progress.NONE);
    solution =
        FlowSolver.solve(
            read.domain(),
            read.places(),
            FlowScenario.shipped().net(),
            Conductance.GAP,
            EnumSet.allOf(FlowPattern.class),
            Progress.NONE);
  }

  @Test
  void convergesInTensOfStepsAndBalancesToRounding() {
    assertTrue(solution.effort().iterations() < 80, "steps " + solution.effort().iterations());
    assertTrue(solution.effort().residual() <= FlowSolver.TOLERANCE);
    for (Map.Entry<FlowPattern, FlowField> entry : solution.fields().entrySet()) {
      double divergence = FlowBalance.largestDivergence(solution.domain(), entry.getValue());
      assertTrue(divergence < 1e-13, entry.getKey() + " diverges by " + divergence);
    }
  }

  @Test
  void sectionsPassWhatIsFormedUpstream() {
    assertEquals(1, through(FlowPlaces.AQUEDUCT, FlowPattern.VENTRICULAR), 1e-12);
    assertEquals(0, through(FlowPlaces.AQUEDUCT, FlowPattern.PIAL), 1e-12);
    for (FlowPattern pattern : List.of(FlowPattern.VENTRICULAR, FlowPattern.PIAL)) {
      assertEquals(1, through(FlowPlaces.C2, pattern), 1e-12, pattern.name());
    }
    NetFlow net = solution.net();
    double plexuses =
        net.sources().get(FlowSource.LATERAL_PLEXUS) + net.sources().get(FlowSource.THIRD_PLEXUS);
    double found = through(FlowPlaces.AQUEDUCT, FlowPattern.NET);
    double brain = net.sources().get(FlowSource.PARENCHYMA);
    assertTrue(found >= plexuses - 1e-12 && found <= plexuses + brain, "aqueduct " + found);
  }

  private double through(String section, FlowPattern pattern) {
    return solution.places().section(section).flowMm3PerS(solution.field(pattern));
  }

  @Test
  void onlySmallDeadEndsAreStill() {
    // The other patterns leave what lies behind their sources still, as PIAL the ventricles.
    for (FlowPattern pattern : List.of(FlowPattern.NET, FlowPattern.RESPIRATORY)) {
      StillFluid still = StillFluid.of(solution.domain(), solution.field(pattern));
      assertEquals(List.of(), still.regions());
      assertTrue(still.volumeMl() < 0.5, "still " + still.volumeMl() + " ml");
      assertTrue(still.largestMl() < 0.05, "largest " + still.largestMl() + " ml");
    }
  }
}
