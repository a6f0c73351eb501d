package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.jspecify.annotations.Nullable;
import sutura.model.LoadedModel;
import sutura.render.BoneSurface;
import sutura.render.Fingertip;
import sutura.scene.Camera;

/**
 * Where a finger would be put: its outline of true size and the square centimetre that it would
 * touch, drawn over the picture, which need not be drawn again for it.
 */
final class FingerPreview {
  private static final int RIM = 28;
  private static final int SKIN = Palette.rgba(0xd9a58c70);
  private static final int RIM_COLOUR = Palette.rgba(0x0f8a9dff);
  private static final int TOUCHED = Palette.rgba(0x0f8a9d50);

  private @Nullable BoneSurface surface;
  private @Nullable LoadedModel of;

  /** Draws it on every skull of the picture. */
  void draw(UiFrame ui, PaneLayout panes, Optional<Vector3dc> placeMm) {
    Optional<BoneSurface.Spot> spot = placeMm.flatMap(at -> surface(ui.input().model()).at(at));
    if (spot.isEmpty()) {
      return;
    }
    ImDrawList list = ImGui.getBackgroundDrawList();
    for (PixelRect pane : panes.panes()) {
      list.pushClipRect(
          (float) pane.x(), (float) pane.y(), (float) pane.right(), (float) pane.bottom());
      new Ink(ui, list, pane, spot.get()).draw();
      list.popClipRect();
    }
  }

  // A model is compared by identity: its meshes are large, and it is replaced as a whole.
  @SuppressWarnings("ReferenceEquality")
  private BoneSurface surface(LoadedModel model) {
    BoneSurface known = surface;
    if (known == null || of != model) {
      known = new BoneSurface(model);
      surface = known;
      of = model;
    }
    return known;
  }

  /** The outline in one pane. */
  private record Ink(UiFrame ui, ImDrawList list, PixelRect pane, BoneSurface.Spot spot) {
    private Vector3d px(Vector3dc placeMm) {
      Camera camera = ui.input().shownCamera();
      return CameraMotion.project(camera, ui.input().drawnMm(spot.bone(), placeMm), pane);
    }

    void draw() {
      touched();
      Fingertip finger = Fingertip.on(spot.placeMm(), spot.outward());
      Vector3d pad = px(finger.padMm());
      Vector3d end = px(finger.endMm());
      double mmPerPx = CameraMotion.mmPerPx(ui.input().shownCamera(), pane);
      float radius = (float) (Fingertip.WIDTH_MM / 2 / mmPerPx);
      float turn = (float) Math.atan2(end.y - pad.y, end.x - pad.x);
      float quarter = (float) (Math.PI / 2);
      for (boolean filled : new boolean[] {true, false}) {
        list.pathClear();
        list.pathArcTo((float) end.x, (float) end.y, radius, turn - quarter, turn + quarter, RIM);
        list.pathArcTo(
            (float) pad.x, (float) pad.y, radius, turn + quarter, turn + 3 * quarter, RIM);
        if (filled) {
          list.pathFillConvex(SKIN);
        } else {
          list.pathStroke(Palette.faded(ui.palette().text(), 0.5), 1, ui.px(1));
        }
      }
    }

    private void touched() {
      Vector3dc out = spot.outward();
      Vector3d across = Fingertip.aside(out);
      Vector3d along = out.cross(across, new Vector3d());
      for (boolean filled : new boolean[] {true, false}) {
        list.pathClear();
        for (int i = 0; i < RIM; i++) {
          double angle = 2 * Math.PI * i / RIM;
          Vector3d at =
              px(
                  new Vector3d(spot.placeMm())
                      .fma(Fingertip.PATCH_MM * Math.cos(angle), across)
                      .fma(Fingertip.PATCH_MM * Math.sin(angle), along));
          list.pathLineTo((float) at.x, (float) at.y);
        }
        if (filled) {
          list.pathFillConvex(TOUCHED);
        } else {
          list.pathStroke(RIM_COLOUR, 1, ui.px(2));
        }
      }
    }
  }
}
