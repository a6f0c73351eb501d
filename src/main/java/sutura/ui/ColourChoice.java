package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.scene.Colour;
import sutura.scene.SceneCommand;

/**
 * Colours to tint structures with, and the way back to none.
 *
 * <p>Source: Okabe M, Ito K. Color Universal Design, 2008: eight colours that people with any kind
 * of colour vision can tell apart; black is left out, for it hides shape.
 */
final class ColourChoice {
  private static final double SIZE = 26;

  /** Names are keys of the interface's words. */
  private static final List<String> NAMES =
      List.of("orange", "sky", "green", "yellow", "blue", "vermilion", "purple");

  private static final List<Colour> COLOURS =
      List.of(
          Colour.ofHex("#e69f00"),
          Colour.ofHex("#56b4e9"),
          Colour.ofHex("#009e73"),
          Colour.ofHex("#f0e442"),
          Colour.ofHex("#0072b2"),
          Colour.ofHex("#d55e00"),
          Colour.ofHex("#cc79a7"));

  private final UiFrame ui;

  ColourChoice(UiFrame ui) {
    this.ui = ui;
  }

  /** Width of all colours in one line. */
  float widthPx() {
    int buttons = COLOURS.size() + 1;
    return buttons * ui.px(SIZE) + (buttons - 1) * ui.px(8) + 2;
  }

  /** Draws the choice; {@code prefix} begins the names of its parts. */
  void draw(String prefix, Set<StructureId> ids) {
    Flow flow = new Flow(ui);
    Optional<Colour> now = tintOf(ids);
    float size = ui.px(SIZE);
    for (int i = 0; i < COLOURS.size(); i++) {
      flow.next(size);
      Colour colour = COLOURS.get(i);
      if (swatch(prefix + NAMES.get(i), NAMES.get(i), colour, now.equals(Optional.of(colour)))) {
        ui.actions().command(new SceneCommand.SetTint(ids, Optional.of(colour)));
      }
    }
    flow.next(size);
    Controls controls = new Controls(ui);
    if (controls.iconButton(
        prefix + "none", Icons.CLEAR, ui.text("colour.none"), false, now.isPresent(), size)) {
      ui.actions().command(new SceneCommand.SetTint(ids, Optional.empty()));
    }
  }

  private Optional<Colour> tintOf(Set<StructureId> ids) {
    return ids.stream()
        .map(id -> ui.input().scene().appearanceOf(id).tint())
        .filter(Optional::isPresent)
        .findFirst()
        .orElse(Optional.empty());
  }

  private boolean swatch(String part, String name, Colour colour, boolean chosen) {
    float size = ui.px(SIZE);
    boolean pressed = ImGui.invisibleButton("##" + part, size, size);
    ui.register(part);
    PixelRect rect = UiFrame.lastItem();
    Controls controls = new Controls(ui);
    controls.background(rect, 0, true);
    ImDrawList list = ImGui.getWindowDrawList();
    float x = (float) rect.centreX();
    float y = (float) rect.centreY();
    list.addCircleFilled(x, y, ui.px(8), Palette.of(colour));
    if (chosen) {
      list.addCircle(x, y, ui.px(11), ui.palette().text(), 0, ui.px(1.5));
    }
    controls.tooltip(ui.text("colour." + name));
    return pressed;
  }
}
