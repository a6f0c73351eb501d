package sutura.ui;

import sutura.evidence.Work;
import sutura.evidence.cite.CitationFormat;
import sutura.knowledge.Destination;

/** Takes a reference, or the link to a page, to the clipboard. */
final class CopyButtons {
  private final UiFrame ui;
  private final ChipRow row;

  CopyButtons(UiFrame ui) {
    this.ui = ui;
    new Controls(ui).space(4);
    row = new ChipRow(ui);
  }

  /** The reference in every format. */
  CopyButtons reference(Work work) {
    for (CitationFormat format : CitationFormat.values()) {
      String label = ui.text("evidence.copy." + format.word());
      if (row.chip("evidence/copy-" + format.word(), label, false)) {
        new Copying(ui).reference(work, format);
      }
    }
    return this;
  }

  /** What the command line and the search understand. */
  void link(Destination page) {
    if (row.chip("evidence/copy-link", ui.text("evidence.copy.link"), false)) {
      new Copying(ui).link(page);
    }
  }
}
