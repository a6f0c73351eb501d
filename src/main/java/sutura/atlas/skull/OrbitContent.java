package sutura.atlas.skull;

import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/** The soft tissue that fills both orbits: it does not go on through gaps of less than 7 mm. */
final class OrbitContent {
  private static final double CORE_MM = 3.5;

  private OrbitContent() {}

  /** Mask of the content of both orbits. */
  static boolean[] of(VoxelGrid grid, short[] hu) {
    Extent extent = Extent.of(grid);
    boolean[] soft =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                hu[v] > -220
                    && hu[v] < 180
                    && Math.abs(x) > 7
                    && Math.abs(x) < 44
                    && y > 18
                    && y < 66
                    && z > -42
                    && z < 10);
    boolean[] core = DistanceTransform.erode(soft, extent, grid.spacingMm(), CORE_MM);
    Components parts = Components.of(core, extent, Components.Connectivity.FACES);
    int left = parts.labels()[Voxels.at(grid, -30, 50, -18)];
    int right = parts.labels()[Voxels.at(grid, 30, 50, -18)];
    boolean[] seeds = new boolean[core.length];
    for (int v = 0; v < core.length; v++) {
      int part = parts.labels()[v];
      seeds[v] = part != 0 && (part == left || part == right);
    }
    boolean[] grown = DistanceTransform.dilate(seeds, extent, grid.spacingMm(), CORE_MM);
    for (int v = 0; v < grown.length; v++) {
      grown[v] &= soft[v];
    }
    return grown;
  }
}
