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

  private static final double RAISED_MM = 1.0;

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
    double on = Carve.step(-0.7, 0.7, inside);
    double furrow = Carve.bump(-2.2, 2.6, inside);
    double waves = 0.6 * COARSE.rough(y / 7, z / 7) + 0.2 * FINE.at(y / 2.3, z / 2.3);
    double off = roughMm(y, z) - 1.6 * behind(y, z) - 0.6 * furrow;
    return on * (RAISED_MM + waves) + (1 - on) * off;
  }

  /** Pits and bumps where the sacroiliac ligaments hold. */
  double roughMm(double y, double z) {
    double region = behind(y, z);
    if (region <= 0) {
      return 0;
    }
    double pits = Carve.step(0.12, 0.6, COARSE.at(y / 10 + 5.2, z / 10 + 1.7));
    double bumps = FINE.rough(y / 6, z / 6) + 0.35 * FINE.at(y / 2.4 + 3, z / 2.4);
    return region * (1.3 * bumps - 3.4 * pits);
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
