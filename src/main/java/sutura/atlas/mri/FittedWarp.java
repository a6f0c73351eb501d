package sutura.atlas.mri;

import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/** A bend of the head, then an affine map into the MRI; and back by iteration. */
final class FittedWarp implements Warp {
  private static final int MAX_INVERSE_STEPS = 200;
  private static final double INVERSE_TOLERANCE_MM = 1e-4;

  /** Full steps overshoot where the bend is steep. Source: MENINGES.md section 3. */
  private static final double INVERSE_RELAXATION = 0.7;

  private final AffineMap affine;
  private final Matrix3d inverseLinear;
  private final FieldSampler[] shift;

  FittedWarp(AffineMap affine, Displacement shift) {
    this.affine = affine;
    this.shift = shift.samplers();
    inverseLinear = affine.linear().invert(new Matrix3d());
  }

  @Override
  public Vector3d mniFromHead(Vector3dc headMm) {
    return mniFromHead(headMm.x(), headMm.y(), headMm.z());
  }

  Vector3d mniFromHead(double x, double y, double z) {
    return affine.apply(
        x + shift[0].at(x, y, z), y + shift[1].at(x, y, z), z + shift[2].at(x, y, z));
  }

  @Override
  public Vector3d headFromMni(Vector3dc mniMm) {
    Vector3d at =
        inverseLinear.transform(mniMm.sub(affine.image(), new Vector3d())).add(affine.centre());
    for (int step = 0; step < MAX_INVERSE_STEPS; step++) {
      Vector3d miss = inverseLinear.transform(mniMm.sub(mniFromHead(at), new Vector3d()));
      at.fma(INVERSE_RELAXATION, miss);
      if (miss.length() < INVERSE_TOLERANCE_MM) {
        break;
      }
    }
    return at;
  }
}
