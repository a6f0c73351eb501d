package sutura.atlas.skull;

import org.joml.Matrix4x3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.scan.CtVolume;

/**
 * A head CT as it was scanned, with its place in the program's frame.
 *
 * @param ct voxels as scanned, nothing repaired
 * @param plane the mid-sagittal plane, which becomes x = 0
 */
public record PlacedCt(CtVolume ct, MidsagittalPlane plane) {
  /** RAS mm of the program's frame of voxel indices. */
  public Matrix4x3d headFromVoxel() {
    return voxelFromHead().invert();
  }

  /** Voxel indices of RAS mm of the program's frame. */
  public Matrix4x3d voxelFromHead() {
    Vector3dc right = plane.normal();
    Vector3d up = new Vector3d(0, 0, 1);
    up.sub(right.mul(up.dot(right), new Vector3d())).normalize();
    Vector3d anterior = up.cross(right, new Vector3d());
    Vector3dc o = plane.originMm();
    Matrix4x3d scanFromHead =
        new Matrix4x3d(
            right.x(),
            right.y(),
            right.z(),
            anterior.x,
            anterior.y,
            anterior.z,
            up.x,
            up.y,
            up.z,
            o.x(),
            o.y(),
            o.z());
    return new Matrix4x3d().scaling(1 / ct.dxMm(), 1 / ct.dyMm(), 1 / ct.dzMm()).mul(scanFromHead);
  }
}
