package sutura.csf.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.csf.Conductance;
import sutura.csf.FlowBalance;
import sutura.csf.FlowPattern;
import sutura.csf.FlowRefused;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.csf.SteadyFlow;
import sutura.csf.dye.DyeTransport;
import sutura.csf.trace.Transits;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.numerics.Progress;
import sutura.testing.Require;

/** The file of solved flow, made of the models that ship and read again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what it holds is large and goes with it
class ShippedFlowTest {
  private static final List<String> NEEDED =
      List.of("manifest.json", "head-labels.nii.gz", "spine-labels.nii.gz", "inside.glb");

  @TempDir static Path made;

  private FlowWriting written;
  private FlowModels models;

  @BeforeAll
  void makeAndRead() throws IOException, FlowRefused {
    ModelFolder shipped = folder(Require.models());
    Require.column(shipped.listed().entry(StructureId.of("lumbar-cistern")).isPresent());
    written = FlowWriting.write(shipped, made, Progress.NONE);
    for (String file : NEEDED) {
      Files.copy(Require.models().resolve(file), made.resolve(file));
    }
    models = FlowModels.open(folder(made), Progress.NONE);
  }

  private ModelFolder folder(Path path) {
    return new ModelLoader(
            file -> {
              throw new IllegalStateException(file + " is not wanted");
            })
        .open(path, Catalogue.builtIn());
  }

  private FlowSolution read() {
    return models.shipped().orElseThrow();
  }

  @Test
  void theFileIsSmallAndNearWhatWasSolved() {
    assertTrue(written.bytes() < 20e6, written.bytes() + " bytes");
    assertTrue(written.errors().isGood(), written.errors().line());
    assertEquals(List.of(), models.problems());
  }

  @Test
  void whatIsReadConservesVolumeInEveryCell() {
    for (FlowPattern pattern : FlowPattern.values()) {
      double divergence = FlowBalance.largestDivergence(read().domain(), read().field(pattern));
      assertTrue(divergence < 1e-12, pattern + ": " + divergence);
    }
    assertFalse(read().effort().live());
    assertTrue(read().net().hasSharesOf(FlowScenario.shipped().net()));
  }

  @Test
  void anotherProductionNeedsNoSolution() throws FlowRefused {
    NetFlow more = FlowScenario.shipped().net().withProduction(0.5);
    FlowSolution solution = models.solution(more, Conductance.GAP, Progress.NONE);
    assertEquals(0.5, solution.net().productionMlPerMin());
    assertSame(read().field(FlowPattern.NET), solution.field(FlowPattern.NET));
  }

  @Test
  void anotherSinkNeedsItsOwnPatternOnly() throws FlowRefused {
    NetFlow nasal = FlowScenario.of("nasal").orElseThrow().net();
    FlowSolution solution = models.solution(nasal, Conductance.GAP, Progress.NONE);
    assertTrue(solution.effort().live());
    assertEquals(nasal, solution.net());
    assertSame(read().field(FlowPattern.PIAL), solution.field(FlowPattern.PIAL));
    assertTrue(
        FlowBalance.largestDivergence(solution.domain(), solution.field(FlowPattern.NET)) < 1e-12);
  }

  /** Where particles end, and how long they take, is what was asked for. */
  @Test
  void particlesTakeVolumeOverFlow() {
    Transits transits = Transits.of(read(), 6000, 1, Progress.NONE);
    assertEquals(0, transits.lost());
    assertEquals(transits.volumeOverFlowS(), transits.meanS(), 0.05 * transits.meanS());
    transits.ends().forEach((sink, s) -> assertEquals(read().net().sinks().get(sink), s, 0.02));
  }

  @Test
  void dyeGoesOnAndNothingIsLost() {
    var aqueduct = read().places().section("cerebral-aqueduct").centreMm();
    DyeTransport dye = DyeTransport.release(SteadyFlow.net(read()), aqueduct).orElseThrow();
    double before = 1;
    for (double t : new double[] {60, 600, 3600}) {
      double kept = dye.at(t, Progress.NONE).keptShare();
      assertTrue(kept <= before + 1e-12);
      before = kept;
    }
  }

  @Test
  void aFileOfOtherLabelsIsToldAndNotUsed(@TempDir Path other) throws IOException, FlowRefused {
    for (String file : NEEDED) {
      Files.copy(made.resolve(file), other.resolve(file));
    }
    Files.copy(made.resolve(FlowFile.NAME), other.resolve(FlowFile.NAME));
    Path labels = other.resolve("spine-labels.nii.gz");
    byte[] bytes = Files.readAllBytes(labels);
    bytes[9] ^= 1;
    Files.write(labels, bytes);
    FlowModels opened = FlowModels.open(folder(other), Progress.NONE);
    assertTrue(opened.shipped().isEmpty());
    assertEquals(1, opened.problems().size());
    assertTrue(opened.problems().get(0).message().contains("another label volume of the spine"));
  }
}
