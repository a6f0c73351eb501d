package sutura.atlas.mesh;

import java.util.ArrayList;
import java.util.List;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;

/**
 * Says of each point of the fine grid which bone or suture it lies in: the depth field and the
 * bones' indicators, read between their voxels.
 */
final class MaterialLabelling {
  private final SkullSolid solid;
  private final VoxelGrid coarse;
  private final VoxelGrid fine;
  private final byte[] material;
  private final byte[] nearest;
  private final float[] depthMm;
  private final float[] borderMm;

  private MaterialLabelling(SkullSolid solid) {
    this.solid = solid;
    coarse = solid.depthMm().grid();
    fine = fineGrid(solid.depthMm());
    material = new byte[fine.size()];
    nearest = new byte[fine.size()];
    depthMm = new float[fine.size()];
    borderMm = new float[fine.size()];
  }

  /** The materials of a skull, as they come from the fields. */
  static SkullMaterials of(SkullSolid solid) {
    MaterialLabelling labelling = new MaterialLabelling(solid);
    labelling.run();
    return new SkullMaterials(
        labelling.fine,
        labelling.material,
        labelling.nearest,
        labelling.depthMm,
        labelling.borderMm);
  }

  /** The grid of the fine spacing round all bone, with two empty layers. */
  private static VoxelGrid fineGrid(FloatVolume depth) {
    VoxelGrid g = depth.grid();
    int[] low = {g.nx(), g.ny(), g.nz()};
    int[] high = {0, 0, 0};
    for (int k = 0, p = 0; k < g.nz(); k++) {
      for (int j = 0; j < g.ny(); j++) {
        for (int i = 0; i < g.nx(); i++, p++) {
          if (depth.values()[p] > 0) {
            int[] at = {i, j, k};
            for (int a = 0; a < 3; a++) {
              low[a] = Math.min(low[a], at[a]);
              high[a] = Math.max(high[a], at[a]);
            }
          }
        }
      }
    }
    double h = SkullMaterials.SPACING_MM;
    double s = g.spacingMm();
    int[] n = new int[3];
    double[] origin = {g.x0Mm(), g.y0Mm(), g.z0Mm()};
    for (int a = 0; a < 3; a++) {
      double from = origin[a] + (low[a] - 1) * s;
      double to = origin[a] + (high[a] + 1) * s;
      origin[a] = from - 2 * h;
      n[a] = (int) Math.ceil((to - from) / h) + 5;
    }
    return new VoxelGrid(n[0], n[1], n[2], origin[0], origin[1], origin[2], h);
  }

  private void run() {
    PlaneResampler depth =
        new PlaneResampler(
            solid.depthMm().values(),
            coarse.nx(),
            coarse.ny(),
            coarse.nz(),
            coordinates(fine.nx(), fine.x0Mm(), coarse.x0Mm()),
            coordinates(fine.ny(), fine.y0Mm(), coarse.y0Mm()));
    List<BonePlane> bones = new ArrayList<>();
    for (int label = 1; label <= SkullBones.count(); label++) {
      BoneIndicator.of(solid, label).ifPresent(bone -> bones.add(new BonePlane(bone)));
    }
    int size = fine.nx() * fine.ny();
    float[] plane = new float[size];
    float[] first = new float[size];
    float[] second = new float[size];
    byte[] secondBone = new byte[size];
    for (int k = 1; k + 1 < fine.nz(); k++) {
      depth.read((fine.zMm(k) - coarse.z0Mm()) / coarse.spacingMm(), plane);
      System.arraycopy(plane, 0, depthMm, k * size, size);
      java.util.Arrays.fill(first, 0);
      java.util.Arrays.fill(second, 0);
      java.util.Arrays.fill(secondBone, (byte) 0);
      for (BonePlane bone : bones) {
        bone.rank(k, first, second, secondBone);
      }
      label(k, first, second, secondBone);
    }
  }

  private double[] coordinates(int n, double fineOrigin, double coarseOrigin) {
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = (fineOrigin + i * fine.spacingMm() - coarseOrigin) / coarse.spacingMm();
    }
    return x;
  }

  private void label(int k, float[] first, float[] second, byte[] secondBone) {
    for (int j = 1; j + 1 < fine.ny(); j++) {
      for (int i = 1; i + 1 < fine.nx(); i++) {
        int q = j * fine.nx() + i;
        int p = fine.index(i, j, k);
        int a = nearest[p];
        int b = secondBone[q];
        if (!(depthMm[p] > 0) || a == 0) {
          depthMm[p] = Math.min(depthMm[p], -1e-3f);
          continue;
        }
        borderMm[p] =
            (float) BoneIndicator.distanceMm(first[q] - second[q], fine.yMm(j), fine.zMm(k));
        double half = b == 0 ? 0 : SkullSutures.halfThicknessMm(a, b);
        material[p] =
            (byte)
                (half > borderMm[p]
                    ? SkullSutures.material(a, b, fine.xMm(i), fine.yMm(j), fine.zMm(k))
                    : a);
      }
    }
  }

  /** One bone's indicator, read plane by plane on the part of the fine grid that its box covers. */
  private final class BonePlane {
    private final BoneIndicator bone;
    private final PlaneResampler resampler;
    private final int fromI;
    private final int fromJ;
    private final int ni;
    private final int nj;
    private final float[] plane;

    BonePlane(BoneIndicator bone) {
      this.bone = bone;
      double[] x = coordinates(fine.nx(), fine.x0Mm(), coarse.xMm(bone.i0()));
      double[] y = coordinates(fine.ny(), fine.y0Mm(), coarse.yMm(bone.j0()));
      fromI = firstInside(x);
      fromJ = firstInside(y);
      ni = countInside(x, bone.nx());
      nj = countInside(y, bone.ny());
      resampler =
          new PlaneResampler(
              bone.values(),
              bone.nx(),
              bone.ny(),
              bone.nz(),
              java.util.Arrays.copyOfRange(x, fromI, fromI + ni),
              java.util.Arrays.copyOfRange(y, fromJ, fromJ + nj));
      plane = new float[ni * nj];
    }

    private static int firstInside(double[] x) {
      int i = 0;
      while (i < x.length && x[i] < 0) {
        i++;
      }
      return i;
    }

    private static int countInside(double[] x, int n) {
      int count = 0;
      for (double value : x) {
        count += value >= 0 && value <= n - 1 ? 1 : 0;
      }
      return count;
    }

    void rank(int k, float[] first, float[] second, byte[] secondBone) {
      double z = (fine.zMm(k) - coarse.zMm(bone.k0())) / coarse.spacingMm();
      if (z < 0 || z > bone.nz() - 1) {
        return;
      }
      resampler.read(z, plane);
      for (int j = 0; j < nj; j++) {
        int q = (fromJ + j) * fine.nx() + fromI;
        int p = k * fine.nx() * fine.ny() + q;
        for (int i = 0; i < ni; i++, q++, p++) {
          float value = plane[j * ni + i];
          if (value > first[q]) {
            second[q] = first[q];
            secondBone[q] = nearest[p];
            first[q] = value;
            nearest[p] = (byte) bone.label();
          } else if (value > second[q]) {
            second[q] = value;
            secondBone[q] = (byte) bone.label();
          }
        }
      }
    }
  }
}
