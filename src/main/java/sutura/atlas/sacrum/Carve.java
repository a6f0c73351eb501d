package sutura.atlas.sacrum;

import sutura.atlas.solid.SmoothUnion;

/** Depths of what is left when bodies are cut by others, with rounded edges. */
final class Carve {
  private Carve() {}

  /** Depth in what two bodies share. */
  static double shared(double a, double b, double roundingMm) {
    return -SmoothUnion.union(-a, -b, roundingMm);
  }

  /** Depth in a body from which another was taken. */
  static double less(double body, double taken, double roundingMm) {
    return -SmoothUnion.union(-body, taken, roundingMm);
  }

  /** 0 below the first edge, 1 above the second, smooth between. */
  static double step(double from, double to, double value) {
    double t = Math.max(0, Math.min(1, (value - from) / (to - from)));
    return t * t * (3 - 2 * t);
  }

  /** 1 at the middle, 0 farther than a distance from it, smooth between. */
  static double bump(double middle, double reach, double value) {
    double t = Math.min(1, Math.abs(value - middle) / reach);
    double u = 1 - t * t;
    return u * u;
  }
}
