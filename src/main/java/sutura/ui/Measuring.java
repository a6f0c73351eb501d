package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.Tissue;
import sutura.model.ModelEntry;
import sutura.scene.Measurement;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;

/**
 * The tool that measures: clicks on surfaces give the ends of a distance or the corners of an
 * angle, and the thickness of the bone under the pointer is told.
 */
final class Measuring {
  private static final double WIDTH = 262;
  private static final double MARGIN = 12;

  private boolean active;
  private boolean angle;
  private List<Vector3dc> points = List.of();
  private Optional<Pointer> pointer = Optional.empty();
  private float contentPx;

  /** Where the pointer is on the model, so that a pointer at rest is looked at once. */
  private record Pointer(
      double xPx,
      double yPx,
      SceneState scene,
      Optional<UiInput.Hit> hit,
      Optional<BoneUnderPointer> bone) {}

  boolean isActive() {
    return active;
  }

  void toggle() {
    active = !active;
    points = List.of();
    pointer = Optional.empty();
  }

  /** Takes back the points of what is half measured, or else the tool; false if it was off. */
  boolean escape() {
    if (!active) {
      return false;
    }
    if (points.isEmpty()) {
      toggle();
    }
    points = List.of();
    return true;
  }

  /** Takes a click on the model while the tool is on; false if it is off. */
  boolean click(UiFrame ui, double xPx, double yPx) {
    if (!active) {
      return false;
    }
    if (isApart(ui)) {
      return true;
    }
    ui.input().picker().at(xPx, yPx).ifPresent(hit -> add(ui, place(ui, hit)));
    return true;
  }

  private void add(UiFrame ui, Vector3dc point) {
    List<Vector3dc> now = new ArrayList<>(points);
    now.add(point);
    if (now.size() == (angle ? 3 : 2)) {
      List<Measurement> all = new ArrayList<>(ui.input().scene().measurements());
      all.add(new Measurement(now));
      ui.actions().command(new SceneCommand.SetMeasurements(all));
      now = List.of();
    }
    points = List.copyOf(now);
  }

  /** The surface that was hit; of a landmark its own point, not the ball that marks it. */
  private static Vector3dc place(UiFrame ui, UiInput.Hit hit) {
    return ui.input()
        .model()
        .entry(hit.id())
        .filter(e -> e.structure().tissue() == Tissue.LANDMARK)
        .map(ModelEntry::boxMm)
        .map(box -> box.centreMm())
        .map(Vector3dc.class::cast)
        .orElse(hit.positionMm());
  }

  private static boolean isApart(UiFrame ui) {
    return ui.input().scene().explode() > 0 || ui.input().motion().isShown();
  }

  /** Draws what was measured, and while the tool is on its card and what it finds. */
  void draw(UiFrame ui, PixelRect viewport, boolean free) {
    ImDrawList list = ImGui.getBackgroundDrawList();
    MeasureInk.drawAll(ui, list, viewport);
    if (!active || ui.input().settings().projector()) {
      return;
    }
    follow(ui, viewport, free && !isApart(ui));
    List<Vector3dc> shown = new ArrayList<>(points);
    if (!points.isEmpty()) {
      pointer.flatMap(Pointer::hit).ifPresent(hit -> shown.add(place(ui, hit)));
    }
    boolean whole = shown.size() == (angle ? 3 : 2);
    String words = whole ? MeasureInk.words(new Measurement(shown)) : "";
    new MeasureInk(ui, list, viewport).draw(shown, words, "measure/next");
    card(ui, viewport);
  }

  private void follow(UiFrame ui, PixelRect viewport, boolean free) {
    double x = ImGui.getMousePosX();
    double y = ImGui.getMousePosY();
    if (!free || !viewport.contains(x, y)) {
      pointer = Optional.empty();
      return;
    }
    SceneState scene = ui.input().scene();
    boolean same =
        pointer.filter(p -> p.xPx() == x && p.yPx() == y && p.scene().equals(scene)).isPresent();
    if (!same) {
      Optional<UiInput.Hit> hit = ui.input().picker().at(x, y);
      pointer =
          Optional.of(
              new Pointer(x, y, scene, hit, hit.flatMap(h -> BoneUnderPointer.of(ui.input(), h))));
    }
  }

