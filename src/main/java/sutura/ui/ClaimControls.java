package sutura.ui;

import imgui.ImGui;
import java.util.OptionalDouble;
import sutura.biomech.Quantity;
import sutura.scene.ClaimedMotion;

/** Whether the claimed motion is shown, how large, and where in its cycle. */
final class ClaimControls {
  private final UiFrame ui;
  private final Controls controls;

  ClaimControls(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  void draw() {
    float room = ImGui.getContentRegionAvailX();
    boolean on = ui.input().scene().claimed().isPresent();
    if (controls.toggle("claim/show", ui.text("claim.show"), on, room)) {
      ClaimActions.toggle(ui);
    }
    if (ClaimActions.shown(ui).isPresent()) {
      factor(room);
      time(room);
    }
  }

  /** Each step along the slider multiplies. */
  private void factor(float room) {
    ClaimedMotion now = ClaimActions.now(ui);
    double most = Math.log(ClaimedMotion.MOST_FACTOR);
    controls.space(4);
    OptionalDouble moved = new Slider(ui).draw("claim/factor", Math.log(now.factor()) / most, room);
    if (moved.isPresent()) {
      double to = Math.exp(moved.getAsDouble() * most);
      ClaimActions.set(ui, now.withFactor(to < 10 ? Math.rint(to) : 10 * Math.rint(to / 10)));
    }
    String language = ui.input().settings().language();
    quiet(ui.texts().get("claim.factor", Quantity.times(now.factor(), language)));
  }

  private void time(float room) {
    ClaimedMotion now = ClaimActions.now(ui);
    boolean still = ui.input().settings().reducedMotion();
    controls.space(6);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    boolean playing = now.playing() && !still;
    String tip = ui.text(playing ? "nutation.pause" : "nutation.play");
    String icon = playing ? Icons.PAUSE : Icons.PLAY;
    if (controls.iconButton("claim/play", icon, tip, playing, !still)) {
      ClaimActions.playOrPause(ui);
    }
    ImGui.sameLine(0, ui.px(6));
    OptionalDouble phase =
        new Slider(ui).draw("claim/phase", now.phase(), room - button - ui.px(6));
    if (phase.isPresent()) {
      ClaimActions.set(ui, now.withPhase(Math.min(0.9999, phase.getAsDouble())).withPlaying(false));
    }
    quiet(ui.text("nutation.place") + ": " + ClaimBanner.place(ui, now));
    if (still) {
      quiet(ui.text("nutation.still"));
      return;
    }
    controls.space(4);
    double range = ClaimedMotion.FASTEST_PER_MINUTE - ClaimedMotion.SLOWEST_PER_MINUTE;
    double share = (now.perMinute() - ClaimedMotion.SLOWEST_PER_MINUTE) / range;
    OptionalDouble rate = new Slider(ui).draw("claim/rate", share, room);
    if (rate.isPresent()) {
      double to = Math.rint(ClaimedMotion.SLOWEST_PER_MINUTE + rate.getAsDouble() * range);
      ClaimActions.set(ui, now.withPerMinute(to));
    }
    quiet(ui.texts().get("claim.rate", NutationBanner.number(ui, "%.1f", now.perMinute())));
  }

  private void quiet(String words) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), words);
  }
}
