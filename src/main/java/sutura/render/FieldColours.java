package sutura.render;

import java.util.ArrayList;
import java.util.List;
import sutura.scene.Colour;

/**
 * The colour map of displacements: from the ivory of resting bone through orange and red to violet.
 * Lightness falls in even steps, so that it reads without hue (colour blindness, grey print), and
 * hue turns one way only. A straight line in lightness, a parabola in chroma, an even turn in hue
 * of CIE 1976 L*a*b*, under D65; project's own.
 */
public final class FieldColours {
  /** Colours that the map is interpolated from on the graphics card. */
  public static final int STOPS = 17;

  private static final double LIGHTEST = 88;
  private static final double DARKEST = 30;
  private static final double FIRST_CHROMA = 22;
  private static final double MOST_CHROMA = 60;
  private static final double LAST_CHROMA = 50;
  private static final double FIRST_HUE_DEG = 86;
  private static final double LAST_HUE_DEG = -55;

  private FieldColours() {}

  /** The colour at a share of the range, 0 to 1. */
  public static Colour at(double share) {
    double t = Math.max(0, Math.min(1, share));
    double lightness = LIGHTEST + (DARKEST - LIGHTEST) * t;
    double straight = FIRST_CHROMA + (LAST_CHROMA - FIRST_CHROMA) * t;
    double middle = (FIRST_CHROMA + LAST_CHROMA) / 2;
    double chroma = straight + 4 * t * (1 - t) * (MOST_CHROMA - middle);
    double hue = Math.toRadians(FIRST_HUE_DEG + (LAST_HUE_DEG - FIRST_HUE_DEG) * t);
    return CieLab.colour(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
  }

  /** Evenly spaced colours of the map. */
  public static List<Colour> stops() {
    List<Colour> stops = new ArrayList<>();
    for (int i = 0; i < STOPS; i++) {
      stops.add(at((double) i / (STOPS - 1)));
    }
    return stops;
  }
}
