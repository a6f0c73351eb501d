package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;

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
}
