package sutura.atlas.skull;

import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;
import sutura.evidence.Provenance;
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

  /** Half thickness of the plate that closes pin holes, mm. Source: project assumption. */
  private static final double HALF_PLATE_MM = 0.75;

  private static final double CLOSING_MM = 2.6;

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    VoxelGrid grid = field.grid();
    float[] content = SmoothDistance.of(OrbitContent.of(grid, skull.repairedHu()), grid, SIGMA_MM);
    boolean[] closed = closed(field);
    float[] depth = field.depthMm();
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          double share = share(Math.abs(x), y, z) * (1 - step(1.5, 3, Math.abs(content[v])));
          if (share <= 0) {
            return;
          }
          double fill = MOST_FILL_MM * (1 - passage(Math.abs(x), y, z));
          double wall = Math.min(-content[v], depth[v] + fill);
          double drawn = depth[v] + share * (wall - depth[v]);
          double plate = HALF_PLATE_MM - Math.abs(content[v] + HALF_PLATE_MM);
          boolean hole = closed[v] && plate > drawn && noPassage(Math.abs(x), y, z);
          if (hole) {
            drawn += share * (plate - drawn);
            field.origin()[v] = (byte) Provenance.CONSTRUCTED.ordinal();
          }
          depth[v] = SolidField.clip(drawn);
        });
  }

  /** Bone with gaps up to about 5 mm closed. */
  private static boolean[] closed(SolidField field) {
    float[] depth = field.depthMm();
    boolean[] bone = new boolean[depth.length];
    for (int v = 0; v < bone.length; v++) {
      bone[v] = depth[v] > 0;
    }
    Extent extent = Extent.of(field.grid());
    double h = field.grid().spacingMm();
    boolean[] wide = DistanceTransform.dilate(bone, extent, h, CLOSING_MM);
    return DistanceTransform.erode(wide, extent, h, CLOSING_MM - 1);
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

  /** Roof, floor and medial wall, without fissures, optic canal and the way into the nose. */
  private static boolean noPassage(double side, double y, double z) {
    boolean roof = z > -11 && y > 33;
    boolean medial = side < 17 && y > 33 && y < 60;
    boolean floor = z < -20 && y > 44 && y < 60 && side < 29;
    return roof || medial || floor;
  }

  private static double step(double from, double to, double x) {
    return SmoothStep.at((x - from) / (to - from));
  }
}
