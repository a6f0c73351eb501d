package sutura.app;

import java.util.List;
import java.util.Optional;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.render.FrameDescription;
import sutura.render.Quality;
import sutura.render.SceneExtractor;
import sutura.scene.Presentation;
import sutura.scene.SceneCommand;
import sutura.scene.SceneHistory;
import sutura.scene.SceneReducer;
import sutura.scene.SceneState;
import sutura.ui.UiOutput;

/**
 * The scene that a person works on: its history, and what of it is on screen while one scene turns
 * into the next. Knows no GL. Times are seconds of any one clock.
 */
final class Workbench {
  private final LoadedModel model;
  private final Catalogue catalogue;
  private final SceneExtractor extractor;
  private SceneHistory history;
  private Presentation from;
  private double startedS = Double.NEGATIVE_INFINITY;

  Workbench(LoadedModel model, Catalogue catalogue, SceneState initial) {
    this.model = model;
    this.catalogue = catalogue;
    extractor = new SceneExtractor(model);
    history = new SceneHistory(SceneReducer.forModel(model), initial);
    from = Presentation.of(initial, catalogue);
  }

  /** Starts over with another scene; there is nothing to undo then. */
  void restart(SceneState initial) {
    history = new SceneHistory(SceneReducer.forModel(model), initial);
    start(Presentation.of(initial, catalogue), false, 0);
  }

  LoadedModel model() {
    return model;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  SceneExtractor extractor() {
    return extractor;
  }

  SceneState state() {
    return history.state();
  }

  boolean canUndo() {
    return history.canUndo();
  }

  boolean canRedo() {
    return history.canRedo();
  }

  /**
   * Applies commands.
   *
   * @param gesture whether they belong to a drag
   * @param animated whether the change is shown as a movement
   */
  void act(List<SceneCommand> commands, UiOutput.Gesture gesture, boolean animated, double nowS) {
    if (gesture == UiOutput.Gesture.BEGIN) {
      history.beginGesture();
    }
    if (!commands.isEmpty()) {
      Presentation before = shown(nowS);
      for (SceneCommand command : commands) {
        history.apply(command);
      }
      start(before, animated && gesture == UiOutput.Gesture.NONE, nowS);
    }
    if (gesture == UiOutput.Gesture.END) {
      history.endGesture();
    }
  }

  void undo(boolean animated, double nowS) {
    Presentation before = shown(nowS);
    history.undo();
    start(before, animated, nowS);
  }

  void redo(boolean animated, double nowS) {
    Presentation before = shown(nowS);
    history.redo();
    start(before, animated, nowS);
  }

  private void start(Presentation before, boolean animated, double nowS) {
    Presentation target = Presentation.of(state(), catalogue);
    if (animated && !before.equals(target)) {
      from = before;
      startedS = nowS;
    } else {
      from = target;
      startedS = Double.NEGATIVE_INFINITY;
    }
  }

  /** Whether one scene is still turning into the next. */
  boolean isMoving(double nowS) {
    return nowS - startedS < Presentation.TRANSITION_S;
  }

  /** What is on screen at a moment. */
  Presentation shown(double nowS) {
    Presentation target = Presentation.of(state(), catalogue);
    if (!isMoving(nowS)) {
      return target;
    }
    return Presentation.interpolate(from, target, (nowS - startedS) / Presentation.TRANSITION_S);
  }

  /** What to draw at a moment. */
  FrameDescription describe(
      double nowS, Optional<StructureId> hovered, double aspect, Quality quality) {
    return extractor.extract(state(), shown(nowS), hovered, aspect, false, quality);
  }
}
