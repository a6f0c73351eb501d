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

  /** White of D65 in XYZ. Source: CIE 15:2004. */
  private static final double WHITE_X = 0.95047;

  private static final double WHITE_Z = 1.08883;

  private FieldColours() {}

  /** The colour at a share of the range, 0 to 1. */
  public static Colour at(double share) {
    double t = Math.max(0, Math.min(1, share));
    double lightness = LIGHTEST + (DARKEST - LIGHTEST) * t;
    double straight = FIRST_CHROMA + (LAST_CHROMA - FIRST_CHROMA) * t;
    double middle = (FIRST_CHROMA + LAST_CHROMA) / 2;
    double chroma = straight + 4 * t * (1 - t) * (MOST_CHROMA - middle);
    double hue = Math.toRadians(FIRST_HUE_DEG + (LAST_HUE_DEG - FIRST_HUE_DEG) * t);
    return srgb(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
  }

  /** Evenly spaced colours of the map. */
  public static List<Colour> stops() {
    List<Colour> stops = new ArrayList<>();
    for (int i = 0; i < STOPS; i++) {
      stops.add(at((double) i / (STOPS - 1)));
    }
    return stops;
  }

  private static Colour srgb(double lightness, double a, double b) {
    double fy = (lightness + 16) / 116;
    double x = WHITE_X * cubed(fy + a / 500);
    double y = cubed(fy);
    double z = WHITE_Z * cubed(fy - b / 200);
    return new Colour(
        encoded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
        encoded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
        encoded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z));
  }

  private static double cubed(double f) {
    return f > 6.0 / 29 ? f * f * f : 3 * (6.0 / 29) * (6.0 / 29) * (f - 4.0 / 29);
  }

  /** IEC 61966-2-1. */
  private static float encoded(double linear) {
    double in = Math.max(0, Math.min(1, linear));
    return (float) (in <= 0.0031308 ? 12.92 * in : 1.055 * Math.pow(in, 1 / 2.4) - 0.055);
  }
}
