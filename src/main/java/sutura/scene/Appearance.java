package sutura.scene;

import java.util.Optional;
import sutura.anatomy.Structure;

/**
 * How one structure is shown.
 *
 * @param visible drawn at all
 * @param opacity in [0, 1]; 1 is solid
 * @param tint own colour, empty for the colour of the colour mode
 * @param style how its surface is drawn
 * @param cut whether section planes cut it
 */
public record Appearance(
    boolean visible, double opacity, Optional<Colour> tint, SurfaceStyle style, boolean cut) {
  public static final Appearance DEFAULT =
      new Appearance(true, 1, Optional.empty(), SurfaceStyle.SOLID, true);

  /** Opacity that the fade command gives. */
  public static final double FADED = 0.22;

  public Appearance {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity out of [0,1]: " + opacity);
    }
  }

  /** Opacity of the column's ligaments, through which the bones below are seen. */
  private static final double FAINT = 0.5;

  /**
   * What a structure looks like at first: marks, cisterns and surroundings are hidden, ligaments of
   * the column are hidden and will be faint.
   */
  public static Appearance of(Structure structure) {
    return DEFAULT
        .withVisible(!structure.isHiddenAtFirst())
        .withOpacity(structure.isColumnLigament() ? FAINT : 1);
  }

  public Appearance withVisible(boolean on) {
    return new Appearance(on, opacity, tint, style, cut);
  }

  public Appearance withOpacity(double value) {
    return new Appearance(visible, value, tint, style, cut);
  }

  public Appearance withTint(Optional<Colour> colour) {
    return new Appearance(visible, opacity, colour, style, cut);
  }

  public Appearance withStyle(SurfaceStyle value) {
    return new Appearance(visible, opacity, tint, value, cut);
  }

  public Appearance withCut(boolean on) {
    return new Appearance(visible, opacity, tint, style, on);
  }
}
