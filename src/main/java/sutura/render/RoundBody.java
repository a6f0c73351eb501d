package sutura.render;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;

/** Bodies of revolution round a line, closed, with smooth normals: arrows and fingers. */
final class RoundBody {
  private static final int SIDES = 20;
  private static final int ROUNDING = 8;

  private RoundBody() {}

  /**
   * An arrow.
   *
   * @param tailMm where it begins, RAS mm
   * @param tipMm where it points to
   * @param radiusMm of its shaft
   */
  static TriangleMesh arrow(Vector3dc tailMm, Vector3dc tipMm, double radiusMm) {
    double length = tipMm.distance(tailMm);
    double head = Math.min(5 * radiusMm, 0.6 * length);
    double neck = length - head;
    double[][] profile = {
      {0, 0}, {0, radiusMm}, {neck, radiusMm}, {neck, 2.4 * radiusMm}, {length, 0}
    };
    return turned(tailMm, tipMm.sub(tailMm, new Vector3d()).normalize(), profile, false);
  }

  /** A rod with round ends; both lie inside it by its radius. */
  static TriangleMesh rod(Vector3dc fromMm, Vector3dc toMm, double radiusMm) {
    double length = toMm.distance(fromMm);
    double[][] profile = new double[2 * ROUNDING + 2][2];
    for (int i = 0; i <= ROUNDING; i++) {
      double angle = Math.PI / 2 * i / ROUNDING;
      profile[i][0] = radiusMm * (1 - Math.cos(angle));
      profile[i][1] = radiusMm * Math.sin(angle);
      profile[2 * ROUNDING + 1 - i][0] = length - profile[i][0];
      profile[2 * ROUNDING + 1 - i][1] = profile[i][1];
    }
    return turned(fromMm, toMm.sub(fromMm, new Vector3d()).normalize(), profile, true);
  }

  /**
   * A profile turned about a line.
   *
   * @param profile way along the line and distance from it, mm, from end to end
   * @param smooth whether the profile has no edges
   */
  private static TriangleMesh turned(
      Vector3dc from, Vector3dc along, double[][] profile, boolean smooth) {
    Vector3d u = along.cross(Math.abs(along.z()) < 0.9 ? Z : X, new Vector3d()).normalize();
    Vector3d v = along.cross(u, new Vector3d());
    int bands = profile.length - 1;
    int ring = SIDES + 1;
    float[] positions = new float[3 * 2 * ring * bands];
    float[] normals = new float[positions.length];
    int[] triangles = new int[6 * SIDES * bands];
    int t = 0;
    for (int b = 0; b < bands; b++) {
      for (int end = 0; end < 2; end++) {
        double[] slope = slope(profile, b, smooth ? b + end : -1);
        for (int s = 0; s < ring; s++) {
          double angle = 2 * Math.PI * s / SIDES;
          Vector3d out = new Vector3d(u).mul(Math.cos(angle)).fma(Math.sin(angle), v);
          int at = 3 * ((2 * b + end) * ring + s);
          double[] point = profile[b + end];
          put(positions, at, new Vector3d(from).fma(point[0], along).fma(point[1], out));
          put(normals, at, out.mul(slope[0]).fma(-slope[1], along).normalize());
        }
      }
      for (int s = 0; s < SIDES; s++) {
        int a = 2 * b * ring + s;
        int c = a + ring;
        for (int corner : new int[] {a, c, a + 1, a + 1, c, c + 1}) {
          triangles[t++] = corner;
        }
      }
    }
    return new TriangleMesh(positions, normals, triangles);
  }

  private static final Vector3dc X = new Vector3d(1, 0, 0);
  private static final Vector3dc Z = new Vector3d(0, 0, 1);

  /** Direction of the profile in a band, or the mean of those that meet at a point. */
  private static double[] slope(double[][] profile, int band, int point) {
    int first = point < 0 ? band : Math.max(0, point - 1);
    int last = point < 0 ? band + 1 : Math.min(profile.length - 1, point + 1);
    double along = profile[last][0] - profile[first][0];
    double out = profile[last][1] - profile[first][1];
    double length = Math.max(1e-9, Math.hypot(along, out));
    return new double[] {along / length, out / length};
  }

  private static void put(float[] to, int at, Vector3dc value) {
    to[at] = (float) value.x();
    to[at + 1] = (float) value.y();
    to[at + 2] = (float) value.z();
  }
}
