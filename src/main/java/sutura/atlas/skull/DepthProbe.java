package sutura.atlas.skull;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.LinearSampler;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;

/** Finds where a line meets the bone. */
final class DepthProbe {
  private static final double STEP_MM = 0.1;

  private final LinearSampler depth;
  private final VoxelGrid grid;

  DepthProbe(FloatVolume depthMm) {
    grid = depthMm.grid();
    depth = new LinearSampler(depthMm.values(), Extent.of(grid));
  }

  /** First point with bone on the way back from {@code reachMm} beyond a point to as far before. */
  Vector3dc surface(double x, double y, double z, double dx, double dy, double dz, double reachMm) {
    Vector3d from = new Vector3d(x, y, z);
    Vector3d out = new Vector3d(dx, dy, dz).normalize();
    int steps = (int) Math.round(2 * reachMm / STEP_MM);
    for (int i = 0; i < steps; i++) {
      Vector3d p = out.mul(reachMm - i * STEP_MM, new Vector3d()).add(from);
      if (isBone(p)) {
        return p;
      }
    }
    throw new IllegalStateException("no bone on the line through " + from + " along " + out);
  }

  private boolean isBone(Vector3dc p) {
    double h = grid.spacingMm();
    return depth.at((p.x() - grid.x0Mm()) / h, (p.y() - grid.y0Mm()) / h, (p.z() - grid.z0Mm()) / h)
        > 0;
  }
}
