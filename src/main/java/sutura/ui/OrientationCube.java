package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.jspecify.annotations.Nullable;
import sutura.scene.Camera;
import sutura.scene.StandardView;

/**
 * The small cube that turns with the model; its faces bear the patient's sides and, when clicked,
 * turn the model to face them.
 */
final class OrientationCube {
  private static final double SIZE = 92;
  private static final double HALF_EDGE = 26;
  private static final double LETTER = 17;
  private static final double LARGEST_SHARE = 0.24;

  /** Depth of the cube's own perspective: eye distance in half edges. */
  private static final double EYE = 7;

  /** A face: the side of the patient that it stands for, and its outward direction, RAS. */
  private record Face(StandardView view, Vector3dc normal, Vector3dc u, Vector3dc v) {}

  private static final List<Face> FACES =
      List.of(
          face(StandardView.RIGHT, 1, 0, 0),
          face(StandardView.LEFT, -1, 0, 0),
          face(StandardView.ANTERIOR, 0, 1, 0),
          face(StandardView.POSTERIOR, 0, -1, 0),
          face(StandardView.SUPERIOR, 0, 0, 1),
          face(StandardView.INFERIOR, 0, 0, -1));

  private static Face face(StandardView view, double x, double y, double z) {
    Vector3d normal = new Vector3d(x, y, z);
    Vector3d u = new Vector3d(y, z, x);
    return new Face(view, normal, u, normal.cross(u, new Vector3d()));
  }

  private double pxPerHalfEdge = HALF_EDGE;

  /** Whether there is one: not for clients who read large letters, whose picture is small. */
  static boolean isShown(UiFrame ui) {
    return !ui.input().settings().client() || !ClientPanel.isLarge(ui);
  }

  /** Width and height of the place that the cube takes. */
  static float sizePx(UiFrame ui, PixelRect viewport) {
    double share = LARGEST_SHARE * Math.min(viewport.width(), viewport.height());
    return (float) Math.round(Math.min(ui.px(SIZE), share));
  }

  /** Where it is. */
  static PixelRect place(UiFrame ui, PixelRect viewport) {
    float size = sizePx(ui, viewport);
    ViewButtons.Place bar = ViewButtons.place(ui, viewport);
    double top = bar.besideCube() ? viewport.y() : bar.rect().bottom() - ui.px(4);
    return new PixelRect(viewport.right() - size - ui.px(10), top + ui.px(8), size, size);
  }

  void draw(UiFrame ui, PixelRect viewport) {
    PixelRect place = place(ui, viewport);
    float size = (float) place.width();
    pxPerHalfEdge = size * HALF_EDGE / SIZE;
    float x = (float) place.x();
    float y = (float) place.y();
    FloatingWindow.begin(ui, "cube", x, y, size, size, 0, 0);
    Camera camera = ui.input().shownCamera();
    float centreX = x + size / 2;
    float centreY = y + size / 2;
    @Nullable Face pointed = ImGui.isWindowHovered() ? faceAt(camera, centreX, centreY) : null;
    for (Face face : FACES) {
      if (facesEye(camera, face)) {
        drawFace(ui, camera, face, centreX, centreY, face.equals(pointed));
      }
    }
    if (pointed != null) {
      String key = ViewButtons.key(pointed.view());
      Tooltip.show(ui, ui.text("view." + key) + ViewButtons.keyOf(ui, pointed.view()));
      ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
      if (ImGui.isMouseClicked(0)) {
        ViewButtons.go(ui, pointed.view());
      }
    }
    FloatingWindow.end();
  }

  private static boolean facesEye(Camera camera, Face face) {
    return face.normal().dot(camera.backward()) * EYE > 1 + 1e-3;
  }

  private float[] corners(Camera camera, Face face, float centreX, float centreY) {
    float[] xy = new float[8];
    double[][] signs = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
    for (int i = 0; i < 4; i++) {
      Vector3d corner =
          new Vector3d(face.normal()).fma(signs[i][0], face.u()).fma(signs[i][1], face.v());
      float[] at = project(camera, corner, centreX, centreY);
      xy[2 * i] = at[0];
      xy[2 * i + 1] = at[1];
    }
    return xy;
  }

  private float[] project(Camera camera, Vector3dc point, float centreX, float centreY) {
    double scale = pxPerHalfEdge * EYE / (EYE - point.dot(camera.backward()));
    return new float[] {
      (float) (centreX + point.dot(camera.right()) * scale),
      (float) (centreY - point.dot(camera.up()) * scale)
    };
  }

  private @Nullable Face faceAt(Camera camera, float centreX, float centreY) {
    for (Face face : FACES) {
      if (facesEye(camera, face)
          && inside(
              corners(camera, face, centreX, centreY),
              ImGui.getMousePosX(),
              ImGui.getMousePosY())) {
        return face;
      }
    }
    return null;
  }

  /** Whether a point is inside a convex quadrangle, whichever way it is wound. */
  private static boolean inside(float[] xy, float px, float py) {
    int left = 0;
    for (int i = 0; i < 4; i++) {
      int j = (i + 1) % 4;
      double cross =
          (xy[2 * j] - xy[2 * i]) * (double) (py - xy[2 * i + 1])
              - (xy[2 * j + 1] - xy[2 * i + 1]) * (double) (px - xy[2 * i]);
      left += cross > 0 ? 1 : 0;
    }
    return left == 0 || left == 4;
  }

  private void drawFace(
      UiFrame ui, Camera camera, Face face, float centreX, float centreY, boolean pointed) {
    float[] c = corners(camera, face, centreX, centreY);
    ImDrawList list = ImGui.getWindowDrawList();
    Palette p = ui.palette();
    double toward = face.normal().dot(camera.backward());
    list.addQuadFilled(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], p.raised());
    int tint = pointed ? p.accent() : Palette.faded(p.quiet(), 0.10 + 0.22 * toward);
    list.addQuadFilled(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], tint);
    int edge = Palette.faded(p.quiet(), 0.55);
    for (int i = 0; i < 8; i += 2) {
      list.addLine(c[i], c[i + 1], c[(i + 2) % 8], c[(i + 3) % 8], edge, 1);
    }
    float[] middle = project(camera, face.normal(), centreX, centreY);
    float reach = (float) (pxPerHalfEdge * 0.35);
    ui.register(
        "cube/" + ViewButtons.key(face.view()),
        new PixelRect(middle[0] - reach, middle[1] - reach, 2 * reach, 2 * reach));
    if (toward > 0.25) {
      String letter = ui.text("side." + ViewButtons.key(face.view()));
      float usual = ui.fonts().strong().getFontSize();
      float size = (float) Math.round(pxPerHalfEdge * LETTER / HALF_EDGE);
      float width = TextBlock.width(ui.fonts().strong(), letter) * size / usual;
      int colour = pointed ? p.onAccent() : Palette.faded(p.text(), 0.35 + 0.65 * toward);
      list.addText(
          ui.fonts().strong(),
          Math.round(size),
          Math.round(middle[0] - width / 2),
          Math.round(middle[1] - size / 2),
          colour,
          letter);
    }
  }
}
