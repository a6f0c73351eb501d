package sutura.atlas.sacrum;

import org.joml.Vector2d;
import org.joml.Vector3d;
import sutura.atlas.skull.GradientNoise;

/** Relief of the lateral face: the ear-shaped joint surface and the rough tuberosity behind it. */
final class AuricularRelief {
  private static final GradientNoise COARSE = new GradientNoise(71);
  private static final GradientNoise FINE = new GradientNoise(72);

  private static final double RAISED_MM = 1.0;

  /** Middle of the bend, own frame: y and z. Project assumption. */
  private static final Vector2d BEND = new Vector2d(3.5, -20);

  /** How far the long arm leans backwards on its way down, degrees. Project assumption. */
  private static final double LEAN_DEG = 11;

  private final double halfWidth;
  private final Vector2d shortEnd;
  private final Vector2d longEnd;

  /** The surface whose arms and greatest length the dimensions give. */
  AuricularRelief(SacralFrame frame) {
    double width = frame.value("auricularArmWidth");
    halfWidth = width / 2;
    double low = frame.value("auricularLongArm") - width;
    double high = frame.value("auricularShortArm") - width;
    double across = frame.value("auricularOblique") - width;
    double bend = Math.acos((low * low + high * high - across * across) / (2 * low * high));
    double down = Math.toRadians(LEAN_DEG);
    longEnd = new Vector2d(-Math.sin(down), -Math.cos(down)).mul(low).add(BEND);
    double up = bend + down;
    shortEnd = new Vector2d(-Math.sin(up), -Math.cos(up)).mul(high).add(BEND);
  }

  /** Height and depth of the bend's middle, own frame; x is 0. */
  static Vector3d middle() {
    return new Vector3d(0, BEND.x, BEND.y);
  }

  /** How far a place of the lateral face lies inside the joint surface, mm. */
  double insideMm(double y, double z) {
    return halfWidth - Math.min(toArm(y, z, shortEnd), toArm(y, z, longEnd));
  }

  /** How far the joint surface stands out of the lateral face at a place of the own frame. */
  double outwardMm(double y, double z) {
    double inside = insideMm(y, z);
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
    double dy = end.x - BEND.x;
    double dz = end.y - BEND.y;
    double t = ((y - BEND.x) * dy + (z - BEND.y) * dz) / (dy * dy + dz * dz);
    t = Math.max(0, Math.min(1, t));
    return Math.hypot(y - BEND.x - t * dy, z - BEND.y - t * dz);
  }
}
