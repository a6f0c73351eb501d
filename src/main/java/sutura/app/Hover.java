package sutura.app;

import java.util.Optional;
import java.util.function.Function;
import sutura.anatomy.StructureId;
import sutura.render.FrameDescription;

/**
 * What is under the pointer, and how strongly it shows: its outline comes and goes within a short
 * while. Times are seconds of any one clock.
 */
final class Hover {
  /** How long an outline takes to come or go. */
  private static final double FADE_S = 0.12;

  /** What glows, and how strongly. */
  record Glow(StructureId id, double strength) {}

  private Optional<Place> last = Optional.empty();
  private Optional<StructureId> now = Optional.empty();
  private Optional<StructureId> before = Optional.empty();
  private double changedS = Double.NEGATIVE_INFINITY;

  Optional<StructureId> id() {
    return now;
  }

  /** A place of a picture at rest: fluid that moves in it changes nothing under the pointer. */
  record Place(FrameDescription picture, double xPx, double yPx) {}

  /** The pointer is over the picture; a pointer at rest asks only once. */
  void over(Place place, Function<Place, Optional<StructureId>> pick, double nowS) {
    if (!last.equals(Optional.of(place))) {
      last = Optional.of(place);
      set(pick.apply(place), nowS);
    }
  }

  /** The pointer is elsewhere, maybe over the name of something. */
  void leave(Optional<StructureId> named, double nowS) {
    last = Optional.empty();
    set(named, nowS);
  }

  /** Tells what is under the pointer from now on. */
  void set(Optional<StructureId> id, double nowS) {
    if (!id.equals(now)) {
      before = now;
      now = id;
      changedS = nowS;
    }
  }

  /** Whether an outline is coming or going. */
  boolean isFading(double nowS, boolean animated) {
    return animated && nowS - changedS < FADE_S;
  }

  /** The outline to draw: the new one as it comes; the old one as it goes if there is no new. */
  Optional<Glow> glow(double nowS, boolean animated) {
    double share = isFading(nowS, animated) ? Math.max(0, (nowS - changedS) / FADE_S) : 1;
    if (now.isPresent()) {
      double from = before.isPresent() ? 0.5 : 0;
      return now.map(id -> new Glow(id, from + (1 - from) * share));
    }
    return share < 1 ? before.map(id -> new Glow(id, 1 - share)) : Optional.empty();
  }
}
