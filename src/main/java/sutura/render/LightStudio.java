package sutura.render;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The photographer's studio around the model: a warm key softbox above left, a large cool fill, a
 * rim and a kicker behind, and walls that brighten upwards and towards the viewer. It travels with
 * the viewer, so that every view is well lit.
 *
 * <p>Directions are in view space: +x right, +y up, +z towards the viewer. Radiance is linear, in
 * units in which 1/pi of the irradiance of a white matt surface is its brightness on screen.
 */
public final class LightStudio {
  /**
   * A round box of light with soft edges.
   *
   * @param direction unit vector towards its middle
   * @param brightness light that a white matt surface facing it sends on; irradiance / pi
   * @param innerDeg full radiance within this angle from the middle ...
   * @param outerDeg ... none beyond this one
   */
  public record Softbox(
      Vector3dc direction, Vector3dc brightness, double innerDeg, double outerDeg) {
    /** Share of the full radiance in a direction. */
    double share(Vector3dc towards) {
      double inner = Math.cos(Math.toRadians(innerDeg));
      double outer = Math.cos(Math.toRadians(outerDeg));
      double t = (towards.dot(direction) - outer) / (inner - outer);
      double clamped = Math.max(0, Math.min(1, t));
      return clamped * clamped * (3 - 2 * clamped);
    }

    /**
     * Irradiance of a surface facing it for a radiance of 1; the share is even about the middle.
     */
    double facingIrradiance() {
      double inner = Math.cos(Math.toRadians(innerDeg));
      double outer = Math.cos(Math.toRadians(outerDeg));
      int steps = 256;
      double sum = 0.5 * (1 - inner * inner);
      for (int i = 0; i < steps; i++) {
        double t = (i + 0.5) / steps;
        double cosine = outer + t * (inner - outer);
        sum += t * t * (3 - 2 * t) * cosine * (inner - outer) / steps;
      }
      return 2 * Math.PI * sum;
    }

    /** Radiance of its middle. */
    public Vector3d radiance() {
      return new Vector3d(brightness).mul(Math.PI / facingIrradiance());
    }
  }

  /** Numbers of the second order: 1 + 3 + 5. */
  public static final int HARMONICS = 9;

  /** Directions by which the walls are summed up; the harmonics are exact to a thousandth. */
  private static final int QUADRATURE = 4096;

  public static final Softbox KEY =
      new Softbox(
          new Vector3d(-0.4915, 0.6390, 0.5917).normalize(),
          new Vector3d(1.00, 0.965, 0.920).mul(0.74),
          9,
          17);

  /** All but the key. */
  public static final List<Softbox> OTHERS =
      List.of(
          new Softbox(
              new Vector3d(0.8321, 0.1040, 0.5448).normalize(),
              new Vector3d(0.93, 0.95, 1.00).mul(0.12),
              20,
              40),
          new Softbox(
              new Vector3d(0.4789, 0.5321, -0.6982).normalize(),
              new Vector3d(0.90, 0.95, 1.00).mul(0.42),
              12,
              28),
          new Softbox(
              new Vector3d(-0.82, -0.12, -0.56).normalize(),
              new Vector3d(1.00, 0.94, 0.88).mul(0.20),
              10,
              26));

  /** Radiance of the walls: in the middle, and its growth upwards and towards the viewer. */
  public static final Vector3dc WALL = new Vector3d(0.195, 0.192, 0.195);

  public static final Vector3dc WALL_UP = new Vector3d(0.100, 0.101, 0.108);
  public static final Vector3dc WALL_FRONT = new Vector3d(0.080, 0.078, 0.076);

