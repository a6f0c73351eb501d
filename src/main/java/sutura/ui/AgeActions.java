package sutura.ui;

import java.util.Optional;
import java.util.Set;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.scene.SceneCommand;

/** What a person does with the age of the sutures. */
final class AgeActions {
  /** The age that is offered first. */
  private static final SutureAge FIRST = SutureAge.mean(40);

  /** Room that two skulls beside a card should have, design pixels. */
  private static final double PAIR_DESIGN = 1_100;

  /** Spreads the seeds of pairs that are drawn one after another. */
  private static final long NEXT_PAIR = 7_919;

  private AgeActions() {}

  /** The age as it is now, or the first one that would be shown. */
  static SutureAge now(UiFrame ui) {
    return ui.input().scene().age().orElse(FIRST);
  }

  static boolean isShown(UiFrame ui) {
    return ui.input().scene().age().isPresent();
  }

  /** Whether a suture has a state of its own. */
  static boolean isByHand(UiFrame ui, StructureId suture) {
    return ui.input().scene().sutureOverrides().containsKey(suture);
  }

  static void toggle(UiFrame ui) {
    set(ui, isShown(ui) ? Optional.empty() : Optional.of(now(ui)));
  }

  static void set(UiFrame ui, SutureAge age) {
    set(ui, Optional.of(age));
  }

  private static void set(UiFrame ui, Optional<SutureAge> age) {
    ui.actions().command(new SceneCommand.SetAge(age));
  }

  /** Two people of the age beside each other; asked again, two others. */
  static void drawTwo(UiFrame ui) {
    SutureAge now = now(ui);
    long seed = now.person().isPresent() ? now.person().getAsLong() + NEXT_PAIR : 1;
    long first = seed % (SutureAge.SEEDS - 1);
    set(ui, SutureAge.pair(now.years(), first, first + 1));
    makeRoom(ui);
  }

  /** Two skulls and a card need the width of the tree and the details in a small window. */
  private static void makeRoom(UiFrame ui) {
    UiSettings settings = ui.input().settings();
    UiLayout layout = UiLayout.of(ui);
    boolean narrow = layout.viewport().width() < PAIR_DESIGN * ui.fonts().scale();
    if (narrow && (settings.tree() || settings.details())) {
      UiSettings roomy =
          settings
              .withTree(false)
              .withDetails(false)
              .withStrip(settings.strip() && !layout.shared());
      ui.actions().request(new UiRequest.ChangeSettings(roomy));
    }
  }

  /** The mean of the age again. */
  static void mean(UiFrame ui) {
    set(ui, SutureAge.mean(now(ui).years()));
  }

  /** Sutures of a state of their own, whatever the age; without one by the age again. */
  static void override(UiFrame ui, Set<StructureId> sutures, Optional<FusionState> state) {
    ui.actions()
        .command(
            state.isPresent()
                ? new SceneCommand.SetSutures(sutures, state.get())
                : new SceneCommand.ReleaseSutures(sutures));
  }
}
