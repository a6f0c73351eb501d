package sutura.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.model.ModelEntry;
import sutura.platform.InputEvent;
import sutura.platform.InputEvent.Button;
import sutura.scene.Camera;
import sutura.scene.Region;
import sutura.scene.SceneCommand;
import sutura.scene.StandardView;

/**
 * The mouse over the model: orbit, pan, zoom, pick. Follows the events of each frame; a button that
 * goes down over the model belongs to the model until it comes up.
 */
public final class Navigation {
  private static final double ZOOM_PER_STEP = 0.88;
  private static final double ZOOM_PER_PX = 0.006;
  private static final double CLICK_SLACK_POINTS = 4;
  private static final double DOUBLE_CLICK_SECONDS = 0.4;

  /** What a held button does. */
  private enum Drag {
    ORBIT,
    PAN,
    ZOOM,
    /** Something other than the camera. */
    TOOL
  }

  private @Nullable Drag drag;
  private Button button = Button.LEFT;
  private boolean moved;
  private double pressX;
  private double pressY;
  private double x = Double.NaN;
  private double y = Double.NaN;
  private double secondsSinceClick = Double.POSITIVE_INFINITY;
  private Optional<StructureId> lastClicked = Optional.empty();
  private boolean additive;

  /**
   * What one frame of the mouse came to.
   *
   * @param menuOf what a menu was asked for, an empty set for the scene
   */
  record Result(List<SceneCommand> commands, boolean dragging, Optional<Set<StructureId>> menuOf) {}

  /** What else than a structure a click on the model may be meant for. Framebuffer pixels. */
  interface Clicks {
    /** The structure whose name is written there. */
    Optional<StructureId> nameAt(double xPx, double yPx);

    /** Whether a tool takes the click. */
    boolean take(double xPx, double yPx);

    /** Whether a tool takes the left button that goes down there, until it comes up. */
    boolean hold(double xPx, double yPx, InputEvent.Modifiers modifiers);

    /** The held tool is there now. */
    void drag(double xPx, double yPx);

    /** The held tool is let go. */
    void release();

    /** Whether the left button belongs to a tool, so that the right one turns the model. */
    boolean turnsRight();
  }

  /** Pointer, framebuffer pixels from the left. */
  double pointerXPx() {
    return x;
  }

  /** Pointer, framebuffer pixels from the top. */
  double pointerYPx() {
    return y;
  }

  boolean isDragging() {
    return drag != null && moved;
  }

  /**
   * Follows one frame.
   *
   * @param free whether the pointer is over the model and no panel wants it
   * @param clicks what else a click on the model may be meant for
   */
  Result follow(UiInput input, PaneLayout panes, boolean free, Clicks clicks) {
    secondsSinceClick += input.frame().deltaSeconds();
    Frame frame = new Frame(input, panes, clicks);
    boolean wasDragging = isDragging();
    for (InputEvent event : input.frame().events()) {
      step(frame, event, free);
    }
    if (drag == Drag.TOOL) {
      clicks.drag(x, y);
    }
    if (!frame.camera.equals(input.scene().camera())) {
      frame.commands.add(0, new SceneCommand.SetCamera(frame.camera));
    }
    return new Result(List.copyOf(frame.commands), wasDragging || isDragging(), frame.menuOf);
  }

  /** The scene's camera and commands while a frame's events are followed. */
  private static final class Frame {
    private final UiInput input;
    private final PaneLayout panes;
    private final Clicks clicks;
    private final double scale;
    private final List<SceneCommand> commands = new java.util.ArrayList<>();
    private Camera camera;
    private Optional<Set<StructureId>> menuOf = Optional.empty();

    Frame(UiInput input, PaneLayout panes, Clicks clicks) {
      this.input = input;
      this.clicks = clicks;
      this.panes = panes;
      this.scale = input.frame().pixelsPerPoint();
      this.camera = input.scene().camera();
    }

    boolean isOver(double xPx, double yPx) {
      return panes.at(xPx).contains(xPx, yPx);
    }

    /** The structure whose name is at a place, else the one that is drawn there. */
    Optional<StructureId> at(double xPx, double yPx) {
      return clicks.nameAt(xPx, yPx).or(() -> input.picker().at(xPx, yPx).map(UiInput.Hit::id));
    }
  }

