package sutura.render;

import sutura.evidence.Provenance;
import sutura.scene.Camera;
import sutura.scene.Colour;

/**
 * How surfaces are drawn that show where their shape comes from: a colour for each origin, and a
 * pattern on all but the scan's own, so that the colours are not all there is to tell them by.
 *
 * <p>Source of the colours: Okabe M, Ito K. Color Universal Design, 2008; bone stays bone.
 *
 * @param patternMm from one stripe or dot to the next, on the bone
 */
public record ProvenanceLook(float patternMm) {
  /** Stripes from the picture's bottom to its top. Source: project assumption, chosen by eye. */
  private static final double STRIPES_IN_VIEW = 62;

  /** What the pattern is made of. */
  public enum Pattern {
    PLAIN,
    DOTS,
    LINES,
    HATCHING
  }

  /** The look for a camera: a pattern twice as fine when it is half as far away. */
  public static ProvenanceLook at(Camera camera) {
    double wantedMm = camera.heightAtTargetMm() / STRIPES_IN_VIEW;
    return new ProvenanceLook((float) Math.pow(2, Math.rint(Math.log(wantedMm) / Math.log(2))));
  }

  /** Colour of surfaces of this origin, sRGB. */
  public static Colour colour(Provenance provenance) {
    return switch (provenance) {
      case MEASURED, SCAN -> new Colour(0.92f, 0.88f, 0.79f);
      case MIRRORED -> new Colour(0.34f, 0.66f, 0.90f);
      case DERIVED -> new Colour(0.13f, 0.64f, 0.50f);
      case CONSTRUCTED -> new Colour(0.91f, 0.45f, 0.13f);
    };
  }

  /** Pattern on surfaces of this origin. */
  public static Pattern pattern(Provenance provenance) {
    return switch (provenance) {
      case MEASURED, SCAN -> Pattern.PLAIN;
      case MIRRORED -> Pattern.DOTS;
      case DERIVED -> Pattern.LINES;
      case CONSTRUCTED -> Pattern.HATCHING;
    };
  }
}
