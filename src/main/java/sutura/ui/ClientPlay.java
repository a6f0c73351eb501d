package sutura.ui;

import java.util.Locale;
import sutura.csf.FlowDriver;
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

  /** Draws a button as wide as there is room, if there is something that can move. */
  void draw(float roomPx) {
    if (!isThere()) {
      return;
    }
    Controls controls = new Controls(ui);
    controls.space(2);
    if (ui.input().settings().reducedMotion()) {
      controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("client.still"));
      controls.space(4);
      return;
    }
    boolean playing = isPlaying();
    String label = ui.text(playing ? "nutation.pause" : "nutation.play");
    String icon = playing ? Icons.PAUSE : Icons.PLAY;
    if (controls.textButton("client/play", icon, label, Controls.Look.RAISED, true, roomPx)) {
      toggle();
    }
    controls.space(4);
  }

  /** What moves the fluid, measured or claimed, for who wants to compare. */
  void drivers() {
    if (!FlowActions.isShown(ui)) {
      return;
    }
    FlowActions actions = new FlowActions(ui, new FlowActions.Draft());
    ChipRow row = new ChipRow(ui);
    for (FlowDriver driver : FlowDriver.values()) {
      String word = driver.name().toLowerCase(Locale.ROOT);
      boolean now = actions.now().driver() == driver;
      if (row.chip("client/driver-" + word, ui.text("flow.driver." + word), now) && !now) {
        actions.choose(driver);
      }
    }
  }
}
