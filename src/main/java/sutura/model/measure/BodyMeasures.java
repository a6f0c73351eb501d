package sutura.model.measure;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.joml.Vector3d;

/**
 * The body of a vertebra as found on its mesh: four walls and two endplates.
 *
 * <p>Widths and depths of an endplate are the greatest within the half of the body next to it, as
 * jaws of a caliper find its rim; heights run from rim to rim.
 */
final class BodyMeasures {
  private static final double STEP_MM = 0.3;
  private static final double REACH_MM = 60;

  /** How far below an endplate its rim is looked for at the least, mm. */
  private static final double BELOW_ENDPLATE_MM = 0.4;

  /** Under the rim, as a share of the whole width or depth from the middle. */
  private static final double RING = 0.4;

  /** A rim lies beyond this part of the way to its endplate. */
  private static final double NEAR_ENDPLATE = 0.78;

  /** An upper endplate whose border rises more than this is flanked by uncinate processes, mm. */
  private static final double UNCINATE_MM = 1.8;

  private static final double ABOVE_MM = 25;

  /** The outline of a body does not widen more than this between two places of a measurement. */
  private static final double LARGEST_STEP = 1.1;

  /** Part of the depth, before the body's middle, in which nothing grows from its sides. */
  private static final double FREE_SIDES = 0.3;

  private final Probe probe;
  private final double front;
  private final double back;

  private BodyMeasures(Probe probe, double front, double back) {
    this.probe = probe;
    this.front = front;
    this.back = back;
  }

  /** The body round the own frame's origin; empty if the origin is not in bone. */
  static java.util.Optional<BodyMeasures> of(Probe probe) {
    OptionalDouble front = probe.toSurface(0, 0, 0, 1, 1, REACH_MM);
    OptionalDouble back = probe.toSurface(0, 0, 0, 1, -1, REACH_MM);
    return front.isPresent() && back.isPresent()
        ? java.util.Optional.of(new BodyMeasures(probe, front.getAsDouble(), -back.getAsDouble()))
        : java.util.Optional.empty();
  }

  /** Where the waist of the posterior wall lies, own y, mm. */
  double backMm() {
    return back;
  }

  /** Where the ridge of the endplates' rim lies behind, about, own y, mm. */
  double rimMm() {
    return back + 0.08 * depthMm();
  }

  double depthMm() {
    return front - back;
  }

  /** Height of the upper (sign 1) or lower (sign -1) surface over the waist at a place, mm. */
  double endplateMm(double y, int sign) {
    return probe.toSurface(0, y, 0, 2, sign, REACH_MM).orElse(0);
  }

  /** Centre of an endplate, RAS mm. */
  Vector3d centreMm(int sign) {
    double y = (front + back) / 2;
    return probe.frame().worldFromLocal(0, y, sign * endplateMm(y, sign));
  }

  /** How far the normal of an endplate leans forward in space, degrees: a line through its rims. */
  double tiltDeg(int sign) {
    double least = back + 0.12 * depthMm();
    double most = front - 0.12 * depthMm();
    Vector3d behind = probe.frame().worldFromLocal(0, least, sign * endplateMm(least, sign));
    Vector3d before = probe.frame().worldFromLocal(0, most, sign * endplateMm(most, sign));
    return -Math.toDegrees(Math.atan2(before.z - behind.z, before.y - behind.y));
  }

  Map<String, Double> all() {
    Map<String, Double> measures = new TreeMap<>();
    measures.put("endplateWidthUpperMm", betweenUncinatesMm().orElseGet(() -> widthMm(1)));
    measures.put("endplateDepthUpperMm", endplateDepthMm(1));
    measures.putAll(lower());
    measures.put("bodyHeightPosteriorMm", heightMm(0.05, 0.28));
    measures.put("bodyHeightAnteriorMm", heightMm(0.72, 0.95));
    measures.put("bodyHeightMiddleMm", heightMm(0.5, 0.5));
    return measures;
  }

  Map<String, Double> lower() {
    return Map.of("endplateWidthLowerMm", widthMm(-1), "endplateDepthLowerMm", endplateDepthMm(-1));
  }

  /** Greatest height within a part of the depth, 0 at the back, 1 in front. */
  private double heightMm(double from, double to) {
    double most = 0;
    for (double y = back + from * depthMm(); y <= back + to * depthMm() + 1e-9; y += 0.3) {
      most = Math.max(most, endplateMm(y, 1) + endplateMm(y, -1));
    }
    return most;
  }

  /** Greatest depth in the mid-plane next to an endplate. */
  private double endplateDepthMm(int sign) {
    double middle = (front + back) / 2;
    double reach = RING * depthMm();
    return reachMm(sign, 0, middle + reach, 1, 1)
        + reachMm(sign, 0, middle - reach, 1, -1)
        + 2 * reach;
  }

  /**
   * Greatest width next to an endplate, in the part before the body's middle where nothing grows
   * from its sides. A process that does so all the same is told by its length.
   */
  private double widthMm(int sign) {
    double most = 0;
    double middle = (front + back) / 2;
    double free = Double.POSITIVE_INFINITY;
    for (double part = FREE_SIDES; part >= 0; part -= 0.05) {
      double y = middle + part * depthMm();
      double waist = probe.span(0, y, sign, 0, REACH_MM).orElse(0);
      double x = RING * Math.min(waist, free);
      double width = reachMm(sign, x, y, 0, 1) + reachMm(sign, -x, y, 0, -1) + 2 * x;
      if (width < LARGEST_STEP * free) {
        most = Math.max(most, width);
        free = width;
      }
    }
    return most;
  }

  /**
   * Width of the upper endplate between uncinate processes, each to where half its height is
   * reached; empty where there are none.
   */
  private OptionalDouble betweenUncinatesMm() {
    double most = 0;
    for (double part = -0.1; part <= 0.15; part += 0.05) {
      double y = (front + back) / 2 + part * depthMm();
      OptionalDouble right = uncinateMm(y, 1);
      OptionalDouble left = uncinateMm(y, -1);
      if (right.isPresent() && left.isPresent()) {
        most = Math.max(most, right.getAsDouble() + left.getAsDouble());
      }
    }
    return most > 0 ? OptionalDouble.of(most) : OptionalDouble.empty();
  }

  private OptionalDouble uncinateMm(double y, int side) {
    double floor = topMm(0, y);
    double ridge = floor;
    for (double x = 0; x < REACH_MM / 2; x += STEP_MM) {
      ridge = Math.max(ridge, topMm(side * x, y));
    }
    if (ridge - floor < UNCINATE_MM) {
      return OptionalDouble.empty();
    }
    double x = 0;
    while (topMm(side * x, y) < (floor + ridge) / 2) {
      x += STEP_MM / 3;
    }
    return OptionalDouble.of(x);
  }

  /** Level of the uppermost surface, own z, mm. */
  private double topMm(double x, double y) {
    return ABOVE_MM - probe.toSurface(x, y, ABOVE_MM, 2, -1, 2 * ABOVE_MM).orElse(2 * ABOVE_MM);
  }

  /** From a place near the rim, the farthest way to the surface at any level near the endplate. */
  private double reachMm(int sign, double x, double y, int axis, int way) {
    double end = probe.toSurface(x, y, 0, 2, sign, REACH_MM).orElse(0) - BELOW_ENDPLATE_MM;
    double most = 0;
    for (double z = NEAR_ENDPLATE * end; z <= end; z += STEP_MM) {
      most = Math.max(most, probe.toSurface(x, y, sign * z, axis, way, REACH_MM).orElse(0));
    }
    return most;
  }
}
