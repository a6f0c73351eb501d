package sutura.atlas.mesh;

import java.util.Optional;
import sutura.geometry.VoxelGrid;

/**
 * How much of the surroundings of a place one bone fills, 0..1, in the box round the bone: the
 * bone's label smoothed, more in the face than in the vault.
 *
 * @param label the bone
 * @param i0 first voxel of the box
 * @param j0 first voxel of the box
 * @param k0 first voxel of the box
 * @param nx voxels of the box
 * @param ny voxels of the box
 * @param nz voxels of the box
 * @param values {@code [z][y][x]} in the box
 */
record BoneIndicator(int label, int i0, int j0, int k0, int nx, int ny, int nz, float[] values) {
  /** Width of the smoothing over the serrated sutures of the vault, mm (SKULL.md 6). */
  static final double VAULT_SIGMA_MM = 0.5;

  /** Width of the smoothing in the face, mm: takes the voxels' steps out of the drawn borders. */
  static final double FACE_SIGMA_MM = 0.8;

  private static final double WINITZKI = 0.147;
  private static final int MARGIN = 5;

  /** The indicator of a bone, empty if the bone is not there. */
  static Optional<BoneIndicator> of(SkullSolid solid, int label) {
    int[] box = box(solid, label);
    return box[3] == 0 ? Optional.empty() : Optional.of(of(solid, label, box));
  }

  private static BoneIndicator of(SkullSolid solid, int label, int[] box) {
    VoxelGrid grid = solid.depthMm().grid();
    int nx = box[3] - box[0];
    int ny = box[4] - box[1];
    int nz = box[5] - box[2];
    float[] own = new float[nx * ny * nz];
    for (int k = 0, n = 0; k < nz; k++) {
      for (int j = 0; j < ny; j++) {
        int p = grid.index(box[0], box[1] + j, box[2] + k);
        for (int i = 0; i < nx; i++, p++, n++) {
          own[n] = solid.nearestBone().labels()[p] == label ? 1 : 0;
        }
      }
    }
    BoxGaussian vault = new BoxGaussian(VAULT_SIGMA_MM / grid.spacingMm());
    BoxGaussian face = new BoxGaussian(FACE_SIGMA_MM / grid.spacingMm());
    float[] fine = vault.apply(own, nx, ny, nz);
    float[] broad = face.apply(own, nx, ny, nz);
    for (int k = 0, n = 0; k < nz; k++) {
      for (int j = 0; j < ny; j++) {
        float share = (float) faceShare(grid.yMm(box[1] + j), grid.zMm(box[2] + k));
        for (int i = 0; i < nx; i++, n++) {
          fine[n] += (broad[n] - fine[n]) * share;
        }
      }
    }
    return new BoneIndicator(label, box[0], box[1], box[2], nx, ny, nz, fine);
  }

  /** 1 in the face, 0 in the vault, smooth between. */
  static double faceShare(double yMm, double zMm) {
    return smoothStep(22, 36, yMm) * (1 - smoothStep(0, 10, zMm));
  }

  /**
   * Distance from a flat border of two bones at which their indicators differ by so much, mm: the
   * inverse of the error function. Source: Winitzki S 2008, "A handy approximation for the error
   * function and its inverse", error below 0.2 %.
   */
  static double distanceMm(double difference, double yMm, double zMm) {
    double share = faceShare(yMm, zMm);
    double slope = (1 - share) / VAULT_SIGMA_MM + share / FACE_SIGMA_MM;
    double d = Math.min(difference, 0.9999);
    double log = Math.log(1 - d * d);
    double half = 2 / (Math.PI * WINITZKI) + log / 2;
    return Math.sqrt(2) / slope * Math.sqrt(Math.sqrt(half * half - log / WINITZKI) - half);
  }

  static double smoothStep(double from, double to, double x) {
    double u = Math.max(0, Math.min(1, (x - from) / (to - from)));
    return u * u * (3 - 2 * u);
  }

  private static int[] box(SkullSolid solid, int label) {
    VoxelGrid g = solid.depthMm().grid();
    int[] box = {g.nx(), g.ny(), g.nz(), 0, 0, 0};
    for (int k = 0, p = 0; k < g.nz(); k++) {
      for (int j = 0; j < g.ny(); j++) {
        for (int i = 0; i < g.nx(); i++, p++) {
          if (solid.nearestBone().labels()[p] == label && solid.depthMm().values()[p] > -0.5) {
            box[0] = Math.min(box[0], i);
            box[1] = Math.min(box[1], j);
            box[2] = Math.min(box[2], k);
            box[3] = Math.max(box[3], i + 1);
            box[4] = Math.max(box[4], j + 1);
            box[5] = Math.max(box[5], k + 1);
          }
        }
      }
    }
    if (box[3] == 0) {
      return box;
    }
    int[] size = {g.nx(), g.ny(), g.nz()};
    for (int a = 0; a < 3; a++) {
      box[a] = Math.max(0, box[a] - MARGIN);
      box[3 + a] = Math.min(size[a], box[3 + a] + MARGIN);
    }
    return box;
  }
}
