package sutura.ui;

import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.nutation.NutationEvidence;
import sutura.nutation.NutationStudy;
import sutura.scene.Camera;
import sutura.scene.Nutation;
import sutura.scene.Preset;
import sutura.scene.SceneCommand;

/** What a person does with the sacrum's motion. */
final class NutationActions {
  /** What fills the picture: that which moves, and the last vertebra that does not. */
  private static final Set<StructureId> FRAMED =
      Set.of(StructureId.of("vertebra-l5"), StructureId.of("sacrum"), StructureId.of("coccyx"));

  /** Share of the room that the model fills at rest; the rest is for its swing when magnified. */
  private static final double SWING = 0.9;

  /** What a banner that is not drawn yet will take of the height. */
  private static final double FIRST_BANNER = 0.18;

  private NutationActions() {}

  /** The motion as it is now, or the first one that would be shown. */
  static Nutation now(UiFrame ui) {
    return ui.input()
        .motion()
        .nutation()
        .orElseGet(() -> Nutation.of(NutationEvidence.builtIn().studies().get(0)));
  }

  static boolean isShown(UiFrame ui) {
    return ui.input().motion().nutation().isPresent();
  }

  /** Shows the motion as it is, or ends it. */
  static void toggle(UiFrame ui) {
    set(ui, isShown(ui) ? Optional.empty() : Optional.of(now(ui)));
  }

  static void choose(UiFrame ui, NutationStudy study) {
    set(ui, now(ui).withStudy(study));
  }

  /** On or off from where it is in its cycle; with reduced motion nothing moves by itself. */
  static void playOrPause(UiFrame ui) {
    if (isShown(ui) && !ui.input().settings().reducedMotion()) {
      Nutation now = now(ui);
      set(ui, now.withPlaying(!now.playing()));
    }
  }

  /** What shows the motion best, and the motion, which starts to play. */
  static void stage(UiFrame ui, double cardPx) {
    new StructureActions(ui).show(Preset.SACRAL_MOTION);
    Camera turned = Preset.SACRAL_MOTION.turned(ui.input().scene().camera());
    ui.framed(turned, FRAMED)
        .ifPresent(
            camera -> ui.actions().command(new SceneCommand.SetCamera(beside(ui, camera, cardPx))));
    set(ui, now(ui).withPlaying(!ui.input().settings().reducedMotion()));
  }

  private static Camera beside(UiFrame ui, Camera camera, double cardPx) {
    PixelRect viewport = UiLayout.of(ui).viewport();
    double first = FIRST_BANNER * viewport.height();
    double banner = isShown(ui) ? TopBanner.bottomPx(ui) - viewport.y() : first;
    return BesideCard.of(ui, camera, cardPx, banner, SWING);
  }

  static void set(UiFrame ui, Nutation nutation) {
    set(ui, Optional.of(nutation));
  }

  private static void set(UiFrame ui, Optional<Nutation> nutation) {
    ui.actions().command(new SceneCommand.SetNutation(nutation));
  }
}
