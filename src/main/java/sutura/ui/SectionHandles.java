package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.jspecify.annotations.Nullable;
import sutura.geometry.Box;
import sutura.geometry.Plane;
import sutura.platform.InputEvent;
import sutura.scene.Camera;
import sutura.scene.SectionPlane;
import sutura.scene.SectionPlane.Kind;

/**
 * The frames of the section planes over the model: dragged along the normal by frame or handle; the
 * free plane is turned by a second handle. With Control the wheel moves the plane, and the right
 * button changes the greys of the scan.
 */
final class SectionHandles {
  private static final double MARGIN_MM = 9;
  private static final double REACH = 11;
  private static final double LINE_REACH = 5;
  private static final double TURN_DEG_PER_PX = 0.35;

  /** A plane seen this nearly from the front is moved by the height of the pointer, px per px. */
  private static final double LEAST_FORESHORTENING = 0.2;

  /** The frame of a plane reaches so far from what one looks at, share of the picture's height. */
  private static final double SIGHT = 0.46;

  private final SectionActions act;
  private @Nullable Kind held;
  private boolean turning;
  private boolean greying;
  private double x;
  private double y;

  SectionHandles(SectionActions act) {
    this.act = act;
  }

  boolean isHeld() {
    return held != null || greying;
  }

  private static boolean showsScan(UiFrame ui) {
    return ui.input().scan().isPresent();
  }

  /** Where a plane's frame is on the screen. */
  private record Frame(SectionPlane plane, List<Vector3d> corners, Vector3d grip, Vector3d turn) {}

  private static List<Frame> frames(UiFrame ui, PixelRect viewport) {
    List<Frame> frames = new ArrayList<>();
    Box box = inSight(ui);
    for (SectionPlane plane : ui.input().scene().section().cutting()) {
      List<Vector3d> corners = new ArrayList<>();
      for (Vector3d corner : cornersMm(plane, box)) {
        corners.add(CameraMotion.project(ui.input().shownCamera(), corner, viewport));
      }
      if (!box.isEmpty() && corners.stream().allMatch(Vector3d::isFinite)) {
        frames.add(new Frame(plane, corners, edge(corners, true), edge(corners, false)));
      }
    }
    return frames;
  }

  /** What the planes cut, as far as the picture shows it: the handles shall be in it. */
  private static Box inSight(UiFrame ui) {
    Box whole = ui.input().sceneBoxMm();
    Camera camera = ui.input().shownCamera();
    double reach = camera.heightAtTargetMm() * SIGHT;
    Vector3d least = camera.targetMm().sub(reach, reach, reach, new Vector3d());
    Vector3d most = camera.targetMm().add(reach, reach, reach, new Vector3d());
    Box seen =
        new Box(new Vector3d(whole.minMm()).max(least), new Vector3d(whole.maxMm()).min(most));
    return seen.isEmpty() ? whole : seen;
  }

  private static List<Vector3d> cornersMm(SectionPlane section, Box box) {
    Plane plane = Plane.of(section.normal(), section.offsetMm());
    double[] across = extent(plane.across(), box);
    double[] along = extent(plane.along(), box);
    return List.of(
        plane.pointMm(across[0], along[0]),
        plane.pointMm(across[1], along[0]),
        plane.pointMm(across[1], along[1]),
        plane.pointMm(across[0], along[1]));
  }

  private static double[] extent(Vector3dc axis, Box box) {
    double middle = box.centreMm().dot(axis);
    double reach = box.sizeMm().mul(0.5).dot(axis.absolute(new Vector3d())) + MARGIN_MM;
    return new double[] {middle - reach, middle + reach};
  }

