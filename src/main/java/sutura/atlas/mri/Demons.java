package sutura.atlas.mri;

import java.util.List;
import org.joml.Vector3d;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * Bends one head into the other until the signed distances of several surfaces agree.
 *
 * <p>Source: Thirion JP (1998) doi:10.1016/S1361-8415(98)80022-4 with small steps composed as in
 * Vercauteren T et al. (2009) doi:10.1016/j.neuroimage.2008.10.040. Each step is smoothed (fluid),
 * added by composition, and the whole is smoothed (diffusion), which keeps the map one-to-one.
 * Stops after a fixed number of steps on each grid. Deterministic: every voxel is written by
 * itself.
 */
final class Demons {
  private static final double RESIDUAL_LIMIT_MM = 4;
  private static final double RESIDUAL_SCALE_MM = 6;
  private static final double DAMPING = 0.05;
  private static final double LONGEST_STEP_VOXELS = 1.2;

  /**
   * One grid.
   *
   * @param fluidSigma smoothing of each step, voxels
   * @param diffusionSigma smoothing of the whole, voxels
   */
  record Level(double spacingMm, int steps, double fluidSigma, double diffusionSigma) {}

  private final List<Channel> channels;
  private final AffineMap affine;
  private final Level level;
  private final VoxelGrid grid;
  private final Extent extent;
  private final float[][] head;
  private final FieldSampler[] mri;
  private Displacement shift;

  private Demons(List<Channel> channels, AffineMap affine, Level level, Displacement start) {
    this.channels = channels;
    this.affine = affine;
    this.level = level;
    grid = start.grid();
    extent = Extent.of(grid);
    shift = start;
    head = new float[channels.size()][];
    mri = new FieldSampler[channels.size()];
    for (int c = 0; c < head.length; c++) {
      FieldSampler sampler = new FieldSampler(channels.get(c).head());
      float[] mm = new float[grid.size()];
      Voxels.forEach(grid, (v, x, y, z) -> mm[v] = (float) sampler.at(x, y, z));
      head[c] = mm;
      mri[c] = new FieldSampler(channels.get(c).mri());
    }
  }

  /**
   * The shifts in the head after which the affine map brings its surfaces to those of the MRI.
   *
   * @param whole a grid that holds the head
   */
  static Displacement bend(
      List<Channel> channels,
      AffineMap affine,
      VoxelGrid whole,
      List<Level> levels,
      Progress progress) {
    Displacement shift = Displacement.none(coarser(whole, levels.get(0).spacingMm()));
    for (int l = 0; l < levels.size(); l++) {
      Level level = levels.get(l);
      Demons demons =
          new Demons(channels, affine, level, shift.on(coarser(whole, level.spacingMm())));
      for (int step = 0; step < level.steps(); step++) {
        progress.report(
            "Fitting the brain into the skull",
            (l + (double) step / level.steps()) / levels.size());
        progress.check();
        demons.step();
      }
      shift = demons.shift;
    }
    return shift;
  }

  private static VoxelGrid coarser(VoxelGrid grid, double spacingMm) {
    double ratio = grid.spacingMm() / spacingMm;
    return new VoxelGrid(
        (int) Math.ceil(grid.nx() * ratio),
        (int) Math.ceil(grid.ny() * ratio),
        (int) Math.ceil(grid.nz() * ratio),
        grid.x0Mm(),
        grid.y0Mm(),
        grid.z0Mm(),
        spacingMm);
  }

  private void step() {
    float[][] moved = moved();
    float[][] update = new float[3][grid.size()];
    Voxels.forEach(grid, (v, x, y, z) -> force(v, moved, update));
    double longest = LONGEST_STEP_VOXELS * level.spacingMm();
    for (int axis = 0; axis < 3; axis++) {
      float[] smooth = GaussianFilter.smooth(update[axis], extent, level.fluidSigma());
      for (int v = 0; v < smooth.length; v++) {
        smooth[v] = (float) Math.max(-longest, Math.min(longest, smooth[v]));
      }
      update[axis] = smooth;
    }
    compose(update);
  }

  /** Distances of the MRI's surfaces where the map now takes each place, in mm of the head. */
  private float[][] moved() {
    double scale = affine.scale();
    float[][] moved = new float[mri.length][grid.size()];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          Vector3d at = affine.apply(x + shift.x()[v], y + shift.y()[v], z + shift.z()[v]);
          for (int c = 0; c < mri.length; c++) {
            moved[c][v] = (float) (mri[c].at(at.x, at.y, at.z) / scale);
          }
        });
    return moved;
  }

  private void force(int v, float[][] moved, float[][] update) {
    double ux = 0;
    double uy = 0;
    double uz = 0;
    double sum = 1e-3;
    for (int c = 0; c < moved.length; c++) {
      Channel channel = channels.get(c);
      float mm = head[c][v];
      sum += DAMPING;
      if (mm > channel.lowMm() && mm < channel.highMm()) {
        double r = Math.max(-RESIDUAL_LIMIT_MM, Math.min(RESIDUAL_LIMIT_MM, mm - moved[c][v]));
        double gx = slope(moved[c], v, extent.i(v), extent.nx(), 1);
        double gy = slope(moved[c], v, extent.j(v), extent.ny(), extent.nx());
        double gz = slope(moved[c], v, extent.k(v), extent.nz(), extent.nx() * extent.ny());
        double w = channel.weight();
        ux += w * r * gx;
        uy += w * r * gy;
        uz += w * r * gz;
        double scaled = r / RESIDUAL_SCALE_MM;
        sum += w * (gx * gx + gy * gy + gz * gz + scaled * scaled);
      }
    }
    update[0][v] = (float) (ux / sum);
    update[1][v] = (float) (uy / sum);
    update[2][v] = (float) (uz / sum);
  }

  private double slope(float[] values, int v, int at, int n, int stride) {
    int before = at > 0 ? 1 : 0;
    int after = at < n - 1 ? 1 : 0;
    double rise = values[v + after * stride] - values[v - before * stride];
    return rise / ((before + after) * level.spacingMm());
  }

  /** The shift after the update: first the update, then the old shift from there. */
  private void compose(float[][] update) {
    FieldSampler[] old = shift.samplers();
    Displacement next = Displacement.none(grid);
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          double px = x + update[0][v];
          double py = y + update[1][v];
          double pz = z + update[2][v];
          next.x()[v] = (float) (old[0].at(px, py, pz) + update[0][v]);
          next.y()[v] = (float) (old[1].at(px, py, pz) + update[1][v]);
          next.z()[v] = (float) (old[2].at(px, py, pz) + update[2][v]);
        });
    double sigma = level.diffusionSigma();
    shift =
        new Displacement(
            grid,
            GaussianFilter.smooth(next.x(), extent, sigma),
            GaussianFilter.smooth(next.y(), extent, sigma),
            GaussianFilter.smooth(next.z(), extent, sigma));
  }
}
