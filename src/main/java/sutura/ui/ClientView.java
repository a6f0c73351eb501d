package sutura.ui;

import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.Destination;
import sutura.scene.SceneCommand;

/**
 * The view for talking with a client: which page is open, and what it does to the picture. The
 * scene of a claim is shown as its page is opened; who leaves the view finds the scene as it was.
 */
final class ClientView {
  /** Turns until a scene that a page asked for is on screen. */
  private static final int SETTLING = 3;

  private final EvidenceStage stage = new EvidenceStage();
  private final ClientPanel panel = new ClientPanel(this);
  private PageTrail<ClientPage> trail = new PageTrail<>(ClientPage.START);
  private Set<StructureId> lastSelection = Set.of();
  private boolean was;
  private int settling;
  private double shownPx;

  /** Turns the view on or off. */
  static void toggle(UiFrame ui) {
    UiSettings settings = ui.input().settings();
    ui.actions().request(new UiRequest.ChangeSettings(settings.withClient(!settings.client())));
  }

  ClientPage page() {
    return trail.now();
  }

  ClientPanel panel() {
    return panel;
  }

  /** Begins, ends, or follows what was selected in the picture. */
  void follow(UiFrame ui) {
    boolean on = ui.input().settings().client();
    Set<StructureId> selection = ui.input().scene().selection();
    if (on && !was) {
      trail = new PageTrail<>(ClientPage.START);
      structure(selection).ifPresent(trail::go);
    } else if (!on && was) {
      stage.back(ui);
      panel.clearSearch();
    } else if (on && settling == 0 && !selection.equals(lastSelection)) {
      selected(selection);
    }
    lastSelection = Set.copyOf(selection);
    if (on && settling == 1) {
      fit(ui);
    }
    if (on && page().kind() == ClientPage.Kind.CLAIM) {
      stage.followAlone(ui);
    }
    settling = Math.max(0, settling - 1);
    was = on;
  }

  /** The lines below the picture have another height now: what is shown is to fit above them. */
  private void fit(UiFrame ui) {
    boolean isOther = UiLayout.of(ui).viewport().height() != shownPx;
    if (isOther && page().kind() == ClientPage.Kind.STRUCTURE) {
      new StructureActions(ui).frame(Set.of(StructureId.of(page().id())));
    }
  }

  private void selected(Set<StructureId> selection) {
    Optional<ClientPage> next = structure(selection);
    if (next.isPresent()) {
      trail.go(next.get());
    } else if (page().kind() == ClientPage.Kind.STRUCTURE && canGoBack()) {
      trail.step(-1);
    }
  }

  private static Optional<ClientPage> structure(Set<StructureId> selection) {
    return selection.size() == 1
        ? Optional.of(
            new ClientPage(ClientPage.Kind.STRUCTURE, selection.iterator().next().value()))
        : Optional.empty();
  }

  /** Opens a page, and shows in the picture what it is about. */
  void go(UiFrame ui, ClientPage next) {
    trail.go(next);
    show(ui);
  }

  boolean canGoBack() {
    return trail.canStep(-1);
  }

  void back(UiFrame ui) {
    trail.step(-1);
    show(ui);
  }

  private void show(UiFrame ui) {
    settling = SETTLING;
    shownPx = UiLayout.of(ui).viewport().height();
    panel.turned();
    switch (page().kind()) {
      case START -> stage.back(ui);
      case CLAIM ->
          Knowledge.builtIn()
              .claim(page().id())
              .ifPresent(claim -> stage.show(ui, claim.scene(), 0));
      case STRUCTURE -> new StructureActions(ui).goTo(Set.of(StructureId.of(page().id())));
      case ABOUT, PARTS, CLAIMS, NOTE -> {
        if (!ui.input().scene().selection().isEmpty()) {
          ui.actions().command(new SceneCommand.Select(Set.of()));
        }
      }
    }
  }

  /** Follows a link; what has no page here leads to the claim that it bears on. */
  void goTo(UiFrame ui, Destination goal) {
    Knowledge all = Knowledge.builtIn();
    Optional<ClientPage> page =
        switch (goal.kind()) {
          case STRUCTURE ->
              ui.input()
                  .model()
                  .entry(StructureId.of(goal.id()))
                  .map(e -> new ClientPage(ClientPage.Kind.STRUCTURE, goal.id()));
          case CLAIM -> all.claim(goal.id()).map(ClientView::of);
          case STUDY ->
              all.study(goal.id())
                  .flatMap(s -> all.weighing(s).stream().findFirst())
                  .map(ClientView::of);
          case NOTE -> all.note(goal.id()).map(n -> new ClientPage(ClientPage.Kind.NOTE, n.id()));
          case COMPARISON, CORRECTION, SUMMARY ->
              Optional.of(ClientPage.of(ClientPage.Kind.CLAIMS));
        };
    page.ifPresent(next -> go(ui, next));
  }

  private static ClientPage of(Claim claim) {
    return new ClientPage(ClientPage.Kind.CLAIM, claim.id());
  }
}
