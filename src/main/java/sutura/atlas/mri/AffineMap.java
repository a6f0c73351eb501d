package sutura.atlas.mri;

import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * An affine map about a centre: {@code to = linear (from - centre) + image}.
 *
 * @param linear rotation, scaling and shear
 * @param centre a place in the head, RAS mm
 * @param image where it comes to lie in the MRI, MNI mm
 */
record AffineMap(Matrix3d linear, Vector3dc centre, Vector3dc image) {
  Vector3d apply(double x, double y, double z) {
    return linear
        .transform(new Vector3d(x - centre.x(), y - centre.y(), z - centre.z()))
        .add(image);
  }

  /** Mean scaling: MNI mm for one mm of the head. */
  double scale() {
    return Math.cbrt(Math.abs(linear.determinant()));
  }
}
