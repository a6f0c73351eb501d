package sutura.csf.domain;

import sutura.geometry.DisjointSets;
import sutura.geometry.IntList;
import sutura.numerics.Progress;

/**
 * All fluid voxels of a lattice and the faces that fluid passes, connected or not. Arrays are its
 * own and must not be written.
 *
 * @param voxels of fluid, ascending
 * @param lows index in {@code voxels} of each face's voxel at its lower side
 * @param highs the same at its upper side
 * @param axes axis that each face is crossed along
 * @param sets for each voxel the one that stands for all that are connected with it
 */
@SuppressWarnings("ArrayRecordComponent")
record FluidGraph(int[] voxels, int[] lows, int[] highs, byte[] axes, int[] sets) {

  /** Finds fluid, and the faces between chambers that open into one another. */
  static FluidGraph of(Lattice lattice, DuralSheets sheets, Progress progress) {
    IntList found = new IntList(1 << 16);
    int size = lattice.grid().size();
    for (int voxel = 0; voxel < size; voxel++) {
      if (lattice.isFluid(voxel)) {
        found.add(voxel);
      }
    }
    progress.check();
    int[] voxels = found.toArray();
    Faces faces = new Faces(lattice, sheets, voxels);
    progress.check();
    return new FluidGraph(
        voxels, faces.lows.toArray(), faces.highs.toArray(), axes(faces.axes), faces.sets());
  }

  private static byte[] axes(IntList list) {
    byte[] array = new byte[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = (byte) list.get(i);
    }
    return array;
  }

  /** The set that has the most voxels; -1 if there are none. */
  int largestSet() {
    int[] counts = new int[voxels.length];
    int largest = -1;
    for (int set : sets) {
      counts[set]++;
      if (largest < 0 || counts[set] > counts[largest]) {
        largest = set;
      }
    }
    return largest;
  }

  private static final class Faces {
    private final IntList lows = new IntList(1 << 16);
    private final IntList highs = new IntList(1 << 16);
    private final IntList axes = new IntList(1 << 16);
    private final DisjointSets joined;
    private final int count;

    Faces(Lattice lattice, DuralSheets sheets, int[] voxels) {
      count = voxels.length;
      joined = new DisjointSets(count);
      int[] ahead = new int[3];
      for (int c = 0; c < count; c++) {
        for (int axis = 0; axis < 3; axis++) {
          int wanted = voxels[c] + lattice.step(2 * axis + 1);
          while (ahead[axis] < count && voxels[ahead[axis]] < wanted) {
            ahead[axis]++;
          }
          if (ahead[axis] < count
              && voxels[ahead[axis]] == wanted
              && lattice.space(voxels[c]).opensInto(lattice.space(wanted))
              && !sheets.divide(voxels[c], wanted, axis)) {
            add(c, ahead[axis], axis);
          }
        }
      }
    }

    private void add(int low, int high, int axis) {
      lows.add(low);
      highs.add(high);
      axes.add(axis);
      joined.join(low, high);
    }

    int[] sets() {
      int[] sets = new int[count];
      for (int c = 0; c < count; c++) {
        sets[c] = joined.find(c);
      }
      return sets;
    }
  }
}
