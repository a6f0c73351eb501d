package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.List;
import java.util.Locale;
import sutura.scene.Camera;
import sutura.scene.SceneCommand;
import sutura.scene.StandardView;

/**
 * The views as a slim bar over the model: six sides, parts of the axis, reset, parallel projection,
 * section planes.
 */
final class ViewButtons {
  private static final double CELL = 32;
  private static final int CELLS = 9;
  private static final double MARGIN = 12;
  private static final double PAD = 4;
  private static final double GAP = 13;

  /** A cell is at least so much of the letter's height, or the bar is left out. */
  private static final double LEAST_CELL = 0.9;

  /** The views that have a name of their own beside the opening view. */
  static final List<StandardView> NAMED =
      List.of(
          StandardView.ANTERIOR,
          StandardView.LEFT,
          StandardView.POSTERIOR,
          StandardView.RIGHT,
          StandardView.SUPERIOR,
          StandardView.INFERIOR,
          StandardView.THREE_QUARTER);

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
  static void reset(UiFrame ui) {
    ui.actions().command(new SceneCommand.SetCamera(Navigation.home(ui)));
  }

  /**
   * Where the bar is.
   *
   * @param rect its place; empty where there is none
   * @param cellPx edge of a button
   * @param besideCube whether the cube has its place at the right of it, not below
   */
  record Place(PixelRect rect, float cellPx, boolean besideCube) {}

  /** In the middle, beside the cube, or over all of the width, as there is room. */
  static Place place(UiFrame ui, PixelRect viewport) {
    float cube = OrientationCube.sizePx(ui, viewport) + ui.px(20);
    double least = ui.fonts().strong().getFontSize() * LEAST_CELL;
    boolean beside = cellPx(ui, viewport.width() - cube) >= least;
    float cell = cellPx(ui, viewport.width() - (beside ? cube : 0));
    UiSettings settings = ui.input().settings();
    if (settings.projector() || settings.client() || cell < least) {
      return new Place(new PixelRect(viewport.x(), viewport.y(), 0, 0), 0, true);
    }
    double width = cells(ui) * cell + gaps(ui) * ui.px(GAP) + 2.0 * ui.px(PAD);
    double centred = viewport.centreX() - width / 2;
    double left = viewport.right() - (beside ? cube : 0) - ui.px(MARGIN) - width;
    double x = Math.round(Math.max(viewport.x(), Math.min(centred, left)));
    double y = viewport.y() + ui.px(MARGIN);
    return new Place(new PixelRect(x, y, width, cell + 2.0 * ui.px(PAD)), cell, beside);
  }

  private static float cellPx(UiFrame ui, double roomPx) {
    double cells = roomPx - 2 * ui.px(MARGIN) - gaps(ui) * ui.px(GAP) - 2 * ui.px(PAD);
    return (float) Math.min(ui.px(CELL), Math.floor(cells / cells(ui)));
  }

  private static int cells(UiFrame ui) {
    return CELLS + RegionButtons.count(ui);
  }

  private static int gaps(UiFrame ui) {
    return RegionButtons.count(ui) > 0 ? 2 : 1;
  }

  void draw(UiFrame ui, PixelRect viewport, SectionCard section) {
    Place place = place(ui, viewport);
    if (place.cellPx() <= 0) {
      return;
    }
    float cell = place.cellPx();
    float pad = ui.px(PAD);
    float gap = ui.px(GAP);
    PixelRect at = place.rect();
    FloatingWindow.begin(
        ui, "views", (float) at.x(), (float) at.y(), (float) at.width(), (float) at.height());
    ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, 0);
    ImGui.setCursorPos(pad, pad);
    for (StandardView side : SIDES) {
      side(ui, side, cell);
      ImGui.sameLine(0, 0);
    }
    divider(ui, gap, cell);
    Controls controls = new Controls(ui);
    if (RegionButtons.count(ui) > 0) {
      RegionButtons.draw(ui, cell);
      divider(ui, gap, cell);
    }
    if (controls.iconButton("view/reset", Icons.HOME, ui.text("tip.reset"), false, true, cell)) {
      reset(ui);
    }
    projection(ui, section, cell);
    ImGui.popStyleVar();
    FloatingWindow.end();
  }

  private static void projection(UiFrame ui, SectionCard section, float cell) {
    Controls controls = new Controls(ui);
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
    ImGui.sameLine(0, 0);
    String tip = ui.text("tip.section");
    if (controls.iconButton("view/section", Icons.SECTION, tip, section.isOpen(), true, cell)) {
      section.toggle();
    }
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
      case THREE_QUARTER, AXIS -> "";
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
