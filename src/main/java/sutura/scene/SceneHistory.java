package sutura.scene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The present scene with the way back and forth. Used by one thread.
 *
 * <p>A step is one command, or everything between {@link #beginGesture} and {@link #endGesture}.
 * Camera moves outside a gesture that follow each other are one step. A command that changes
 * nothing, or only lets time pass, is no step.
 */
public final class SceneHistory {
  /** Older steps are forgotten. */
  private static final int MOST_STEPS = 500;

  private final SceneReducer reducer;
  private final Deque<SceneState> past = new ArrayDeque<>();
  private final Deque<SceneState> future = new ArrayDeque<>();
  private SceneState state;
  private boolean gesture;
  private boolean gestureHasStep;
  private boolean lastWasCamera;

  public SceneHistory(SceneReducer reducer, SceneState start) {
    this.reducer = reducer;
    this.state = start;
  }

  /** The present scene. */
  public SceneState state() {
    return state;
  }

  /** Applies a command. */
  public void apply(SceneCommand command) {
    SceneState next = reducer.reduce(state, command);
    if (next.equals(state)) {
      return;
    }
    if (onlyLetsTimePass(command, next)) {
      state = next;
      return;
    }
    boolean camera = command instanceof SceneCommand.SetCamera;
    boolean sameStep = gesture ? gestureHasStep : camera && lastWasCamera;
    if (!sameStep) {
      remember();
    }
    future.clear();
    gestureHasStep = gesture;
    lastWasCamera = camera && !gesture;
    state = next;
  }

  /** Whether only the place in the cycle of a motion differs, or whether it plays. */
  private boolean onlyLetsTimePass(SceneCommand command, SceneState next) {
    if (command instanceof SceneCommand.SetNutation) {
      return both(state.nutation(), next.nutation(), Nutation::differsInTimeOnly);
    }
    if (command instanceof SceneCommand.SetFlow) {
      return both(state.flow(), next.flow(), FlowView::differsInTimeOnly);
    }
    return command instanceof SceneCommand.SetClaimed
        && both(state.claimed(), next.claimed(), ClaimedMotion::differsInTimeOnly);
  }

  private static <T> boolean both(Optional<T> before, Optional<T> after, BiPredicate<T, T> same) {
    return before.isPresent() && after.isPresent() && same.test(before.get(), after.get());
  }

  private void remember() {
    past.push(state);
    if (past.size() > MOST_STEPS) {
      past.removeLast();
    }
  }

  /** What follows, up to {@link #endGesture}, is one step: a drag, a slider that is held. */
  public void beginGesture() {
    gesture = true;
    gestureHasStep = false;
    lastWasCamera = false;
  }

  public void endGesture() {
    gesture = false;
    gestureHasStep = false;
    lastWasCamera = false;
  }

  public boolean canUndo() {
    return !past.isEmpty();
  }

  public boolean canRedo() {
    return !future.isEmpty();
  }

  /** One step back, if there is one. Ends a gesture. */
  public void undo() {
    step(past, future);
  }

  /** One step forth, if there is one. Ends a gesture. */
  public void redo() {
    step(future, past);
  }

  private void step(Deque<SceneState> from, Deque<SceneState> to) {
    endGesture();
    if (!from.isEmpty()) {
      to.push(state);
      state = from.pop();
    }
  }
}