  /** Middle of the edge that lies farthest right, or farthest left. */
  private static Vector3d edge(List<Vector3d> corners, boolean right) {
    Vector3d best = new Vector3d(corners.get(0));
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 4; i++) {
      Vector3d middle = corners.get(i).add(corners.get((i + 1) % 4), new Vector3d()).mul(0.5);
      double rank = (right ? middle.x : -middle.x) - 0.01 * middle.y;
      if (rank > most) {
        most = rank;
        best = middle;
      }
    }
    return best;
  }

  /**
   * Draws the frames and follows the mouse; returns whether the mouse is theirs in this frame.
   *
   * @param free whether the pointer is over the model and no panel wants it
   */
  boolean follow(UiFrame ui, PixelRect viewport, boolean free) {
    List<Frame> frames = frames(ui, viewport);
    boolean taken = isHeld();
    double scale = ui.input().frame().pixelsPerPoint();
    for (InputEvent event : ui.input().frame().events()) {
      if (event instanceof InputEvent.MouseMove move) {
        drag(ui, viewport, move.x() * scale, move.y() * scale);
      } else if (event instanceof InputEvent.MouseButton button
          && button.button() == InputEvent.Button.LEFT) {
        boolean over = free && viewport.contains(x, y);
        taken |= button.down() ? over && press(ui, frames) : release();
      } else if (event instanceof InputEvent.MouseButton button
          && button.button() == InputEvent.Button.RIGHT) {
        boolean over = free && viewport.contains(x, y);
        boolean was = greying;
        greying = button.down() && button.modifiers().control() && over && showsScan(ui);
        taken |= was || greying;
      } else if (event instanceof InputEvent.Scroll scroll
          && ImGui.getIO().getKeyCtrl()
          && free
          && !frames.isEmpty()) {
        act.step(ui, scroll.dy());
        taken = true;
      } else if (event instanceof InputEvent.Focus) {
        held = null;
        greying = false;
      }
    }
    if (isHeld()) {
      ui.actions().dragging();
    }
    return taken || isHeld();
  }

  private boolean press(UiFrame ui, List<Frame> frames) {
    for (Frame frame : frames) {
      boolean free = frame.plane().kind() == Kind.FREE;
      boolean turns = free && near(frame.turn(), ui.px(REACH));
      if (turns || near(frame.grip(), ui.px(REACH)) || onFrame(frame, ui.px(LINE_REACH))) {
        held = frame.plane().kind();
        turning = turns;
        act.touch(frame.plane().kind());
        return true;
      }
    }
    return false;
  }

  private boolean release() {
    boolean was = held != null;
    held = null;
    return was;
  }

  private boolean near(Vector3d at, double reachPx) {
    return Math.hypot(at.x - x, at.y - y) <= reachPx;
  }

  private boolean onFrame(Frame frame, double reachPx) {
    for (int i = 0; i < 4; i++) {
      Vector3d a = frame.corners().get(i);
      Vector3d b = frame.corners().get((i + 1) % 4);
      double dx = b.x - a.x;
      double dy = b.y - a.y;
      double t = ((x - a.x) * dx + (y - a.y) * dy) / Math.max(1e-9, dx * dx + dy * dy);
      double s = Math.max(0, Math.min(1, t));
      if (Math.hypot(a.x + s * dx - x, a.y + s * dy - y) <= reachPx) {
        return true;
      }
    }
    return false;
  }

  private void drag(UiFrame ui, PixelRect viewport, double toX, double toY) {
    double dx = toX - x;
    double dy = toY - y;
    x = toX;
    y = toY;
    if (greying) {
      ScanControls.drag(ui, dx, dy);
    }
    Kind kind = held;
    if (kind == null || (dx == 0 && dy == 0)) {
      return;
    }
    SectionPlane plane = SectionActions.plane(ui, kind);
    if (turning) {
      turn(ui, plane, dx, dy);
    } else {
      act.move(ui, plane, plane.offsetMm() + alongMm(ui, plane, viewport, dx, dy));
    }
  }

  /** How far along the normal a way on the screen is. */
  private static double alongMm(
      UiFrame ui, SectionPlane plane, PixelRect viewport, double dx, double dy) {
    Camera camera = ui.input().shownCamera();
    double pxPerMm = 1 / CameraMotion.mmPerPx(camera, viewport);
    double nx = plane.normal().dot(camera.right()) * pxPerMm;
    double ny = -plane.normal().dot(camera.up()) * pxPerMm;
    double square = nx * nx + ny * ny;
    if (square < Math.pow(LEAST_FORESHORTENING * pxPerMm, 2)) {
      return -dy / pxPerMm * Math.signum(plane.normal().dot(camera.backward()));
    }
    return (dx * nx + dy * ny) / square;
  }

  private void turn(UiFrame ui, SectionPlane plane, double dx, double dy) {
    Camera camera = ui.input().shownCamera();
    Vector3d middle = inSight(ui).centreMm();
    middle.fma(-plane.aboveMm(middle), plane.normal());
    Vector3d normal = new Vector3d(plane.normal());
    rotate(normal, camera.up(), dx * TURN_DEG_PER_PX);
    rotate(normal, camera.right(), dy * TURN_DEG_PER_PX);
    act.set(ui, SectionPlane.free(middle, normal));
  }

  private static void rotate(Vector3d v, Vector3dc axis, double degrees) {
    v.rotateAxis(Math.toRadians(degrees), axis.x(), axis.y(), axis.z());
  }

  private static int colour(Kind kind) {
    return switch (kind) {
      case AXIAL -> 0xff4a5de6;
      case CORONAL -> 0xff6cc04a;
      case SAGITTAL -> 0xff2fc4ea;
      case FREE -> 0xffe07ac0;
    };
  }

  /** Draws the frames. */
  void draw(UiFrame ui, ImDrawList list, PixelRect viewport) {
    for (Frame frame : frames(ui, viewport)) {
      Kind kind = frame.plane().kind();
      int colour = Palette.faded(colour(kind), 0.85);
      float line = Math.max(1, ui.px(kind == held ? 2 : 1));
      for (int i = 0; i < 4; i++) {
        Vector3d a = frame.corners().get(i);
        Vector3d b = frame.corners().get((i + 1) % 4);
        list.addLine((float) a.x, (float) a.y, (float) b.x, (float) b.y, colour, line);
      }
      String id = "section/" + kind.name().toLowerCase(java.util.Locale.ROOT);
      grip(ui, list, frame.grip(), colour(kind), id + "/handle");
      if (kind == Kind.FREE) {
        float reach = ui.px(6);
        list.addCircle((float) frame.turn().x, (float) frame.turn().y, reach, colour, 24, line + 1);
        register(ui, frame.turn(), id + "/turn");
      }
    }
  }

  private static void grip(UiFrame ui, ImDrawList list, Vector3d at, int colour, String id) {
    float cx = (float) at.x;
    float cy = (float) at.y;
    list.addCircleFilled(cx, cy, ui.px(7), Palette.faded(ui.palette().panel(), 0.7));
    list.addCircleFilled(cx, cy, ui.px(5), colour);
    register(ui, at, id);
  }

  private static void register(UiFrame ui, Vector3d at, String id) {
    double reach = ui.px(7);
    PixelRect rect = new PixelRect(at.x - reach, at.y - reach, 2 * reach, 2 * reach);
    ui.items().put(id, rect, rect);
  }
}
