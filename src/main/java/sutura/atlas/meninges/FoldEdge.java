package sutura.atlas.meninges;

import sutura.atlas.solid.SmoothUnion;

/**
 * How far each place of a sheet lies within its edge: inside a drawn outline, and inside the
 * cavity, so that its attached edge ends within the dura on the bone.
 */
final class FoldEdge {
  private static final double SPACING_MM = 0.5;

  /** Corners of the sheet are rounded over about so much. */
  private static final double ROUNDING_MM = 2;

  /** Passes of a binomial filter over the border. */
  private static final int SMOOTHING = 3;

  private FoldEdge() {}

  /**
   * The edge of a sheet.
   *
   * @param depthMm how deep below the wall the sheet ends
   */
  static HeightPlate of(
      boolean upright, HeightPlate height, CavityWall wall, Outline outline, double depthMm) {
    int nu = (int) ((height.nu() - 1) * height.spacingMm() / SPACING_MM) + 1;
    int nv = (int) ((height.nv() - 1) * height.spacingMm() / SPACING_MM) + 1;
    double[] edge = new double[nu * nv];
    for (int i = 0; i < nu; i++) {
      for (int j = 0; j < nv; j++) {
        double u = height.u0Mm() + i * SPACING_MM;
        double v = height.v0Mm() + j * SPACING_MM;
        double h = height.at(u, v);
        double wallMm = upright ? wall.at(h, u, v) : wall.at(u, v, h);
        edge[i * nv + j] =
            SmoothUnion.union(wallMm + depthMm, outline.distanceMm(u, v), ROUNDING_MM);
      }
    }
    for (int pass = 0; pass < SMOOTHING; pass++) {
      edge = smoothed(edge, nu, nv);
    }
    return new HeightPlate(height.u0Mm(), height.v0Mm(), SPACING_MM, nu, nv, edge);
  }

  private static double[] smoothed(double[] values, int nu, int nv) {
    double[] smooth = values.clone();
    for (int i = 1; i + 1 < nu; i++) {
      for (int j = 1; j + 1 < nv; j++) {
        int p = i * nv + j;
        double cross = values[p - 1] + values[p + 1] + values[p - nv] + values[p + nv];
        double corners =
            values[p - nv - 1] + values[p - nv + 1] + values[p + nv - 1] + values[p + nv + 1];
        smooth[p] = (4 * values[p] + 2 * cross + corners) / 16;
      }
    }
    return smooth;
  }
}
