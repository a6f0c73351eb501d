package sutura.atlas.cord;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A section across the vertebral canal: its middle, and unit vectors to the patient's right, to the
 * front and down along the canal, RAS.
 */
record CanalFrame(Vector3dc centreMm, Vector3dc right, Vector3dc anterior, Vector3dc down) {
  /** A place of the section, mm to the right and to the front of its middle. */
  Vector3d at(double rightMm, double anteriorMm) {
    return new Vector3d(centreMm).fma(rightMm, right).fma(anteriorMm, anterior);
  }

  /** A direction given in the section's own axes, RAS. */
  Vector3d direction(double toRight, double toFront, double toDown) {
    return new Vector3d(right).mul(toRight).fma(toFront, anterior).fma(toDown, down);
  }
}
