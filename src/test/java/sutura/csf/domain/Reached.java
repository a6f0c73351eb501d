package sutura.csf.domain;

import sutura.csf.CellShares;
import sutura.csf.FlowDomain;
import sutura.csf.FlowSection;
import sutura.geometry.IntList;

/** Cells that fluid gets to from some cells without a step through a section. */
final class Reached {
  private final boolean[] reached;

  Reached(FlowDomain domain, CellShares from, FlowSection without) {
    boolean[] closed = new boolean[domain.faces()];
    for (int face : without.faces()) {
      closed[face] = true;
    }
    reached = new boolean[domain.cells()];
    IntList cells = new IntList();
    for (int i = 0; i < from.size(); i++) {
      reached[from.cell(i)] = true;
      cells.add(from.cell(i));
    }
    for (int i = 0; i < cells.size(); i++) {
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        int face = domain.faceOf(cells.get(i), side);
        int next = domain.neighbour(cells.get(i), side);
        if (face != FlowDomain.WALL && !closed[face] && !reached[next]) {
          reached[next] = true;
          cells.add(next);
        }
      }
    }
  }

  /** How many cells of a place are reached. */
  int count(CellShares place) {
    int count = 0;
    for (int i = 0; i < place.size(); i++) {
      count += reached[place.cell(i)] ? 1 : 0;
    }
    return count;
  }
}
