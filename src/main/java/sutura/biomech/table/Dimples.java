package sutura.biomech.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the common modes lack of each field near its load: the dimple under the finger, rounded to
 * one byte a number.
 *
 * @param pointsOfLoad control points near each load
 * @param stepOfRow what one step is in each row, mm
 * @param stepsOfRow x, y, z at each of the load's points; one array a row
 */
record Dimples(int[][] pointsOfLoad, float[] stepOfRow, byte[][] stepsOfRow) {
  /** Control points within this of a load are near it, mm. */
  private static final double REACH_MM = 30;

  /** A table without dimples. */
  static Dimples none(int loads, int rows) {
    return new Dimples(new int[loads][0], new float[rows], new byte[rows][0]);
  }

  /** Control points near each load; none near pressure, which is the last load. */
  static int[][] points(Patches patches, ControlPoints control) {
    int[][] points = new int[patches.loads() + 1][];
    float[] at = control.placesMm();
    for (int load = 0; load < patches.loads(); load++) {
      var place = patches.placeMm(patches.patch(load));
      List<Integer> near = new ArrayList<>();
      for (int p = 0; p < control.count(); p++) {
        if (place.distance(at[3 * p], at[3 * p + 1], at[3 * p + 2]) < REACH_MM) {
          near.add(p);
        }
      }
      points[load] = near.stream().mapToInt(Integer::intValue).toArray();
    }
    points[patches.loads()] = new int[0];
    return points;
  }

  /**
   * Dimples of all rows of a support.
   *
   * @param sums what the modes make of the rows
   */
  static Dimples of(int[][] pointsOfLoad, Solved[] rows, ModeSums sums, float[][] modes) {
    int states = rows.length / pointsOfLoad.length;
    float[] stepOfRow = new float[rows.length];
    byte[][] stepsOfRow = new byte[rows.length][];
    IntStream.range(0, rows.length)
        .parallel()
        .forEach(
            r -> {
              double[] factors = new double[sums.modes()];
              sums.add(r, 1, factors);
              int[] points = pointsOfLoad[r / states];
              float[] missing = missing(rows[r].fieldMm(), points, factors, modes);
              float largest = Float.MIN_NORMAL;
              for (float value : missing) {
                largest = Math.max(largest, Math.abs(value));
              }
              stepOfRow[r] = largest / Byte.MAX_VALUE;
              stepsOfRow[r] = new byte[missing.length];
              for (int i = 0; i < missing.length; i++) {
                stepsOfRow[r][i] = (byte) Math.round(missing[i] / stepOfRow[r]);
              }
            });
    return new Dimples(pointsOfLoad, stepOfRow, stepsOfRow);
  }

  private static float[] missing(float[] fieldMm, int[] points, double[] factors, float[][] modes) {
    float[] missing = new float[3 * points.length];
    for (int i = 0; i < missing.length; i++) {
      int at = 3 * points[i / 3] + i % 3;
      double sum = 0;
      for (int k = 0; k < factors.length; k++) {
        sum += factors[k] * modes[k][at];
      }
      missing[i] = (float) (fieldMm[at] - sum);
    }
    return missing;
  }

  /** Adds a multiple of a row's dimple to the displacements of all control points, mm. */
  void add(int load, int row, double factor, float[] into) {
    int[] points = pointsOfLoad[load];
    byte[] steps = stepsOfRow[row];
    float scale = (float) (factor * stepOfRow[row]);
    for (int i = 0; i < steps.length; i += 3) {
      int at = 3 * points[i / 3];
      into[at] += scale * steps[i];
      into[at + 1] += scale * steps[i + 1];
      into[at + 2] += scale * steps[i + 2];
    }
  }

  void write(PackedWriter out) {
    out.count(pointsOfLoad.length);
    for (int[] points : pointsOfLoad) {
      out.counts(steps(points));
    }
    out.floats(stepOfRow);
    for (byte[] steps : stepsOfRow) {
      out.bytes(steps);
    }
  }

  static Dimples read(PackedReader in) {
    int[][] points = new int[in.count()][];
    Arrays.setAll(points, i -> sums(in.counts()));
    float[] stepOfRow = in.floats();
    byte[][] steps = new byte[stepOfRow.length][];
    Arrays.setAll(steps, i -> in.bytes());
    return new Dimples(points, stepOfRow, steps);
  }

  /** Steps between rising numbers, which deflate better. */
  private static int[] steps(int[] rising) {
    int[] steps = rising.clone();
    for (int i = steps.length - 1; i > 0; i--) {
      steps[i] -= steps[i - 1];
    }
    return steps;
  }

  private static int[] sums(int[] steps) {
    for (int i = 1; i < steps.length; i++) {
      steps[i] += steps[i - 1];
    }
    return steps;
  }
}
