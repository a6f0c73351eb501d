package sutura.atlas.sacrum;

/**
 * The upper surface beside and behind the endplate of S1: the alae and the upper edge of the arch.
 */
final class UpperSurface {
  private final double backEdge;
  private final Profile front;
  private final Profile low;

  UpperSurface(SacralFrame frame) {
    backEdge = -frame.value("s1BodyDepth") / 2;
    front = Profile.of(20, 2, 30, 2, 42, 7, 54, 11);
    low = Profile.of(20, -6.5, 28, -9, 42, -10.5, 54, -11);
  }

  /** How far a point lies below the surface, mm. */
  double belowMm(double beside, double y, double z) {
    double rise = 0.43 * (front.value(beside) - y);
    double ala = low.value(beside) + rise - 0.0035 * rise * rise;
    double arch = -13.5 + 0.55 * (y - backEdge + 18) - 0.01 * beside * beside;
    double onArch = Carve.step(20, 13, beside) * Carve.step(backEdge + 2, backEdge - 6, y);
    double height = ala + onArch * (arch - ala);
    return (height - z) / 1.15;
  }
}
