package sutura.model.measure;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The frame that a bone is measured in: +x to the patient's right, +y anterior, +z superior of the
 * bone itself.
 *
 * @param originMm RAS mm; of a vertebra the middle of its body, of the sacrum the centre of the
 *     endplate of S1
 * @param anterior unit vector, RAS
 * @param superior unit vector across it, RAS
 */
public record OwnFrame(Vector3dc originMm, Vector3dc anterior, Vector3dc superior) {
  public OwnFrame {
    originMm = new Vector3d(originMm);
    anterior = new Vector3d(anterior);
    superior = new Vector3d(superior);
  }

  Vector3d right() {
    return anterior.cross(superior, new Vector3d());
  }

  /** A point of the own frame, mm, in RAS mm. */
  Vector3d worldFromLocal(double x, double y, double z) {
    return new Vector3d(originMm).fma(x, right()).fma(y, anterior).fma(z, superior);
  }

  /** A point of RAS mm in the own frame, mm. */
  Vector3d localFromWorld(double x, double y, double z) {
    Vector3d d = new Vector3d(x, y, z).sub(originMm);
    return new Vector3d(d.dot(right()), d.dot(anterior), d.dot(superior));
  }
}
