package sutura.atlas.brain;

import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.LinearSampler;
import sutura.evidence.Provenance;
import sutura.geometry.MaterialMesh;
import sutura.geometry.VoxelGrid;

/**
 * Where the surface of the brain and its ventricles comes from: derived from the fitted MRI, unless
 * the clearance to bone and folds, a wall or a hand-placed tube made it.
 */
final class BrainOrigins {
  /** A surface where the MRI's share differs by more from one half is none of its own. */
  private static final double OWN_SHARE = 0.3;

  /** Nearer than this to the surface of the fluid a vertex is one of a ventricle's wall, mm. */
  private static final double WALL_MM = 0.4;

  private final VoxelGrid grid;
  private final LinearSampler brain;
  private final LinearSampler fluid;
  private final LinearSampler depthMm;

  BrainOrigins(HeadFields head, Ventricles ventricles) {
    grid = head.grid();
    Extent extent = Extent.of(grid);
    brain = new LinearSampler(head.brain(), extent);
    depthMm = new LinearSampler(ventricles.depthMm(), extent);
    float[] most = new float[grid.size()];
    for (int v = 0; v < most.length; v++) {
      most[v] =
          Math.max(
              Math.max(head.lateralLeft()[v], head.lateralRight()[v]),
              Math.max(head.third()[v], head.fourth()[v]));
    }
    fluid = new LinearSampler(most, extent);
  }

  /** By vertex of the borders. */
  byte[] of(MaterialMesh mesh) {
    byte[] origins = new byte[mesh.vertexCount()];
    float[] p = mesh.positionsMm();
    for (int v = 0; v < origins.length; v++) {
      boolean own = isOwn(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
      origins[v] = (byte) (own ? Provenance.DERIVED : Provenance.CONSTRUCTED).ordinal();
    }
    return origins;
  }

  private boolean isOwn(double xMm, double yMm, double zMm) {
    double x = (xMm - grid.x0Mm()) / grid.spacingMm();
    double y = (yMm - grid.y0Mm()) / grid.spacingMm();
    double z = (zMm - grid.z0Mm()) / grid.spacingMm();
    if (Math.abs(depthMm.at(x, y, z)) < WALL_MM) {
      return Math.abs(fluid.at(x, y, z) - 0.5) < OWN_SHARE;
    }
    double share = brain.at(x, y, z);
    boolean betweenParts = share > 0.5 + OWN_SHARE && depthMm.at(x, y, z) < -2 * WALL_MM;
    return Math.abs(share - 0.5) < OWN_SHARE || betweenParts;
  }
}
