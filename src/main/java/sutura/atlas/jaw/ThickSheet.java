package sutura.atlas.jaw;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Curve;

/**
 * A curved sheet of varying thickness, such as the body of the mandible: its middle surface and
 * half thickness are given at rows of points and run smoothly between them (Catmull-Rom both ways).
 *
 * @param knots {@code [column][row] = {x, y, z, half thickness}}, RAS mm; all columns equally long
 */
public record ThickSheet(double[][][] knots) {
  /** A place of the middle surface and the half thickness there, mm. */
  public record Place(Vector3dc middleMm, double halfMm) {}

  /** The place at a column and a row, both counted from 0, between them interpolated. */
  public Place at(double column, double row) {
    double[] v = new double[4];
    for (int c = 0; c < 4; c++) {
      v[c] = value(column, row, c);
    }
    return new Place(new Vector3d(v[0], v[1], v[2]), v[3]);
  }

  /** Unit normal of the middle surface: along growing column, then growing row, right-handed. */
  public Vector3d normalAt(double column, double row) {
    double e = 0.05;
    Vector3d along = new Vector3d(at(column + e, row).middleMm).sub(at(column - e, row).middleMm);
    Vector3d up = new Vector3d(at(column, row + e).middleMm).sub(at(column, row - e).middleMm);
    return along.cross(up).normalize();
  }

  /** Index of the last column. */
  public int lastColumn() {
    return knots.length - 1;
  }

  /** Index of the last row. */
  public int lastRow() {
    return knots[0].length - 1;
  }

  private double value(double column, double row, int c) {
    int i = span(column, lastColumn());
    double[] line = new double[4];
    for (int k = 0; k < 4; k++) {
      line[k] = inColumn(knots[clamp(i - 1 + k, lastColumn())], row, c);
    }
    return Curve.catmullRom(line[0], line[1], line[2], line[3], column - i);
  }

  private static double inColumn(double[][] column, double row, int c) {
    int last = column.length - 1;
    int j = span(row, last);
    return Curve.catmullRom(
        column[clamp(j - 1, last)][c],
        column[j][c],
        column[j + 1][c],
        column[clamp(j + 2, last)][c],
        row - j);
  }

  private static int span(double at, int last) {
    return Math.max(0, Math.min(last - 1, (int) Math.floor(at)));
  }

  private static int clamp(int i, int last) {
    return Math.max(0, Math.min(last, i));
  }
}
