package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.List;
import java.util.Locale;
import sutura.scene.Camera;
import sutura.scene.SceneCommand;
import sutura.scene.StandardView;

/** The views as a slim bar over the model: six sides, reset, parallel projection. */
final class ViewButtons {
  private static final double CELL = 32;
  private static final double MARGIN = 12;

  /** A cell is at least so much of the letter's height, or the bar is left out. */
  private static final double LEAST_CELL = 0.9;

  private static final List<StandardView> SIDES =
      List.of(
          StandardView.ANTERIOR,
          StandardView.POSTERIOR,
          StandardView.LEFT,
          StandardView.RIGHT,
          StandardView.SUPERIOR,
          StandardView.INFERIOR);

  static String key(StandardView view) {
    return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Turns the camera; the target and the distance stay. */
  static void go(UiFrame ui, StandardView view) {
    Camera camera = ui.input().scene().camera();
    ui.actions()
        .command(
            new SceneCommand.SetCamera(camera.withAngles(view.azimuthDeg(), view.elevationDeg())));
  }

  static void toggleOrthographic(UiFrame ui) {
    Camera camera = ui.input().scene().camera();
    ui.actions()
        .command(new SceneCommand.SetCamera(camera.withOrthographic(!camera.orthographic())));
  }

  /** The opening view of all that is visible. */
  static void reset(UiFrame ui, PixelRect viewport) {
    ui.actions().command(new SceneCommand.SetCamera(Navigation.home(ui.input(), viewport)));
  }

  void draw(UiFrame ui, PixelRect viewport) {
    float pad = ui.px(4);
    float gap = ui.px(13);
    float cube = OrientationCube.sizePx(ui, viewport) + ui.px(20);
    double room = viewport.width() - cube - 2 * ui.px(MARGIN) - gap - 2 * pad;
    float cell = (float) Math.min(ui.px(CELL), Math.floor(room / 8));
    if (cell < ui.fonts().strong().getFontSize() * LEAST_CELL) {
      return;
    }
    float width = 8 * cell + gap + 2 * pad;
    double centred = viewport.centreX() - width / 2;
    double beside = viewport.right() - cube - ui.px(MARGIN) - width;
    float x = (float) Math.round(Math.max(viewport.x(), Math.min(centred, beside)));
    float y = (float) viewport.y() + ui.px(MARGIN);
    FloatingWindow.begin(ui, "views", x, y, width, cell + 2 * pad);
    ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, 0);
    ImGui.setCursorPos(pad, pad);
    for (StandardView side : SIDES) {
      side(ui, side, cell);
      ImGui.sameLine(0, 0);
    }
    divider(ui, gap, cell);
    Controls controls = new Controls(ui);
    if (controls.iconButton("view/reset", Icons.HOME, ui.text("tip.reset"), false, true, cell)) {
      reset(ui, viewport);
    }
    ImGui.sameLine(0, 0);
    boolean parallel = ui.input().scene().camera().orthographic();
    if (controls.iconButton(
        "view/orthographic",
        Icons.ORTHOGRAPHIC,
        ui.text("tip.orthographic"),
        parallel,
        true,
        cell)) {
      toggleOrthographic(ui);
    }
    ImGui.popStyleVar();
    FloatingWindow.end();
  }

  private static void divider(UiFrame ui, float gap, float cell) {
    float x = ImGui.getCursorScreenPosX() + gap / 2;
    float y = ImGui.getCursorScreenPosY();
    float inset = ui.px(7);
    ImGui.getWindowDrawList().addLine(x, y + inset, x, y + cell - inset, ui.palette().line(), 1);
    ImGui.dummy(gap, cell);
    ImGui.sameLine(0, 0);
  }

  /** The key of a side, in brackets. */
  static String keyOf(UiFrame ui, StandardView side) {
    String shift = ui.text("key.shift") + " ";
    return switch (side) {
      case ANTERIOR -> " (1)";
      case POSTERIOR -> " (" + shift + "1)";
      case LEFT -> " (3)";
      case RIGHT -> " (" + shift + "3)";
      case SUPERIOR -> " (7)";
      case INFERIOR -> " (" + shift + "7)";
      case THREE_QUARTER -> "";
    };
  }

  private static void side(UiFrame ui, StandardView side, float cell) {
    Camera camera = ui.input().shownCamera();
    boolean here = camera.equals(camera.withAngles(side.azimuthDeg(), side.elevationDeg()));
    Controls controls = new Controls(ui);
    boolean pressed = ImGui.invisibleButton("##view/" + key(side), cell, cell);
    ui.register("view/" + key(side));
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, here ? ui.palette().selected() : 0, true);
    int colour = here ? ui.palette().accent() : ui.palette().text();
    TextBlock letter =
        TextBlock.of(ui.fonts().strong(), ui.text("side." + key(side)), TextBlock.ANY_WIDTH);
    letter.drawCentred(
        ImGui.getWindowDrawList(),
        (float) rect.x(),
        (float) Math.round(rect.centreY() - letter.heightPx() / 2),
        (float) rect.width(),
        colour);
    controls.tooltip(ui.text("view." + key(side)) + keyOf(ui, side));
    if (pressed) {
      go(ui, side);
    }
  }
}
