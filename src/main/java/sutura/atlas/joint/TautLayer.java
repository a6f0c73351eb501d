package sutura.atlas.joint;

import java.util.Arrays;

/**
 * A layer drawn over a surface as a band lies on it: on what stands out, taut over hollows. The
 * surface is given as heights on a table, rows along the band, NaN where there is none.
 */
final class TautLayer {
  /** How steeply it may fall off from the middle to the sides. */
  private static final double STEEPEST = 0.9;

  /** Width of the Gaussian that bridges hollows, and how often it is applied, rows. */
  private static final double BRIDGE_ROWS = 3.5;

  private static final int BRIDGINGS = 3;

  /** Width of the Gaussian that takes the last unevenness away, rows. */
  private static final double SMOOTHING_ROWS = 1.3;

  private TautLayer() {}

  /**
   * The layer's heights.
   *
   * @param surface heights of the surface
   * @param cellMm distance of two columns
   */
  static double[][] over(double[][] surface, double cellMm) {
    int rows = surface.length;
    int columns = surface[0].length;
    double[][] layer = new double[rows][];
    for (int r = 0; r < rows; r++) {
      layer[r] = surface[r].clone();
    }
    int middle = columns / 2;
    fill(layer, middle);
    for (double[] row : layer) {
      for (int step = 1; step <= middle; step++) {
        limit(row, middle + step, row[middle + step - 1], STEEPEST * cellMm);
        limit(row, middle - step, row[middle - step + 1], STEEPEST * cellMm);
      }
    }
    for (int k = 0; k < BRIDGINGS; k++) {
      raise(layer, smoothed(layer, BRIDGE_ROWS));
    }
    double[][] smooth = smoothed(layer, SMOOTHING_ROWS);
    raise(smooth, layer);
    for (double[] row : smooth) {
      smoothAcross(row);
    }
    return smooth;
  }

  private static void smoothAcross(double[] row) {
    double before = row[0];
    for (int c = 1; c + 1 < row.length; c++) {
      double here = row[c];
      row[c] = (before + 2 * here + row[c + 1]) / 4;
      before = here;
    }
  }

  private static void limit(double[] row, int column, double inner, double most) {
    double here = Double.isNaN(row[column]) ? inner - most : row[column];
    row[column] = Math.max(inner - most, Math.min(inner + most, here));
  }

  /** Gaps of a column are filled along it. */
  private static void fill(double[][] layer, int column) {
    int known = -1;
    for (int r = 0; r < layer.length; r++) {
      if (Double.isNaN(layer[r][column])) {
        continue;
      }
      for (int k = known + 1; k < r; k++) {
        double from = known < 0 ? layer[r][column] : layer[known][column];
        double t = known < 0 ? 0 : (double) (k - known) / (r - known);
        layer[k][column] = from + t * (layer[r][column] - from);
      }
      known = r;
    }
    if (known < 0) {
      throw new IllegalStateException("no surface under the band");
    }
    for (int k = known + 1; k < layer.length; k++) {
      layer[k][column] = layer[known][column];
    }
  }

  private static void raise(double[][] layer, double[][] to) {
    for (int r = 0; r < layer.length; r++) {
      for (int c = 0; c < layer[r].length; c++) {
        layer[r][c] = Math.max(layer[r][c], to[r][c]);
      }
    }
  }

  private static double[][] smoothed(double[][] layer, double rows) {
    int reach = (int) Math.ceil(3 * rows);
    double[][] smooth = new double[layer.length][layer[0].length];
    for (int r = 0; r < layer.length; r++) {
      double whole = 0;
      Arrays.fill(smooth[r], 0);
      for (int k = -reach; k <= reach; k++) {
        double weight = Math.exp(-k * k / (2 * rows * rows));
        double[] from = layer[Math.max(0, Math.min(layer.length - 1, r + k))];
        whole += weight;
        for (int c = 0; c < from.length; c++) {
          smooth[r][c] += weight * from[c];
        }
      }
      for (int c = 0; c < smooth[r].length; c++) {
        smooth[r][c] /= whole;
      }
    }
    return smooth;
  }
}
