package sutura.csf.dye;

import java.util.Arrays;
import java.util.BitSet;
import sutura.csf.FlowDomain;
import sutura.csf.SteadyFlow;
import sutura.geometry.IntList;

/**
 * All cells that fluid from some cells gets to, in an order in which each comes after every cell
 * that it gets fluid from (Kahn AB 1962 doi:10.1145/368996.369025). A flow down a potential has
 * such an order; where rounding left a circle, the least flow of its faces is taken from all of
 * them, which changes no cell's balance.
 */
final class Downstream {
  private final SteadyFlow flow;
  private final FlowDomain domain;
  private final double[] fluxes;

  /** Cells in order. */
  private final int[] cells;

  /** Cells that each one still waits for; -1 outside. */
  private final int[] waits;

  private int done;
  private int circles;

  private Downstream(SteadyFlow flow, int[] from) {
    this.flow = flow;
    this.domain = flow.domain();
    fluxes = new double[domain.faces()];
    Arrays.setAll(fluxes, flow::fluxMm3PerS);
    waits = new int[domain.cells()];
    Arrays.fill(waits, -1);
    cells = new int[reach(from)];
  }

  /** The order of what is downstream of some cells. */
  static Downstream of(SteadyFlow flow, int[] from) {
    Downstream found = new Downstream(flow, from);
    found.sort();
    return found;
  }

  int size() {
    return cells.length;
  }

  int cell(int position) {
    return cells[position];
  }

  /** Circles that were undone. */
  int circles() {
    return circles;
  }

  /** What flows out of a cell through a side, mm3/s; below 0 if it flows in. */
  double outMm3PerS(int cell, int side) {
    int face = domain.faceOf(cell, side);
    return face == FlowDomain.WALL ? 0 : (side & 1) == 0 ? -fluxes[face] : fluxes[face];
  }

  double sinkMm3PerS(int cell) {
    return flow.sinkMm3PerS(cell);
  }

  double volumeMm3(int cell) {
    return domain.volumeMm3(cell);
  }

  /** Cell beyond a side. */
  int neighbour(int cell, int side) {
    return domain.neighbour(cell, side);
  }

  /** Whether a cell is downstream. */
  boolean contains(int cell) {
    return waits[cell] >= 0;
  }

  /** Counts, for each cell downstream, the downstream cells that it gets fluid from. */
  private int reach(int[] from) {
    IntList reached = new IntList();
    for (int cell : from) {
      waits[cell] = 0;
      reached.add(cell);
    }
    for (int i = 0; i < reached.size(); i++) {
      int cell = reached.get(i);
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        if (outMm3PerS(cell, side) > 0) {
          int other = domain.neighbour(cell, side);
          if (waits[other] < 0) {
            waits[other] = 0;
            reached.add(other);
          }
          waits[other]++;
        }
      }
    }
    return reached.size();
  }

  private void sort() {
    int[] all = all();
    int[] ready = new int[cells.length];
    int count = 0;
    for (int cell : all) {
      if (waits[cell] == 0) {
        ready[count++] = cell;
      }
    }
    settle(ready, count);
    for (int next = 0; done < cells.length; ) {
      if (waits[all[next]] == 0) {
        next++;
        continue;
      }
      settle(ready, undoCircle(all[next], ready));
    }
  }

  private int[] all() {
    int[] all = new int[cells.length];
    int count = 0;
    for (int cell = 0; cell < waits.length; cell++) {
      if (waits[cell] >= 0) {
        all[count++] = cell;
      }
    }
    return all;
  }

  /** Takes cells that wait for none, and those that then wait for none, and so on. */
  private void settle(int[] ready, int given) {
    int count = given;
    while (count > 0) {
      int cell = ready[--count];
      cells[done++] = cell;
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        if (outMm3PerS(cell, side) > 0) {
          int other = domain.neighbour(cell, side);
          if (--waits[other] == 0) {
            ready[count++] = other;
          }
        }
      }
    }
  }

  /** Goes upstream from a waiting cell until it meets its own way; those that wait no more. */
  private int undoCircle(int from, int[] ready) {
    circles++;
    IntList way = new IntList();
    IntList sides = new IntList();
    BitSet passed = new BitSet();
    int at = from;
    while (!passed.get(at)) {
      passed.set(at);
      way.add(at);
      int side = upstream(at);
      sides.add(side);
      at = domain.neighbour(at, side);
    }
    int begin = 0;
    while (way.get(begin) != at) {
      begin++;
    }
    double least = Double.POSITIVE_INFINITY;
    for (int i = begin; i < way.size(); i++) {
      least = Math.min(least, -outMm3PerS(way.get(i), sides.get(i)));
    }
    int count = 0;
    for (int i = begin; i < way.size(); i++) {
      int cell = way.get(i);
      int side = sides.get(i);
      double left = -outMm3PerS(cell, side) - least;
      fluxes[domain.faceOf(cell, side)] = (side & 1) == 0 ? left : -left;
      if (left == 0 && --waits[cell] == 0) {
        ready[count++] = cell;
      }
    }
    return count;
  }

  /** A side through which a waiting cell gets fluid from a waiting one. */
  private int upstream(int cell) {
    for (int side = 0; side < FlowDomain.SIDES; side++) {
      if (outMm3PerS(cell, side) < 0) {
        int other = domain.neighbour(cell, side);
        if (waits[other] > 0) {
          return side;
        }
      }
    }
    throw new IllegalStateException("a cell waits for none");
  }
}
