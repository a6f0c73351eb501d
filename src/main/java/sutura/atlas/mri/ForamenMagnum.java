package sutura.atlas.mri;

import org.joml.Vector3d;
import sutura.geometry.Plane;

/** The plane of the foramen magnum in this head: cavity, dura and arachnoid end there. */
public final class ForamenMagnum {
  private ForamenMagnum() {}

  /** The plane in RAS mm: its normal up, its first axis to the right, its second to the front. */
  public static Plane plane() {
    MidlinePlane line = BrainSeedsCodec.read().magnumHead();
    double[] n = line.normal();
    Vector3d up = new Vector3d(0, n[0], n[1]);
    Vector3d front = new Vector3d(0, line.front()[0], line.front()[1]);
    return new Plane(up, up.dot(front), new Vector3d(1, 0, 0), new Vector3d(0, n[1], -n[0]));
  }
}
