package sutura.render;

import sutura.scene.Colour;

/** What is drawn on a structure over its own colour. */
public sealed interface SurfacePaint {
  /** Hatching of what moves as somebody claims: it is drawn, not computed. */
  record Claimed() implements SurfacePaint {}

  /**
   * A suture as far as it is closed: a line along its course that is the more broken, the more of
   * it is bone.
   *
   * @param course along which it is broken
   * @param colour of what is open, sRGB
   * @param score 0 open to 4 obliterated
   * @param soft as soft as an infant's: crossed by ticks
   */
  record Closure(SutureCourse course, Colour colour, double score, boolean soft)
      implements SurfacePaint {
    /** Score of a suture that is bone from end to end. */
    public static final double OBLITERATED = 4;

    /** Share of the course that is still open. */
    public double openShare() {
      return 1 - Math.max(0, Math.min(OBLITERATED, score)) / OBLITERATED;
    }
  }
}
