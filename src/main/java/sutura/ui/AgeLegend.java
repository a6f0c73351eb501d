package sutura.ui;

import imgui.ImGui;
import java.util.Locale;
import sutura.evidence.Provenance;
import sutura.render.ClosureLook;

/** What colour and pattern of a suture mean, on the model and on the bars. */
final class AgeLegend {
  private AgeLegend() {}

  static void draw(UiFrame ui) {
    Controls controls = new Controls(ui);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("age.closure"));
    String from = AgeWords.provenance(ui, Provenance.CONSTRUCTED);
    controls.text(ui.fonts().strong(), ui.palette().warning(), from);
    ui.register("age/source");
    controls.tooltip(ui.text("age.source"));
    controls.space(2);
    Flow flow = new Flow(ui);
    float height = ui.px(12);
    float swatch = ui.px(30);
    float room = ImGui.getContentRegionAvailX();
    for (ClosureLook look : ClosureLook.values()) {
      String word = ui.text("age.stage." + look.name().toLowerCase(Locale.ROOT));
      TextBlock block = TextBlock.of(ui.fonts().small(), word, room - swatch - ui.px(8));
      float width = swatch + ui.px(6) + block.widthPx();
      flow.next(width);
      float x = ImGui.getCursorScreenPosX();
      float y = ImGui.getCursorScreenPosY();
      float line = Math.max(height, block.heightPx());
      float top = y + (line - height) / 2;
      ClosureSwatch.fill(
          ui, ImGui.getWindowDrawList(), new PixelRect(x, top, swatch, height), look.example());
      block.draw(
          ImGui.getWindowDrawList(),
          x + swatch + ui.px(6),
          y + (line - block.heightPx()) / 2,
          ui.palette().text());
      ImGui.dummy(width, line);
      ui.register("age/legend-" + look.name().toLowerCase(Locale.ROOT));
    }
  }
}
