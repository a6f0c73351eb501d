package sutura.atlas.cord;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * One side of a membrane of the sac: a smooth surface from the rim to the blind end, with a finger
 * for each sleeve.
 *
 * @param insetMm how far inside the outer surface of the dura it lies
 * @param sleeveEnd how far it goes into the sleeves, as a share of their length
 */
record ShellSide(DuralSac sac, double insetMm, DuralSac.Rim rim, double sleeveEnd) {
  /** The end of the sac is pressed together over this length so that every side has all rows. */
  private static final double END_MM = 30;

  private static final double LEAST_RADIUS_MM = 0.35;

  /** Beyond this share of a sleeve its section is a circle. */
  private static final double ROUND_FROM = 0.42;

  /** A side whose upper border is an outline of the cranial membrane. */
  static ShellSide of(
      DuralSac sac, RimRing ring, boolean outer, double insetMm, double growMm, double sleeveEnd) {
    Vector3d down = new Vector3d(ring.plane().normal()).negate();
    DuralSac.Rim rim =
        new DuralSac.Rim() {
          @Override
          public Vector3d point(double angle) {
            return outer ? ring.outer(angle, growMm) : ring.inner(angle, growMm);
          }

          @Override
          public Vector3dc down() {
            return down;
          }
        };
    return new ShellSide(sac, insetMm, rim, sleeveEnd);
  }

  /** Where a place of the outermost side has its counterpart. */
  private double along(double place) {
    double from = sac.endMm() - END_MM;
    return place <= from ? place : from + (place - from) * (END_MM - insetMm) / END_MM;
  }

  Vector3d wall(double place, double angle) {
    return sac.wall(along(place), angle, insetMm, rim);
  }

  /** The tip of the blind end. */
  Vector3d tip() {
    return sac.centreMm(sac.endMm() - insetMm);
  }

  /**
   * A point of the finger in a sleeve.
   *
   * @param share 0 at the mouth, 1 at the finger's end
   * @param atMouth the point at the mouth that it belongs to
   * @param outwards unit vector from the sleeve's middle line
   */
  Vector3d sleeve(RootSleeve sleeve, double share, Vector3dc atMouth, Vector3dc outwards) {
    double t = share * sleeveEnd;
    double radius = Math.max(LEAST_RADIUS_MM, sleeve.radiusMm(t) - insetMm);
    Vector3d middle = sleeve.at(t);
    Vector3d drawn = moved(atMouth, middle, sleeve);
    return drawn.lerp(middle.fma(radius, outwards), weight(t));
  }

  private static Vector3d moved(Vector3dc atMouth, Vector3dc middle, RootSleeve sleeve) {
    return new Vector3d(atMouth).add(middle).sub(sleeve.mouth());
  }

  private static double weight(double t) {
    double u = Math.min(1, t / ROUND_FROM);
    return u * u * (3 - 2 * u);
  }
}
