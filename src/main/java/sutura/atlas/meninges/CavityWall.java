package sutura.atlas.meninges;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.LinearSampler;
import sutura.geometry.VoxelGrid;

/** The inner table of the skull, as the signed distance to it at any place. */
final class CavityWall {
  private static final int STEPS = 40;

  private final VoxelGrid grid;
  private final LinearSampler sampler;

  CavityWall(HeadFields head) {
    grid = head.grid();
    sampler = new LinearSampler(head.cavityMm(), Extent.of(grid));
  }

  /** Signed distance to the wall, mm, negative inside. */
  double at(double x, double y, double z) {
    double h = grid.spacingMm();
    return sampler.at((x - grid.x0Mm()) / h, (y - grid.y0Mm()) / h, (z - grid.z0Mm()) / h);
  }

  double at(Vector3dc p) {
    return at(p.x(), p.y(), p.z());
  }

  /** Direction away from the cavity. */
  Vector3d outward(Vector3dc p) {
    double h = 0.75;
    Vector3d g =
        new Vector3d(
            at(p.x() + h, p.y(), p.z()) - at(p.x() - h, p.y(), p.z()),
            at(p.x(), p.y() + h, p.z()) - at(p.x(), p.y() - h, p.z()),
            at(p.x(), p.y(), p.z() + h) - at(p.x(), p.y(), p.z() - h));
    return g.lengthSquared() > 1e-9 ? g.normalize() : g.set(0, 0, -1);
  }

  /** The place near p at a signed distance from the wall, by {@value #STEPS} damped steps. */
  Vector3d onto(Vector3dc p, double levelMm) {
    Vector3d q = new Vector3d(p);
    for (int i = 0; i < STEPS; i++) {
      q.fma(-0.6 * (at(q) - levelMm), outward(q));
    }
    return q;
  }

  /** Lowest height above a place of the floor at which the cavity has a depth, NaN if none. */
  double floorMm(double x, double y, double depthMm) {
    double h = grid.spacingMm();
    double before = at(x, y, grid.z0Mm());
    for (double z = grid.z0Mm() + h; z < grid.zMm(grid.nz() - 1); z += h) {
      double here = at(x, y, z);
      if (before > -depthMm && here <= -depthMm) {
        return z - h * (here + depthMm) / (here - before);
      }
      before = here;
    }
    return Double.NaN;
  }
}
