package sutura.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import sutura.model.Problem;
import sutura.platform.InputEvent;
import sutura.platform.InputFrame;

/**
 * Plays a recording, frame by frame, as if a person did it. A part that is scrolled out of sight is
 * first scrolled into sight; a part that is not there becomes a problem, and the recording goes on
 * with the next line.
 */
public final class RecordedInput {
  private static final double FRAME_SECONDS = 1 / 60.0;
  private static final int DRAG_FRAMES = 10;
  private static final int FRAMES_TO_APPEAR = 12;

  /** Frames without input after each action, so that hovering and picking can follow. */
  private static final int SETTLE_FRAMES = 3;

  private final Recording recording;
  private final int widthPoints;
  private final int heightPoints;
  private final double contentScale;
  private final Deque<List<InputEvent>> queue = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();
  private int nextStep;
  private int waited;

  /** For a window of this size whose points are pixels. */
  public RecordedInput(
      Recording recording, int widthPoints, int heightPoints, double contentScale) {
    this.recording = recording;
    this.widthPoints = widthPoints;
    this.heightPoints = heightPoints;
    this.contentScale = contentScale;
    settle();
  }

  /**
   * Input of the next frame, empty when the recording is over.
   *
   * @param items where the parts of the interface are, as of the last frame
   */
  public Optional<InputFrame> next(UiItems items) {
    while (queue.isEmpty() && nextStep < recording.steps().size()) {
      Recording.Step step = recording.steps().get(nextStep);
      if (!isReady(step, items)) {
        return Optional.of(frame(List.of()));
      }
      nextStep++;
      waited = 0;
    }
    return queue.isEmpty() ? Optional.empty() : Optional.of(frame(queue.removeFirst()));
  }

  /** Actions that could not be done, with their lines. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private InputFrame frame(List<InputEvent> events) {
    return new InputFrame(
        FRAME_SECONDS, widthPoints, heightPoints, widthPoints, heightPoints, contentScale, events);
  }

  /** Queues the frames of a step; false while one of its parts has yet to appear. */
  private boolean isReady(Recording.Step step, UiItems items) {
    Recording.Action action = step.action();
    if (action instanceof Recording.Move move) {
      return with(step, items, move.to(), this::move);
    } else if (action instanceof Recording.Click click) {
      return with(step, items, click.at(), at -> click(click, at));
    } else if (action instanceof Recording.Scroll scroll) {
      return with(step, items, scroll.at(), at -> scroll(scroll, at));
    } else if (action instanceof Recording.Drag drag) {
      return with(
          step,
          items,
          drag.from(),
          from -> find(items, drag.to()).ifPresent(to -> drag(drag, from, to)));
    } else if (action instanceof Recording.Press press) {
      press(press);
    } else if (action instanceof Recording.Type type) {
      type.text().codePoints().forEach(c -> queue.add(List.of(new InputEvent.Typed(c))));
      settle();
    } else if (action instanceof Recording.Wait wait) {
      for (int i = 0; i < wait.frames(); i++) {
        queue.add(List.of());
      }
    }
    return true;
  }

  /** What to do at a place once it is known. */
  private interface AtPoint {
    void act(Recording.Point at);
  }

  private boolean with(Recording.Step step, UiItems items, Recording.Place place, AtPoint action) {
    Optional<Recording.Point> point = find(items, place);
    if (point.isPresent()) {
      action.act(point.get());
      return true;
    }
    if (place instanceof Recording.Part part) {
      items.reveal(part.id());
      waited++;
      if (waited <= FRAMES_TO_APPEAR) {
        return false;
      }
      problems.add(
          Problem.error(
              recording.file(),
              step.line() + ":1",
              items.find(part.id()).isPresent()
                  ? "part #" + part.id() + " cannot be brought into sight"
                  : "there is no part #" + part.id() + " on screen"));
    }
    return true;
  }

  private static Optional<Recording.Point> find(UiItems items, Recording.Place place) {
    if (place instanceof Recording.Point point) {
      return Optional.of(point);
    }
    String id = ((Recording.Part) place).id();
    return items
        .find(id)
        .filter(UiItems.Item::reachable)
        .map(i -> new Recording.Point(i.whole().centreX(), i.whole().centreY()));
  }

  private void move(Recording.Point at) {
    queue.add(List.of(new InputEvent.MouseMove(at.x(), at.y())));
    settle();
  }

  private void click(Recording.Click click, Recording.Point at) {
    move(at);
    for (int i = 0; i < click.times(); i++) {
      button(click.button(), true, click.modifiers());
      button(click.button(), false, click.modifiers());
    }
    settle();
  }

  private void button(InputEvent.Button button, boolean down, InputEvent.Modifiers modifiers) {
    queue.add(List.of(new InputEvent.MouseButton(button, down, modifiers)));
  }

  private void scroll(Recording.Scroll scroll, Recording.Point at) {
    move(at);
    queue.add(List.of(new InputEvent.Scroll(0, scroll.steps())));
    settle();
  }

  private void drag(Recording.Drag drag, Recording.Point from, Recording.Point to) {
    move(from);
    button(drag.button(), true, drag.modifiers());
    for (int i = 1; i <= DRAG_FRAMES; i++) {
      double share = (double) i / DRAG_FRAMES;
      queue.add(
          List.of(
              new InputEvent.MouseMove(
                  from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()))));
    }
    button(drag.button(), false, drag.modifiers());
    settle();
  }

  private void press(Recording.Press press) {
    queue.add(List.of(new InputEvent.KeyPress(press.key(), true, false, press.modifiers())));
    queue.add(List.of(new InputEvent.KeyPress(press.key(), false, false, press.modifiers())));
    queue.add(List.of(new InputEvent.KeyPress(press.key(), false, false, NO_MODIFIERS)));
    settle();
  }

  private static final InputEvent.Modifiers NO_MODIFIERS = InputEvent.Modifiers.NONE;

  private void settle() {
    for (int i = 0; i < SETTLE_FRAMES; i++) {
      queue.add(List.of());
    }
  }
}
