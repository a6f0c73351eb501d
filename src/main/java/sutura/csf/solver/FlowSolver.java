package sutura.csf.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sutura.csf.Conductance;
import sutura.csf.FaceConductances;
import sutura.csf.FlowBalance;
import sutura.csf.FlowDomain;
import sutura.csf.FlowField;
import sutura.csf.FlowInflows;
import sutura.csf.FlowPattern;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.numerics.Progress;
import sutura.numerics.potential.Laplacian;
import sutura.numerics.potential.Multigrid;
import sutura.numerics.potential.PotentialSolver;

/**
 * Solves for the flow on a domain: the pressure at which every cell passes on what it gets, flow
 * through a face being conductance times fall of pressure. Keeps what all patterns share, so that
 * another net flow is solved quickly. Immutable.
 *
 * <p>See {@link PotentialSolver} for source and stopping rule; what it leaves is carried off by
 * {@link FlowBalance}.
 */
public final class FlowSolver {
  /** Length of the divergence that conjugate gradients may leave, of that of the inflows. */
  public static final double TOLERANCE = 1e-12;

  private static final double SET_UP = 0.3;

  private final FlowDomain domain;
  private final Conductance conductance;
  private final double[] conductances;
  private final FlowBalance balance;
  private final Multigrid multigrid;

  /**
   * Sets up for a domain.
   *
   * @throws IllegalArgumentException if the domain is not connected
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  public FlowSolver(FlowDomain domain, Conductance conductance, Progress progress) {
    this.domain = domain;
    this.conductance = conductance;
    this.conductances = FaceConductances.of(domain, conductance);
    this.balance = new FlowBalance(domain);
    progress.check();
    int[] lows = new int[domain.faces()];
    int[] highs = new int[domain.faces()];
    for (int face = 0; face < lows.length; face++) {
      lows[face] = domain.low(face);
      highs[face] = domain.high(face);
    }
    Laplacian network = Laplacian.of(domain.cells(), lows, highs, conductances);
    this.multigrid = new Multigrid(network, progress);
  }

  /** Solves from nothing. */
  public static FlowSolution solve(
      FlowDomain domain,
      FlowPlaces places,
      NetFlow net,
      Conductance conductance,
      Set<FlowPattern> patterns,
      Progress progress)
      throws FlowRefused {
    long start = System.nanoTime();
    FlowSolver solver = new FlowSolver(domain, conductance, progress.part(0, SET_UP));
    FlowSolution solution = solver.solve(places, net, patterns, progress.part(SET_UP, 1));
    FlowSolution.Effort effort = solution.effort();
    return new FlowSolution(
        domain,
        places,
        net,
        conductance,
        solution.fields(),
        new FlowSolution.Effort(true, effort.iterations(), effort.residual(), seconds(start)));
  }

  /**
   * Solves for patterns.
   *
   * @throws FlowRefused if a place with a share has no fluid, or the flow cannot be found
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  public FlowSolution solve(
      FlowPlaces places, NetFlow net, Set<FlowPattern> patterns, Progress progress)
      throws FlowRefused {
    long start = System.nanoTime();
    List<FlowPattern> order = patterns.stream().sorted().toList();
    double[][] inflows = new double[order.size()][];
    for (int i = 0; i < inflows.length; i++) {
      inflows[i] = FlowInflows.of(order.get(i), domain, places, net);
    }
    List<Flow> flows = solve(inflows, progress);
    Map<FlowPattern, FlowField> fields = new EnumMap<>(FlowPattern.class);
    int iterations = 0;
    double residual = 0;
    for (int i = 0; i < inflows.length; i++) {
      fields.put(order.get(i), flows.get(i).field());
      iterations = Math.max(iterations, flows.get(i).iterations());
      residual = Math.max(residual, flows.get(i).residual());
    }
    return new FlowSolution(
        domain,
        places,
        net,
        conductance,
        fields,
        new FlowSolution.Effort(true, iterations, residual, seconds(start)));
  }

  /**
   * A solved flow with its pressures.
   *
   * @param pressures of each cell, mean 0: Pa if by the gap, else without meaning
   * @param field flow through every face
   * @param iterations of conjugate gradients
   * @param residual length of the divergence that they left, of that of the inflows
   * @param carried largest flux that balancing added, mm3/s
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Flow(
      double[] pressures, FlowField field, int iterations, double residual, double carried) {}

  /**
   * Solves for any inflows.
   *
   * @param inflows for each flow what is put into each cell, mm3/s
   * @throws IllegalArgumentException if inflows do not add up to 0
   * @throws FlowRefused if the flow cannot be found
   */
  public List<Flow> solve(double[][] inflows, Progress progress) throws FlowRefused {
    for (double[] inflow : inflows) {
      FlowBalance.requireBalanced(inflow);
    }
    List<Flow> flows = new ArrayList<>();
    PotentialSolver solver = new PotentialSolver(multigrid, TOLERANCE);
    for (int from = 0; from < inflows.length; from += PotentialSolver.WIDEST) {
      int to = Math.min(inflows.length, from + PotentialSolver.WIDEST);
      double[][] some = Arrays.copyOfRange(inflows, from, to);
      double whole = inflows.length;
      PotentialSolver.Solution[] solutions =
          solver.solve(some, progress.part(from / whole, to / whole));
      for (int i = 0; i < some.length; i++) {
        flows.add(flow(solutions[i], some[i]));
      }
    }
    return flows;
  }

  private Flow flow(PotentialSolver.Solution solution, double[] inflows) throws FlowRefused {
    if (!solution.converged()) {
      throw new FlowRefused(
          List.of(),
          "the flow was not found in "
              + solution.steps()
              + " steps: divergence "
              + solution.residual()
              + "; check the widths of the gaps");
    }
    double[] fluxes = new double[domain.faces()];
    for (int face = 0; face < fluxes.length; face++) {
      fluxes[face] =
          (float) conductances[face] * solution.fall(domain.low(face), domain.high(face));
    }
    double carried = balance.balance(fluxes, inflows);
    return new Flow(
        centred(solution.large()),
        new FlowField(fluxes, inflows),
        solution.steps(),
        solution.residual(),
        carried);
  }

  private static double[] centred(double[] pressures) {
    double mean = Arrays.stream(pressures).sum() / pressures.length;
    return Arrays.stream(pressures).map(pressure -> pressure - mean).toArray();
  }

  /** Memory that is kept for further solutions, bytes, the domain's own left out. */
  public long bytes() {
    return multigrid.bytes() + 8L * domain.faces() + 8L * domain.cells();
  }

  /** Cells of each level of the multigrid, the finest first. */
  public int[] levels() {
    return multigrid.sizes();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
