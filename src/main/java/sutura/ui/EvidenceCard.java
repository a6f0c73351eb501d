package sutura.ui;

import imgui.ImGui;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.Destination;

/**
 * The card of claims and evidence: an overview, and a page for each claim, study and passage. One
 * goes back and forward among them as in a browser.
 */
final class EvidenceCard extends SideCard {
  private static final double WIDTH = 480;
  private static final double MOST_SHARE = 0.54;

  /** Large text is for reading: beside it there is room for a glance at the model only. */
  private static final double LARGE_TEXT = 1.5;

  private static final double LARGE_SHARE = 0.7;
  private static final int LEAST_LINES = 14;

  private final PageTrail<Optional<Destination>> trail = new PageTrail<>(Optional.empty());
  private final EvidenceState state = new EvidenceState();
  private final StepAside aside = new StepAside();
  private final EvidenceStage stage = new EvidenceStage();
  private final SummarySlide slide = new SummarySlide();
  private final EvidenceOverview overview = new EvidenceOverview();
  private final Map<Optional<Destination>, Float> scrolled = new HashMap<>();
  private Optional<Destination> drawn = Optional.empty();
  private boolean arriving;
  private boolean wasOpen;

  EvidenceCard() {
    super("evidence");
  }

  /** Opens the card at a page. */
  void show(Optional<Destination> page) {
    slide.close();
    trail.go(page);
    scrolled.remove(page);
    arriving = true;
    if (!isOpen()) {
      toggle();
    }
  }

  /** Frames the scene of the claim that is shown next, as soon as the card has its place. */
  void frameWithNext() {
    stage.frameSoon();
  }

  private Optional<Claim> claim() {
    return trail
        .now()
        .filter(page -> page.kind() == Destination.Kind.CLAIM)
        .flatMap(page -> Knowledge.builtIn().claim(page.id()));
  }

  /** The summary as large as the picture. */
  SummarySlide slide() {
    return slide;
  }

  /** The page that is shown; empty for the overview. */
  Optional<Destination> page() {
    return trail.now();
  }

  /** Goes back or forward among the pages; false if the card is closed or there is none. */
  boolean step(int by) {
    boolean can = isOpen() && trail.canStep(by);
    if (can) {
      trail.step(by);
    }
    return can;
  }

  @Override
  double usualWidth() {
    return WIDTH;
  }

  @Override
  double mostShare(UiFrame ui) {
    return ui.input().settings().shownTextScale() > LARGE_TEXT ? LARGE_SHARE : MOST_SHARE;
  }

  @Override
  int leastLines() {
    return LEAST_LINES;
  }

  /** A card that may lie on a banner lets nothing through. */
  @Override
  int ground(UiFrame ui) {
    return ui.palette().panel();
  }

  @Override
  void closed(UiFrame ui) {
    wasOpen = false;
    stage.followAlone(ui);
  }

  @Override
  void body(UiFrame ui, double cardPx) {
    if (!wasOpen) {
      BesideCard.makeRoom(ui);
      aside.opened(ui);
    }
    wasOpen = true;
    if (!stage.isFraming() || claim().isEmpty()) {
      aside.follow(ui, cardPx);
    }
    claim().ifPresent(claim -> stage.follow(ui, claim.scene(), cardPx));
    turn();
    language(ui);
    back(ui);
    page(ui, cardPx);
    trail.now().filter(p -> p.kind() != Destination.Kind.STUDY).ifPresent(p -> copy(ui, p));
    new Controls(ui).separator();
    new Controls(ui).text(ui.fonts().small(), ui.palette().quiet(), ui.text("about.medical"));
    ui.register("evidence/medical");
    arriving = false;
  }

  /** A page that is turned to begins at its top; one that is gone back to, where it was. */
  private void turn() {
    Optional<Destination> now = trail.now();
    if (!now.equals(drawn)) {
      state.turnPage();
      ImGui.setScrollY(scrolled.getOrDefault(now, 0f));
      drawn = now;
    } else {
      scrolled.put(now, ImGui.getScrollY());
    }
  }

