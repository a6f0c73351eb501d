package sutura.geometry;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/** Directions that stand square to a given one. */
public final class Frames {
  private Frames() {}

  /** A unit vector square to a unit vector, always the same for the same one. */
  public static Vector3d across(Vector3dc direction) {
    int axis = direction.minComponent();
    Vector3d reference = new Vector3d().setComponent(axis, 1);
    return reference.cross(direction).normalize();
  }
}
