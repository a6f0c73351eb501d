package sutura.csf.domain;

import sutura.csf.CellShares;
import sutura.csf.FlowDomain;
import sutura.csf.FlowRefused;
import sutura.geometry.IntList;

/**
 * Finds the fluid in the sleeves of dura in which roots leave the sac: beside roots, where what the
 * dura encloses, roots and cord included, is narrow.
 */
final class RootSleeves {
  /** The sleeve of a root is narrower than this, the sac wider; constructed. */
  private static final double SLEEVE_MM = 6;

  private final FlowDomain domain;
  private final Lattice lattice;
  private final boolean[] enclosed;

  /**
   * @param enclosed for each code whether it lies within the dura of the spine
   */
  RootSleeves(FlowDomain domain, Lattice lattice, boolean[] enclosed) {
    this.domain = domain;
    this.lattice = lattice;
    this.enclosed = enclosed;
  }

  /** The cells, by the faces that they have towards the roots. */
  CellShares find(boolean[] roots) throws FlowRefused {
    Contacts contacts = new Contacts(domain, lattice);
    IntList cells = new IntList();
    IntList weights = new IntList();
    for (int cell = 0; cell < domain.cells(); cell++) {
      int voxel = domain.voxel(cell);
      int count = lattice.space(voxel) == Space.SPINAL ? contacts.faces(cell, roots) : 0;
      if (count > 0 && isNarrow(voxel)) {
        cells.add(cell);
        weights.add(count);
      }
    }
    return Contacts.shares(cells, weights, "the roots of the spinal nerves");
  }

  /** Whether no chord of what the dura encloses is long, here and two voxels beside. */
  private boolean isNarrow(int voxel) {
    if (GapWidths.chordMm(lattice, voxel, enclosed) >= SLEEVE_MM) {
      return false;
    }
    for (int side = 0; side < FlowDomain.SIDES; side++) {
      int beside = voxel + 2 * lattice.step(side);
      if (enclosed[lattice.code(beside)]
          && GapWidths.chordMm(lattice, beside, enclosed) >= SLEEVE_MM) {
        return false;
      }
    }
    return true;
  }
}
