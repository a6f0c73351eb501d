package sutura.csf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A flow that stays as it is, in mm3/s: through every face, and what is formed and taken up in
 * every cell, both counted for themselves. Arrays are its own and must not be written.
 */
public final class SteadyFlow {
  private final FlowDomain domain;
  private final double[] fluxes;
  private final double[] sources;
  private final double[] sinks;

  /**
   * @param fluxes mm3/s from low to high, one for each face
   * @param sources mm3/s formed in each cell, 0 or more
   * @param sinks mm3/s taken up in each cell, 0 or more
   */
  public SteadyFlow(FlowDomain domain, double[] fluxes, double[] sources, double[] sinks) {
    this.domain = domain;
    this.fluxes = fluxes;
    this.sources = sources;
    this.sinks = sinks;
  }

  /** The net flow of a solution at its own production. */
  public static SteadyFlow net(FlowSolution solution) {
    return net(solution, solution.net().productionMm3PerS());
  }

  /** The net flow of a solution at another production, mm3/s. */
  public static SteadyFlow net(FlowSolution solution, double productionMm3PerS) {
    FlowDomain domain = solution.domain();
    double[] sources = new double[domain.cells()];
    double[] sinks = new double[domain.cells()];
    NetFlow net = solution.net();
    net.sources()
        .forEach((source, share) -> add(solution.places().sources().get(source), share, sources));
    net.sinks().forEach((sink, share) -> add(solution.places().sinks().get(sink), share, sinks));
    FlowField field = solution.field(FlowPattern.NET);
    double[] fluxes = new double[domain.faces()];
    for (int face = 0; face < fluxes.length; face++) {
      fluxes[face] = productionMm3PerS * field.fluxMm3PerS(face);
    }
    for (int cell = 0; cell < sources.length; cell++) {
      sources[cell] *= productionMm3PerS;
      sinks[cell] *= productionMm3PerS;
    }
    return new SteadyFlow(domain, fluxes, sources, sinks);
  }

  private static void add(@Nullable CellShares places, double share, double[] perCell) {
    if (places != null && share > 0) {
      places.add(share, perCell);
    }
  }

  /** The flow of a moment, as if it lasted; what enters and leaves a cell at once is not told. */
  public static SteadyFlow of(FlowSolution solution, FlowMoment moment) {
    FlowDomain domain = solution.domain();
    double[] fluxes = new double[domain.faces()];
    double[] sources = new double[domain.cells()];
    double[] sinks = new double[domain.cells()];
    for (Map.Entry<FlowPattern, Double> entry : moment.weightsMm3PerS().entrySet()) {
      FlowField field = solution.field(entry.getKey());
      double weight = entry.getValue();
      for (int face = 0; face < fluxes.length; face++) {
        fluxes[face] += weight * field.fluxMm3PerS(face);
      }
      for (int cell = 0; cell < sources.length; cell++) {
        sources[cell] += weight * field.inflowMm3PerS(cell);
      }
    }
    for (int cell = 0; cell < sources.length; cell++) {
      sinks[cell] = Math.max(0, -sources[cell]);
      sources[cell] = Math.max(0, sources[cell]);
    }
    return new SteadyFlow(domain, fluxes, sources, sinks);
  }

  public FlowDomain domain() {
    return domain;
  }

  /** Flow through a face from low to high, mm3/s. */
  public double fluxMm3PerS(int face) {
    return fluxes[face];
  }

  /** What is formed in a cell, mm3/s. */
  public double sourceMm3PerS(int cell) {
    return sources[cell];
  }

  /** What is taken up in a cell, mm3/s. */
  public double sinkMm3PerS(int cell) {
    return sinks[cell];
  }

  /** Everything that is formed, mm3/s. */
  public double throughflowMm3PerS() {
    double sum = 0;
    for (double source : sources) {
      sum += source;
    }
    return sum;
  }

  /** All fluid of the domain, mm3. */
  public double volumeMm3() {
    double sum = 0;
    for (int cell = 0; cell < domain.cells(); cell++) {
      sum += domain.volumeMm3(cell);
    }
    return sum;
  }
}
