package sutura.numerics.multigrid;

import java.util.Arrays;
import sutura.numerics.Strips;

/**
 * How the points of a level move with the rigid bodies of the next: translation and rotation about
 * the body's centre. A point has three numbers (its displacement) or six (its rotation too).
 */
final class Bodies {
  private static final int POINTS_PER_STRIP = 2048;

  private final int side;
  private final Aggregates aggregates;

  /** Place of each point against the centre of its body. */
  private final double[] arms;

  private final double[] centres;
  private final int[] memberStarts;
  private final int[] members;

  /**
   * Bodies round the centres of their points.
   *
   * @param side numbers of a point: 3 or 6
   * @param points x, y, z of each
   */
  Bodies(int side, Aggregates aggregates, double[] points) {
    this.side = side;
    this.aggregates = aggregates;
    int[] of = aggregates.of();
    memberStarts = new int[aggregates.count() + 1];
    for (int body : of) {
      if (body >= 0) {
        memberStarts[body + 1]++;
      }
    }
    for (int body = 0; body < aggregates.count(); body++) {
      memberStarts[body + 1] += memberStarts[body];
    }
    members = new int[memberStarts[aggregates.count()]];
    int[] filled = memberStarts.clone();
    centres = new double[3 * aggregates.count()];
    for (int point = 0; point < of.length; point++) {
      int body = of[point];
      if (body >= 0) {
        members[filled[body]++] = point;
        double share = 1.0 / (memberStarts[body + 1] - memberStarts[body]);
        for (int axis = 0; axis < 3; axis++) {
          centres[3 * body + axis] += share * points[3 * point + axis];
        }
      }
    }
    arms = new double[points.length];
    for (int i = 0; i < arms.length; i++) {
      int body = of[i / 3];
      arms[i] = body < 0 ? 0 : points[i] - centres[3 * body + i % 3];
    }
  }

  Aggregates aggregates() {
    return aggregates;
  }

  int count() {
    return aggregates.count();
  }

  /** x, y, z of each body's centre: the points of the next level. */
  double[] centres() {
    return centres;
  }

  /** Motion of the points with the bodies: side x 6 numbers of a point, row by row. */
  void block(int point, double[] block) {
    Arrays.fill(block, 0, 6 * side, 0);
    double x = arms[3 * point];
    double y = arms[3 * point + 1];
    double z = arms[3 * point + 2];
    for (int r = 0; r < side; r++) {
      block[6 * r + r] = 1;
    }
    // Displacement by a rotation w is w x arm.
    block[4] = z;
    block[5] = -y;
    block[6 + 3] = -z;
    block[6 + 5] = x;
    block[12 + 3] = y;
    block[12 + 4] = -x;
  }

  /** Adds the motion of the bodies to that of points {@code from} to {@code to} (exclusive). */
  void addMotion(double[] bodies, double[] into, int from, int to) {
    for (int point = from; point < to; point++) {
      int body = aggregates.of()[point];
      if (body < 0) {
        continue;
      }
      int b = 6 * body;
      int a = 3 * point;
      int p = side * point;
      double wx = bodies[b + 3];
      double wy = bodies[b + 4];
      double wz = bodies[b + 5];
      into[p] += bodies[b] + wy * arms[a + 2] - wz * arms[a + 1];
      into[p + 1] += bodies[b + 1] + wz * arms[a] - wx * arms[a + 2];
      into[p + 2] += bodies[b + 2] + wx * arms[a + 1] - wy * arms[a];
      if (side == 6) {
        into[p + 3] += wx;
        into[p + 4] += wy;
        into[p + 5] += wz;
      }
    }
  }

  /** Forces and moments of the points on each body. */
  void gather(double[] forces, double[] bodies) {
    new Strips(count(), POINTS_PER_STRIP / 8)
        .forEach(
            (from, to) -> {
              for (int body = from; body < to; body++) {
                gather(forces, bodies, body);
              }
            });
  }

  private void gather(double[] forces, double[] bodies, int body) {
    double fx = 0;
    double fy = 0;
    double fz = 0;
    double mx = 0;
    double my = 0;
    double mz = 0;
    for (int m = memberStarts[body]; m < memberStarts[body + 1]; m++) {
      int p = side * members[m];
      int a = 3 * members[m];
      double px = forces[p];
      double py = forces[p + 1];
      double pz = forces[p + 2];
      fx += px;
      fy += py;
      fz += pz;
      mx += arms[a + 1] * pz - arms[a + 2] * py;
      my += arms[a + 2] * px - arms[a] * pz;
      mz += arms[a] * py - arms[a + 1] * px;
      if (side == 6) {
        mx += forces[p + 3];
        my += forces[p + 4];
        mz += forces[p + 5];
      }
    }
    int b = 6 * body;
    bodies[b] = fx;
    bodies[b + 1] = fy;
    bodies[b + 2] = fz;
    bodies[b + 3] = mx;
    bodies[b + 4] = my;
    bodies[b + 5] = mz;
  }
}
