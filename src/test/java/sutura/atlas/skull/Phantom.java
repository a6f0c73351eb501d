package sutura.atlas.skull;

import sutura.atlas.scan.CtVolume;
import sutura.geometry.VoxelGrid;

/**
 * A head as simple as can be: an ellipsoid of brain in a shell of bone under scalp, in the frame of
 * the real one, with two orbits in front.
 */
final class Phantom {
  static final double AIR_HU = -1000;
  static final double BRAIN_HU = 40;
  static final double BONE_HU = 1000;
  static final double SCALP_HU = 60;
  static final double SHELL_MM = 7;
  static final double SCALP_MM = 6;

  /** Half axes of the brain, mm. */
  static final double A = 62;

  static final double B = 80;
  static final double C = 66;

  private Phantom() {}

  /** Hounsfield units at a point of the upright head, brain's centre at (0, -10, 0). */
  static double hu(double x, double y, double z) {
    double size = Math.sqrt(x * x / (A * A) + (y + 10) * (y + 10) / (B * B) + z * z / (C * C));
    double beyondMm = (size - 1) * Math.min(A, Math.min(B, C));
    if (Math.hypot(Math.hypot(Math.abs(x) - 30, y - 62), z + 10) < 12) {
      return SCALP_HU;
    }
    if (beyondMm > SHELL_MM) {
      return beyondMm > SHELL_MM + SCALP_MM ? AIR_HU : SCALP_HU;
    }
    return beyondMm > 0 ? BONE_HU : BRAIN_HU;
  }

  static double brainMl() {
    return 4.0 / 3 * Math.PI * A * B * C / 1000;
  }

  static VoxelGrid grid(double spacingMm) {
    int nx = 2 * (int) (84 / spacingMm) + 1;
    return new VoxelGrid(
        nx,
        (int) (211 / spacingMm),
        (int) (162 / spacingMm),
        -(nx / 2) * spacingMm,
        -109.5,
        -79.5,
        spacingMm);
  }

  static short[] onGrid(VoxelGrid grid) {
    short[] hu = new short[grid.size()];
    sutura.atlas.volume.Voxels.forEach(grid, (v, x, y, z) -> hu[v] = (short) hu(x, y, z));
    return hu;
  }

  /** A scan of the head, turned by yaw and roll, its origin at a point of the scan. */
  static CtVolume scan(
      int nx,
      int ny,
      int nz,
      double spacingMm,
      double[] originMm,
      double yawDegrees,
      double rollDegrees) {
    double yaw = Math.toRadians(yawDegrees);
    double roll = Math.toRadians(rollDegrees);
    org.joml.Vector3d right = new org.joml.Vector3d(1, Math.sin(yaw), Math.sin(roll)).normalize();
    org.joml.Vector3d up = new org.joml.Vector3d(0, 0, 1);
    up.sub(new org.joml.Vector3d(right).mul(right.z)).normalize();
    org.joml.Vector3d front = up.cross(right, new org.joml.Vector3d());
    short[] hu = new short[nx * ny * nz];
    for (int v = 0; v < hu.length; v++) {
      int z = v / (nx * ny);
      org.joml.Vector3d p =
          new org.joml.Vector3d(
              v % nx * spacingMm - originMm[0],
              v / nx % ny * spacingMm - originMm[1],
              z * spacingMm - originMm[2]);
      hu[v] = (short) hu(p.dot(right), p.dot(front), p.dot(up));
    }
    return new CtVolume(nx, ny, nz, spacingMm, spacingMm, spacingMm, hu);
  }
}
