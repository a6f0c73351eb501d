package sutura.ui;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.evidence.review.ClaimScene;
import sutura.knowledge.ClaimStage;
import sutura.scene.Camera;
import sutura.scene.Framing;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.scene.words.WordRefused;

/** Shows the scene of a claim beside its page, and goes back to the scene as it was. */
final class EvidenceStage {
  /** Panels give way to the card, and the banner comes, one frame after the scene. */
  private static final int FRAMES_TO_SETTLE = 3;

  private Optional<SceneState> before = Optional.empty();
  private Optional<ClaimScene> shown = Optional.empty();
  private int framesIn;

  /** Whether there is a scene to go back to. */
  boolean isAway() {
    return before.isPresent();
  }

  /**
   * Shows a scene; with reduced motion it stands still.
   *
   * @param cardPx what the card takes of the picture's width
   * @return false if a setting of the scene cannot be read, and nothing was changed
   */
  boolean show(UiFrame ui, ClaimScene scene, double cardPx) {
    SceneState now = ui.input().scene();
    ClaimStage stage = ClaimStage.of(scene, ui.input().model());
    SceneState next;
    try {
      next = stage.scene(now, !ui.input().settings().reducedMotion());
    } catch (WordRefused e) {
      return false;
    }
    before = before.isPresent() ? before : Optional.of(now);
    ui.actions().command(new SceneCommand.Replace(next));
    camera(ui, stage, next, cardPx)
        .ifPresent(camera -> ui.actions().command(new SceneCommand.SetCamera(camera)));
    shown = Optional.of(scene);
    frameSoon();
    return true;
  }

  /** Frames the scene that is shown once more when its banner and the card have their places. */
  void frameSoon() {
    framesIn = FRAMES_TO_SETTLE;
  }

  /** Whether the scene that is shown is about to be framed. */
  boolean isFraming() {
    return framesIn > 0;
  }

  /** Called in frames in which the page of a claim is shown. */
  void follow(UiFrame ui, ClaimScene scene, double cardPx) {
    if (framesIn > 0) {
      framesIn--;
      if (framesIn == 0) {
        ClaimStage stage = ClaimStage.of(scene, ui.input().model());
        camera(ui, stage, ui.input().scene(), cardPx)
            .ifPresent(camera -> ui.actions().command(new SceneCommand.SetCamera(camera)));
      }
    }
  }

  /** Called in frames in which no page is shown: a card without room beside it has closed. */
  void followAlone(UiFrame ui) {
    shown.ifPresent(scene -> follow(ui, scene, 0));
  }

  private static Optional<Camera> camera(
      UiFrame ui, ClaimStage stage, SceneState next, double cardPx) {
    Vector3d still = new Vector3d();
    List<Vector3dc> outline =
        Framing.outlineMm(ui.input().model(), stage.framed(next), id -> still, next);
    if (outline.isEmpty()) {
      return Optional.empty();
    }
    Camera turned = stage.turned(next.camera());
    Camera framed = FreeRoom.of(ui, cardPx).frame(turned, outline);
    return Optional.of(framed.withDistance(framed.distanceMm() / stage.zoom()));
  }

  /** Goes back to the scene that was there before the first claim was shown. */
  void back(UiFrame ui) {
    before.ifPresent(scene -> ui.actions().command(new SceneCommand.Replace(scene)));
    before = Optional.empty();
    shown = Optional.empty();
    framesIn = 0;
  }
}