  /** The overview, back and forward stand where other cards have their title. */
  @Override
  void lead(UiFrame ui, float roomPx) {
    Controls controls = new Controls(ui);
    ImGui.setCursorPosY(ImGui.getCursorPosY() - ui.px(5));
    String all = ui.text("evidence.overview");
    boolean there = trail.now().isEmpty();
    if (controls.iconButton("evidence/overview", Icons.PANEL, all, there, true)) {
      trail.go(Optional.empty());
    }
    ImGui.sameLine(0, ui.px(10));
    String back = ui.text("evidence.back");
    if (controls.iconButton("evidence/back", Icons.PREVIOUS, back, false, trail.canStep(-1))) {
      trail.step(-1);
    }
    ImGui.sameLine(0, ui.px(2));
    String forward = ui.text("evidence.forward");
    if (controls.iconButton("evidence/forward", Icons.NEXT, forward, false, trail.canStep(1))) {
      trail.step(1);
    }
  }

  private static void copy(UiFrame ui, Destination page) {
    new Controls(ui).space(10);
    new CopyButtons(ui).link(page);
  }

  private void back(UiFrame ui) {
    if (!stage.isAway()) {
      return;
    }
    Controls controls = new Controls(ui);
    float room = ImGui.getContentRegionAvailX();
    String label = ui.text("evidence.scene-back");
    if (controls.textButton(
        "evidence/scene-back", Icons.UNDO, label, Controls.Look.RAISED, true, room)) {
      stage.back(ui);
    }
    controls.space(8);
  }

  /** Says once that the texts below are in English, where they are. */
  static void language(UiFrame ui) {
    String language = ui.input().settings().language();
    if (!Knowledge.builtIn().claims().isEmpty()
        && !Knowledge.builtIn().claims().get(0).title().has(language)) {
      new Controls(ui)
          .text(ui.fonts().small(), ui.palette().quiet(), ui.text("evidence.in-english"));
      ui.register("evidence/in-english");
      new Controls(ui).space(4);
    }
  }

  private void page(UiFrame ui, double cardPx) {
    Knowledge all = Knowledge.builtIn();
    Optional<Destination> now = trail.now();
    if (now.isEmpty()) {
      new EvidenceText(ui, state).title(ui.text("evidence.title"));
      overview.draw(ui, state);
      return;
    }
    String id = now.get().id();
    Optional<Runnable> page =
        switch (now.get().kind()) {
          case CLAIM ->
              all.claim(id)
                  .map(c -> () -> new ClaimPage(ui, state, c).draw(() -> stage(ui, c, cardPx)));
          case STUDY -> all.study(id).map(s -> () -> new StudyPage(ui, state, s).draw());
          case NOTE -> all.note(id).map(n -> () -> new NotesPage(ui, state, n).draw(arriving));
          case COMPARISON ->
              all.comparison(id).map(c -> () -> new ComparisonPage(ui, state, c).draw());
          case CORRECTION ->
              all.correction(id).map(c -> () -> new CorrectionsPage(ui, state, c).draw(arriving));
          case SUMMARY -> Optional.of(() -> new SummaryPage(ui, state).draw(slide));
          case STRUCTURE -> Optional.empty();
        };
    page.ifPresentOrElse(Runnable::run, () -> missing(ui, now.get()));
  }

  /** Shows the scene of a claim; a card that leaves no room beside it closes. */
  private void stage(UiFrame ui, Claim claim, double cardPx) {
    boolean beside = TopBanner.isBeside(UiLayout.of(ui).viewport(), cardPx);
    if (stage.show(ui, claim.scene(), beside ? cardPx : 0) && !beside) {
      toggle();
    }
  }

  private static void missing(UiFrame ui, Destination page) {
    String words = ui.texts().get("evidence.missing", page.toString());
    new Controls(ui).text(ui.fonts().body(), ui.palette().warning(), words);
    ui.register("evidence/missing");
  }
}
