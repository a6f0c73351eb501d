package sutura.ui;

import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.knowledge.Destination;
import sutura.scene.SceneCommand;

/** Goes where a link points: to a structure in the picture, else to a page of the evidence. */
final class Goals {
  private final UiFrame ui;
  private final Cards cards;
  private final ClientView client;

  Goals(UiFrame ui, Cards cards, ClientView client) {
    this.ui = ui;
    this.cards = cards;
    this.client = client;
  }

  void follow(Destination goal) {
    if (ui.input().settings().client()) {
      client.goTo(ui, goal);
      return;
    }
    if (goal.kind() == Destination.Kind.STRUCTURE) {
      structure(StructureId.of(goal.id()));
      return;
    }
    UiSettings settings = ui.input().settings();
    if (settings.projector()) {
      ui.actions().request(new UiRequest.ChangeSettings(settings.withProjector(false)));
    }
    cards.evidence().show(Optional.of(goal));
  }

  private void structure(StructureId id) {
    if (ui.input().model().entry(id).isPresent()) {
      new StructureActions(ui).goTo(Set.of(id));
      beside();
    }
  }

  /** What an open card would hide goes beside it. */
  private void beside() {
    double cardPx = cards.takesPx(ui, UiLayout.of(ui).viewport());
    if (cardPx > 0) {
      ui.actions().commands().stream()
          .filter(SceneCommand.SetCamera.class::isInstance)
          .map(command -> ((SceneCommand.SetCamera) command).camera())
          .reduce((first, last) -> last)
          .map(camera -> BesideCard.of(ui, camera, cardPx, 0, 1))
          .ifPresent(camera -> ui.actions().command(new SceneCommand.SetCamera(camera)));
    }
  }
}
