package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;
import sutura.knowledge.Destination;

/** The pages of the client view, beside the model: short texts in plain words. */
final class ClientPanel {
  /** Passages that say what the therapy is, in the order in which they are read. */
  private static final List<String> ABOUT = List.of("what-it-is", "in-short", "other-explanations");

  /** Larger letters than that are for reading: titles need not stand out. */
  private static final double LARGE_TEXT = 1.5;

  private final ClientView view;
  private final EvidenceState state = new EvidenceState();
  private final StructureText text = new StructureText();
  private final ClientParts parts = new ClientParts();
  private boolean turned;

  ClientPanel(ClientView view) {
    this.view = view;
  }

  /** Another page begins at its top. */
  void turned() {
    turned = true;
  }

  /** Goes to the page with the search field, with the keyboard in it. */
  void search(UiFrame ui) {
    if (view.page().kind() != ClientPage.Kind.PARTS) {
      view.go(ui, ClientPage.of(ClientPage.Kind.PARTS));
    }
    parts.focusSearch();
  }

  /** Whether letters are so large that picture and text need all the room there is. */
  static boolean isLarge(UiFrame ui) {
    return ui.input().settings().shownTextScale() > LARGE_TEXT;
  }

  /** The title of a page; in large letters no larger than the text, so that this has room. */
  static void title(UiFrame ui, String words) {
    Controls controls = new Controls(ui);
    controls.text(
        isLarge(ui) ? ui.fonts().strong() : ui.fonts().title(), ui.palette().text(), words);
    controls.space(4);
  }

  /** Empties the search; tells whether there was something to empty. */
  boolean clearSearch() {
    return parts.clearSearch();
  }

  /** Whether more may be found in a moment. */
  boolean isFinding() {
    return parts.isFinding();
  }

  void draw(UiFrame ui) {
    ImGui.beginChild("##client", 0, 0, false, 0);
    if (turned) {
      ImGui.setScrollY(0);
      turned = false;
    }
    EvidenceText words = new EvidenceText(ui, state);
    ClientPage page = view.page();
    if (page.kind() != ClientPage.Kind.START && page.kind() != ClientPage.Kind.PARTS) {
      EvidenceCard.language(ui);
    }
    switch (page.kind()) {
      case START -> start(ui, words);
      case ABOUT -> about(ui, words);
      case PARTS -> parts.draw(ui, view);
      case CLAIMS -> claims(ui, words);
      case CLAIM -> Knowledge.builtIn().claim(page.id()).ifPresent(claim -> claim(ui, claim));
      case NOTE -> note(page.id()).ifPresent(note -> note(ui, words, note));
      case STRUCTURE -> structure(ui, StructureId.of(page.id()));
    }
    words.controls().space(12);
    ImGui.endChild();
  }

  private void start(UiFrame ui, EvidenceText words) {
    title(ui, ui.text("client.title"));
    words.body(ui.text("client.welcome"));
    words.controls().space(8);
    row(ui, "about", ClientPage.of(ClientPage.Kind.ABOUT));
    row(ui, "parts", ClientPage.of(ClientPage.Kind.PARTS));
    row(ui, "claims", ClientPage.of(ClientPage.Kind.CLAIMS));
    row(ui, "safety", new ClientPage(ClientPage.Kind.CLAIM, Claim.SAFETY));
  }

  private void row(UiFrame ui, String word, ClientPage to) {
    String name = ui.text("client." + word);
    String below = ui.text("client." + word + ".below");
    if (new EvidenceRow(ui).draw("client/" + word, name, Optional.empty(), below)) {
      view.go(ui, to);
    }
  }

  private static Optional<Note> note(String id) {
    return Knowledge.builtIn().note(id);
  }

  private static void about(UiFrame ui, EvidenceText words) {
    for (String id : ABOUT) {
      note(id).ifPresent(note -> note(ui, words, note));
      words.controls().space(10);
    }
  }

  /** A passage as a whole, without its references. */
  private static void note(UiFrame ui, EvidenceText words, Note note) {
    title(ui, words.in(note.title()));
    note.role().ifPresent(role -> words.quiet(words.in(role)));
    words.body(words.in(note.text()));
    ui.register("client/note-" + note.id());
  }

  private static void claims(UiFrame ui, EvidenceText words) {
    title(ui, ui.text("client.claims"));
    words.body(ui.text("client.claims.grades"));
    words.controls().space(6);
    for (Claim claim : Knowledge.builtIn().claims()) {
      EvidenceOverview.claim(ui, words, "client/claim-", claim);
    }
  }

  private void claim(UiFrame ui, Claim claim) {
    new ClaimPage(ui, state, claim).drawPlain();
    if (claim.id().equals(Claim.SAFETY)) {
      cautions(ui);
    }
  }

  /** All that is written on safety and care, each a line that leads to its passage. */
  private static void cautions(UiFrame ui) {
    notes(ui, Note.Topic.CAUTION);
    notes(ui, Note.Topic.SAFETY);
  }

  private static void notes(UiFrame ui, Note.Topic topic) {
    Controls controls = new Controls(ui);
    controls.space(10);
    String heading = ui.text("evidence.topic." + NotesPage.word(topic));
    controls.text(ui.fonts().strong(), ui.palette().text(), heading);
    for (Note note : Knowledge.builtIn().notes()) {
      String title = EvidenceText.in(ui, note.title());
      if (note.topic() == topic
          && new EvidenceRow(ui).draw("client/to-" + note.id(), title, Optional.empty(), "")) {
        ui.actions().goTo(new Destination(Destination.Kind.NOTE, note.id()));
      }
    }
  }

  private void structure(UiFrame ui, StructureId id) {
    ui.input()
        .model()
        .entry(id)
        .ifPresent(
            entry -> {
              title(ui, ui.name(entry.structure()));
              ui.register("client/name");
              text.draw(ui, id);
              ui.register("client/plain");
              new ClientPlay(ui).draw(ImGui.getContentRegionAvailX());
              new ClaimLinks(ui).draw(id, true);
            });
  }
}
