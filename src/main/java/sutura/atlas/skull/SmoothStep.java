package sutura.atlas.skull;

/** The cubic that rises from 0 at 0 to 1 at 1 and is level at both. */
final class SmoothStep {
  private SmoothStep() {}

  static double at(double t) {
    double c = Math.min(Math.max(t, 0), 1);
    return c * c * (3 - 2 * c);
  }
}
