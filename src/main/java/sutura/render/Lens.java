package sutura.render;

/**
 * A thin lens: what lies at its focus is sharp, what lies before or behind it blurs.
 *
 * @param apertureMm diameter of its opening
 * @param focusMm from the eye along the view to the plane that is sharp
 */
public record Lens(double apertureMm, double focusMm) {
  public Lens {
    if (!(apertureMm >= 0) || !(focusMm > 0)) {
      throw new IllegalArgumentException("lens of " + apertureMm + " mm at " + focusMm + " mm");
    }
  }
}
