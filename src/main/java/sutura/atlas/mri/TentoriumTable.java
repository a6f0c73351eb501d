package sutura.atlas.mri;

import java.util.List;

/**
 * Height of the line between cerebrum and cerebellum, by distance from the midline and by y.
 *
 * @param x distances from the midline, rising
 * @param y rising
 * @param zRows height for each x, then y
 * @param clearanceMm tissue this far from the line is surely of its side
 * @param cerebellumBehindY the cerebellum's marker lies behind this
 * @param cerebrumBeforeY before this there is no cerebellum
 */
record TentoriumTable(
    double[] x,
    double[] y,
    List<double[]> zRows,
    double clearanceMm,
    double cerebellumBehindY,
    double cerebrumBeforeY) {
  /** Height by bilinear interpolation; beyond the table its edge goes on. */
  double heightMm(double xMm, double yMm) {
    int i = cell(x, Math.abs(xMm));
    int j = cell(y, yMm);
    double fx = share(x, i, Math.abs(xMm));
    double fy = share(y, j, yMm);
    double low = zRows.get(i)[j] + fy * (zRows.get(i)[j + 1] - zRows.get(i)[j]);
    double high = zRows.get(i + 1)[j] + fy * (zRows.get(i + 1)[j + 1] - zRows.get(i + 1)[j]);
    return low + fx * (high - low);
  }

  private static int cell(double[] knots, double at) {
    int cell = 0;
    while (cell < knots.length - 2 && at >= knots[cell + 1]) {
      cell++;
    }
    return cell;
  }

  private static double share(double[] knots, int cell, double at) {
    double t = (at - knots[cell]) / (knots[cell + 1] - knots[cell]);
    return Math.max(0, Math.min(1, t));
  }
}
