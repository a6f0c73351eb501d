package sutura.ui;

import imgui.ImGui;
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
      copy("evidence/copy-" + format.word(), label, format.of(work));
    }
    return this;
  }

  /** What the command line and the search understand. */
  void link(Destination page) {
    copy("evidence/copy-link", ui.text("evidence.copy.link"), page.toString());
  }

  private void copy(String id, String label, String text) {
    if (row.chip(id, label, false)) {
      ImGui.setClipboardText(text);
    }
  }
}
