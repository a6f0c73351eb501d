package sutura.atlas.sacrum;

import org.joml.Vector3d;
import sutura.atlas.column.Parameters;

/**
 * The midline of the sacrum's pelvic surface from the promontory to the apex, and a frame along it.
 *
 * <p>Everything is in the sacrum's own frame (y anterior, z the normal of the endplate of S1). A
 * point is given by its place along the line, its depth behind it and its x. The line's curvature
 * is a Gaussian along its length, as wide as chord, depth of the curve and turning together demand;
 * it is found by bisection of the width until the depth is met within {@value #TOLERANCE_MM} mm.
 */
final class SacralAxis {
  private static final int STEPS = 480;
  private static final double TOLERANCE_MM = 1e-4;

  /** Place of the strongest bend: the third segment, as a share of the length. */
  private static final double BEND_AT = 0.56;

  private final double[] y = new double[STEPS + 1];
  private final double[] z = new double[STEPS + 1];
  private final double[] sin = new double[STEPS + 1];
  private final double[] cos = new double[STEPS + 1];
  private double stepMm;

  private SacralAxis() {}

  /** The line that the dimensions give. */
  static SacralAxis of(Parameters parameters) {
    double sagitta = parameters.value("sacrum", "sagitta");
    double narrow = 0.05;
    double wide = 3;
    SacralAxis axis = new SacralAxis();
    for (int i = 0; i < 60; i++) {
      double width = (narrow + wide) / 2;
      axis.bend(parameters, width);
      double excess = axis.sagittaMm() - sagitta;
      if (Math.abs(excess) < TOLERANCE_MM) {
        break;
      }
      if (excess > 0) {
        narrow = width;
      } else {
        wide = width;
      }
    }
    return axis;
  }

  private void bend(Parameters parameters, double width) {
    double[] turned = new double[STEPS + 1];
    for (int i = 1; i <= STEPS; i++) {
      double t = ((i - 0.5) / STEPS - BEND_AT) / width;
      turned[i] = turned[i - 1] + Math.exp(-t * t);
    }
    double first = Math.toRadians(parameters.value("S1", "pelvicWallTilt"));
    double turning = Math.toRadians(parameters.value("sacrum", "kyphosis"));
    for (int i = 0; i <= STEPS; i++) {
      double angle = first - turning * turned[i] / turned[STEPS];
      sin[i] = -Math.sin(angle);
      cos[i] = -Math.cos(angle);
    }
    y[0] = parameters.value("sacrum", "s1BodyDepth") / 2;
    z[0] = 0;
    place(1);
    double chord = Math.hypot(y[STEPS] - y[0], z[STEPS]);
    place(parameters.value("sacrum", "height") / chord);
  }

  private void place(double step) {
    stepMm = step;
    for (int i = 1; i <= STEPS; i++) {
      y[i] = y[i - 1] + step * (sin[i] + sin[i - 1]) / 2;
      z[i] = z[i - 1] + step * (cos[i] + cos[i - 1]) / 2;
    }
  }

  /** Greatest distance of the line from its chord, mm. */
  double sagittaMm() {
    double chordY = y[STEPS] - y[0];
    double chordZ = z[STEPS] - z[0];
    double chord = Math.hypot(chordY, chordZ);
    double most = 0;
    for (int i = 1; i < STEPS; i++) {
      double off = Math.abs((y[i] - y[0]) * chordZ - (z[i] - z[0]) * chordY) / chord;
      most = Math.max(most, off);
    }
    return most;
  }

  /** Length along the line, mm. */
  double lengthMm() {
    return STEPS * stepMm;
  }

  /** Place along the line, mm from the promontory, of a point; beyond the ends it goes straight. */
  double along(double py, double pz) {
    double first = ahead(0, py, pz);
    if (first <= 0) {
      return first;
    }
    double last = ahead(STEPS, py, pz);
    if (last >= 0) {
      return lengthMm() + last;
    }
    int low = 0;
    int high = STEPS;
    double lowAhead = first;
    double highAhead = last;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      double a = ahead(middle, py, pz);
      if (a > 0) {
        low = middle;
        lowAhead = a;
      } else {
        high = middle;
        highAhead = a;
      }
    }
    return stepMm * (low + lowAhead / (lowAhead - highAhead));
  }

  private double ahead(int i, double py, double pz) {
    return (py - y[i]) * sin[i] + (pz - z[i]) * cos[i];
  }

  /** How far behind the line a point lies, mm, that is at a place along it. */
  double behind(double along, double py, double pz) {
    double at = Math.max(0, Math.min(STEPS, along / stepMm));
    int i = Math.min(STEPS - 1, (int) at);
    double t = at - i;
    double ty = sin[i] + t * (sin[i + 1] - sin[i]);
    double tz = cos[i] + t * (cos[i + 1] - cos[i]);
    double ey = py - (y[i] + t * (y[i + 1] - y[i]));
    double ez = pz - (z[i] + t * (z[i + 1] - z[i]));
    return ey * tz - ez * ty;
  }

  /** Curvature at a place, 1/mm: 0 beyond the ends. */
  double curvature(double along) {
    int i = (int) Math.floor(along / stepMm);
    if (i < 0 || i >= STEPS) {
      return 0;
    }
    return Math.abs(sin[i + 1] * cos[i] - cos[i + 1] * sin[i]) / stepMm;
  }

  /** Unit direction along the line, towards the apex, own frame. */
  Vector3d direction(double along) {
    double at = Math.max(0, Math.min(STEPS, along / stepMm));
    int i = Math.min(STEPS - 1, (int) at);
    double t = at - i;
    return new Vector3d(0, sin[i] + t * (sin[i + 1] - sin[i]), cos[i] + t * (cos[i + 1] - cos[i]))
        .normalize();
  }

  /** Unit direction straight behind the line, own frame. */
  Vector3d dorsal(double along) {
    Vector3d t = direction(along);
    return new Vector3d(0, t.z, -t.y);
  }

  /** The point at a place along the line, so far behind it and beside the midline, own frame. */
  Vector3d point(double x, double along, double behindMm) {
    double at = Math.max(0, Math.min(STEPS, along / stepMm));
    int i = Math.min(STEPS - 1, (int) at);
    double t = at - i;
    Vector3d p = new Vector3d(x, y[i] + t * (y[i + 1] - y[i]), z[i] + t * (z[i + 1] - z[i]));
    double beyond = along - at * stepMm;
    return p.fma(beyond, direction(along)).fma(behindMm, dorsal(along));
  }
}
