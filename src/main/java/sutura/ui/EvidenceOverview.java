package sutura.ui;

import imgui.ImGui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Comparison;
import sutura.evidence.review.Design;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;
import sutura.evidence.review.Study;
import sutura.knowledge.Destination;

/** All claims with their grades, all studies, and everything else that is written about them. */
final class EvidenceOverview {
  private Tab tab = Tab.CLAIMS;

  /** What is listed. */
  private enum Tab {
    CLAIMS,
    STUDIES,
    MORE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void draw(UiFrame ui, EvidenceState state) {
    EvidenceText text = new EvidenceText(ui, state);
    tabs(ui);
    text.controls().space(4);
    switch (tab) {
      case CLAIMS -> claims(ui, text);
      case STUDIES -> studies(ui, text);
      case MORE -> more(ui, text);
    }
  }

  private void tabs(UiFrame ui) {
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Tab each : Tab.values()) {
      ids.add("evidence/tab-" + each.word());
      names.add(ui.text("evidence.tab." + each.word()));
    }
    float room = ImGui.getContentRegionAvailX();
    int now = new SegmentedSwitch(ui).draw(ids, names, tab.ordinal(), room);
    tab = now >= 0 ? Tab.values()[now] : tab;
  }

  private static void claims(UiFrame ui, EvidenceText text) {
    text.quiet(ui.text("evidence.grading"));
    text.controls().space(4);
    for (Claim claim : Knowledge.builtIn().claims()) {
      claim(ui, text, "evidence/claim-", claim);
    }
  }

  static void claim(UiFrame ui, EvidenceText text, String prefix, Claim claim) {
    String title = text.in(claim.title());
    if (new EvidenceRow(ui).draw(prefix + claim.id(), title, Optional.of(claim.verdict()), "")) {
      ui.actions().goTo(new Destination(Destination.Kind.CLAIM, claim.id()));
    }
  }

  private static void studies(UiFrame ui, EvidenceText text) {
    List<Study> all = Knowledge.builtIn().studies();
    new EvidenceFilter(ui, text).designs(all.stream().map(Study::design).toList());
    List<Study> shown =
        all.stream()
            .filter(text.state()::passes)
            .sorted(Comparator.comparing(Study::design).thenComparing(s -> -year(s)))
            .toList();
    Optional<Design> above = Optional.empty();
    for (Study study : shown) {
      if (!above.equals(Optional.of(study.design()))) {
        text.heading(text.design(study.design()));
        above = Optional.of(study.design());
      }
      study(ui, text, "evidence/study-", study, text.in(study.sample()));
    }
  }

  private static int year(Study study) {
    return study.work().year().orElse(0);
  }

  static void study(UiFrame ui, EvidenceText text, String prefix, Study study, String below) {
    String name = study.work().brief();
    String kind = text.kind(study);
    String words = below.isEmpty() ? kind : kind + " \u00b7 " + below;
    if (new EvidenceRow(ui).draw(prefix + study.id(), name, Optional.empty(), words)) {
      ui.actions().goTo(new Destination(Destination.Kind.STUDY, study.id()));
    }
  }

  private static void more(UiFrame ui, EvidenceText text) {
    Knowledge all = Knowledge.builtIn();
    row(ui, "evidence/summary", ui.text("evidence.summary"), Destination.Kind.SUMMARY, "all");
    for (Comparison each : all.comparisons()) {
      String title = text.in(each.title());
      row(ui, "evidence/" + each.id(), title, Destination.Kind.COMPARISON, each.id());
    }
    all.corrections().stream()
        .findFirst()
        .ifPresent(
            first ->
                row(
                    ui,
                    "evidence/corrections",
                    ui.text("evidence.corrections"),
                    Destination.Kind.CORRECTION,
                    first.id()));
    for (Note.Topic topic : Note.Topic.values()) {
      List<Note> notes = all.notes().stream().filter(n -> n.topic() == topic).toList();
      if (!notes.isEmpty()) {
        text.heading(ui.text("evidence.topic." + NotesPage.word(topic)));
        notes.forEach(note -> note(ui, text, note));
      }
    }
  }

  private static void note(UiFrame ui, EvidenceText text, Note note) {
    String role = note.role().map(text::in).orElse("");
    if (new EvidenceRow(ui)
        .draw("evidence/note-" + note.id(), text.in(note.title()), Optional.empty(), role)) {
      ui.actions().goTo(new Destination(Destination.Kind.NOTE, note.id()));
    }
  }

  private static void row(
      UiFrame ui, String id, String name, Destination.Kind kind, String destination) {
    if (new EvidenceRow(ui).draw(id, name, Optional.empty(), "")) {
      ui.actions().goTo(new Destination(kind, destination));
    }
  }
}
