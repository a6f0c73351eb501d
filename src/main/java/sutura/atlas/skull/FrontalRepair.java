package sutura.atlas.skull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Components.Connectivity;
import sutura.atlas.volume.Crop;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Morphology;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * The broken right forehead and orbital roof made whole from the left side, and the fracture line
 * that runs on over the parietal bone closed.
 *
 * <p>Damage is where one side has bone and the other has none; there the mirrored scan replaces the
 * scan, with a smooth blend around. Source: SKULL.md section 2.
 *
 * @param hu Hounsfield units after the repair
 * @param weight 0 scan .. 255 mirrored
 */
record FrontalRepair(short[] hu, byte[] weight) {
  private static final int SURE_BONE_HU = 350;
  private static final int NO_BONE_HU = 200;
  private static final int SURELY_NO_BONE_HU = 150;
  private static final int MIN_DAMAGE_VOXELS = 400;

  private static final double FRACTURE_HALF_WIDTH_MM = 2;
  private static final double BLEND_START_MM = 1.5;
  private static final double BLEND_LENGTH_MM = 7;

  private static final double CLOSED_HALF_WIDTH_MM = 2.6;
  private static final double CLOSED_FADE_MM = 2;
  private static final double CLOSING_BALL_VOXELS = 5.2;
  private static final double CLOSING_SIGMA_VOXELS = 0.7;
  private static final int CLOSING_MARGIN_VOXELS = 8;

  /** Rays on which the fracture was drawn; only directions matter. */
  private static final AzimuthalMap FRACTURE_MAP =
      new AzimuthalMap(
          new Vector3d(0, -10, 5),
          new Vector3d(1, 0, 0),
          new Vector3d(0, 1, 0),
          new Vector3d(0, 0, 1),
          0.4,
          128);

  private static final double RAY_FROM_MM = 55;
  private static final double RAY_TO_MM = 110;
  private static final double RAY_STEP_MM = 0.5;
  private static final int POINTS_A_SEGMENT = 30;

  /** Repairs a scan whose mirrored and fitted copy is given. */
  static FrontalRepair repair(
      VoxelGrid grid, short[] hu, short[] mirrored, SkullSeeds.Fracture fracture, Progress at) {
    Extent extent = Extent.of(grid);
    at.report("Repairing the forehead", 0);
    boolean[] damage = damage(grid, hu, mirrored);
    boolean[] line = band(grid, fracture.replacedRowColumn(), FRACTURE_HALF_WIDTH_MM);
    Voxels.forEach(grid, (v, x, y, z) -> damage[v] |= line[v] || inShatteredOrbitalRoof(x, y, z));
    at.report("Repairing the forehead", 0.4);
    float[] distance = DistanceTransform.to(damage, extent, grid.spacingMm());
    float[] blended = new float[hu.length];
    byte[] weight = new byte[hu.length];
    for (int v = 0; v < hu.length; v++) {
      double w = SmoothStep.at(1 - (distance[v] - BLEND_START_MM) / BLEND_LENGTH_MM);
      blended[v] = (float) (hu[v] * (1 - w) + mirrored[v] * w);
      weight[v] = (byte) (int) (w * 255);
    }
    at.report("Repairing the forehead", 0.7);
    closeLine(grid, blended, fracture.closedRowColumn());
    short[] repaired = new short[hu.length];
    for (int v = 0; v < hu.length; v++) {
      repaired[v] = (short) blended[v];
    }
    return new FrontalRepair(repaired, weight);
  }

  /** Whether the mirrored scan can matter at a point: damage, bands and blends lie within. */
  static boolean mayUseMirror(double xMm, double yMm, double zMm) {
    return xMm > -20 && yMm > -30 && zMm > -25;
  }

  private static boolean[] damage(VoxelGrid grid, short[] hu, short[] mirrored) {
    Extent extent = Extent.of(grid);
    boolean[] differs =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                x > 9
                    && x < 62
                    && y > 28
                    && z > -3
                    && z < 72
                    && ((mirrored[v] > SURE_BONE_HU && hu[v] < NO_BONE_HU)
                        || (hu[v] > SURE_BONE_HU && mirrored[v] < SURELY_NO_BONE_HU)));
    Components parts =
        Components.of(
            Morphology.open(differs, extent, 1), extent, Connectivity.FACES_EDGES_CORNERS);
    boolean[] damage = new boolean[differs.length];
    for (int v = 0; v < damage.length; v++) {
      damage[v] = parts.sizes()[parts.labels()[v]] > MIN_DAMAGE_VOXELS;
    }
    return damage;
  }

  /** Supraorbital margin and orbital roof, in splinters. */
  private static boolean inShatteredOrbitalRoof(double x, double y, double z) {
    return x > 14 && x < 42 && y > 44 && y < 76 && z > -1 && z < 9;
  }

  /** Voxels near the sheet that the rays through a polyline sweep. */
  private static boolean[] band(VoxelGrid grid, List<double[]> rowColumn, double halfWidthMm) {
    boolean[] sheet = new boolean[grid.size()];
    for (int segment = 0; segment + 1 < rowColumn.size(); segment++) {
      double[] a = rowColumn.get(segment);
      double[] b = rowColumn.get(segment + 1);
      for (int p = 0; p < POINTS_A_SEGMENT; p++) {
        double t = (double) p / (POINTS_A_SEGMENT - 1);
        Vector3dc direction =
            FRACTURE_MAP.direction(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t);
        sweep(grid, sheet, direction);
      }
    }
    float[] distance = DistanceTransform.to(sheet, Extent.of(grid), grid.spacingMm());
    boolean[] band = new boolean[sheet.length];
    IntStream.range(0, band.length).forEach(v -> band[v] = distance[v] < halfWidthMm);
    return band;
  }

  private static void sweep(VoxelGrid grid, boolean[] sheet, Vector3dc direction) {
    Vector3dc c = FRACTURE_MAP.centreMm();
    for (double r = RAY_FROM_MM; r < RAY_TO_MM; r += RAY_STEP_MM) {
      int[] ijk =
          Voxels.nearest(
              grid,
              c.x() + r * direction.x(),
              c.y() + r * direction.y(),
              c.z() + r * direction.z());
      if (grid.contains(ijk[0], ijk[1], ijk[2])) {
        sheet[grid.index(ijk[0], ijk[1], ijk[2])] = true;
      }
    }
  }

  private static void closeLine(VoxelGrid grid, float[] hu, List<double[]> rowColumn) {
    Extent extent = Extent.of(grid);
    boolean[] band = band(grid, rowColumn, CLOSED_HALF_WIDTH_MM);
    float[] distance = DistanceTransform.to(band, extent, grid.spacingMm());
    boolean[] touched = new boolean[band.length];
    IntStream.range(0, band.length).forEach(v -> touched[v] = distance[v] < CLOSED_FADE_MM);
    Optional<Crop> found = Crop.around(touched, extent, CLOSING_MARGIN_VOXELS);
    if (found.isEmpty()) {
      return;
    }
    Crop crop = found.get();
    float[] closed = Morphology.closeGrey(crop.of(hu), crop.extent(), CLOSING_BALL_VOXELS);
    float[] smooth = GaussianFilter.smooth(closed, crop.extent(), CLOSING_SIGMA_VOXELS);
    crop.forEach(
        (inCrop, v) -> {
          double w = Math.min(Math.max(1 - distance[v] / CLOSED_FADE_MM, 0), 1);
          hu[v] += (float) (w * Math.max(smooth[inCrop] - hu[v], 0));
        });
  }
}
