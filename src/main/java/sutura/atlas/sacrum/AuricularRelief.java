package sutura.atlas.sacrum;

import org.joml.Vector2d;
import org.joml.Vector3d;
import sutura.atlas.skull.GradientNoise;

/** Relief of the lateral face: the ear-shaped joint surface and the rough tuberosity behind it. */
final class AuricularRelief {
  private static final GradientNoise COARSE = new GradientNoise(71);
  private static final GradientNoise FINE = new GradientNoise(72);

  /** Half width of both arms, mm. */
  private static final double HALF_WIDTH_MM = 7.5;

  private static final double RAISED_MM = 0.9;

  private final Vector2d corner;
  private final Vector2d shortEnd;
  private final Vector2d longEnd;

  AuricularRelief() {
    corner = new Vector2d(3, -20);
    shortEnd = new Vector2d(-15, -5);
    longEnd = new Vector2d(-2, -45);
  }

  /** Height and depth of the middle of the joint surface, own frame; x is 0. */
  static Vector3d middle() {
    return new Vector3d(0, 1, -24);
  }

  /** How far the joint surface stands out of the lateral face at a place of the own frame. */
  double outwardMm(double y, double z) {
    double inside = HALF_WIDTH_MM - Math.min(toArm(y, z, shortEnd), toArm(y, z, longEnd));
    double on = Carve.step(-0.6, 0.6, inside);
    double waves = 0.55 * COARSE.rough(y / 8, z / 8) + 0.15 * FINE.at(y / 2.3, z / 2.3);
    double off = behind(y, z) * (roughMm(y, z) - 1.2);
    return on * (RAISED_MM + waves) + (1 - on) * off;
  }

  /** Pits and bumps where the sacroiliac ligaments hold. */
  double roughMm(double y, double z) {
    double region = behind(y, z);
    if (region <= 0) {
      return 0;
    }
    double pits = Math.max(0, COARSE.at(y / 9 + 5.2, z / 9 + 1.7) - 0.1);
    double bumps = FINE.rough(y / 5.5, z / 5.5) + 0.4 * FINE.at(y / 2 + 3, z / 2);
    return region * (1.1 * bumps - 4.5 * pits);
  }

  private double behind(double y, double z) {
    return Carve.step(-4, -14, y) * Carve.step(-62, -46, z);
  }

  private double toArm(double y, double z, Vector2d end) {
    double dy = end.x - corner.x;
    double dz = end.y - corner.y;
    double t = ((y - corner.x) * dy + (z - corner.y) * dz) / (dy * dy + dz * dz);
    t = Math.max(0, Math.min(1, t));
    return Math.hypot(y - corner.x - t * dy, z - corner.y - t * dz);
  }
}
