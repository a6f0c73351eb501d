package sutura.app;

import sutura.render.Quality;

/**
 * How well a picture is drawn: what a turn of the loop has time for on this card.
 *
 * @param software whether the processor draws, which takes its time
 * @param refines whether pictures at rest get better while nothing happens
 */
record Qualities(boolean software, boolean refines) {
  /** Of the picture that is drawn in a turn. */
  Quality of(boolean moving) {
    if (!software) {
      return new Quality(true, true, 4, false);
    }
    if (moving) {
      return Quality.MOVING;
    }
    return refines ? Quality.AT_ONCE : Quality.STILL;
  }

  /** Of the picture that grows at rest. */
  Quality fine(boolean showsFaded) {
    return software && showsFaded
        ? Quality.FINE_GLASS_SOFTWARE
        : software ? Quality.FINE_SOFTWARE : Quality.FINE;
  }
}
