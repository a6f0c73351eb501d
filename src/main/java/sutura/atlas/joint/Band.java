package sutura.atlas.joint;

import java.util.function.DoubleUnaryOperator;
import org.joml.Vector3d;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A thin band along the column with round edges, given by the distance of its middle layer in front
 * of a line, on a table by place and distance to the right.
 */
final class Band implements Solid {
  /** Spacing of the table along the line, mm. */
  static final double STEP_MM = 1.5;

  private final SagittalLine line;
  private final double firstMm;
  private final double acrossMm;
  private final double[][] front;
  private final double[][] limits;
  private final DoubleUnaryOperator halfWidthMm;
  private final double halfMm;
  private final double innerMm;
  private final Box box;

  /**
   * A band.
   *
   * @param line what it follows
   * @param firstMm place of the first row
   * @param front middle layer by row and column; the columns go from one side to the other, evenly
   * @param limits least and greatest place of each column
   * @param acrossMm distance to the right of the last column; the first lies as far to the left
   * @param halfWidthMm half width by place
   * @param halfMm half its thickness
   * @param innerMm half width of a gap in its middle, 0 for none
   */
  Band(
      SagittalLine line,
      double firstMm,
      double[][] front,
      double[][] limits,
      double acrossMm,
      DoubleUnaryOperator halfWidthMm,
      double halfMm,
      double innerMm) {
    this.line = line;
    this.firstMm = firstMm;
    this.front = front;
    this.limits = limits;
    this.acrossMm = acrossMm;
    this.halfWidthMm = halfWidthMm;
    this.halfMm = halfMm;
    this.innerMm = innerMm;
    Box around = Box.EMPTY;
    int columns = front[0].length;
    for (int r = 0; r < front.length; r++) {
      for (int c = 0; c < columns; c++) {
        double right = (2.0 * c / (columns - 1) - 1) * acrossMm;
        Vector3d p = line.point(firstMm + r * STEP_MM, right, front[r][c]);
        Vector3d grown = new Vector3d(halfMm + 0.5);
        around = around.union(new Box(p.sub(grown, new Vector3d()), p.add(grown, new Vector3d())));
      }
    }
    box = around;
  }

  @Override
  public double depthMm(double x, double y, double z) {
    Vector3d place = line.place(x, y, z);
    int columns = front[0].length;
    double u = clamp((place.y / acrossMm + 1) / 2 * (columns - 1), columns - 1.001);
    double v = clamp((place.x - firstMm) / STEP_MM, front.length - 1.001);
    int c = (int) u;
    int r = (int) v;
    double s = u - c;
    double t = v - r;
    double low = front[r][c] + s * (front[r][c + 1] - front[r][c]);
    double high = front[r + 1][c] + s * (front[r + 1][c + 1] - front[r + 1][c]);
    double slopeAlong = (high - low) / STEP_MM;
    double cell = 2 * acrossMm / (columns - 1);
    double slopeAcross = (front[r][c + 1] - front[r][c]) / cell;
    double cosine = 1 / Math.sqrt(1 + slopeAlong * slopeAlong + slopeAcross * slopeAcross);
    double off = (place.z - low - t * (high - low)) * cosine;
    double start = limits[c][0] + s * (limits[c + 1][0] - limits[c][0]);
    double end = limits[c][1] + s * (limits[c + 1][1] - limits[c][1]);
    double beyond = Math.max(start - place.x, place.x - end);
    double side = Math.abs(place.y);
    double inner = innerMm > 0 ? innerMm - side : beyond;
    double outer = side - halfWidthMm.applyAsDouble(place.x);
    double edge = Math.max(beyond, Math.max(outer, inner)) + halfMm;
    return edge <= 0 ? halfMm - Math.abs(off) : halfMm - Math.hypot(off, edge);
  }

  private static double clamp(double value, double most) {
    return Math.max(0, Math.min(most, value));
  }

  @Override
  public Box boxMm() {
    return box;
  }
}
