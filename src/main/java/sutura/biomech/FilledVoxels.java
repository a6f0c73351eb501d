package sutura.biomech;

import java.util.stream.IntStream;
import sutura.geometry.LabelVolume;
import sutura.geometry.VoxelGrid;

/**
 * How much of each coarse voxel each label fills: the exact overlaps of two grids that share their
 * lower corner.
 */
final class FilledVoxels {
  private final LabelVolume volume;
  private final VoxelGrid grid;
  private final int[] kindOfLabel;
  private final int kinds;

  /** Fraction of each voxel that is bone or suture. */
  final float[] solid;

  /** Fraction of each voxel that is cranial cavity. */
  final float[] cavity;

  /** Kind of bone that fills most of each voxel, negative where there is none. */
  final int[] bone;

  /** Kind of suture that fills most of each voxel, negative where there is none. */
  final int[] suture;

  /** Fraction of each voxel that is any suture. */
  final float[] sutural;

  /**
   * Which labels are what.
   *
   * @param kindOfLabel a number for each label: bones from 0, sutures from {@code bones}, then
   *     {@code bones + sutures} for the cavity; negative for what is left out
   */
  record Kinds(int[] kindOfLabel, int bones, int sutures) {}

  FilledVoxels(LabelVolume volume, double edgeMm, Kinds kinds) {
    this.volume = volume;
    this.kindOfLabel = kinds.kindOfLabel();
    this.kinds = kinds.bones() + kinds.sutures() + 1;
    grid = coarse(volume.grid(), edgeMm);
    solid = new float[grid.size()];
    cavity = new float[grid.size()];
    bone = new int[grid.size()];
    suture = new int[grid.size()];
    sutural = new float[grid.size()];
    IntStream.range(0, grid.nz()).parallel().forEach(k -> slab(k, kinds.bones()));
  }

  VoxelGrid grid() {
    return grid;
  }

  /** One empty voxel wider on every side, so that the surface is all inside. */
  private static VoxelGrid coarse(VoxelGrid fine, double edgeMm) {
    double half = (edgeMm - fine.spacingMm()) / 2 - edgeMm;
    return new VoxelGrid(
        cells(fine.nx(), fine, edgeMm),
        cells(fine.ny(), fine, edgeMm),
        cells(fine.nz(), fine, edgeMm),
        fine.x0Mm() + half,
        fine.y0Mm() + half,
        fine.z0Mm() + half,
        edgeMm);
  }

  private static int cells(int fineCells, VoxelGrid fine, double edgeMm) {
    return (int) Math.ceil(fineCells * fine.spacingMm() / edgeMm - 1e-9) + 2;
  }

  private void slab(int k, int bones) {
    VoxelGrid fine = volume.grid();
    float[] filled = new float[grid.nx() * grid.ny() * kinds];
    double ratio = grid.spacingMm() / fine.spacingMm();
    int first = (int) Math.floor((k - 1) * ratio);
    int last = (int) Math.ceil(k * ratio);
    for (int z = Math.max(0, first); z < Math.min(fine.nz(), last); z++) {
      double share = overlap(z, k, ratio);
      if (share > 1e-9) {
        layer(z, share, filled, ratio);
      }
    }
    for (int cell = 0; cell < grid.nx() * grid.ny(); cell++) {
      sum(filled, cell, k * grid.nx() * grid.ny() + cell, bones);
    }
  }

  /** Part of a coarse voxel's edge that a fine voxel covers; both are counted along one axis. */
  private static double overlap(int fine, int coarse, double ratio) {
    double low = Math.max(fine, (coarse - 1) * ratio);
    double high = Math.min(fine + 1, coarse * ratio);
    return Math.max(0, high - low) / ratio;
  }

  private void layer(int z, double share, float[] filled, double ratio) {
    VoxelGrid fine = volume.grid();
    byte[] labels = volume.labels();
    for (int y = 0; y < fine.ny(); y++) {
      int row = fine.index(0, y, z);
      for (int x = 0; x < fine.nx(); x++) {
        int kind = kindOfLabel[labels[row + x] & 0xff];
        if (kind >= 0) {
          deposit(x, y, share, kind, filled, ratio);
        }
      }
    }
  }

  private void deposit(int x, int y, double share, int kind, float[] filled, double ratio) {
    int i0 = (int) Math.floor(x / ratio) + 1;
    int j0 = (int) Math.floor(y / ratio) + 1;
    for (int j = j0; j <= Math.min(j0 + 1, grid.ny() - 1); j++) {
      double row = overlap(y, j, ratio) * share;
      for (int i = i0; i <= Math.min(i0 + 1, grid.nx() - 1); i++) {
        filled[(j * grid.nx() + i) * kinds + kind] += (float) (row * overlap(x, i, ratio));
      }
    }
  }

  private void sum(float[] filled, int cell, int voxel, int bones) {
    int from = cell * kinds;
    bone[voxel] = most(filled, from, 0, bones);
    suture[voxel] = most(filled, from, bones, kinds - 1);
    float bony = 0;
    for (int kind = 0; kind < bones; kind++) {
      bony += filled[from + kind];
    }
    for (int kind = bones; kind < kinds - 1; kind++) {
      sutural[voxel] += filled[from + kind];
    }
    solid[voxel] = bony + sutural[voxel];
    cavity[voxel] = filled[from + kinds - 1];
  }

  private static int most(float[] filled, int offset, int from, int to) {
    int best = -1;
    float most = 0;
    for (int kind = from; kind < to; kind++) {
      if (filled[offset + kind] > most) {
        most = filled[offset + kind];
        best = kind;
      }
    }
    return best;
  }
}
