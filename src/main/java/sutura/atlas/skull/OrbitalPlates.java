package sutura.atlas.skull;

import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Morphology;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * The papery walls of the orbits: where the bone is one voxel thin there, its density is raised so
 * that the smoothing of the density field does not tear it.
 */
final class OrbitalPlates {
  /** Density that outlives the smoothing between soft tissue and air, HU. Project assumption. */
  private static final float PLATE_HU = 800;

  /** The content of the orbit lies at least so deep in soft tissue, mm. */
  private static final double CONTENT_DEPTH_MM = 4;

  /** The walls lie within this distance of the content, mm. */
  private static final double WALL_DISTANCE_MM = 6.5;

  private OrbitalPlates() {}

  /** Raises densities in place. */
  static void thicken(SkullSegmentation skull, float[] density) {
    VoxelGrid grid = skull.grid();
    Extent extent = Extent.of(grid);
    boolean[] soft =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                skull.repairedHu()[v] > -220
                    && skull.repairedHu()[v] < 180
                    && density[v] < SkullSegmentation.BONE_HU);
    float[] depth = DistanceTransform.depth(soft, extent, grid.spacingMm());
    boolean[] content =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                depth[v] > CONTENT_DEPTH_MM
                    && Math.abs(x) > 14
                    && Math.abs(x) < 44
                    && y > 34
                    && y < 66
                    && z > -30
                    && z < -4);
    float[] away = DistanceTransform.to(content, extent, grid.spacingMm());
    boolean[] bone = new boolean[density.length];
    for (int v = 0; v < bone.length; v++) {
      bone[v] = density[v] > SkullSegmentation.BONE_HU;
    }
    boolean[] thick = Morphology.open(bone, extent, 1);
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (bone[v] && !thick[v] && away[v] < WALL_DISTANCE_MM && Math.abs(x) > 6) {
            density[v] = Math.max(density[v], PLATE_HU);
          }
        });
  }
}
