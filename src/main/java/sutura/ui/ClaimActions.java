package sutura.ui;

import java.util.Optional;
import sutura.scene.ClaimedMotion;
import sutura.scene.PressView;
import sutura.scene.SceneCommand;

/** What a person does with the claimed motion. */
final class ClaimActions {
  private ClaimActions() {}

  /** The motion that is on screen, in the only skull or in one of those beside each other. */
  static Optional<ClaimedMotion> shown(UiFrame ui) {
    boolean beside =
        ui.input()
            .scene()
            .press()
            .filter(press -> press.beside() == PressView.Beside.CLAIM)
            .isPresent();
    Optional<ClaimedMotion> kept = ui.input().motion().claimed();
    return beside ? kept.or(() -> Optional.of(ClaimedMotion.FLEXED)) : kept;
  }

  static ClaimedMotion now(UiFrame ui) {
    return shown(ui).orElse(ClaimedMotion.FLEXED);
  }

  /** Shows the motion, playing if that is wanted, or ends it. */
  static void toggle(UiFrame ui) {
    boolean on = ui.input().scene().claimed().isPresent();
    boolean plays = !ui.input().settings().reducedMotion();
    set(ui, on ? Optional.empty() : Optional.of(now(ui).withPlaying(plays)));
  }

  /** On or off from where it is in its cycle; with reduced motion nothing moves by itself. */
  static void playOrPause(UiFrame ui) {
    if (!ui.input().settings().reducedMotion()) {
      set(ui, now(ui).withPlaying(!now(ui).playing()));
    }
  }

  static void set(UiFrame ui, ClaimedMotion motion) {
    set(ui, Optional.of(motion));
  }

  private static void set(UiFrame ui, Optional<ClaimedMotion> motion) {
    ui.actions().command(new SceneCommand.SetClaimed(motion));
  }
}
