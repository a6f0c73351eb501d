package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.biomech.Load;

class SceneHistoryTest {
  private final SceneState start = SceneState.initial(new Camera(new Vector3d(), 0, 0, 500, false));
  private final SceneHistory history =
      new SceneHistory(new SceneReducer(Catalogue.builtIn().structures()), start);

  private void explode(double value) {
    history.apply(new SceneCommand.SetExplode(value));
  }

  private void turn(double azimuthDeg) {
    history.apply(new SceneCommand.SetCamera(history.state().camera().withAngles(azimuthDeg, 0)));
  }

  @Test
  void goesBackAndForth() {
    explode(0.2);
    explode(0.6);
    history.undo();
    assertEquals(0.2, history.state().explode());
    history.undo();
    assertEquals(start, history.state());
    assertFalse(history.canUndo());
    history.undo();
    history.redo();
    history.redo();
    assertEquals(0.6, history.state().explode());
    assertFalse(history.canRedo());
  }

  @Test
  void aNewCommandForgetsTheWayForth() {
    explode(0.2);
    history.undo();
    assertTrue(history.canRedo());
    explode(0.4);
    assertFalse(history.canRedo());
  }

  @Test
  void aGestureIsOneStep() {
    explode(0.1);
    history.beginGesture();
    for (int i = 2; i < 9; i++) {
      explode(i / 10.0);
      turn(i);
    }
    history.endGesture();
    explode(1);
    history.undo();
    assertEquals(0.8, history.state().explode());
    history.undo();
    assertEquals(0.1, history.state().explode());
    assertEquals(0, history.state().camera().azimuthDeg());
  }

  @Test
  void cameraMovesThatFollowEachOtherAreOneStep() {
    turn(10);
    turn(20);
    explode(0.5);
    turn(30);
    turn(40);
    history.undo();
    assertEquals(20, history.state().camera().azimuthDeg());
    history.undo();
    assertEquals(0, history.state().explode());
    history.undo();
    assertEquals(start, history.state());
  }

  @Test
  void twoDragsAreTwoSteps() {
    for (double target : new double[] {10, 20}) {
      history.beginGesture();
      turn(target);
      history.endGesture();
    }
    history.undo();
    assertEquals(10, history.state().camera().azimuthDeg());
  }

  @Test
  void whatChangesNothingIsNoStep() {
    explode(0);
    history.beginGesture();
    history.endGesture();
    assertFalse(history.canUndo());
  }

  private void press(double x) {
    history.apply(
        new SceneCommand.SetPress(
            Optional.of(PressView.of(new Load.Press(new Vector3d(x, 90, 20), 0.05)))));
  }

  @Test
  void aDragOfThePressIsOneStep() {
    press(0);
    history.beginGesture();
    for (int x = 1; x < 20; x++) {
      press(x);
    }
    history.endGesture();
    history.undo();
    Load load = history.state().press().orElseThrow().load();
    assertEquals(new Load.Press(new Vector3d(0, 90, 20), 0.05), load);
    history.undo();
    assertEquals(start, history.state());
  }

  @Test
  void playingOfTheClaimIsNoStep() {
    ClaimedMotion motion = ClaimedMotion.FLEXED;
    history.apply(new SceneCommand.SetClaimed(Optional.of(motion)));
    history.apply(new SceneCommand.SetClaimed(Optional.of(motion.withPlaying(true))));
    history.apply(
        new SceneCommand.SetClaimed(Optional.of(motion.withPlaying(true).withPhase(0.7))));
    assertEquals(0.7, history.state().claimed().orElseThrow().phase());
    history.apply(new SceneCommand.SetClaimed(Optional.of(motion.withFactor(5))));
    history.undo();
    assertEquals(
        motion.factor(), history.state().claimed().orElseThrow().factor(), "the factor is a step");
    history.undo();
    assertEquals(start, history.state());
  }
}
