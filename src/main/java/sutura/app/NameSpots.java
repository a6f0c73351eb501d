package sutura.app;

import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;
import sutura.render.LabelSpots;

/**
 * Where names point at: found again when the picture rests, and now and then while it moves. Times
 * are seconds of any one clock.
 */
final class NameSpots {
  /** While things move, at most this share of the time is spent on finding, 0..1. */
  private static final double SHARE_OF_TIME = 0.1;

  /** And not more often than this, seconds. */
  private static final double LEAST_PAUSE_S = 0.2;

  private LabelSpots spots = LabelSpots.NONE;
  private @Nullable FrameDescription seen;
  private double tookS;
  private double lastS = Double.NEGATIVE_INFINITY;
  private boolean fresh;

  LabelSpots spots() {
    return spots;
  }

  /** Whether the last turn has found other spots, which the next one has to show. */
  boolean isNew() {
    return fresh;
  }

  /**
   * Looks at the picture just drawn.
   *
   * @param wanted whether there are names at all
   * @param moving whether the picture is about to change anyway
   */
  void follow(
      boolean wanted, boolean moving, double nowS, FrameDescription picture, SceneView view) {
    fresh = false;
    if (!wanted || picture.equals(seen)) {
      return;
    }
    double pause = Math.max(LEAST_PAUSE_S, tookS / SHARE_OF_TIME);
    if (moving && nowS - lastS < pause) {
      return;
    }
    long start = System.nanoTime();
    view.look()
        .ifPresent(
            sight -> {
              spots = sight.spots(spots);
              fresh = true;
            });
    seen = picture;
    lastS = nowS;
    tookS = (System.nanoTime() - start) / 1e9;
  }
}
