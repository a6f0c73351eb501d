package sutura.nifti;

import java.nio.ByteBuffer;
import org.joml.Matrix4x3d;
import org.joml.Quaterniond;

/**
 * Where a file says that its voxels lie: by an affine map (sform), by a quaternion (qform), or by
 * spacings alone. Source: NIfTI-1.1, nifti1.h, "3D image (volume) orientation and location".
 */
record Placement(String file, ByteBuffer in) {
  private static final int PIXDIM = 76;
  private static final int QFORM_CODE = 252;
  private static final int SFORM_CODE = 254;
  private static final int QUATERN_B = 256;
  private static final int QOFFSET_X = 268;
  private static final int SROW_X = 280;

  /** A unit quaternion's parts in single precision may exceed 1 by so much. */
  private static final double QUATERNION_TOLERANCE = 1e-5;

  /** Millimetres of voxel indices, for a file whose unit is so many millimetres. */
  Matrix4x3d mmFromVoxel(double unitMm) throws NiftiException {
    Matrix4x3d map;
    String place;
    if (in.getShort(SFORM_CODE) > 0) {
      map = sform();
      place = "srow_x at byte " + SROW_X;
    } else if (in.getShort(QFORM_CODE) > 0) {
      map = qform();
      place = "quatern_b at byte " + QUATERN_B;
    } else {
      map = new Matrix4x3d().scaling(spacing(1), spacing(2), spacing(3));
      place = "pixdim at byte " + PIXDIM;
    }
    double determinant = map.determinant();
    if (!map.isFinite() || !(Math.abs(determinant) > 1e-12)) {
      throw new NiftiException(
          file, place, "gives the voxels no place in space; set the orientation in the file");
    }
    return new Matrix4x3d().scaling(unitMm).mul(map);
  }

  private Matrix4x3d sform() {
    double[] m = new double[12];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 4; column++) {
        m[3 * column + row] = in.getFloat(SROW_X + 16 * row + 4 * column);
      }
    }
    return new Matrix4x3d().set(m);
  }

  private Matrix4x3d qform() throws NiftiException {
    double b = in.getFloat(QUATERN_B);
    double c = in.getFloat(QUATERN_B + 4);
    double d = in.getFloat(QUATERN_B + 8);
    double rest = 1 - (b * b + c * c + d * d);
    if (!(rest >= -QUATERNION_TOLERANCE)) {
      throw new NiftiException(
          file,
          "quatern_b at byte " + QUATERN_B,
          "a rotation expected, found (" + b + ", " + c + ", " + d + ")");
    }
    double handedness = in.getFloat(PIXDIM) < 0 ? -1 : 1;
    return new Matrix4x3d()
        .translation(in.getFloat(QOFFSET_X), in.getFloat(QOFFSET_X + 4), in.getFloat(QOFFSET_X + 8))
        .rotate(new Quaterniond(b, c, d, Math.sqrt(Math.max(rest, 0))).normalize())
        .scale(spacing(1), spacing(2), handedness * spacing(3));
  }

  private double spacing(int axis) {
    return Math.abs(in.getFloat(PIXDIM + 4 * axis));
  }
}
