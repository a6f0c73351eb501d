package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import sutura.scene.Enclosure;
import sutura.scene.PeelLayer;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;

/**
 * The layers of the head as a rail at the left of the model, from bone at the top to the ventricles
 * at the foot: its knob peels them off one after the other, its words go to a layer.
 */
final class PeelRail {
  /** What the whole of it is known by. */
  static final String CARD = "peel/card";

  private static final double MARGIN = 12;
  private static final double STOP = 30;
  private static final double RAIL = 30;
  private static final double PAD = 8;
  private static final double BUTTON = 30;

  /** Narrower than so many times its own width, the viewport gets a rail without words. */
  private static final double WORDS_FROM = 5;

  private PeelRail() {}

  /** Whether there is something inside to be peeled free. */
  static boolean isUseful(UiFrame ui) {
    return ui.input().model().entries().values().stream()
        .anyMatch(entry -> Enclosure.isInside(entry.structure()));
  }

  /** To the next layer, from outside to inside or back. */
  static void step(UiFrame ui, int by) {
    if (isUseful(ui)) {
      double now = ui.input().scene().peel();
      double next = by > 0 ? Math.floor(now + 1.01) : Math.ceil(now - 1.01);
      set(ui, Math.max(0, Math.min(SceneState.PEELED, next)));
    }
  }

  private static void set(UiFrame ui, double peel) {
    if (peel != ui.input().scene().peel()) {
      ui.actions().command(new SceneCommand.SetPeel(peel));
    }
  }

  /** What the rail takes of the viewport's width at its left, pixels; 0 where there is none. */
  static double takesPx(UiFrame ui, PixelRect viewport) {
    Place place = place(ui, viewport);
    return place.drawn() ? place.width() + ui.px(MARGIN) : 0;
  }

  /** Where the rail goes, and whether with words. */
  private record Place(boolean drawn, float y, float width, float height, boolean written) {}

  private static Place place(UiFrame ui, PixelRect viewport) {
    float height = 4 * ui.px(STOP) + 2 * ui.px(PAD) + ui.px(RAIL) + ui.px(BUTTON);
    float top = ViewButtons.place(ui, viewport).rect().height() > 0 ? ui.px(70) : ui.px(MARGIN);
    float room = (float) viewport.height() - top - ui.px(64);
    float words = wordsWidth(ui);
    boolean written = viewport.width() > WORDS_FROM * (words + ui.px(RAIL));
    UiSettings settings = ui.input().settings();
    boolean shown = !settings.projector() && !settings.client();
    boolean drawn = shown && room >= height && isUseful(ui);
    float y = (float) Math.round(viewport.y() + top + (room - height) / 2);
    float width = ui.px(RAIL) + 2 * ui.px(PAD) + (written ? words : 0);
    return new Place(drawn, y, width, height, written);
  }

  static void draw(UiFrame ui, PixelRect viewport) {
    Place place = place(ui, viewport);
    if (!place.drawn()) {
      return;
    }
    float x = (float) viewport.x() + ui.px(MARGIN);
    float y = place.y();
    float width = place.width();
    PixelRect whole = new PixelRect(x, y, width, place.height());
    ui.items().put(CARD, whole, whole);
    FloatingWindow.begin(ui, "peel", x, y, width, place.height());
    presets(ui, x + ui.px(PAD), y + ui.px(4), width - 2 * ui.px(PAD));
    float railTop = y + ui.px(PAD) + ui.px(BUTTON) + ui.px(RAIL) / 2;
    rail(ui, x + ui.px(PAD), railTop);
    if (place.written()) {
      for (PeelLayer layer : PeelLayer.values()) {
        word(ui, layer, x + ui.px(PAD) + ui.px(RAIL), railTop, wordsWidth(ui));
      }
    }
    FloatingWindow.end();
  }

  private static void presets(UiFrame ui, float x, float y, float width) {
    ImGui.setCursorScreenPos(x + (width - ui.px(BUTTON)) / 2, y);
    Controls controls = new Controls(ui);
    String tip = ui.text("tip.presets");
    if (controls.iconButton("peel/presets", Icons.LAYERS, tip, false, true, ui.px(BUTTON))) {
      ui.actions().menu(Set.of());
    }
  }

  private static float wordsWidth(UiFrame ui) {
    float widest = 0;
    for (PeelLayer layer : PeelLayer.values()) {
      widest = Math.max(widest, TextBlock.width(ui.fonts().small(), name(ui, layer)));
    }
    return widest + ui.px(6);
  }

  private static String name(UiFrame ui, PeelLayer layer) {
    return ui.text("peel." + layer.name().toLowerCase(Locale.ROOT));
  }

  private static void rail(UiFrame ui, float x, float top) {
    float width = ui.px(RAIL);
    float length = 4 * ui.px(STOP);
    double value = ui.input().scene().peel() / SceneState.PEELED;
    ImGui.setCursorScreenPos(x, top - width / 2);
    ImGui.invisibleButton("##peel", width, length + width);
    ui.register("peel");
    OptionalDouble changed = OptionalDouble.empty();
    if (ImGui.isItemActive() && ImGui.isMouseDown(0)) {
      ui.actions().dragging();
      double at = (ImGui.getMousePosY() - top) / length;
      changed = OptionalDouble.of(Math.max(0, Math.min(1, at)));
    } else if (ImGui.isItemFocused()) {
      changed = SliderKeys.step(ui.input().frame(), value);
    }
    changed.ifPresent(v -> set(ui, v * SceneState.PEELED));
    Controls.hand();
    new Controls(ui).tooltip(ui.text("tip.peel") + " ([ ])");
    paint(ui, x + width / 2, top, length, changed.orElse(value));
    new Controls(ui).focusRing(UiFrame.lastItem());
  }

  private static void paint(UiFrame ui, float x, float top, float length, double value) {
    ImDrawList list = ImGui.getWindowDrawList();
    Palette p = ui.palette();
    float half = ui.px(2);
    float at = top + (float) value * length;
    list.addRectFilled(x - half, top, x + half, top + length, p.press(), half);
    list.addRectFilled(x - half, top, x + half, at, p.accent(), half);
    for (PeelLayer layer : PeelLayer.values()) {
      float y = top + layer.ordinal() * ui.px(STOP);
      list.addCircleFilled(x, y, ui.px(4), y <= at ? p.accent() : p.quiet());
    }
    list.addCircleFilled(x, at, ui.px(8), p.accent());
    list.addCircleFilled(x, at, ui.px(3), p.onAccent());
  }

  private static void word(UiFrame ui, PeelLayer layer, float x, float top, float width) {
    float height = ui.px(STOP);
    float y = top + (layer.ordinal() - 0.5f) * height;
    String part = "peel/" + layer.name().toLowerCase(Locale.ROOT);
    ImGui.setCursorScreenPos(x, y);
    boolean pressed = ImGui.invisibleButton("##" + part, width, height);
    ui.register(part);
    PixelRect rect = UiFrame.lastItem();
    boolean outermost = Math.round(ui.input().scene().peel()) == layer.ordinal();
    TextBlock block = TextBlock.of(ui.fonts().small(), name(ui, layer), TextBlock.ANY_WIDTH);
    int colour = outermost ? ui.palette().text() : ui.palette().quiet();
    float down = (float) Math.round(rect.centreY() - block.heightPx() / 2);
    block.draw(ImGui.getWindowDrawList(), (float) rect.x() + ui.px(2), down, colour);
    Controls.hand();
    new Controls(ui).focusRing(rect);
    if (pressed) {
      set(ui, layer.ordinal());
    }
  }
}
