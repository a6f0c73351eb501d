package sutura.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class SutureCourseTest {
  /** An arc of a circle about (10, -20, 30), in a slanting plane, with a wavering width. */
  private static float[] arc(double radiusMm, double halfAngle) {
    Vector3d u = new Vector3d(1, 2, 0.5).normalize();
    Vector3d v = new Vector3d(u).cross(0, 0, 1).normalize();
    int count = 400;
    float[] places = new float[3 * count];
    for (int i = 0; i < count; i++) {
      double angle = halfAngle * (2.0 * i / (count - 1) - 1);
      double wide = i % 2 == 0 ? 0.4 : -0.4;
      Vector3d at =
          new Vector3d(10, -20, 30)
              .fma((radiusMm + wide) * Math.cos(angle), u)
              .fma((radiusMm + wide) * Math.sin(angle), v);
      places[3 * i] = (float) at.x;
      places[3 * i + 1] = (float) at.y;
      places[3 * i + 2] = (float) at.z;
    }
    return places;
  }

  private static double length(SutureCourse course, float[] p) {
    Vector3d first = new Vector3d(p[0], p[1], p[2]);
    int last = p.length - 3;
    Vector3d other = new Vector3d(p[last], p[last + 1], p[last + 2]);
    return Math.abs(course.alongMm(other) - course.alongMm(first));
  }

  @Test
  void anArcIsMeasuredAlongItself() {
    float[] places = arc(80, 0.9);
    SutureCourse course = SutureCourse.of(places);
    assertEquals(80, course.radiusMm(), 0.5);
    assertEquals(0, course.centreMm().distance(10, -20, 30), 0.5);
    assertEquals(144, length(course, places), 1.5);
  }

  @Test
  void aNearlyStraightCourseIsMeasuredToo() {
    float[] places = arc(10_000, 0.002);
    assertEquals(40, length(SutureCourse.of(places), places), 0.5);
  }

  @Test
  void placesGoOnEvenlyFromEndToEnd() {
    float[] places = arc(60, 1.2);
    SutureCourse course = SutureCourse.of(places);
    double sign = 0;
    for (int i = 3; i < places.length / 3; i += 3) {
      Vector3d here = new Vector3d(places[3 * i], places[3 * i + 1], places[3 * i + 2]);
      Vector3d before = new Vector3d(places[3 * i - 9], places[3 * i - 8], places[3 * i - 7]);
      double step = course.alongMm(here) - course.alongMm(before);
      sign = sign == 0 ? Math.signum(step) : sign;
      assertEquals(sign * 3 * 144.0 / 399, step, 0.15);
    }
  }
}
