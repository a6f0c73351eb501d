package sutura.atlas.cord;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The sleeve of dura round the roots of one spinal nerve on one side: from its mouth in the wall of
 * the sac to behind the ganglion at the opening between the bones.
 *
 * @param nerve the nerve
 * @param side 1 right, -1 left
 * @param fromMm upper border of its mouth along the canal, mm
 * @param toMm lower border
 * @param mouth middle of the mouth in the wall, RAS mm
 * @param exit where the nerve leaves the canal, RAS mm
 * @param start unit direction in which it leaves the sac
 * @param end unit direction in which the nerve goes on
 * @param radiusMm its radius between mouth and ganglion
 * @param ganglionMm diameter of the ganglion
 * @param share how much of the way from the mouth to the exit it covers
 * @param lengthMm about its length
 */
record RootSleeve(
    SpinalNerve nerve,
    int side,
    double fromMm,
    double toMm,
    Vector3dc mouth,
    Vector3dc exit,
    Vector3dc start,
    Vector3dc end,
    double radiusMm,
    double ganglionMm,
    double share,
    double lengthMm) {
  /** Where the ganglion's middle lies along it, 0 at the mouth, 1 at the end. */
  static final double GANGLION_AT = 0.74;

  /** A point of its middle line: 0 at the mouth, 1 at its end; the nerve goes on beyond it. */
  Vector3d at(double t) {
    return onWay(t * share);
  }

  /** A point of the nerve's way: 0 at the mouth, 1 at the exit, beyond it straight on. */
  Vector3d onWay(double t) {
    double reach = mouth.distance(exit);
    if (t > 1) {
      return new Vector3d(exit).fma((t - 1) * reach, end);
    }
    double pull = reach * 1.1;
    double t2 = t * t;
    double t3 = t2 * t;
    return new Vector3d(mouth)
        .mul(2 * t3 - 3 * t2 + 1)
        .fma((t3 - 2 * t2 + t) * pull, start)
        .fma(3 * t2 - 2 * t3, exit)
        .fma((t3 - t2) * pull, end);
  }

  /** Unit direction of its middle line. */
  Vector3d direction(double t) {
    return at(t + 0.03).sub(at(Math.max(0, t - 0.03))).normalize();
  }

  /** How much of the ganglion's swelling there is at a place, 0 to 1. */
  double swelling(double t) {
    double from = (t - GANGLION_AT) * lengthMm / (0.42 * ganglionMm);
    return Math.exp(-from * from);
  }

  /** Radius of its outer side: wide at the mouth, wider round the ganglion, narrow at its end. */
  double radiusMm(double t) {
    double flare = 1 + 0.35 * Math.exp(-t * t / 0.02);
    double bulge = (t - GANGLION_AT) * lengthMm / (0.5 * ganglionMm + 0.7);
    double round = Math.max(radiusMm, ganglionMm / 2 + 0.7);
    double body = radiusMm * flare;
    double swollen = body + (round - radiusMm) * Math.exp(-bulge * bulge);
    double closing = t < 0.85 ? 0 : (t - 0.85) / 0.15;
    return swollen * (1 - 0.42 * closing * closing);
  }
}
