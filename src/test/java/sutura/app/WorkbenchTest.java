package sutura.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDriver;
import sutura.csf.FlowScenario;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.scene.Camera;
import sutura.scene.FlowView;
import sutura.scene.Framing;
import sutura.scene.Nutation;
import sutura.scene.Presentation;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.testing.ModelFixture;
import sutura.ui.UiOutput.Gesture;

class WorkbenchTest {
  private static final StructureId SUTURE = StructureId.of("coronal-suture-left");
  private static final SceneCommand OPEN = new SceneCommand.SetAllSutures(FusionState.OPEN);

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void makeBench() throws IOException {
    ModelFixture.write(
        folder, ModelFixture.boxes("frontal-bone", "parietal-bone-left", SUTURE.value()));
    Catalogue catalogue = Catalogue.builtIn();
    LoadedModel model = new ModelLoader(new AssimpMeshReader()).load(folder, catalogue, false);
    bench = new Workbench(model, catalogue, SceneState.initial(Camera.anywhere()));
  }

  @Test
  void anOpeningSutureIsShownHalfOpenHalfWay() {
    bench.act(List.of(OPEN), Gesture.NONE, true, 10);
    assertEquals(FusionState.OPEN, bench.state().fusionOf(SUTURE));
    assertEquals(0, bench.shown(10).opennessOf(SUTURE));
    assertEquals(0.5, bench.shown(10 + Presentation.TRANSITION_S / 2).opennessOf(SUTURE), 1e-9);
    assertTrue(bench.isMoving(10.1));
    assertEquals(1, bench.shown(10 + Presentation.TRANSITION_S).opennessOf(SUTURE));
    assertFalse(bench.isMoving(10 + Presentation.TRANSITION_S));
  }

  private double fluidS(double nowS) {
    return bench.moving(nowS).flow().orElseThrow().timeS();
  }

  @Test
  void theFluidsClockGoesOnThroughUndoAndStandsWithReducedMotion() {
    FlowView playing = FlowView.of(FlowDriver.CARDIAC, FlowScenario.shipped().net());
    List<SceneCommand> show = List.of(new SceneCommand.SetFlow(Optional.of(playing)));
    bench.act(show, Gesture.NONE, false, 10);
    assertTrue(bench.isFlowing());
    assertFalse(bench.isMoving(11), "structures rest");
    bench.setFlowHeld(true, 11);
    assertEquals(1, fluidS(40), 1e-9, "waits for its fields");
    bench.setFlowHeld(false, 40);
    assertEquals(2, fluidS(41), 1e-9);
    bench.undo(false, 41);
    assertEquals(Optional.empty(), bench.state().flow(), "waiting is no step");
    bench.act(show, Gesture.NONE, false, 10);
    assertEquals(3, fluidS(13), 1e-9);
    bench.act(List.of(OPEN), Gesture.NONE, false, 14);
    bench.undo(false, 15);
    assertEquals(5, fluidS(15), 1e-9);
    assertEquals(6, fluidS(16), 1e-9);
    bench.markSaved();
    assertFalse(bench.isUnsaved());
    bench.setStill(true, 17);
    assertFalse(bench.isFlowing());
    assertEquals(7, fluidS(30), 1e-9);
    assertFalse(bench.isUnsaved(), "time is no work");
    FlowView scrubbed = bench.state().flow().orElseThrow().withPhase(0.5);
    bench.act(List.of(new SceneCommand.SetFlow(Optional.of(scrubbed))), Gesture.NONE, false, 31);
    assertEquals(0.5, bench.moving(40).flow().orElseThrow().phase(), 1e-9);
    bench.undo(false, 41);
    assertEquals(Optional.empty(), bench.state().flow());
  }

  @Test
  void theSacrumGoesOnWhileItPlaysAndStandsWithReducedMotion() {
    Nutation playing = new Nutation("jacob-kissling-1995", 10, 0, true, 6);
    List<SceneCommand> show = List.of(new SceneCommand.SetNutation(Optional.of(playing)));
    bench.act(show, Gesture.NONE, false, 10);
    assertTrue(bench.isMoving(100));
    assertEquals(0.25, bench.nutation(12.5).orElseThrow().phase(), 1e-9);
    assertEquals(8.5, bench.shown(12.5).nutationDeg(), 1e-9);
    assertEquals(-8.5, bench.shown(17.5).nutationDeg(), 1e-9);
    bench.setStill(true, 12.5);
    assertFalse(bench.isMoving(100));
    assertEquals(8.5, bench.shown(17.5).nutationDeg(), 1e-9);
  }

  @Test
  void aChangeOnTheWayStartsFromWhatIsShown() {
    bench.act(List.of(OPEN), Gesture.NONE, true, 10);
    double half = 10 + Presentation.TRANSITION_S / 2;
    bench.undo(true, half);
    assertEquals(0.5, bench.shown(half).opennessOf(SUTURE), 1e-9);
    assertEquals(0, bench.shown(half + 1).opennessOf(SUTURE));
  }

  @Test
  void withReducedMotionTheChangeIsThereAtOnce() {
    bench.act(List.of(OPEN), Gesture.NONE, false, 10);
    assertEquals(1, bench.shown(10).opennessOf(SUTURE));
  }

  @Test
  void aDragIsOneStepOfUndo() {
    SceneState before = bench.state();
    bench.act(List.of(new SceneCommand.SetExplode(0.1)), Gesture.BEGIN, true, 1);
    bench.act(List.of(new SceneCommand.SetExplode(0.2)), Gesture.ONGOING, true, 1.1);
    assertEquals(0.2, bench.shown(1.1).explode(), "a drag is followed without delay");
    bench.act(List.of(new SceneCommand.SetExplode(0.3)), Gesture.END, true, 1.2);
    bench.undo(false, 2);
    assertEquals(before, bench.state());
    assertFalse(bench.canUndo());
    bench.redo(false, 3);
    assertEquals(0.3, bench.state().explode());
  }

  @Test
  void whatWasWhollyInThePictureStaysInItWhenThePartsSpread() {
    bench.restart(SceneState.initial(Framing.opening(bench.model(), 1)));
    SceneState before = bench.state();
    bench.act(List.of(new SceneCommand.SetExplode(1)), Gesture.NONE, true, 1);
    SceneState spread = bench.state();
    Camera framed = Framing.frame(spread.camera(), bench.extractor().visibleOutlineMm(spread), 1);
    assertTrue(framed.distanceMm() <= spread.camera().distanceMm() + 1e-6);
    assertTrue(spread.camera().distanceMm() > before.camera().distanceMm() * 1.1);
    bench.undo(false, 2);
    assertEquals(before, bench.state(), "one step of undo");
  }

  @Test
  void whoLooksCloserIsLeftThere() {
    Camera near = Framing.opening(bench.model(), 1).withDistance(60);
    bench.restart(SceneState.initial(near));
    bench.act(List.of(new SceneCommand.SetExplode(1)), Gesture.NONE, true, 1);
    assertEquals(near, bench.state().camera());
  }

  @Test
  void startingOverLeavesNothingToUndo() {
    bench.act(List.of(new SceneCommand.Select(Set.of(SUTURE))), Gesture.NONE, true, 1);
    SceneState other = SceneState.initial(Camera.anywhere().withDistance(300));
    bench.restart(other);
    assertEquals(other, bench.state());
    assertFalse(bench.canUndo());
    assertEquals(300, bench.shown(1).camera().distanceMm());
  }
}
