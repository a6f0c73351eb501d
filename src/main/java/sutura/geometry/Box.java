package sutura.geometry;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/** Axis-aligned box in RAS millimetres; {@code minMm <= maxMm} in every coordinate unless empty. */
public record Box(Vector3dc minMm, Vector3dc maxMm) {
  /** The box that holds no point: its union with any other box is that other box. */
  public static final Box EMPTY =
      new Box(new Vector3d(Double.POSITIVE_INFINITY), new Vector3d(Double.NEGATIVE_INFINITY));

  /** Whether no point lies inside. */
  public boolean isEmpty() {
    return minMm.x() > maxMm.x() || minMm.y() > maxMm.y() || minMm.z() > maxMm.z();
  }

  /** Smallest box around both. */
  public Box union(Box other) {
    return new Box(minMm.min(other.minMm, new Vector3d()), maxMm.max(other.maxMm, new Vector3d()));
  }

  /** Whether another box comes nearer than a distance in every coordinate. */
  public boolean overlaps(Box other, double withinMm) {
    for (int axis = 0; axis < 3; axis++) {
      if (minMm.get(axis) > other.maxMm.get(axis) + withinMm
          || other.minMm.get(axis) > maxMm.get(axis) + withinMm) {
        return false;
      }
    }
    return true;
  }

  /** Centre, mm. */
  public Vector3d centreMm() {
    return minMm.add(maxMm, new Vector3d()).mul(0.5);
  }

  /** Edge lengths, mm. */
  public Vector3d sizeMm() {
    return maxMm.sub(minMm, new Vector3d());
  }

  /** Half of the space diagonal, mm. */
  public double radiusMm() {
    return isEmpty() ? 0 : 0.5 * sizeMm().length();
  }
}
