package sutura.model.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.joml.Vector3d;

/**
 * The line down the middle of the sacrum's pelvic surface, from the promontory to its end: what the
 * curvature is measured on, and the ruler for what lies beside it.
 *
 * @param points in the sacrum's own frame, x = 0, about half a millimetre apart
 */
record PelvicCurve(List<Vector3d> points) {
  private static final double STEP_MM = 0.5;
  private static final double BEFORE_MM = 70;

  /** Points on either side that a direction is averaged over. */
  private static final int SPREAD = 12;

  /** The apex is looked for beyond this part of the curve. */
  private static final double LOWER_PART = 0.85;

  /** Change of direction at the apex, radians. */
  private static final double TURN = Math.toRadians(40);

  /** The ends' directions are taken between these parts of the curve from each end. */
  private static final double FROM_END = 0.02;

  private static final double TO_END = 0.13;

  PelvicCurve {
    points = List.copyOf(points);
  }

  /** Felt from in front, square to the chord between promontory and apex. */
  static PelvicCurve of(Probe probe, Vector3d promontory, Vector3d apex) {
    Vector3d chord = new Vector3d(apex).sub(promontory).setComponent(0, 0);
    double length = chord.length();
    chord.div(length);
    Vector3d forward = new Vector3d(0, -chord.z, chord.y);
    if (forward.y < 0) {
      forward.negate();
    }
    Vector3d backward = new Vector3d(forward).negate();
    List<Vector3d> points = new ArrayList<>();
    for (double s = 0; s <= length; s += STEP_MM) {
      Vector3d from =
          new Vector3d(promontory).setComponent(0, 0).fma(s, chord).fma(BEFORE_MM, forward);
      OptionalDouble hit = probe.toSurface(from, backward, 2 * BEFORE_MM);
      hit.ifPresent(mm -> points.add(from.fma(mm, backward)));
    }
    return new PelvicCurve(points.subList(0, end(points)));
  }

  /** Where the surface turns round the apex: sharply against the way before. */
  private static int end(List<Vector3d> points) {
    for (int i = (int) (LOWER_PART * points.size()); i < points.size() - 3; i++) {
      Vector3d before = new Vector3d(points.get(i)).sub(points.get(i - 2 * SPREAD));
      Vector3d after = new Vector3d(points.get(i + 3)).sub(points.get(i));
      if (before.angle(after) > TURN) {
        return i + 1;
      }
    }
    return points.size();
  }

  /** Unit direction downwards along the curve at a point of it. */
  Vector3d along(int index) {
    Vector3d from = points.get(Math.max(0, index - SPREAD));
    Vector3d to = points.get(Math.min(points.size() - 1, index + SPREAD));
    return new Vector3d(to).sub(from).normalize();
  }

  /** Unit direction out of the pelvic surface at a point of the curve. */
  Vector3d outward(int index) {
    Vector3d along = along(index);
    return new Vector3d(0, -along.z, along.y);
  }

  /** Straight from the promontory to the apex, mm. */
  double chordMm() {
    return points.get(0).distance(points.get(points.size() - 1));
  }

  double lengthMm() {
    double length = 0;
    for (int i = SPREAD; i < points.size(); i += SPREAD) {
      length += points.get(i).distance(points.get(i - SPREAD));
    }
    return length;
  }

  private int nearest(Vector3d local) {
    int nearest = 0;
    for (int i = 1; i < points.size(); i++) {
      boolean nearer =
          points.get(i).distanceSquared(0, local.y, local.z)
              < points.get(nearest).distanceSquared(0, local.y, local.z);
      nearest = nearer ? i : nearest;
    }
    return nearest;
  }

  /** How far down the curve the point of it lies that is nearest to a place, mm. */
  double alongMm(Vector3d local) {
    return nearest(local) * lengthMm() / points.size();
  }

  /** Distance of a place from the curve in the mid-plane, mm. */
  double behindMm(Vector3d local) {
    return points.get(nearest(local)).distance(0, local.y, local.z);
  }

  /** Greatest distance of the curve behind its chord. */
  double sagittaMm() {
    Vector3d first = points.get(0);
    Vector3d chord = new Vector3d(points.get(points.size() - 1)).sub(first).normalize();
    Vector3d out = new Vector3d(0, -chord.z, chord.y);
    double deepest = 0;
    for (Vector3d p : points) {
      deepest = Math.max(deepest, -new Vector3d(p).sub(first).dot(out));
    }
    return deepest;
  }

  /** Angle between the pelvic surfaces of the first and the last segment, degrees. */
  double kyphosisDeg() {
    Vector3d first = new Vector3d(part(TO_END)).sub(part(FROM_END));
    Vector3d last = new Vector3d(part(1 - FROM_END)).sub(part(1 - TO_END));
    return Math.toDegrees(first.angle(last));
  }

  private Vector3d part(double share) {
    return points.get((int) Math.round(share * (points.size() - 1)));
  }
}
