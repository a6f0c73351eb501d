package sutura.ui;

import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.knowledge.Destination;

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
    }
  }
}
