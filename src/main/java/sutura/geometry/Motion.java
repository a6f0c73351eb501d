package sutura.geometry;

import org.joml.Matrix3d;
import org.joml.Matrix3dc;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A body that turns about a fixed axis, as a whole or bent: then its one end is at rest, its other
 * end turns by the whole angle, and between two parallel planes the angle grows smoothly.
 *
 * @param pivotMm a point of the axis, RAS mm
 * @param axis unit vector
 * @param angleRad right-handed about the axis
 * @param blendNormal unit vector from the end at rest to the end that turns; zero for a body that
 *     turns as a whole
 * @param restToMm along the normal: up to here nothing moves
 * @param wholeFromMm along the normal: from here on all of the angle
 */
public record Motion(
    Vector3dc pivotMm,
    Vector3dc axis,
    double angleRad,
    Vector3dc blendNormal,
    double restToMm,
    double wholeFromMm) {
  /** Steps of finding a place at rest; each one leaves a small fraction of the error. */
  private static final int UNDO_STEPS = 24;

  public Motion {
    if (!(wholeFromMm > restToMm)) {
      throw new IllegalArgumentException("no way from " + restToMm + " to " + wholeFromMm);
    }
    pivotMm = new Vector3d(pivotMm);
    axis = new Vector3d(axis).normalize();
    blendNormal = new Vector3d(blendNormal);
  }

  /** A body that turns as a whole. */
  public static Motion whole(Vector3dc pivotMm, Vector3dc axis, double angleRad) {
    return new Motion(pivotMm, axis, angleRad, new Vector3d(), 0, 1);
  }

  /** The same axis and angle, but bent between two places along a direction. */
  public Motion bent(Vector3dc normal, double fromMm, double toMm) {
    return new Motion(pivotMm, axis, angleRad, new Vector3d(normal).normalize(), fromMm, toMm);
  }

  /** Whether the body keeps its shape. */
  public boolean isWhole() {
    return blendNormal.lengthSquared() == 0;
  }

  /** The share of the angle that a place at rest turns by, 0 to 1. */
  public double share(Vector3dc restMm) {
    if (isWhole()) {
      return 1;
    }
    double t = (blendNormal.dot(restMm) - restToMm) / (wholeFromMm - restToMm);
    double clamped = Math.max(0, Math.min(1, t));
    return clamped * clamped * (3 - 2 * clamped);
  }

  /** Where a place comes to lie, mm. */
  public Vector3d moved(Vector3dc restMm) {
    return turned(restMm, angleRad * share(restMm));
  }

  /** The place at rest that has come to lie here, mm. */
  public Vector3d undone(Vector3dc movedMm) {
    Vector3d rest = turned(movedMm, -angleRad);
    for (int i = 0; i < UNDO_STEPS && !isWhole(); i++) {
      rest.add(turned(movedMm, -angleRad * share(rest))).mul(0.5);
    }
    return rest;
  }

  /** The turn of the end that moves. */
  public Matrix3dc rotation() {
    return new Matrix3d().rotation(angleRad, axis);
  }

  /** A box around what of this one moves, and what does not. */
  public Box around(Box rest) {
    if (rest.isEmpty() || angleRad == 0) {
      return rest;
    }
    Box all = isWhole() ? Box.EMPTY : rest;
    for (int corner = 0; corner < 8; corner++) {
      Vector3d at =
          turned(
              new Vector3d(
                  ((corner & 1) == 0 ? rest.minMm() : rest.maxMm()).x(),
                  ((corner & 2) == 0 ? rest.minMm() : rest.maxMm()).y(),
                  ((corner & 4) == 0 ? rest.minMm() : rest.maxMm()).z()),
              angleRad);
      all = all.union(new Box(at, at));
    }
    return all;
  }

  private Vector3d turned(Vector3dc placeMm, double byRad) {
    return placeMm
        .sub(pivotMm, new Vector3d())
        .rotateAxis(byRad, axis.x(), axis.y(), axis.z())
        .add(pivotMm);
  }
}
