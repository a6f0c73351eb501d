package sutura.csf;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Makes a flow conserve volume in every cell, to rounding: what a cell has too much or too little
 * is carried along a tree of the best-conducting faces to where it is missing. For flows that
 * nearly balance: of a solver that stopped, or read from rounded numbers.
 *
 * <p>The tree is the spanning tree of greatest conductances, by gap (Kruskal 1956
 * doi:10.1090/S0002-9939-1956-0078686-7), walked from its leaves to the root.
 */
public final class FlowBalance {
  /** Sums of what flows in may differ from what flows out by this part of it: rounding. */
  private static final double ROUNDING = 1e-9;

  /** The second pass carries what the first one's own rounding left. */
  private static final int PASSES = 2;

  private final FlowDomain domain;

  /** Cells from the root outwards. */
  private final int[] order;

  /** Face of each cell towards the root; {@link FlowDomain#WALL} at the root. */
  private final int[] towards;

  /**
   * Balance of flows on a domain.
   *
   * @throws IllegalArgumentException if the domain is not connected
   */
  public FlowBalance(FlowDomain domain) {
    this(domain, tree(domain, FaceConductances.of(domain, Conductance.GAP)));
  }

  /**
   * Balance of flows along a tree of one's own.
   *
   * @param tree the faces of a spanning tree
   * @throws IllegalArgumentException if it does not join all cells
   */
  public FlowBalance(FlowDomain domain, BitSet tree) {
    this.domain = domain;
    this.order = new int[domain.cells()];
    this.towards = new int[domain.cells()];
    walk(tree);
  }

  /**
   * The spanning tree of the strongest faces.
   *
   * @param strengths of each face, 0 or more
   */
  public static BitSet tree(FlowDomain domain, double[] strengths) {
    long[] keys = new long[strengths.length];
    for (int face = 0; face < keys.length; face++) {
      int strength = Float.floatToIntBits((float) strengths[face]);
      keys[face] = (long) -strength << 32 | face;
    }
    Arrays.sort(keys);
    int[] leaders = new int[domain.cells()];
    Arrays.setAll(leaders, cell -> cell);
    BitSet inTree = new BitSet(keys.length);
    for (long key : keys) {
      int face = (int) key;
      int low = leader(leaders, domain.low(face));
      int high = leader(leaders, domain.high(face));
      if (low != high) {
        leaders[Math.max(low, high)] = Math.min(low, high);
        inTree.set(face);
      }
    }
    return inTree;
  }

  private static int leader(int[] leaders, int cell) {
    int at = cell;
    while (leaders[at] != at) {
      leaders[at] = leaders[leaders[at]];
      at = leaders[at];
    }
    return at;
  }

  private void walk(BitSet inTree) {
    boolean[] seen = new boolean[order.length];
    Arrays.fill(towards, FlowDomain.WALL);
    int reached = 0;
    if (order.length > 0) {
      order[reached++] = 0;
      seen[0] = true;
    }
    for (int at = 0; at < reached; at++) {
      int cell = order[at];
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        int face = domain.faceOf(cell, side);
        if (face == FlowDomain.WALL || !inTree.get(face)) {
          continue;
        }
        int other = domain.neighbour(cell, side);
        if (!seen[other]) {
          seen[other] = true;
          towards[other] = face;
          order[reached++] = other;
        }
      }
    }
    if (reached < order.length) {
      throw new IllegalArgumentException(
          (order.length - reached) + " of " + order.length + " cells are not joined to the first");
    }
  }

  /**
   * Changes fluxes so that every cell passes on what it gets.
   *
   * @param fluxes of each face, mm3/s from low to high; changed
   * @param inflows into each cell from outside the fluid, mm3/s
   * @return the largest change of any flux, mm3/s
   * @throws IllegalArgumentException if the inflows do not add up to 0
   */
  public double balance(double[] fluxes, double[] inflows) {
    requireBalanced(inflows);
    double most = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      double[] excess = excess(domain, new FlowField(fluxes, inflows));
      for (int at = order.length - 1; at > 0; at--) {
        int cell = order[at];
        int face = towards[cell];
        double carried = excess[cell];
        boolean up = domain.low(face) == cell;
        fluxes[face] += up ? carried : -carried;
        excess[up ? domain.high(face) : domain.low(face)] += carried;
        most = Math.max(most, Math.abs(carried));
      }
    }
    return most;
  }

  /**
   * Checks that as much flows in as out.
   *
   * @throws IllegalArgumentException if not
   */
  public static void requireBalanced(double[] inflows) {
    double sum = 0;
    double size = 0;
    for (double inflow : inflows) {
      sum += inflow;
      size += Math.abs(inflow);
    }
    if (!(Math.abs(sum) <= ROUNDING * size / 2)) {
      throw new IllegalArgumentException(
          "what flows in and what flows out differ by " + sum + " mm3/s of " + size / 2);
    }
  }

  /** What each cell gets and does not pass on, mm3/s. */
  public static double[] excess(FlowDomain domain, FlowField field) {
    double[] excess = new double[domain.cells()];
    Arrays.setAll(excess, field::inflowMm3PerS);
    for (int face = 0; face < domain.faces(); face++) {
      double flux = field.fluxMm3PerS(face);
      excess[domain.low(face)] -= flux;
      excess[domain.high(face)] += flux;
    }
    return excess;
  }

  /** Largest divergence in any cell, as a part of all that flows through the domain. */
  public static double largestDivergence(FlowDomain domain, FlowField field) {
    double through = 0;
    for (int cell = 0; cell < domain.cells(); cell++) {
      through += Math.abs(field.inflowMm3PerS(cell)) / 2;
    }
    double most = 0;
    for (double value : excess(domain, field)) {
      most = Math.max(most, Math.abs(value));
    }
    return through == 0 ? most : most / through;
  }
}
