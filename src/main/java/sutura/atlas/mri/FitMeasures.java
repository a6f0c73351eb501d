package sutura.atlas.mri;

import org.joml.Vector3d;
import sutura.atlas.volume.Voxels;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;

/** Measures how well a registration fits, on the grid of its bend. */
final class FitMeasures {
  private static final double WALL_MM = 3;
  private static final double LATERAL_WALL_MM = 2;
  private static final double AFFINE_REACH_MM = 18;

  private FitMeasures() {}

  /**
   * Root mean square of the differences of two signed distances, mm of the head.
   *
   * @param bent whether the bend is applied, or the affine map alone
   * @param nearMm places this near to the head's surface count
   */
  private static double rms(
      Registration fit, FloatVolume head, FloatVolume mri, boolean bent, double nearMm) {
    Displacement shift = fit.shift();
    FieldSampler here = new FieldSampler(head);
    FieldSampler there = new FieldSampler(mri);
    double scale = fit.affine().scale();
    float[] squares = new float[shift.grid().size()];
    Voxels.forEach(
        shift.grid(),
        (v, x, y, z) -> {
          double mm = here.at(x, y, z);
          squares[v] = -1;
          if (Math.abs(mm) < nearMm) {
            Vector3d at =
                bent
                    ? fit.affine().apply(x + shift.x()[v], y + shift.y()[v], z + shift.z()[v])
                    : fit.affine().apply(x, y, z);
            double off = there.at(at.x, at.y, at.z) / scale - mm;
            squares[v] = (float) (off * off);
          }
        });
    double sum = 0;
    int n = 0;
    for (float square : squares) {
      sum += Math.max(0, square);
      n += square >= 0 ? 1 : 0;
    }
    return Math.sqrt(sum / Math.max(1, n));
  }

  /** Twice the common volume over the sum of both volumes. */
  static double lateralDice(HeadFields fields, FloatVolume scanned) {
    FieldSampler share = new FieldSampler(scanned);
    byte[] in = new byte[fields.grid().size()];
    Voxels.forEach(
        fields.grid(),
        (v, x, y, z) -> {
          boolean fitted = fields.lateralLeft()[v] > 0.5 || fields.lateralRight()[v] > 0.5;
          boolean seen = share.at(x, y, z) > 0.5;
          in[v] = (byte) ((fitted ? 1 : 0) + (seen ? 2 : 0));
        });
    long[] count = new long[4];
    for (byte both : in) {
      count[both]++;
    }
    return 2.0 * count[3] / Math.max(1, count[1] + count[2] + 2 * count[3]);
  }

  /** Mean Hounsfield units where a field is nearly 1 and the wall of the cavity is far. */
  private static double meanHu(HeadFields fields, float[] share, VoxelGrid huGrid, float[] hu) {
    FieldSampler sampler = new FieldSampler(huGrid, hu);
    float[] found = new float[share.length];
    Voxels.forEach(
        fields.grid(),
        (v, x, y, z) -> {
          boolean counts = share[v] > 0.8f && fields.cavityMm()[v] < -6;
          found[v] = counts ? (float) sampler.at(x, y, z) : Float.NaN;
        });
    double sum = 0;
    int n = 0;
    for (float value : found) {
      if (!Float.isNaN(value)) {
        sum += value;
        n++;
      }
    }
    return sum / Math.max(1, n);
  }

  /**
   * Everything but the overlap after completion.
   *
   * @param hu Hounsfield units on the grid of the cavity
   */
  static RegistrationReport of(
      Registration fit,
      Registration.Surfaces surfaces,
      HeadFields fields,
      FloatVolume scanned,
      float[] hu) {
    VoxelGrid grid = fit.shift().grid();
    FieldSampler wall = new FieldSampler(surfaces.headCavity());
    boolean[] inside = Voxels.where(grid, (v, x, y, z) -> wall.at(x, y, z) < 0);
    double[] jacobians = fit.shift().jacobians(inside);
    VoxelGrid huGrid = surfaces.headCavity().grid();
    double dice = lateralDice(fields, scanned);
    return new RegistrationReport(
        rms(fit, surfaces.headCavity(), surfaces.mriCavity(), false, AFFINE_REACH_MM),
        fit.affine().scale(),
        rms(fit, surfaces.headCavity(), surfaces.mriCavity(), true, WALL_MM),
        rms(fit, surfaces.headLateral(), surfaces.mriLateral(), true, LATERAL_WALL_MM),
        fit.shift().largestMm(),
        jacobians[0],
        jacobians[jacobians.length / 100],
        jacobians[jacobians.length - 1 - jacobians.length / 100],
        jacobians[jacobians.length - 1],
        dice,
        dice,
        meanHu(fields, fields.third(), huGrid, hu),
        meanHu(fields, fields.fourth(), huGrid, hu),
        meanHu(fields, fields.brain(), huGrid, hu));
  }
}
