package sutura.csf.domain;

import java.util.Arrays;

/**
 * Width of the space around each cell: the shortest chord of fluid through its centre along the 13
 * directions in which voxels of a lattice touch.
 *
 * <p>Between plates it is their distance, up to 12 % too wide where they lie askew between two
 * directions; in a pipe it is the diameter on the axis and the chord beside it. Other than twice
 * the distance to the nearest wall it tells a space of two voxels from one of one, which matters
 * because conductance goes by its square and most of the subarachnoid space is that narrow.
 */
final class GapWidths {
  private GapWidths() {}

  /** Widths at fluid voxels, mm. */
  static float[] mm(Lattice lattice, int[] voxels) {
    float[] gaps = new float[voxels.length];
    Arrays.fill(gaps, Float.MAX_VALUE);
    for (int direction = 14; direction < 27; direction++) {
      int dx = direction % 3 - 1;
      int dy = direction / 3 % 3 - 1;
      int dz = direction / 9 - 1;
      int step = dx * lattice.step(1) + dy * lattice.step(3) + dz * lattice.step(5);
      double edgeMm = lattice.grid().spacingMm() * Math.sqrt(dx * dx + dy * dy + dz * dz);
      chords(lattice, voxels, step, (float) edgeMm, gaps);
    }
    return gaps;
  }

  private static void chords(
      Lattice lattice, int[] voxels, int step, float edgeMm, float[] gaps) {
    int[] lengths = new int[voxels.length];
    int behind = 0;
    for (int c = 0; c < voxels.length; c++) {
      int voxel = voxels[c];
      while (voxels[behind] < voxel - step) {
        behind++;
      }
      if (voxels[behind] == voxel - step) {
        lengths[c] = lengths[behind];
      } else {
        int length = 1;
        while (lattice.isFluid(voxel + length * step)) {
          length++;
        }
        lengths[c] = length;
      }
      gaps[c] = Math.min(gaps[c], lengths[c] * edgeMm);
    }
  }
}
