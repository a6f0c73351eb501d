package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;

/** The passages of one topic: what it is, safety, who should take care, views of experts. */
final class NotesPage {
  private final UiFrame ui;
  private final EvidenceText text;
  private final Note note;

  /**
   * @param note that is gone to
   */
  NotesPage(UiFrame ui, EvidenceState state, Note note) {
    this.ui = ui;
    this.note = note;
    text = new EvidenceText(ui, state);
  }

  static String word(Note.Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Draws it.
   *
   * @param arriving whether the page was just turned to, so that the note comes into sight
   */
  void draw(boolean arriving) {
    text.title(ui.text("evidence.topic." + word(note.topic())));
    ui.register("evidence/title");
    List<Note> notes =
        Knowledge.builtIn().notes().stream().filter(n -> n.topic() == note.topic()).toList();
    for (Note each : notes) {
      text.heading(text.in(each.title()));
      if (arriving && each.id().equals(note.id()) && !each.equals(notes.get(0))) {
        ImGui.setScrollHereY(0);
      }
      each.role().ifPresent(role -> text.quiet(text.in(role)));
      text.passage("evidence/note-" + each.id(), text.in(each.text()));
      text.sources("evidence/note-" + each.id() + "/sources", each.sources());
    }
  }
}
