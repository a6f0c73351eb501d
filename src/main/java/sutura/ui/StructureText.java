package sutura.ui;

import java.util.stream.Collectors;
import sutura.anatomy.StructureId;
import sutura.anatomy.text.AnatomyTexts;
import sutura.anatomy.text.Description;
import sutura.evidence.Source;

/** What is said of a structure: in everyday words and, for who wants it, in detail. */
final class StructureText {
  private boolean detailed;

  void draw(UiFrame ui, StructureId id) {
    AnatomyTexts.builtIn().of(id).ifPresent(description -> draw(ui, description));
  }

  private void draw(UiFrame ui, Description description) {
    Controls controls = new Controls(ui);
    String language = ui.input().settings().language();
    inEnglish(ui, description.plain().has(language));
    paragraph(ui, EvidenceText.in(ui, description.plain()));
    if (ui.input().settings().client()) {
      return;
    }
    if (detailed) {
      paragraph(ui, EvidenceText.in(ui, description.detailed()));
      sources(ui, description);
    }
    if (controls.link("details/detailed", ui.text(detailed ? "details.brief" : "details.more"))) {
      detailed = !detailed;
    }
    controls.space(8);
  }

  /** Said once for the texts of a card that are not in the person's language. */
  private static void inEnglish(UiFrame ui, boolean translated) {
    if (!translated) {
      new Controls(ui)
          .text(ui.fonts().small(), ui.palette().quiet(), ui.text("details.in-english"));
    }
  }

  private static void paragraph(UiFrame ui, String text) {
    Controls controls = new Controls(ui);
    controls.text(ui.fonts().body(), ui.palette().text(), text);
    controls.space(5);
  }

  private static void sources(UiFrame ui, Description description) {
    if (description.sources().isEmpty()) {
      return;
    }
    Controls controls = new Controls(ui);
    String line = ui.text("fact.source") + ": " + Source.brief(description.sources());
    controls.text(ui.fonts().small(), ui.palette().quiet(), line);
    controls.tooltip(
        description.sources().stream().map(Source::full).collect(Collectors.joining("\n\n")));
    controls.space(5);
  }
}
