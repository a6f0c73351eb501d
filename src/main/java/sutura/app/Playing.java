package sutura.app;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A motion of the scene that goes on by itself from where the scene has it. Times are seconds of
 * any one clock.
 */
final class Playing<T> {
  private final Predicate<T> plays;
  private final After<T> after;
  private double sinceS = Double.NaN;

  /** The same motion a while later. */
  @FunctionalInterface
  interface After<T> {
    T apply(T motion, double seconds);
  }

  Playing(Predicate<T> plays, After<T> after) {
    this.plays = plays;
    this.after = after;
  }

  /** The scene has the motion as it is at this moment. */
  void startAt(double nowS) {
    sinceS = nowS;
  }

  boolean isOn(Optional<T> kept) {
    return kept.filter(plays).isPresent();
  }

  /** The motion at a moment. */
  Optional<T> at(Optional<T> kept, boolean still, double nowS) {
    if (still || !isOn(kept)) {
      return kept;
    }
    if (Double.isNaN(sinceS)) {
      sinceS = nowS;
    }
    return kept.map(motion -> after.apply(motion, nowS - sinceS));
  }
}
