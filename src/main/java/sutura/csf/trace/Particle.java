package sutura.csf.trace;

import sutura.csf.FlowDomain;
import sutura.csf.SteadyFlow;

/**
 * A particle that goes with the fluid from cell to cell. In a cell each part of the velocity grows
 * linearly from one side to the side opposite, so that way and time are exact (Pollock DW 1988
 * Ground Water 26:743-750). Its place in a cell is counted in edges from the cell's lower corner;
 * rates are edges a second.
 */
final class Particle {
  private static final int AXES = 3;

  private final SteadyFlow flow;
  private final FlowDomain domain;
  private final double[] place = new double[AXES];
  private final double[] lowRates = new double[AXES];
  private final double[] highRates = new double[AXES];
  private int cell;
  private double timeS;

  Particle(SteadyFlow flow) {
    this.flow = flow;
    this.domain = flow.domain();
  }

  /** Lets it go in a cell, the clock at 0. */
  void release(int in, double x, double y, double z) {
    place[0] = x;
    place[1] = y;
    place[2] = z;
    timeS = 0;
    enter(in);
  }

  private void enter(int in) {
    cell = in;
    double volume = domain.volumeMm3(in);
    for (int axis = 0; axis < AXES; axis++) {
      lowRates[axis] = rate(in, 2 * axis, volume);
      highRates[axis] = rate(in, 2 * axis + 1, volume);
    }
  }

  private double rate(int in, int side, double volume) {
    int face = domain.faceOf(in, side);
    return face == FlowDomain.WALL ? 0 : flow.fluxMm3PerS(face) / volume;
  }

  int cell() {
    return cell;
  }

  /** Since it was let go. */
  double timeS() {
    return timeS;
  }

  /** Place along an axis, RAS mm. */
  double mm(int axis) {
    int voxel = domain.voxel(cell);
    int nx = domain.grid().nx();
    int ny = domain.grid().ny();
    double edge = domain.edgeMm();
    double fromCentre = (place[axis] - 0.5) * edge;
    return switch (axis) {
      case 0 -> domain.grid().xMm(voxel % nx) + fromCentre;
      case 1 -> domain.grid().yMm(voxel / nx % ny) + fromCentre;
      default -> domain.grid().zMm(voxel / nx / ny) + fromCentre;
    };
  }

  double speedMmPerS() {
    double sum = 0;
    for (int axis = 0; axis < AXES; axis++) {
      double rate = rate(axis);
      sum += rate * rate;
    }
    return Math.sqrt(sum) * domain.edgeMm();
  }

  private double rate(int axis) {
    return lowRates[axis] + (highRates[axis] - lowRates[axis]) * place[axis];
  }

  /**
   * The side through which it leaves its cell first, or {@link FlowDomain#WALL} if through none.
   */
  int exitSide() {
    int best = FlowDomain.WALL;
    double soonest = Double.POSITIVE_INFINITY;
    for (int axis = 0; axis < AXES; axis++) {
      double rate = rate(axis);
      int side = rate > 0 ? 2 * axis + 1 : 2 * axis;
      double time = exitS(side);
      if (time < soonest) {
        soonest = time;
        best = side;
      }
    }
    return best;
  }

  /** Time until it reaches a side, infinite if it never does. */
  double exitS(int side) {
    int axis = side / 2;
    boolean up = (side & 1) == 1;
    double rate = up ? rate(axis) : -rate(axis);
    double there = up ? highRates[axis] : -lowRates[axis];
    if (!(rate > 0) || !(there > 0)) {
      return Double.POSITIVE_INFINITY;
    }
    double way = up ? 1 - place[axis] : place[axis];
    double growth = (highRates[axis] - lowRates[axis]) * way / rate;
    return way / rate * logRatio(growth);
  }

  /** ln(1 + x) / x. */
  private static double logRatio(double x) {
    return Math.abs(x) < 1e-8 ? 1 - x / 2 : Math.log1p(x) / x;
  }

  /** Lets time pass within the cell. */
  void stay(double seconds) {
    for (int axis = 0; axis < AXES; axis++) {
      double growth = (highRates[axis] - lowRates[axis]) * seconds;
      double stretch = Math.abs(growth) < 1e-8 ? 1 + growth / 2 : Math.expm1(growth) / growth;
      double moved = place[axis] + rate(axis) * seconds * stretch;
      place[axis] = Math.min(1, Math.max(0, moved));
    }
    timeS += seconds;
  }

  /** Lets it go on to a side, and through it into the next cell. */
  void cross(int side, double seconds) {
    stay(seconds);
    place[side / 2] = (side & 1) == 1 ? 0 : 1;
    enter(domain.neighbour(cell, side));
  }
}
