package sutura.render;

import sutura.anatomy.suture.ClosureCurve;
import sutura.scene.Colour;

/**
 * How a suture is drawn by its closure: a line from a deep blue to the colour of bone, which is
 * drawn the less of the more has closed, so that the colour is not all there is to tell it by.
 *
 * <p>Source of the blue: Okabe M, Ito K. Color Universal Design, 2008.
 */
public enum ClosureLook {
  /** Open: an unbroken line. */
  OPEN(0.5),
  /** Closed in parts: long strokes. */
  PARTLY(2),
  /** Closed for the most part: dots. */
  MOSTLY(3.5),
  /** Gone: a trace on bone. */
  OBLITERATED(Double.POSITIVE_INFINITY);

  /** Paler the more has closed, so that the order is seen without hue as well. */
  private static final Colour[] COLOURS = {
    new Colour(0.00f, 0.33f, 0.70f),
    new Colour(0.08f, 0.45f, 0.74f),
    new Colour(0.22f, 0.56f, 0.72f),
    new Colour(0.40f, 0.60f, 0.62f),
    StructurePalette.BONE
  };

  /** Lines keep this share of their way to the colour of bone, so that they stand out from it. */
  private static final double VIVID = 0.5;

  private final double below;

  ClosureLook(double below) {
    this.below = below;
  }

  /** The stage of a score, 0 open to 4 obliterated. */
  public static ClosureLook of(double score) {
    for (ClosureLook look : values()) {
      if (score < look.below) {
        return look;
      }
    }
    return OBLITERATED;
  }

  /** Colour of the line of a score, sRGB. */
  public static Colour colour(double score) {
    int last = COLOURS.length - 1;
    double place = Math.max(0, Math.min(last, VIVID * score));
    int from = (int) Math.min(last - 1, Math.floor(place));
    float share = (float) (place - from);
    Colour a = COLOURS[from];
    Colour b = COLOURS[from + 1];
    return new Colour(
        a.red() + share * (b.red() - a.red()),
        a.green() + share * (b.green() - a.green()),
        a.blue() + share * (b.blue() - a.blue()));
  }

  /** Colour of the bone beside the line. */
  public static Colour bone() {
    return StructurePalette.BONE;
  }

  /** Share of a suture of a score that its line is drawn along; the gaps are what has closed. */
  public static double drawnShare(double score) {
    return 1 - Math.max(0, Math.min(1, score / ClosureCurve.OBLITERATED));
  }

  /** A score in the middle of the stage, for a legend. */
  public double example() {
    return switch (this) {
      case OPEN -> 0;
      case PARTLY -> 1.3;
      case MOSTLY -> 2.8;
      case OBLITERATED -> 4;
    };
  }
}
