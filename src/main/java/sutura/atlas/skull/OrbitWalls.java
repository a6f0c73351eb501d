package sutura.atlas.skull;

import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * The walls of the orbits drawn along the smoothed surface of what fills them, so that the scan's
 * slices leave no steps; pin holes of roof, floor and medial wall become a thin plate. The fissures
 * and the optic canal stay as they are.
 */
final class OrbitWalls implements SolidEdit {
  private static final double SIGMA_MM = 1.8;

  /** How far the wall may come nearer to the content than the scan shows it, mm. */
  private static final double MOST_FILL_MM = 0.8;

  private static final double HOLE_REACH_MM = 2.6;

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    VoxelGrid grid = field.grid();
    float[] content = SmoothDistance.of(OrbitContent.of(grid, skull.repairedHu()), grid, SIGMA_MM);
    ThinWall plate = new ThinWall(field, HOLE_REACH_MM);
    float[] depth = field.depthMm();
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          double near = 1 - step(1.5, 3, Math.abs(content[v]));
          if (near <= 0) {
            return;
          }
          double side = Math.abs(x);
          double fill = MOST_FILL_MM * (1 - passage(side, y, z));
          double wall = Math.min(-content[v], depth[v] + fill);
          depth[v] = SolidField.clip(depth[v] + near * share(side, y, z) * (wall - depth[v]));
          plate.close(v, content[v], near * closedWall(side, y, z));
        });
  }

  /** 1 behind the orbital margin, 0 at the apex and on the face. */
  private static double share(double side, double y, double z) {
    double front = 61 - 9 * step(34, 44, side);
    return step(22, 28, y) * (1 - step(front - 4, front, y)) * step(7, 9, side) * step(-42, -38, z);
  }

  /** 1 at the superior and inferior fissure and the optic canal, which must not become narrower. */
  private static double passage(double side, double y, double z) {
    double apex = (1 - step(22, 26, side)) * (1 - step(36, 42, y)) * (1 - step(-10, -7, z));
    double inferior = step(15, 18, side) * (1 - step(44, 48, y)) * (1 - step(-28, -24, z));
    return Math.max(apex, inferior);
  }

  /** 1 in roof, floor and medial wall, without fissures, optic canal and the way into the nose. */
  private static double closedWall(double side, double y, double z) {
    double roof = step(-12, -9, z) * step(32, 35, y) * (1 - step(63, 65, y));
    double medial = (1 - step(15, 18, side)) * step(32, 35, y) * (1 - step(57, 60, y));
    double floor =
        (1 - step(-22, -19, z))
            * step(43, 46, y)
            * (1 - step(57, 60, y))
            * (1 - step(27, 30, side));
    return Math.max(roof, Math.max(medial, floor));
  }

  private static double step(double from, double to, double x) {
    return SmoothStep.at((x - from) / (to - from));
  }
}
