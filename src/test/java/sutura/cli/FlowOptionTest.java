package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import sutura.anatomy.Catalogue;
import sutura.csf.Conductance;
import sutura.csf.FlowDriver;
import sutura.csf.FlowScenario;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.scene.FlowView;

class FlowOptionTest {
  private static FlowOption parsed(String... args) {
    FlowOption option = new FlowOption();
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("flow", spec(option)))
        .parseArgs(args);
    return option;
  }

  private static CommandLine.Model.CommandSpec spec(FlowOption option) {
    return CommandLine.Model.CommandSpec.forAnnotatedObject(option);
  }

  private static FlowView view(String... args) {
    FlowOption option = parsed(args);
    option.check(Catalogue.builtIn());
    return option.view(nothing()).orElseThrow();
  }

  private static LoadedModel nothing() {
    return new ModelLoader(new AssimpMeshReader())
        .load(Path.of("no-such-folder"), Catalogue.builtIn(), false);
  }

  @Test
  void driverAndPhaseAreHeldStill() {
    FlowView view = view("--flow", "cardiac@0.35");
    assertEquals(FlowDriver.CARDIAC, view.driver());
    assertEquals(0.35, view.phase(), 1e-12);
    assertFalse(view.plays());
    assertEquals(FlowScenario.shipped().net(), view.net());
    assertEquals(Conductance.GAP, view.conductance());
    assertTrue(parsed().view(nothing()).isEmpty());
  }

  @Test
  void drawingsScenarioAndConductanceAreTakenOver() {
    FlowView view =
        view(
            "--flow",
            "bulk",
            "--flow-show",
            "streamlines,arrows",
            "--flow-scenario",
            "classical",
            "--flow-conductance",
            "uniform");
    assertEquals(Set.of(FlowView.Drawing.STREAMLINES, FlowView.Drawing.ARROWS), view.shows());
    assertEquals(FlowScenario.of("classical").orElseThrow().net(), view.net());
    assertEquals(Conductance.UNIFORM, view.conductance());
  }

  @Test
  void dyeStandsAloneUnlessMoreIsAskedFor() {
    FlowView view = view("--flow", "bulk", "--dye", "-8,12.5,20@10min");
    FlowView.Dye dye = view.dye().orElseThrow();
    assertEquals(new Vector3d(-8, 12.5, 20), dye.atMm());
    assertEquals(600, dye.sinceS(), 1e-9);
    assertEquals(Set.of(), view.shows());
    assertEquals(
        21_600, view("--flow", "bulk", "--dye", "0,0,0@6").dye().orElseThrow().sinceS(), 1e-9);
    assertTrue(view("--fourfold").fourfold());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--flow lunar | --flow: expected one of bulk, cardiac, respiratory, claimed",
        "--flow cardiac@1.5 | --flow: expected a phase from 0 to 1",
        "--flow cardiac@x | --flow: expected a phase from 0 to 1",
        "--flow bulk@0.2 | --flow: the net flow is steady and has no phase",
        "--flow bulk --flow-show smoke | --flow-show: expected one of particles",
        "--flow bulk --flow-scenario mine | --flow-scenario: expected one of",
        "--flow bulk --flow-conductance high | --flow-conductance: expected one of gap, uniform",
        "--dye 0,0,0@1 | --flow-show, --flow-scenario, --flow-conductance and --dye need --flow",
        "--flow cardiac --dye 0,0,0@1 | --dye goes with the net flow",
        "--flow bulk --dye 0,0@1 | --dye: expected PLACE@TIME",
        "--flow bulk --dye 0,0,0 | --dye: expected PLACE@TIME",
        "--flow bulk --dye 0,0,0@99 | --dye: expected a time of 0 to 48 hours",
        "--flow bulk --dye lateral-ventrikle-left@1 | --dye: there is no structure"
      })
  void faultsSayWhatIsExpected(String line, String message) {
    FlowOption option = parsed(line.split(" "));
    RuntimeException failure =
        assertThrows(RuntimeException.class, () -> option.check(Catalogue.builtIn()));
    assertTrue(
        String.valueOf(failure.getMessage()).startsWith(message),
        () -> String.valueOf(failure.getMessage()));
  }

  @Test
  void aWrongDriverIsWrongUsage() {
    CommandRun.of("render", "--output", "unwritten.png", "--flow", "lunar")
        .assertFails(ExitCode.BAD_INPUT, "--flow: expected one of");
    CommandRun.of(
            "render", "--output", "unwritten.png", "--flow", "bulk", "--nutation", "goode-2008")
        .assertFails(ExitCode.BAD_INPUT, "--flow goes without");
  }
}