  /**
   * {@link #summedHarmonics()}, written down because the sum would cost every start some
   * milliseconds; a test tells when the studio has changed.
   */
  public static final List<Vector3dc> AMBIENT_HARMONICS =
      List.of(
          new Vector3d(0.375174, 0.375183, 0.382170),
          new Vector3d(0.161049, 0.168147, 0.179433),
          new Vector3d(-0.104206, -0.108859, -0.112530),
          new Vector3d(0.054989, 0.065934, 0.078377),
          new Vector3d(0.108351, 0.112117, 0.116130),
          new Vector3d(-0.104907, -0.112267, -0.119466),
          new Vector3d(0.010946, 0.011682, 0.012392),
          new Vector3d(0.010989, 0.000934, -0.007831),
          new Vector3d(0.039474, 0.037822, 0.036655));

  private LightStudio() {}

  /** Radiance of all but the key from a unit direction. */
  public static Vector3d ambientRadiance(Vector3dc towards) {
    Vector3d sum = new Vector3d(WALL);
    sum.fma(towards.y(), WALL_UP).fma(towards.z(), WALL_FRONT).max(new Vector3d());
    for (Softbox box : OTHERS) {
      sum.fma(box.share(towards), box.radiance());
    }
    return sum;
  }

  /** Direction {@code index} of {@code count} that cover the sphere evenly (a Fibonacci spiral). */
  public static Vector3d evenDirection(int index, int count) {
    double y = 1 - 2 * (index + 0.5) / count;
    double around = index * Math.PI * (3 - Math.sqrt(5));
    double across = Math.sqrt(1 - y * y);
    return new Vector3d(Math.cos(around) * across, y, Math.sin(around) * across);
  }

  /**
   * Irradiance / pi of all but the key as spherical harmonics of the second order, multiplied out:
   * coefficients of 1, y, z, x, xy, yz, 3zz-1, xz, xx-yy of the normal.
   *
   * <p>Source: Ramamoorthi and Hanrahan 2001, "An efficient representation for irradiance
   * environment maps".
   */
  public static Vector3d[] summedHarmonics() {
    Vector3d[] sums = new Vector3d[HARMONICS];
    for (int i = 0; i < HARMONICS; i++) {
      sums[i] = new Vector3d();
    }
    Vector3d[] radiances = OTHERS.stream().map(Softbox::radiance).toArray(Vector3d[]::new);
    for (int k = 0; k < QUADRATURE; k++) {
      Vector3d d = evenDirection(k, QUADRATURE);
      Vector3d light = new Vector3d(WALL).fma(d.y, WALL_UP).fma(d.z, WALL_FRONT);
      light.max(new Vector3d());
      for (int b = 0; b < radiances.length; b++) {
        light.fma(OTHERS.get(b).share(d), radiances[b]);
      }
      double[] basis = basis(d);
      for (int i = 0; i < HARMONICS; i++) {
        sums[i].fma(basis[i] * 4 * Math.PI / QUADRATURE, light);
      }
    }
    for (int i = 0; i < HARMONICS; i++) {
      sums[i].mul(SCALE[i]);
    }
    return sums;
  }

  /** Square of each basis function's norm, times the cosine lobe's share of its band. */
  private static final double[] SCALE = {
    1 / (4 * Math.PI),
    1 / (2 * Math.PI),
    1 / (2 * Math.PI),
    1 / (2 * Math.PI),
    15 / (16 * Math.PI),
    15 / (16 * Math.PI),
    5 / (64 * Math.PI),
    15 / (16 * Math.PI),
    15 / (64 * Math.PI)
  };

  private static double[] basis(Vector3dc d) {
    double x = d.x();
    double y = d.y();
    double z = d.z();
    return new double[] {1, y, z, x, x * y, y * z, 3 * z * z - 1, x * z, x * x - y * y};
  }

  /** Irradiance / pi of all but the key from the harmonics. */
  public static Vector3d irradiance(List<Vector3dc> harmonics, Vector3dc normal) {
    Vector3d sum = new Vector3d();
    double[] basis = basis(normal);
    for (int i = 0; i < HARMONICS; i++) {
      sum.fma(basis[i], harmonics.get(i));
    }
    return sum;
  }
}
