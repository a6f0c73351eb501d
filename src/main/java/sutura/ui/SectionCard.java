package sutura.ui;

import imgui.ImGui;
import java.util.Locale;
import java.util.OptionalDouble;
import sutura.scene.SectionPlane;
import sutura.scene.SectionPlane.Kind;

/** The card of the section planes over the model: on, moved, flipped, looked at. */
final class SectionCard implements Cards.Card {
  private static final double WIDTH = 300;
  private static final double PAD = 14;

  /** With large letters it takes no more of the picture's width. */
  private static final double MOST_SHARE = 0.62;

  private final SectionActions act;
  private boolean open;
  private float contentPx;

  SectionCard(SectionActions act) {
    this.act = act;
  }

  @Override
  public void toggle() {
    open = !open;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void draw(UiFrame ui, PixelRect viewport, PanelWalk walk) {
    if (!open) {
      return;
    }
    double most = Math.max(MOST_SHARE * viewport.width(), ui.px(WIDTH));
    double room = Math.min(most, viewport.width() - ui.px(24));
    float width = (float) Math.min(ui.px(WIDTH) * scale(ui), room);
    double top = viewport.y() + OrientationCube.sizePx(ui, viewport) + ui.px(24);
    float x = (float) (viewport.right() - width - ui.px(12));
    if (!TopBanner.isBeside(viewport, width + ui.px(24))) {
      top = Math.max(top, TopBanner.bottomPx(ui) + ui.px(4));
    }
    double bottom = SideCard.bottomPx(ui, viewport, top);
    float height = (float) Math.min(contentPx > 0 ? contentPx : ui.px(260), bottom - top);
    FloatingWindow.begin(ui, "section", x, (float) top, width, height);
    ImGui.setCursorPos(ui.px(PAD), ui.px(PAD));
    ImGui.beginChild("##section-body", width - 2 * ui.px(PAD), height - ui.px(PAD), false, 0);
    walk.enter("section");
    content(ui);
    contentPx = ImGui.getCursorPosY() + 2 * ui.px(PAD);
    ImGui.endChild();
    PixelRect rect = new PixelRect(x, top, width, height);
    ui.items().put("section", rect, rect);
    FloatingWindow.end();
  }

  /** What it took of the picture's width in the last frame. */
  static double takesPx(UiFrame ui, PixelRect viewport) {
    return ui.items()
        .find("section")
        .map(item -> viewport.right() - item.whole().x() + ui.px(12))
        .orElse(0.0);
  }

  private static double scale(UiFrame ui) {
    return Math.max(1, ui.input().settings().shownTextScale() * 0.8);
  }

  private void content(UiFrame ui) {
    Controls controls = new Controls(ui);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float room = ImGui.getContentRegionAvailX();
    float y = ImGui.getCursorPosY();
    controls.text(
        ui.fonts().strong(), ui.palette().text(), ui.text("section.title"), room - button);
    float after = ImGui.getCursorPosY();
    ImGui.setCursorPos(room - button, y - ui.px(5));
    if (controls.iconButton("section/close", Icons.CLEAR, ui.text("dialog.close"), false, true)) {
      open = false;
    }
    ImGui.setCursorPos(0, Math.max(after, y + button - ui.px(4)));
    for (Kind kind : Kind.values()) {
      row(ui, controls, kind, room);
    }
    if (!ui.input().scene().section().cutting().isEmpty()) {
      ScanControls.draw(ui, room);
    }
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void row(UiFrame ui, Controls controls, Kind kind, float room) {
    SectionPlane plane = SectionActions.plane(ui, kind);
    String id = "section/" + word(kind);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float buttons = plane.on() ? 2 * button + ui.px(4) : 0;
    float y = ImGui.getCursorPosY();
    String name = ui.text("section." + word(kind));
    String label = plane.on() ? name + "  " + place(plane) : name;
    if (controls.toggle(id, label, plane.on(), room - buttons)) {
      act.toggle(ui, kind);
    }
    controls.tooltip(ui.text("tip.section-" + word(kind)));
    float after = ImGui.getCursorPosY();
    if (!plane.on()) {
      return;
    }
    ImGui.setCursorPos(room - buttons, y);
    if (controls.iconButton(id + "/look", Icons.EYE, ui.text("section.look"), false, true)) {
      act.lookAt(ui, plane);
    }
    ImGui.sameLine(0, ui.px(4));
    if (controls.iconButton(
        id + "/flip", Icons.FLIP, ui.text("section.flip"), plane.flipped(), true)) {
      act.flip(ui, kind);
    }
    ImGui.setCursorPos(0, after);
    slider(ui, plane, id, room);
  }

  private static String place(SectionPlane plane) {
    return String.format(Locale.ROOT, "%.1f mm", plane.atMm() + 0.0).replace('-', '\u2212');
  }

  /** From low to high places, whichever side is taken away. */
  private void slider(UiFrame ui, SectionPlane plane, String id, float room) {
    double[] range = SectionActions.rangeMm(ui, plane);
    double width = Math.max(1e-6, range[1] - range[0]);
    double share = Math.max(0, Math.min(1, (plane.offsetMm() - range[0]) / width));
    boolean backwards =
        plane.kind() != Kind.FREE
            && plane.normal().x() + plane.normal().y() + plane.normal().z() < 0;
    OptionalDouble moved = new Slider(ui).draw(id + "/place", backwards ? 1 - share : share, room);
    if (moved.isPresent()) {
      double to = backwards ? 1 - moved.getAsDouble() : moved.getAsDouble();
      double offset = range[0] + to * width;
      act.move(ui, plane, Math.round(offset * 4) / 4.0);
    }
    if (share == 0 || share == 1) {
      new Controls(ui)
          .text(
              ui.fonts().small(),
              ui.palette().quiet(),
              ui.texts()
                  .get(
                      "section.end",
                      place(plane.withOffsetMm(range[0])),
                      place(plane.withOffsetMm(range[1]))));
    }
  }
}
