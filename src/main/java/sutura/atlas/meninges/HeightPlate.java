package sutura.atlas.meninges;

import sutura.atlas.solid.Curve;

/**
 * A membrane as a height over a plane of two coordinates, known on a regular grid, smooth between.
 *
 * @param u0Mm first coordinate of the first point
 * @param v0Mm second coordinate of the first point
 * @param spacingMm between neighbouring points
 * @param nu points along the first coordinate
 * @param nv points along the second coordinate
 * @param heightMm heights {@code [u][v]}, flattened
 */
record HeightPlate(double u0Mm, double v0Mm, double spacingMm, int nu, int nv, double[] heightMm) {
  HeightPlate {
    if (heightMm.length != nu * nv || nu < 4 || nv < 4) {
      throw new IllegalArgumentException(heightMm.length + " heights on " + nu + " x " + nv);
    }
  }

  /** Height at a place, by Catmull-Rom splines; beyond the border as at the border. */
  double at(double uMm, double vMm) {
    double u = Math.max(0, Math.min(nu - 1.001, (uMm - u0Mm) / spacingMm));
    double v = Math.max(0, Math.min(nv - 1.001, (vMm - v0Mm) / spacingMm));
    int i = (int) u;
    int j = (int) v;
    double t = v - j;
    return Curve.catmullRom(
        along(i - 1, j, t), along(i, j, t), along(i + 1, j, t), along(i + 2, j, t), u - i);
  }

  private double along(int i, int j, double t) {
    int row = Math.max(0, Math.min(nu - 1, i)) * nv;
    return Curve.catmullRom(
        heightMm[row + Math.max(0, j - 1)],
        heightMm[row + j],
        heightMm[row + Math.min(nv - 1, j + 1)],
        heightMm[row + Math.min(nv - 1, j + 2)],
        t);
  }

  /** Cosine of the slope: what turns a difference of heights into a distance. */
  double cosine(double uMm, double vMm) {
    double h = spacingMm / 2;
    double du = (at(uMm + h, vMm) - at(uMm - h, vMm)) / (2 * h);
    double dv = (at(uMm, vMm + h) - at(uMm, vMm - h)) / (2 * h);
    return 1 / Math.sqrt(1 + du * du + dv * dv);
  }
}
