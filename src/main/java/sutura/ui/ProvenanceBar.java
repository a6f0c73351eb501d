package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import sutura.evidence.Provenance;
import sutura.model.ProvenanceAreas;

/** The shares of a surface by origin: a stacked bar, and a line of words for each. */
final class ProvenanceBar {
  private static final double HEIGHT = 12;
  private static final double SWATCH = 18;

  private final UiFrame ui;

  ProvenanceBar(UiFrame ui) {
    this.ui = ui;
  }

  void draw(ProvenanceAreas areas) {
    float width = ImGui.getContentRegionAvailX();
    float left = ImGui.getCursorScreenPosX();
    float top = ImGui.getCursorScreenPosY();
    ImDrawList list = ImGui.getWindowDrawList();
    double x = left;
    for (Provenance provenance : areas.mm2().keySet()) {
      double part = width * areas.share(provenance);
      ProvenanceSwatch.fill(ui, list, new PixelRect(x, top, part, ui.px(HEIGHT)), provenance);
      x += part;
    }
    ImGui.dummy(width, ui.px(HEIGHT));
    ui.register("details/shares");
    Controls controls = new Controls(ui);
    controls.space(6);
    areas.mm2().keySet().forEach(provenance -> line(provenance, areas.share(provenance)));
  }

  private void line(Provenance provenance, double share) {
    float indent = ui.px(SWATCH + 8);
    float x = ImGui.getCursorPosX();
    float left = ImGui.getCursorScreenPosX();
    float top = ImGui.getCursorScreenPosY();
    float size = ui.fonts().body().getFontSize();
    PixelRect patch = new PixelRect(left, top + size * 0.1, ui.px(SWATCH), Math.round(size * 0.85));
    ProvenanceSwatch.fill(ui, ImGui.getWindowDrawList(), patch, provenance);
    ImGui.setCursorPosX(x + indent);
    String word = ui.text("provenance." + provenance.word());
    String words =
        ProvenanceSwatch.icon(provenance) + "  " + word + "  " + ProvenanceSwatch.percent(share);
    new Controls(ui)
        .text(ui.fonts().strong(), ui.palette().text(), words, ImGui.getContentRegionAvailX());
    ui.register("details/share/" + provenance.word());
    ImGui.setCursorPosX(x);
    new Controls(ui).space(2);
  }
}