  /** Where the card is. */
  PixelRect place(UiFrame ui, PixelRect viewport) {
    if (!active || ui.input().settings().projector()) {
      return new PixelRect(viewport.x(), viewport.y(), 0, 0);
    }
    PixelRect bar = ViewButtons.place(ui, viewport).rect();
    double left = viewport.x() + ui.px(MARGIN);
    if (ui.input().shownCamera().orthographic()) {
      left += ScaleBar.sideRulerPx(ui);
    }
    double top = bar.height() > 0 ? bar.bottom() + ui.px(8) : viewport.y() + ui.px(MARGIN);
    double width = Math.min(ui.px(WIDTH) * textShare(ui), viewport.width() * 0.5);
    double height = Math.min(Math.max(contentPx, ui.px(120)), viewport.height() * 0.55);
    return new PixelRect(left, top, Math.round(width), Math.round(height));
  }

  /** Wider where the letters are larger than the spaces. */
  private static float textShare(UiFrame ui) {
    return Math.max(1, ui.fonts().body().getFontSize() / ui.px(17));
  }

  private void card(UiFrame ui, PixelRect viewport) {
    PixelRect at = place(ui, viewport);
    FloatingWindow.begin(
        ui, "measure", (float) at.x(), (float) at.y(), (float) at.width(), (float) at.height());
    float pad = ui.px(MARGIN);
    ImGui.setCursorPos(pad, pad);
    ImGui.beginGroup();
    float room = (float) at.width() - 2 * pad;
    kinds(ui, room);
    Controls controls = new Controls(ui);
    controls.space(4);
    String apart = ui.input().motion().isShown() ? "measure.moved" : "measure.apart";
    String hint = isApart(ui) ? apart : angle ? "measure.three" : "measure.two";
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text(hint), room);
    String bone =
        pointer
            .flatMap(Pointer::bone)
            .map(b -> b.words(ui))
            .orElseGet(() -> ui.text("measure.bone"));
    controls.space(4);
    controls.text(ui.fonts().small(), ui.palette().text(), bone, room);
    ui.register("measure/bone");
    controls.space(4);
    rows(ui, room);
    ImGui.endGroup();
    contentPx = ImGui.getCursorPosY() + ImGui.getScrollY() + pad;
    FloatingWindow.end();
  }

  private void kinds(UiFrame ui, float room) {
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                List.of("measure/distance", "measure/angle"),
                List.of(ui.text("measure.distance"), ui.text("measure.angle")),
                angle ? 1 : 0,
                room);
    if (chosen >= 0) {
      angle = chosen == 1;
      points = List.of();
    }
  }

  private static void rows(UiFrame ui, float room) {
    List<Measurement> all = ui.input().scene().measurements();
    Controls controls = new Controls(ui);
    float button = ui.px(28);
    for (int i = 0; i < all.size(); i++) {
      float y = ImGui.getCursorPosY();
      float down = (button - ui.fonts().body().getFontSize()) / 2;
      ImGui.setCursorPosY(y + Math.max(0, down));
      String words = (i + 1) + ":  " + MeasureInk.words(all.get(i));
      controls.text(ui.fonts().body(), ui.palette().text(), words, room - button);
      controls.tooltip(ui.text(all.get(i).isAngle() ? "measure.exact-angle" : "measure.exact"));
      ui.register("measure/row-" + (i + 1));
      ImGui.sameLine();
      ImGui.setCursorPos(ui.px(MARGIN) + room - button, y);
      String part = "measure/delete-" + (i + 1);
      if (controls.iconButton(part, Icons.DELETE, ui.text("measure.delete"), false, true, button)) {
        List<Measurement> fewer = new ArrayList<>(all);
        fewer.remove(i);
        ui.actions().command(new SceneCommand.SetMeasurements(fewer));
      }
    }
  }
}
