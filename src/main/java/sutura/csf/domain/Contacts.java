package sutura.csf.domain;

import java.util.List;
import java.util.function.IntPredicate;
import sutura.csf.CellShares;
import sutura.csf.FlowDomain;
import sutura.csf.FlowRefused;
import sutura.geometry.IntList;

/** Spreads something over the cells along a wall, by the area of wall that each has. */
final class Contacts {
  private final FlowDomain domain;
  private final Lattice lattice;

  Contacts(FlowDomain domain, Lattice lattice) {
    this.domain = domain;
    this.lattice = lattice;
  }

  /**
   * Cells whose faces touch voxels with one of these codes.
   *
   * @param wall for each code whether it counts as wall
   * @param wanted which cells may be among them
   * @param place what it is, in words
   */
  CellShares touching(boolean[] wall, IntPredicate wanted, String place) throws FlowRefused {
    IntList cells = new IntList();
    IntList faces = new IntList();
    for (int cell = 0; cell < domain.cells(); cell++) {
      int count = wanted.test(cell) ? faces(cell, wall) : 0;
      if (count > 0) {
        cells.add(cell);
        faces.add(count);
      }
    }
    return shares(cells, faces, place);
  }

  /** Number of a cell's faces towards voxels with one of these codes. */
  int faces(int cell, boolean[] wall) {
    int count = 0;
    for (int side = 0; side < FlowDomain.SIDES; side++) {
      count += wall[lattice.code(domain.voxel(cell) + lattice.step(side))] ? 1 : 0;
    }
    return count;
  }

  /** What is spread by these weights; refuses, naming the place, if there is no cell. */
  static CellShares shares(IntList cells, IntList weights, String place) throws FlowRefused {
    int[] array = new int[cells.size()];
    double[] parts = new double[cells.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = cells.get(i);
      parts[i] = weights.get(i);
    }
    return shares(array, parts, place);
  }

  /** What is spread by these weights; refuses, naming the place, if there is no cell. */
  static CellShares shares(int[] cells, double[] weights, String place) throws FlowRefused {
    if (cells.length == 0) {
      throw new FlowRefused(
          List.of(place),
          "no flow can be computed: no fluid touches "
              + place
              + "; expected are models with all of the head and the spine; rebuild them with"
              + " \"sutura atlas build\"");
    }
    return new CellShares(cells, weights);
  }
}
