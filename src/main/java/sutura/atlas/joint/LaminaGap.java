package sutura.atlas.joint;

import sutura.atlas.solid.Solid;

/**
 * The gap between two laminae, seen from the canal, and the pair of bands that bridges it.
 *
 * @param canal middle of the canal
 * @param upper bone above
 * @param lower bone below
 * @param firstMm place along the canal from which the upper lamina is felt
 * @param lastMm place down to which the lower one is
 * @param halfMm half thickness of the bands
 * @param acrossMm how far to each side they reach at most
 */
record LaminaGap(
    SagittalLine canal,
    Solid upper,
    Solid lower,
    double firstMm,
    double lastMm,
    double halfMm,
    double acrossMm) {
  /** Left open against bone, mm. */
  private static final double GAP_MM = 0.3;

  /** Laminae are looked for this far behind the middle of the canal, mm. */
  private static final double RAY_MM = 22;

  /** How steeply a band may leave the upper lamina for the lower one's edge. */
  private static final double STEEPEST = 0.6;

  /** A band ends at the side where its lower end would leap by more than this, mm. */
  private static final double LEAP_MM = 10;

  private static final int COLUMNS = 14;
  private static final int SMOOTHINGS = 2;

  /** A sagittal strip of a band: its middle layer by row, and the places it goes from and to. */
  private record Strip(double[] front, double from, double to) {
    boolean isEmpty() {
      return to <= from;
    }

    boolean continues(Strip inner) {
      return !isEmpty()
          && Math.abs(to - inner.to) < LEAP_MM
          && Math.abs(from - inner.from) < LEAP_MM;
    }
  }

  /** The two bands. */
  Solid bridged(double cleftMm) {
    Strip[] strips = new Strip[COLUMNS];
    for (int c = 0; c < COLUMNS; c++) {
      strips[c] = strip((2.0 * c / (COLUMNS - 1) - 1) * acrossMm);
    }
    double reach = cut(strips);
    int rows = strips[0].front.length;
    double[][] front = new double[rows][COLUMNS];
    double[][] limits = new double[COLUMNS][];
    for (int c = 0; c < COLUMNS; c++) {
      limits[c] = new double[] {strips[c].from, strips[c].to};
      for (int r = 0; r < rows; r++) {
        front[r][c] = strips[c].front[r];
      }
    }
    for (int pass = 0; pass < SMOOTHINGS; pass++) {
      smooth(front);
      smoothAlong(front);
      smooth(limits, 0);
      smooth(limits, 1);
    }
    return new Band(canal, firstMm, front, limits, acrossMm, along -> reach, halfMm, cleftMm);
  }

  /** Replaces what lies beyond the bands' sides by the last strips inside; how far these are. */
  private double cut(Strip[] strips) {
    int outer = COLUMNS / 2 + 1;
    strips[outer - 1] = strips[outer];
    strips[COLUMNS - outer] = strips[COLUMNS - 1 - outer];
    while (outer + 1 < COLUMNS
        && strips[outer + 1].continues(strips[outer])
        && strips[COLUMNS - 2 - outer].continues(strips[COLUMNS - 1 - outer])) {
      outer++;
    }
    for (int c = outer + 1; c < COLUMNS; c++) {
      strips[c] = strips[outer];
      strips[COLUMNS - 1 - c] = strips[COLUMNS - 1 - outer];
    }
    return (2.0 * outer / (COLUMNS - 1) - 1) * acrossMm;
  }

  private Strip strip(double right) {
    int rows = (int) Math.ceil((lastMm - firstMm) / Band.STEP_MM) + 1;
    double[] above = traced(upper, rows, right);
    double[] below = traced(lower, rows, right);
    double[] front = new double[rows];
    int begin = firstOf(above);
    int edge = lastOf(above);
    int top = firstOf(below);
    if (begin < 0 || top < 1) {
      return new Strip(front, 0, -1);
    }
    int from = Math.max(begin, Math.min(edge, top - 1) - (edge - begin) / 2);
    int turn = Math.max(from, Math.min(edge + 1, top - 3));
    double start = above[Math.min(turn, edge)] + GAP_MM + halfMm;
    double fall = STEEPEST * Band.STEP_MM * Math.max(1, top - turn);
    double end = Math.max(below[top] - halfMm, start - fall);
    for (int r = 0; r < rows; r++) {
      double t = Math.max(0, Math.min(1, (double) (r - turn) / Math.max(1, top - turn)));
      double over = above[Math.max(begin, Math.min(edge, r))] + GAP_MM + halfMm;
      front[r] = r <= turn ? over : start + t * (end - start);
      if (r > turn && r <= edge + 1) {
        front[r] = Math.max(front[r], over);
      }
    }
    double lowest = upperEdge(firstMm + top * Band.STEP_MM, right) - GAP_MM;
    return new Strip(front, firstMm + from * Band.STEP_MM, lowest);
  }

  /** Distances of a bone in front of the line, with gaps inside it filled; NaN beyond it. */
  private double[] traced(Solid bone, int rows, double right) {
    SurfaceTrace trace = new SurfaceTrace(canal, bone, -1);
    double[] front = new double[rows];
    for (int r = 0; r < rows; r++) {
      front[r] = trace.frontMm(firstMm + r * Band.STEP_MM, right, 0, RAY_MM);
    }
    int last = lastOf(front);
    for (int r = Math.max(0, firstOf(front)) + 1; r < last; r++) {
      front[r] = Double.isNaN(front[r]) ? front[r - 1] : front[r];
    }
    return front;
  }

  /** Place of the lower lamina's upper edge, which lies less than a row above a place. */
  private double upperEdge(double along, double right) {
    SurfaceTrace trace = new SurfaceTrace(canal, lower, -1);
    double free = along - Band.STEP_MM;
    double struck = along;
    while (struck - free > 0.05) {
      double middle = (free + struck) / 2;
      if (Double.isNaN(trace.frontMm(middle, right, 0, RAY_MM))) {
        free = middle;
      } else {
        struck = middle;
      }
    }
    return free;
  }

  private static void smooth(double[][] rows) {
    for (double[] row : rows) {
      double[] old = row.clone();
      for (int c = 1; c + 1 < row.length; c++) {
        row[c] = (old[c - 1] + 2 * old[c] + old[c + 1]) / 4;
      }
    }
  }

  private static void smoothAlong(double[][] rows) {
    double[] before = rows[0].clone();
    for (int r = 1; r + 1 < rows.length; r++) {
      double[] here = rows[r].clone();
      for (int c = 0; c < here.length; c++) {
        rows[r][c] = (before[c] + 2 * here[c] + rows[r + 1][c]) / 4;
      }
      before = here;
    }
  }

  private static void smooth(double[][] limits, int which) {
    double before = limits[0][which];
    for (int c = 1; c + 1 < limits.length; c++) {
      double here = limits[c][which];
      double mean = (before + 2 * here + limits[c + 1][which]) / 4;
      limits[c][which] = which == 1 ? Math.min(here, mean) : mean;
      before = here;
    }
  }

  private static int firstOf(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        return i;
      }
    }
    return -1;
  }

  private static int lastOf(double[] values) {
    for (int i = values.length - 1; i >= 0; i--) {
      if (!Double.isNaN(values[i])) {
        return i;
      }
    }
    return -1;
  }
}
