package sutura.atlas.cord;

import java.util.Arrays;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.CrossSection;
import sutura.geometry.Plane;
import sutura.geometry.TriangleBlocks;
import sutura.geometry.TriangleMesh;

/**
 * The outline in which a body of the head meets a plane at the foramen magnum, as seen from a point
 * inside it: the farthest and the nearest crossing in each direction. A shell has two outlines, a
 * solid one.
 */
public final class RimRing {
  /** Directions, evenly round the circle. */
  private static final int DIRECTIONS = 720;

  private final Plane plane;
  private final double acrossMm;
  private final double alongMm;
  private final double[] outerMm = new double[DIRECTIONS];
  private final double[] innerMm = new double[DIRECTIONS];

  private RimRing(Plane plane, double acrossMm, double alongMm) {
    this.plane = plane;
    this.acrossMm = acrossMm;
    this.alongMm = alongMm;
    Arrays.fill(innerMm, Double.POSITIVE_INFINITY);
  }

  /**
   * Where a mesh meets a plane.
   *
   * @param centre a place inside the outline
   */
  public static RimRing of(TriangleMesh mesh, Plane plane, Vector3dc centre) {
    RimRing ring = new RimRing(plane, plane.across().dot(centre), plane.along().dot(centre));
    double[] lines = CrossSection.of(new TriangleBlocks(mesh), plane).lines();
    for (int d = 0; d < DIRECTIONS; d++) {
      ring.measure(d, lines);
      if (ring.outerMm[d] == 0) {
        throw new IllegalArgumentException("no outline at " + 360.0 * d / DIRECTIONS + " degrees");
      }
    }
    return ring;
  }

  /** Crossings of the ray of a direction with all segments. */
  private void measure(int direction, double[] lines) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    double ux = Math.cos(angle);
    double uy = Math.sin(angle);
    for (int i = 0; i < lines.length; i += 4) {
      double ax = lines[i] - acrossMm;
      double ay = lines[i + 1] - alongMm;
      double bx = lines[i + 2] - acrossMm;
      double by = lines[i + 3] - alongMm;
      double a = ux * ay - uy * ax;
      double b = ux * by - uy * bx;
      if (a * b > 0 || a == b) {
        continue;
      }
      double t = a / (a - b);
      double r = ux * (ax + t * (bx - ax)) + uy * (ay + t * (by - ay));
      if (r > 0) {
        outerMm[direction] = Math.max(outerMm[direction], r);
        innerMm[direction] = Math.min(innerMm[direction], r);
      }
    }
  }

  /**
   * The same outlines, moved inwards where they would come closer than a gap to another shell's
   * inner outline in the same plane.
   */
  RimRing within(RimRing shell, double gapMm) {
    RimRing ring = new RimRing(plane, acrossMm, alongMm);
    for (int d = 0; d < DIRECTIONS; d++) {
      double wall = outerMm[d] - innerMm[d];
      ring.outerMm[d] = Math.min(outerMm[d], shell.innerMm[d] - gapMm);
      ring.innerMm[d] = Math.min(innerMm[d], ring.outerMm[d] - Math.min(wall, gapMm));
    }
    return ring;
  }

  /** The plane that it lies in. */
  public Plane plane() {
    return plane;
  }

  /** The point that the directions start from. */
  public Vector3d centreMm() {
    return plane.pointMm(acrossMm, alongMm);
  }

  /** The outer outline, moved outwards by a small amount; angle from the right over the front. */
  public Vector3d outer(double angle, double growMm) {
    return point(angle, sample(outerMm, angle) + growMm);
  }

  /** The inner outline, moved inwards by a small amount. */
  public Vector3d inner(double angle, double growMm) {
    return point(angle, sample(innerMm, angle) - growMm);
  }

  private Vector3d point(double angle, double radius) {
    return plane.pointMm(acrossMm + radius * Math.cos(angle), alongMm + radius * Math.sin(angle));
  }

  private static double sample(double[] radii, double angle) {
    double at = angle / (2 * Math.PI) * DIRECTIONS;
    int i = (int) Math.floor(at);
    double t = at - i;
    return radii[Math.floorMod(i, DIRECTIONS)] * (1 - t)
        + radii[Math.floorMod(i + 1, DIRECTIONS)] * t;
  }
}