  private void step(Frame frame, InputEvent event, boolean free) {
    if (event instanceof InputEvent.MouseMove move) {
      move(frame, move.x() * frame.scale, move.y() * frame.scale);
    } else if (event instanceof InputEvent.MouseButton press && press.down()) {
      press(frame, press, free && frame.isOver(x, y));
    } else if (event instanceof InputEvent.MouseButton release) {
      release(frame, release);
    } else if (event instanceof InputEvent.Focus focus && !focus.focused()) {
      end(frame);
    } else if (event instanceof InputEvent.Scroll scroll && free && frame.isOver(x, y)) {
      double factor = Math.pow(ZOOM_PER_STEP, scroll.dy());
      frame.camera = CameraMotion.zoom(frame.camera, factor, x, y, frame.panes.at(x));
    }
  }

  private void move(Frame frame, double toX, double toY) {
    double dx = toX - x;
    double dy = toY - y;
    x = toX;
    y = toY;
    if (drag == null || Double.isNaN(dx)) {
      return;
    }
    double slack = CLICK_SLACK_POINTS * frame.scale;
    if (!moved && Math.hypot(x - pressX, y - pressY) < slack) {
      return;
    }
    if (!moved) {
      moved = true;
      dx = x - pressX;
      dy = y - pressY;
    }
    frame.camera =
        switch (drag) {
          case ORBIT -> CameraMotion.orbit(frame.camera, dx, dy, frame.panes.first());
          case PAN -> CameraMotion.pan(frame.camera, dx, dy, frame.panes.first());
          case ZOOM ->
              CameraMotion.zoom(
                  frame.camera,
                  Math.exp(dy * ZOOM_PER_PX / frame.scale),
                  pressX,
                  pressY,
                  frame.panes.at(pressX));
          case TOOL -> frame.camera;
        };
  }

  private void press(Frame frame, InputEvent.MouseButton press, boolean overModel) {
    if (drag != null || !overModel) {
      return;
    }
    button = press.button();
    additive = press.modifiers().control();
    boolean tool = button == Button.LEFT && frame.clicks.hold(x, y, press.modifiers());
    drag =
        switch (press.button()) {
          case LEFT -> tool ? Drag.TOOL : press.modifiers().shift() ? Drag.PAN : Drag.ORBIT;
          case MIDDLE -> Drag.PAN;
          case RIGHT -> frame.clicks.turnsRight() ? Drag.ORBIT : Drag.ZOOM;
        };
    moved = tool;
    pressX = x;
    pressY = y;
  }

  private void release(Frame frame, InputEvent.MouseButton release) {
    if (drag == null || release.button() != button) {
      return;
    }
    boolean still = !moved;
    end(frame);
    if (still && button == Button.LEFT) {
      click(frame);
    } else if (still && button == Button.RIGHT) {
      frame.menuOf = Optional.of(menuTarget(frame));
    }
  }

  private void end(Frame frame) {
    if (drag == Drag.TOOL) {
      frame.clicks.release();
    }
    drag = null;
    moved = false;
  }

  /** What is under the pointer; all that is selected if it belongs to that. */
  private Set<StructureId> menuTarget(Frame frame) {
    Set<StructureId> selection = frame.input.scene().selection();
    return frame
        .at(x, y)
        .map(id -> selection.contains(id) ? selection : Set.of(id))
        .orElse(Set.of());
  }

  private void click(Frame frame) {
    if (frame.clicks.take(x, y)) {
      return;
    }
    Optional<StructureId> at = frame.at(x, y);
    boolean twice = secondsSinceClick < DOUBLE_CLICK_SECONDS && at.equals(lastClicked);
    secondsSinceClick = twice ? Double.POSITIVE_INFINITY : 0;
    lastClicked = at;
    if (twice && at.isPresent()) {
      Box box = frame.input.boxMm(at.stream().toList());
      if (!box.isEmpty()) {
        frame.camera = frame.camera.withTarget(box.centreMm());
      }
      return;
    }
    select(frame, at);
  }

  private void select(Frame frame, Optional<StructureId> at) {
    Set<StructureId> before = frame.input.scene().selection();
    Set<StructureId> ids = new HashSet<>(additive ? before : Set.of());
    at.ifPresent(
        id -> {
          if (additive && before.contains(id)) {
            ids.remove(id);
          } else {
            ids.add(id);
          }
        });
    if (!ids.equals(before)) {
      frame.commands.add(new SceneCommand.Select(ids));
    }
  }

  /** The opening view: obliquely from the left front, everything visible in the picture. */
  static Camera home(UiFrame ui) {
    UiInput input = ui.input();
    List<Structure> structures =
        input.model().entries().values().stream().map(ModelEntry::structure).toList();
    StandardView view = Region.openingView(input.scene(), structures);
    Camera turned = input.scene().camera().withAngles(view.azimuthDeg(), view.elevationDeg());
    return ui.framed(turned, Region.AXIS.framed(input.scene(), structures))
        .orElse(turned.withTarget(new Vector3d()));
  }
}
