package sutura.csf.trace;

import java.util.Arrays;
import sutura.csf.FlowDomain;

/** Points of one line, which grows and is then made smooth and light without leaving the fluid. */
final class LinePath {
  /** Points are moved half way to the middle of their neighbours, this often. */
  private static final int SMOOTHINGS = 12;

  /** A point is left out if the line then moves by no more than this. */
  private static final double NEAR_MM = 0.12;

  /** Points that stay are no farther apart than this, so that speed is told often enough. */
  private static final double MOST_APART_MM = 5;

  private static final int STRIDE = 4;

  private final FlowDomain domain;
  private double[] values = new double[STRIDE * 256];
  private int[] cells = new int[256];
  private int size;

  LinePath(FlowDomain domain) {
    this.domain = domain;
  }

  void add(Particle particle) {
    if (STRIDE * (size + 1) > values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[size] = particle.cell();
    for (int axis = 0; axis < 3; axis++) {
      values[STRIDE * size + axis] = particle.mm(axis);
    }
    values[STRIDE * size + 3] = particle.speedMmPerS();
    size++;
  }

  int size() {
    return size;
  }

  /** Coordinate of a point, RAS mm, or with 3 its speed, mm/s. */
  float value(int point, int which) {
    return (float) values[STRIDE * point + which];
  }

  /** Moves points towards the middle of their neighbours where they stay in the fluid. */
  void smooth() {
    if (size < 3) {
      return;
    }
    double[] moved = values.clone();
    for (int pass = 0; pass < SMOOTHINGS; pass++) {
      for (int point = 1; point < size - 1; point++) {
        smooth(point, moved);
      }
      double[] swapped = values;
      values = moved;
      moved = swapped;
    }
  }

  private void smooth(int point, double[] moved) {
    int at = STRIDE * point;
    for (int which = 0; which < STRIDE; which++) {
      double besides = values[at - STRIDE + which] + values[at + STRIDE + which];
      moved[at + which] = values[at + which] / 2 + besides / 4;
    }
    int cell = domain.cellAt(moved[at], moved[at + 1], moved[at + 2]);
    if (cell == cells[point] || isBeside(cells[point], cell)) {
      cells[point] = cell;
    } else {
      System.arraycopy(values, at, moved, at, 3);
    }
  }

  private boolean isBeside(int cell, int other) {
    for (int side = 0; other >= 0 && side < FlowDomain.SIDES; side++) {
      if (domain.neighbour(cell, side) == other) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out points without which the line stays where it is. */
  void thin() {
    int kept = 1;
    int from = 0;
    while (from < size - 1) {
      int to = from + 1;
      while (to + 1 < size && isStraight(from, to + 1)) {
        to++;
      }
      System.arraycopy(values, STRIDE * to, values, STRIDE * kept, STRIDE);
      from = to;
      kept++;
    }
    size = Math.min(size, kept);
  }

  /** Whether the straight way between two points is near those between them, and in the fluid. */
  private boolean isStraight(int from, int to) {
    double[] way = new double[3];
    double square = 0;
    for (int axis = 0; axis < 3; axis++) {
      way[axis] = values[STRIDE * to + axis] - values[STRIDE * from + axis];
      square += way[axis] * way[axis];
    }
    if (square > MOST_APART_MM * MOST_APART_MM) {
      return false;
    }
    for (int point = from + 1; point < to; point++) {
      if (offMm2(from, point, way, square) > NEAR_MM * NEAR_MM) {
        return false;
      }
    }
    int samples = (int) Math.ceil(2 * Math.sqrt(square) / domain.edgeMm());
    for (int i = 1; i < samples; i++) {
      double share = (double) i / samples;
      int at = STRIDE * from;
      if (domain.cellAt(
              values[at] + share * way[0],
              values[at + 1] + share * way[1],
              values[at + 2] + share * way[2])
          < 0) {
        return false;
      }
    }
    return true;
  }

  /** Square of the distance of a point from the straight way, mm2. */
  private double offMm2(int from, int point, double[] way, double square) {
    double along = 0;
    double off = 0;
    for (int axis = 0; axis < 3; axis++) {
      double d = values[STRIDE * point + axis] - values[STRIDE * from + axis];
      along += d * way[axis];
      off += d * d;
    }
    double share = square == 0 ? 0 : Math.min(1, Math.max(0, along / square));
    return off - 2 * share * along + share * share * square;
  }
}
