package sutura.ui;

import imgui.ImGui;
import sutura.anatomy.StructureId;
import sutura.evidence.Work;
import sutura.evidence.cite.CitationFormat;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.Destination;

/** Takes references and links to the clipboard; a notice says what was taken. */
final class Copying {
  private final UiFrame ui;

  Copying(UiFrame ui) {
    this.ui = ui;
  }

  /** The reference to a publication. */
  void reference(Work work, CitationFormat format) {
    String label = format == CitationFormat.PLAIN ? "" : " (" + formatName(format) + ")";
    take(format.of(work), work.brief() + label);
  }

  private String formatName(CitationFormat format) {
    return ui.text("evidence.copy." + format.word());
  }

  /** The command that opens the window there; the search understands it too. */
  void link(Destination destination) {
    String command = "sutura view --goto " + destination;
    take(command, command);
  }

  /** The link to the page or the structure that a person is at. */
  void linkToHere(Cards cards) {
    if (cards.evidence().isOpen() && cards.evidence().page().isPresent()) {
      link(cards.evidence().page().get());
    } else if (ui.input().scene().selection().size() == 1) {
      StructureId id = ui.input().scene().selection().first();
      link(new Destination(Destination.Kind.STRUCTURE, id.value()));
    }
  }

  /** The reference to the study that a person reads about. */
  void referenceHere(Cards cards) {
    if (cards.evidence().isOpen()) {
      cards
          .evidence()
          .page()
          .filter(page -> page.kind() == Destination.Kind.STUDY)
          .flatMap(page -> Knowledge.builtIn().study(page.id()))
          .ifPresent(study -> reference(study.work(), CitationFormat.PLAIN));
    }
  }

  private void take(String text, String what) {
    ImGui.setClipboardText(text);
    ui.actions().request(new UiRequest.TellCopied(what));
  }
}
