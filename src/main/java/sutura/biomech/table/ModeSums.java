package sutura.biomech.table;

/**
 * Many fields as sums of the same modes: rounded factors, one row a field. A field's length is
 * taken out of its row, so that soft and stiff skulls are rounded alike.
 *
 * @param modes how many factors a row has
 * @param lengths of the fields
 * @param stepOfMode what one step of a factor is
 * @param steps of each factor, row by row
 */
record ModeSums(int modes, float[] lengths, float[] stepOfMode, short[] steps) {
  /**
   * Rounds factors.
   *
   * @param lengths of the fields that the rows stand for
   * @param rows factors of fields of unit length
   * @param fine leading modes whose factors take two bytes, the others one
   */
  static ModeSums of(float[] lengths, float[][] rows, int fine) {
    int modes = rows[0].length;
    float[] stepOfMode = new float[modes];
    short[] steps = new short[rows.length * modes];
    for (int k = 0; k < modes; k++) {
      float largest = Float.MIN_NORMAL;
      for (float[] row : rows) {
        largest = Math.max(largest, Math.abs(row[k]));
      }
      stepOfMode[k] = largest / mostSteps(k, fine);
      for (int r = 0; r < rows.length; r++) {
        steps[r * modes + k] = (short) Math.round(rows[r][k] / stepOfMode[k]);
      }
    }
    return new ModeSums(modes, lengths, stepOfMode, steps);
  }

  /** Steps from nothing to the largest number of a mode. */
  static int mostSteps(int mode, int fine) {
    return mode < fine ? Short.MAX_VALUE : Byte.MAX_VALUE;
  }

  int rows() {
    return lengths.length;
  }

  /** Adds a multiple of a field's factors to others. */
  void add(int row, double factor, double[] into) {
    double scaled = factor * lengths[row];
    int from = row * modes;
    for (int k = 0; k < modes; k++) {
      into[k] += scaled * stepOfMode[k] * steps[from + k];
    }
  }
}
