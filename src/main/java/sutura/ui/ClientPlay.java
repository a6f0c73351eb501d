package sutura.ui;

import sutura.scene.ClaimedMotion;
import sutura.scene.Nutation;
import sutura.scene.SceneState;

/** What moves in the picture, whatever it is: on or off from where it is in its cycle. */
final class ClientPlay {
  private final UiFrame ui;

  ClientPlay(UiFrame ui) {
    this.ui = ui;
  }

  /** Whether there is something that can move. */
  boolean isThere() {
    SceneState scene = ui.input().scene();
    return scene.claimed().isPresent() || scene.nutation().isPresent() || scene.flow().isPresent();
  }

  boolean isPlaying() {
    SceneState scene = ui.input().scene();
    return scene.claimed().filter(ClaimedMotion::playing).isPresent()
        || scene.nutation().filter(Nutation::playing).isPresent()
        || FlowActions.shown(ui).filter(view -> view.plays()).isPresent();
  }

  void toggle() {
    SceneState scene = ui.input().scene();
    if (scene.claimed().isPresent()) {
      ClaimActions.playOrPause(ui);
    } else if (!FlowActions.playOrPause(ui)) {
      NutationActions.playOrPause(ui);
    }
  }

  /** Draws a button as wide as there is room. */
  void draw(float roomPx) {
    if (!isThere()) {
      return;
    }
    Controls controls = new Controls(ui);
    if (ui.input().settings().reducedMotion()) {
      controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("client.still"));
      return;
    }
    boolean playing = isPlaying();
    String label = ui.text(playing ? "nutation.pause" : "nutation.play");
    String icon = playing ? Icons.PAUSE : Icons.PLAY;
    if (controls.textButton("client/play", icon, label, Controls.Look.RAISED, true, roomPx)) {
      toggle();
    }
  }
}
