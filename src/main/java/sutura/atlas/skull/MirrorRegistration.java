package sutura.atlas.skull;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import sutura.atlas.volume.CubicSpline;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.LinearSampler;
import sutura.atlas.volume.Morphology;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.PowellMinimiser;
import sutura.numerics.Progress;

/**
 * The left half of the frontal bone laid over the right, damaged one.
 *
 * <p>The head is reversed about the mid-sagittal plane, then turned, shifted and scaled along each
 * axis until the bone of the right forehead agrees best: mean truncated absolute difference.
 * Source: SKULL.md section 2.
 */
final class MirrorRegistration {
  private static final double SIGMA_VOXELS = 1;
  private static final double MAX_HU = 1000;
  private static final double TRUNCATE_HU = 350;
  private static final double BONE_HU = 200;
  private static final int SAMPLE_STEP_VOXELS = 2;
  private static final PowellMinimiser SEARCH = new PowellMinimiser(1e-6, 1e-4, 200);

  private final VoxelGrid grid;
  private final LinearSampler reversedBone;
  private final double[] samples;
  private final float[] sampleHu;
  private final Vector3d centreMm;

  private MirrorRegistration(VoxelGrid grid, short[] hu) {
    this.grid = grid;
    float[] bone = new float[hu.length];
    for (int v = 0; v < hu.length; v++) {
      bone[v] = hu[v];
    }
    bone = GaussianFilter.smooth(bone, Extent.of(grid), SIGMA_VOXELS);
    for (int v = 0; v < bone.length; v++) {
      bone[v] = (float) Math.min(Math.max(bone[v], 0), MAX_HU);
    }
    float[] reversed = Mirror.reversed(bone, grid);
    reversedBone = new LinearSampler(reversed, Extent.of(grid));
    int[] voxels = sampleVoxels(grid, bone, reversed);
    samples = new double[3 * voxels.length];
    sampleHu = new float[voxels.length];
    Extent extent = Extent.of(grid);
    centreMm = new Vector3d();
    for (int s = 0; s < voxels.length; s++) {
      samples[3 * s] = grid.xMm(extent.i(voxels[s]));
      samples[3 * s + 1] = grid.yMm(extent.j(voxels[s]));
      samples[3 * s + 2] = grid.zMm(extent.k(voxels[s]));
      sampleHu[s] = bone[voxels[s]];
      centreMm.add(samples[3 * s], samples[3 * s + 1], samples[3 * s + 2]);
    }
    centreMm.div(Math.max(1, voxels.length));
  }

  /** Hounsfield units of the other side, moved into place, on the same grid. */
  static short[] mirrored(VoxelGrid grid, short[] hu, Progress progress) {
    progress.report("Fitting the mirrored forehead", 0);
    MirrorRegistration registration = new MirrorRegistration(grid, hu);
    PowellMinimiser.Minimum found =
        SEARCH.minimise(registration::mismatch, new double[9], progress);
    progress.report("Fitting the mirrored forehead", 0.8);
    return registration.warped(hu, found.point());
  }

  /** Every second voxel of the right forehead at or near bone of either side. */
  private static int[] sampleVoxels(VoxelGrid grid, float[] bone, float[] reversed) {
    int s = SAMPLE_STEP_VOXELS;
    Extent fine = Extent.of(grid);
    Extent coarse = new Extent((fine.nx() + 1) / s, (fine.ny() + 1) / s, (fine.nz() + 1) / s);
    int[] voxelOf = new int[coarse.size()];
    boolean[] near = new boolean[coarse.size()];
    for (int c = 0; c < near.length; c++) {
      voxelOf[c] = fine.index(coarse.i(c) * s, coarse.j(c) * s, coarse.k(c) * s);
      near[c] = bone[voxelOf[c]] > BONE_HU || reversed[voxelOf[c]] > BONE_HU;
    }
    boolean[] dilated = Morphology.dilate(near, coarse, 2);
    return IntStream.range(0, coarse.size())
        .filter(c -> dilated[c])
        .map(c -> voxelOf[c])
        .filter(v -> inForehead(grid.xMm(fine.i(v)), grid.yMm(fine.j(v)), grid.zMm(fine.k(v))))
        .toArray();
  }

  private static boolean inForehead(double x, double y, double z) {
    return x > 6 && x < 75 && y > 25 && z > -15 && z < 75;
  }

  private double mismatch(double[] p) {
    Warp warp = new Warp(p, centreMm, grid);
    double[] differences = new double[sampleHu.length];
    IntStream.range(0, 64)
        .parallel()
        .forEach(
            chunk -> {
              Vector3d at = new Vector3d();
              int end = (int) ((chunk + 1L) * sampleHu.length / 64);
              for (int s = (int) ((long) chunk * sampleHu.length / 64); s < end; s++) {
                warp.apply(samples[3 * s], samples[3 * s + 1], samples[3 * s + 2], at);
                double mirrored = reversedBone.at(at.x, at.y, at.z);
                differences[s] = Math.min(Math.abs(sampleHu[s] - mirrored), TRUNCATE_HU);
              }
            });
    return Arrays.stream(differences).sequential().sum() / Math.max(1, differences.length);
  }

  private short[] warped(short[] hu, double[] p) {
    float[] reversed = new float[hu.length];
    for (int v = 0; v < hu.length; v++) {
      reversed[v] = hu[v];
    }
    CubicSpline spline = new CubicSpline(Mirror.reversed(reversed, grid), Extent.of(grid));
    Warp warp = new Warp(p, centreMm, grid);
    short[] result = new short[hu.length];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (FrontalRepair.mayUseMirror(x, y, z)) {
            Vector3d at = warp.apply(x, y, z, new Vector3d());
            result[v] = (short) spline.at(at.x, at.y, at.z);
          } else {
            result[v] = hu[v];
          }
        });
    return result;
  }

  /**
   * Voxel coordinates in the reversed head from millimetres in the upright one. Parameters:
   * rotation vector in degrees, shift in mm, scale in per cent, each about or along z, y, x.
   */
  private static final class Warp {
    private final Matrix3d linear;
    private final Vector3d centreMm;
    private final Vector3d targetMm;
    private final VoxelGrid grid;

    Warp(double[] p, Vector3d centreMm, VoxelGrid grid) {
      Vector3d turn = new Vector3d(p[2], p[1], p[0]);
      double degrees = turn.length();
      linear = new Matrix3d();
      if (degrees > 0) {
        turn.div(degrees);
        // The published parameters count rotations in the order z, y, x: a left-handed frame.
        linear.rotation(-Math.toRadians(degrees), turn.x, turn.y, turn.z);
      }
      linear.scale(1 + p[8] / 100, 1 + p[7] / 100, 1 + p[6] / 100);
      this.centreMm = centreMm;
      targetMm = new Vector3d(centreMm).add(p[5], p[4], p[3]);
      this.grid = grid;
    }

    Vector3d apply(double xMm, double yMm, double zMm, Vector3d into) {
      return into.set(xMm, yMm, zMm)
          .sub(centreMm)
          .mul(linear)
          .add(targetMm)
          .sub(grid.x0Mm(), grid.y0Mm(), grid.z0Mm())
          .div(grid.spacingMm());
    }
  }
}
