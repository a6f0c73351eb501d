package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import sutura.model.ModelEntry;
import sutura.scene.Region;

/** Buttons that frame a part of the axis: each a small figure of it, its part in full colour. */
final class RegionButtons {
  /** Height of the figure, share of the button's edge. */
  private static final double FIGURE = 0.62;

  /** Where the vertebrae of the figure lie: down, and to the right of its middle, shares of it. */
  private static final double[][] COLUMN = {
    {0.33, 0.05}, {0.43, 0.03}, {0.53, -0.03}, {0.63, -0.05}, {0.73, 0.01}
  };

  private RegionButtons() {}

  /** How many there are: none where models have a head alone. */
  static int count(UiFrame ui) {
    boolean several =
        Region.areIn(
            ui.input().model().entries().values().stream().map(ModelEntry::structure).toList());
    return several ? Region.values().length : 0;
  }

  static void draw(UiFrame ui, float cellPx) {
    for (Region region : Region.values()) {
      button(ui, region, cellPx);
      ImGui.sameLine(0, 0);
    }
  }

  private static void button(UiFrame ui, Region region, float cellPx) {
    Controls controls = new Controls(ui);
    String part = "frame/" + region.word();
    boolean pressed = ImGui.invisibleButton("##" + part, cellPx, cellPx);
    ui.register(part);
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, 0, true);
    figure(ui, region, rect);
    controls.tooltip(
        ui.text("frame." + region.word()) + " (" + ui.text("help.frame-next.key") + ")");
    if (pressed) {
      new StructureActions(ui).frame(region);
    }
  }

  private static void figure(UiFrame ui, Region region, PixelRect rect) {
    ImDrawList list = ImGui.getWindowDrawList();
    float height = (float) (rect.height() * FIGURE);
    float top = (float) (rect.centreY() - height / 2);
    float x = (float) rect.centreX();
    boolean all = region == Region.AXIS;
    int head = ink(ui, all || region == Region.HEAD);
    int spine = ink(ui, all || region == Region.SPINE);
    int sacrum = ink(ui, all || region == Region.SPINE || region == Region.SACRUM);
    list.addCircleFilled(x, top + height * 0.13f, height * 0.15f, head);
    float half = height * 0.095f;
    float high = height * 0.035f;
    for (double[] place : COLUMN) {
      float y = top + height * (float) place[0];
      float at = x + height * (float) place[1];
      list.addRectFilled(at - half, y - high, at + half, y + high, spine, high);
    }
    float base = top + height * 0.8f;
    list.addTriangleFilled(
        x - height * 0.14f,
        base,
        x + height * 0.18f,
        base,
        x - height * 0.02f,
        top + height,
        sacrum);
  }

  private static int ink(UiFrame ui, boolean framed) {
    return framed ? ui.palette().text() : Palette.faded(ui.palette().faint(), 0.6);
  }
}
