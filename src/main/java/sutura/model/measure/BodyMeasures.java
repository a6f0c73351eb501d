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
  private static final double STEP_MM = 0.5;
  private static final double REACH_MM = 60;

  /** How far below an endplate its rim is looked for at the least, mm. */
  private static final double BELOW_ENDPLATE_MM = 0.6;

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
    measures.put("endplateWidthUpperMm", widthMm(1));
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

  private double endplateDepthMm(int sign) {
    double most = 0;
    double end = endplateMm((front + back) / 2, sign) - BELOW_ENDPLATE_MM;
    for (double z = end / 2; z <= end; z += STEP_MM) {
      most = Math.max(most, probe.span(0, 0, sign * z, 1, REACH_MM).orElse(0));
    }
    return most;
  }

  private double widthMm(int sign) {
    double most = 0;
    double end = endplateMm((front + back) / 2, sign) - BELOW_ENDPLATE_MM;
    for (double z = end / 2; z <= end; z += STEP_MM) {
      for (double part = 0; part <= FREE_SIDES; part += 0.1) {
        double y = (front + back) / 2 + part * depthMm();
        most = Math.max(most, probe.span(0, y, sign * z, 0, REACH_MM).orElse(0));
      }
    }
    return most;
  }
}
