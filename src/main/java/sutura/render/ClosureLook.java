package sutura.render;

import sutura.scene.Colour;

/**
 * How a suture is drawn by its closure: from a bright blue to the colour of bone, and with a
 * pattern that gets sparser, so that the colours are not all there is to tell it by.
 *
 * <p>Source of the blue: Okabe M, Ito K. Color Universal Design, 2008.
 */
public enum ClosureLook {
  /** Open: dots. */
  OPEN(0.5),
  /** Closed in parts: short dashes. */
  PARTLY(2),
  /** Closed for the most part: a thin broken line. */
  MOSTLY(3.5),
  /** Gone: as bone, without a pattern. */
  OBLITERATED(Double.POSITIVE_INFINITY);

  /** Lightness falls with openness, so that the order is seen without hue as well. */
  private static final Colour[] COLOURS = {
    new Colour(0.00f, 0.35f, 0.72f),
    new Colour(0.16f, 0.58f, 0.82f),
    new Colour(0.47f, 0.75f, 0.80f),
    new Colour(0.76f, 0.82f, 0.70f),
    StructurePalette.BONE
  };

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

  /** Colour of a score, sRGB. */
  public static Colour colour(double score) {
    int last = COLOURS.length - 1;
    double place = Math.max(0, Math.min(last, score));
    int from = (int) Math.min(last - 1, Math.floor(place));
    float share = (float) (place - from);
    Colour a = COLOURS[from];
    Colour b = COLOURS[from + 1];
    return new Colour(
        a.red() + share * (b.red() - a.red()),
        a.green() + share * (b.green() - a.green()),
        a.blue() + share * (b.blue() - a.blue()));
  }

  /** A score in the middle of the stage, for a legend. */
  public double example() {
    return switch (this) {
      case OPEN -> 0;
      case PARTLY -> 1.2;
      case MOSTLY -> 2.8;
      case OBLITERATED -> 4;
    };
  }
}
