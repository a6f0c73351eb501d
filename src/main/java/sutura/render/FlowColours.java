package sutura.render;

import java.util.ArrayList;
import java.util.List;
import sutura.scene.Colour;
import sutura.scene.SceneState.Background;

/**
 * Colours of the speed of cerebrospinal fluid, on a logarithmic scale of three decades: it moves a
 * thousand times faster in the aqueduct than over the brain. On a dark ground from dim blue through
 * cyan to a warm white, on a bright one from pale cyan to dark violet, so that the fast end always
 * stands out; lightness goes in even steps and hue turns one way only. Project's own.
 */
public final class FlowColours {
  /** Powers of ten between the first colour and the last one. */
  public static final int DECADES = 3;

  /** The same where all drivers have one scale: from the net flow to that of the heart. */
  public static final int WIDE_DECADES = 6;

  /** Colours that the map is interpolated from on the graphics card. */
  public static final int STOPS = 17;

  /** Lightness, chroma (at both ends and in the middle) and hue of CIE 1976 L*a*b*. */
  private record Course(
      double firstLightness,
      double lastLightness,
      double firstChroma,
      double middleChroma,
      double lastChroma,
      double firstHueDeg,
      double lastHueDeg) {
    Colour at(double t) {
      double lightness = firstLightness + (lastLightness - firstLightness) * t;
      double straight = firstChroma + (lastChroma - firstChroma) * t;
      double bulge = middleChroma - (firstChroma + lastChroma) / 2;
      double chroma = straight + 4 * t * (1 - t) * bulge;
      double hue = Math.toRadians(firstHueDeg + (lastHueDeg - firstHueDeg) * t);
      return CieLab.colour(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
    }
  }

  private static final Course ON_DARK = new Course(44, 95, 41, 27, 22, 286, 95);
  private static final Course ON_BRIGHT = new Course(73, 22, 28, 46, 44, 235, 320);

  /** Dye has one hue that no speed has. */
  private static final Colour DYE_ON_DARK = CieLab.colour(84, -52, 68);

  private static final Colour DYE_ON_BRIGHT = CieLab.colour(46, -42, 46);

  private FlowColours() {}

  /** The colour of dye. */
  public static Colour dye(Background ground) {
    return ground == Background.DARK ? DYE_ON_DARK : DYE_ON_BRIGHT;
  }

  /** Place of a speed on the scale, 0 to 1; slower than it shows is 0. */
  public static double share(double mmPerS, double fullMmPerS) {
    if (!(mmPerS > 0 && fullMmPerS > 0)) {
      return 0;
    }
    double share = 1 + Math.log10(mmPerS / fullMmPerS) / DECADES;
    return Math.max(0, Math.min(1, share));
  }

  /** The speed at a place on the scale, 0 to 1. */
  public static double mmPerS(double share, double fullMmPerS) {
    return mmPerS(share, fullMmPerS, DECADES);
  }

  /** The same on a scale of other decades. */
  public static double mmPerS(double share, double fullMmPerS, int decades) {
    return fullMmPerS * Math.pow(10, decades * (share - 1));
  }

  /** The colour at a place on the scale, 0 to 1. */
  public static Colour at(double share, Background ground) {
    Course course = ground == Background.DARK ? ON_DARK : ON_BRIGHT;
    return course.at(Math.max(0, Math.min(1, share)));
  }

  /** Evenly spaced colours of the map. */
  public static List<Colour> stops(Background ground) {
    List<Colour> stops = new ArrayList<>();
    for (int i = 0; i < STOPS; i++) {
      stops.add(at((double) i / (STOPS - 1), ground));
    }
    return stops;
  }
}
