package sutura.atlas.sacrum;

/** The coccyx: four segments, each smaller than the one above. */
final class CoccyxForm {
  private CoccyxForm() {}

  /** Half thickness of the bodies from front to back, mm. */
  static double halfDepthMm(CoccygealFrame frame, double along) {
    return 4.3 - 2.2 * along / frame.lengthMm();
  }
}
