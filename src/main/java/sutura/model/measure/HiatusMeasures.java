package sutura.model.measure;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.joml.Vector3d;

/** The sacral hiatus: where the canal's roof is missing at its lower end, between the cornua. */
final class HiatusMeasures {
  private static final double STEP_MM = 0.5;
  private static final double THROUGH_MM = 90;

  /** The cornua are looked for this far to either side, mm. */
  private static final double ASIDE_MM = 16;

  /** Part of the curve, from its lower end, in which the hiatus can lie. */
  private static final double LOWER = 0.6;

  private final Probe probe;
  private final PelvicCurve curve;

  HiatusMeasures(Probe probe, PelvicCurve curve) {
    this.probe = probe;
    this.curve = curve;
  }

  Map<String, Double> all() {
    Map<String, Double> measures = new TreeMap<>();
    int last = curve.points().size() - 1;
    int at = last;
    while (at > LOWER * last && !isRoofed(at)) {
      at--;
    }
    measures.put("hiatusLengthMm", (last - at) * STEP_MM);
    if (at < last) {
      measures.put("cornuDistanceMm", cornuDistanceMm(at, last));
    }
    return measures;
  }

  /** Whether bone closes the canal behind: a ray through both meets four surfaces. */
  private boolean isRoofed(int index) {
    Vector3d forward = curve.outward(index);
    Vector3d from = new Vector3d(curve.points().get(index)).fma(-THROUGH_MM / 2, forward);
    return probe.crossings(from, forward, THROUGH_MM) >= 4;
  }

  /** Distance of the two ridges beside the hiatus, mean over its length. */
  private double cornuDistanceMm(int from, int to) {
    double sum = 0;
    int count = 0;
    for (int i = from + (to - from) / 3; i <= to - (to - from) / 6; i++) {
      sum += ridgeMm(i, 1) + ridgeMm(i, -1);
      count++;
    }
    return count == 0 ? 0 : sum / count;
  }

  /** How far from the mid-plane the dorsal surface is highest on a side. */
  private double ridgeMm(int index, int side) {
    Vector3d forward = curve.outward(index);
    double best = 0;
    double highest = Double.POSITIVE_INFINITY;
    for (double x = 1; x < ASIDE_MM; x += STEP_MM / 2) {
      Vector3d from = new Vector3d(curve.points().get(index)).fma(-THROUGH_MM / 2, forward);
      from.x = side * x;
      OptionalDouble hit = probe.toSurface(from, forward, THROUGH_MM);
      if (hit.isPresent() && hit.getAsDouble() < highest) {
        highest = hit.getAsDouble();
        best = x;
      }
    }
    return best;
  }
}
