package sutura.csf.domain;

import java.util.Arrays;

/**
 * Width of the space around each cell: the shortest chord of fluid through its centre along the 13
 * directions in which voxels of a lattice touch, or that of a cell beside it if that is wider.
 *
 * <p>Between plates it is their distance, up to 12 % too wide where they lie askew between two
 * directions; in a pipe it is the diameter, but for the outermost cells, whose chords are shorter.
 * That of the widest neighbour counts because a single voxel of a rootlet or vessel in a wide
 * cistern would shorten all chords that end at it. Other than twice the distance to the nearest
 * wall it tells a space of two voxels from one of one, which matters because conductance goes by
 * its square and most of the subarachnoid space is that narrow.
 */
final class GapWidths {
  private GapWidths() {}

  /**
   * Widths at fluid voxels, mm.
   *
   * @param voxels all of fluid, ascending
   * @param lows for each open face the index of the voxel at its lower side
   * @param highs the same at its upper side
   */
  static float[] mm(Lattice lattice, int[] voxels, int[] lows, int[] highs) {
    float[] chords = chordsMm(lattice, voxels);
    float[] gaps = chords.clone();
    for (int face = 0; face < lows.length; face++) {
      gaps[lows[face]] = Math.max(gaps[lows[face]], chords[highs[face]]);
      gaps[highs[face]] = Math.max(gaps[highs[face]], chords[lows[face]]);
    }
    return gaps;
  }

  private static float[] chordsMm(Lattice lattice, int[] voxels) {
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

  /**
   * The shortest chord of a space through one of its voxels, mm.
   *
   * @param open for each code whether it belongs to the space
   */
  static double chordMm(Lattice lattice, int voxel, boolean[] open) {
    double shortest = Double.MAX_VALUE;
    for (int direction = 14; direction < 27; direction++) {
      int dx = direction % 3 - 1;
      int dy = direction / 3 % 3 - 1;
      int dz = direction / 9 - 1;
      int step = dx * lattice.step(1) + dy * lattice.step(3) + dz * lattice.step(5);
      int length = 1;
      for (int at = voxel + step; open[lattice.code(at)]; at += step) {
        length++;
      }
      for (int at = voxel - step; open[lattice.code(at)]; at -= step) {
        length++;
      }
      shortest = Math.min(shortest, length * Math.sqrt(dx * dx + dy * dy + dz * dz));
    }
    return shortest * lattice.grid().spacingMm();
  }

  private static void chords(Lattice lattice, int[] voxels, int step, float edgeMm, float[] gaps) {
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
