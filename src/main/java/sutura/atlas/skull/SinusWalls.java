package sutura.atlas.skull;

import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * The outer and hind walls of the maxillary sinuses, closed as thin plates where the scan shows
 * them in shreds. The wall towards the nose with the sinus' opening stays as it is.
 */
final class SinusWalls implements SolidEdit {
  private static final double SIGMA_MM = 1.2;
  private static final int AIR_HU = -250;
  private static final double HOLE_REACH_MM = 4.5;

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    VoxelGrid grid = field.grid();
    float[] air = SmoothDistance.of(air(grid, skull.repairedHu()), grid, SIGMA_MM);
    ThinWall plate = new ThinWall(field, HOLE_REACH_MM);
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (Math.abs(air[v]) < 3) {
            plate.close(v, air[v], share(Math.abs(x), z));
          }
        });
  }

  /** 1 at the walls towards cheek and temple, 0 at nose, orbit and teeth. */
  private static double share(double side, double z) {
    return step(18, 21, side) * step(-66, -63, z) * (1 - step(-33, -30, z));
  }

  /** The air of both sinuses. */
  private static boolean[] air(VoxelGrid grid, short[] hu) {
    boolean[] air =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                hu[v] < AIR_HU
                    && Math.abs(x) > 14
                    && Math.abs(x) < 46
                    && y > 26
                    && y < 74
                    && z > -68
                    && z < -24);
    int[] parts = Components.of(air, Extent.of(grid), Components.Connectivity.FACES).labels();
    int left = parts[Voxels.at(grid, -26, 52, -42)];
    int right = parts[Voxels.at(grid, 22, 50, -45)];
    for (int v = 0; v < air.length; v++) {
      air[v] &= parts[v] == left || parts[v] == right;
    }
    return air;
  }

  private static double step(double from, double to, double x) {
    return SmoothStep.at((x - from) / (to - from));
  }
}
