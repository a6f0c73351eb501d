package sutura.atlas.mri;

import org.joml.Vector3d;
import sutura.atlas.mri.HeadFields.Part;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/** Takes everything that the MRI shows through the fitted map onto a fine grid of the head. */
final class HeadFieldsSampling {
  private static final double SPACING_MM = 0.5;
  private static final double MARGIN_MM = 4;
  private static final double MARGIN_BELOW_MM = 9;

  /** Nothing is asked for further outside. */
  private static final double REACH_MM = 2;

  private static final double TISSUE_SIGMA = 0.9;
  private static final double VENTRICLE_SIGMA = 1.0;
  private static final double PART_SIGMA = 0.7;

  /** Half width of the septum pellucidum, which the CT does not show. Source: as in the MRI. */
  private static final double SEPTUM_MM = 0.6;

  private final HeadCavity cavity;
  private final FittedWarp warp;
  private final VoxelGrid grid;
  private final FieldSampler tissue;
  private final FieldSampler[] ventricles;
  private final FieldSampler[] parts;
  private final FieldSampler t1;

  private HeadFieldsSampling(HeadCavity cavity, MriBrain mri, FittedWarp warp) {
    this.cavity = cavity;
    this.warp = warp;
    grid = grid(cavity.closedMm());
    tissue = smooth(mri.tissue(), mri.fine(), TISSUE_SIGMA);
    MriVentricles v = mri.ventricles();
    ventricles =
        new FieldSampler[] {
          smooth(v.left(), mri.fine(), VENTRICLE_SIGMA),
          smooth(v.right(), mri.fine(), VENTRICLE_SIGMA),
          smooth(v.third(), mri.fine(), VENTRICLE_SIGMA),
          smooth(v.fourth(), mri.fine(), VENTRICLE_SIGMA)
        };
    parts = new FieldSampler[Part.values().length];
    for (int p = 0; p < parts.length; p++) {
      boolean[] mask = new boolean[mri.parts().length];
      for (int voxel = 0; voxel < mask.length; voxel++) {
        mask[voxel] = mri.parts()[voxel] == p + 1;
      }
      parts[p] = smooth(mask, mri.coarse(), PART_SIGMA);
    }
    t1 = new FieldSampler(mri.coarse(), mri.t1());
  }

  private static FieldSampler smooth(boolean[] mask, VoxelGrid grid, double sigmaVoxels) {
    return new FieldSampler(grid, GaussianFilter.smooth(mask, Extent.of(grid), sigmaVoxels));
  }

  /** All fields, the lateral ventricles as the MRI has them. */
  static HeadFields sample(HeadCavity cavity, MriBrain mri, FittedWarp warp, Progress progress) {
    progress.report("Sampling the fitted brain", 0);
    HeadFieldsSampling sampling = new HeadFieldsSampling(cavity, mri, warp);
    progress.check();
    progress.report("Sampling the fitted brain", 0.5);
    return sampling.fields();
  }

  private HeadFields fields() {
    int n = grid.size();
    float[] cavityMm = new float[n];
    float[] magnumMm = new float[n];
    float[] brain = new float[n];
    byte[] part = new byte[n];
    float[][] v = new float[4][n];
    byte[] intensity = new byte[n];
    FieldSampler distance = new FieldSampler(cavity.openMm());
    Voxels.forEach(
        grid,
        (voxel, x, y, z) -> {
          double mm = distance.at(x, y, z);
          cavityMm[voxel] = (float) mm;
          magnumMm[voxel] = (float) cavity.magnum().aboveMm(y, z);
          if (mm > REACH_MM) {
            return;
          }
          Vector3d at = warp.mniFromHead(x, y, z);
          brain[voxel] = (float) tissue.at(at.x, at.y, at.z);
          for (int t = 0; t < v.length; t++) {
            v[t][voxel] = (float) ventricles[t].at(at.x, at.y, at.z);
          }
          if (mm < 0) {
            part[voxel] = part(at);
            intensity[voxel] = (byte) Math.round(Math.min(255, t1.at(at.x, at.y, at.z)));
          }
        });
    return new HeadFields(
        grid, cavityMm, magnumMm, brain, part, v[0], v[1], v[2], v[3], intensity, warp);
  }

  private byte part(Vector3d at) {
    int best = 0;
    double most = -1;
    for (int p = 0; p < parts.length; p++) {
      double share = parts[p].at(at.x, at.y, at.z);
      if (share > most) {
        most = share;
        best = p;
      }
    }
    return (byte) (best + 1);
  }

  /**
   * Completes the lateral ventricles by what the CT itself shows, and takes it out of the brain.
   *
   * @param scanned share of the CT's lateral ventricles, on a grid of its own
   */
  static void complete(HeadFields fields, FittedWarp warp, FloatVolume scanned) {
    FieldSampler share = new FieldSampler(scanned);
    Voxels.forEach(
        fields.grid(),
        (v, x, y, z) -> {
          double fluid = share.at(x, y, z) * (1 - fields.third()[v]);
          if (fluid > 0.01) {
            double aside = warp.mniFromHead(x, y, z).x;
            double beside = Math.min(1, Math.max(0, Math.abs(aside) / SEPTUM_MM - 0.5));
            float[] side = aside < 0 ? fields.lateralLeft() : fields.lateralRight();
            side[v] = (float) Math.max(side[v], fluid * beside);
          }
          float lateral = Math.max(fields.lateralLeft()[v], fields.lateralRight()[v]);
          fields.brain()[v] = Math.min(fields.brain()[v], 1 - lateral);
        });
  }

  private static VoxelGrid grid(FloatVolume closed) {
    Extent e = Extent.of(closed.grid());
    double[] low = {1e9, 1e9, 1e9};
    double[] high = {-1e9, -1e9, -1e9};
    for (int v = 0; v < closed.values().length; v++) {
      if (closed.values()[v] < 0) {
        double[] at = {
          closed.grid().xMm(e.i(v)), closed.grid().yMm(e.j(v)), closed.grid().zMm(e.k(v))
        };
        for (int t = 0; t < 3; t++) {
          low[t] = Math.min(low[t], at[t]);
          high[t] = Math.max(high[t], at[t]);
        }
      }
    }
    double[] start = new double[3];
    int[] count = new int[3];
    for (int t = 0; t < 3; t++) {
      double below = t == 2 ? MARGIN_BELOW_MM : MARGIN_MM;
      start[t] = Math.floor((low[t] - below) / SPACING_MM) * SPACING_MM;
      count[t] = (int) Math.ceil((high[t] + MARGIN_MM - start[t]) / SPACING_MM) + 1;
    }
    return new VoxelGrid(count[0], count[1], count[2], start[0], start[1], start[2], SPACING_MM);
  }
}
