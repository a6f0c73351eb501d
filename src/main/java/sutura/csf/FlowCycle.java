package sutura.csf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One cycle of a driver in a solved field, at phases evenly spaced; of the net flow, the one moment
 * that it has. Sums over the cycle are by the midpoint rule: exact for the few harmonics of a
 * heartbeat.
 */
public final class FlowCycle {
  private static final int PHASES = 1024;

  private final FlowSolution solution;
  private final List<FlowPattern> patterns;
  private final double[][] weights;
  private final double cycleS;

  /**
   * A cycle of a driver.
   *
   * @param driver not the claimed one, which has no field
   */
  public FlowCycle(FlowSolution solution, FlowDriver driver, FlowRates rates) {
    if (driver == FlowDriver.CLAIMED) {
      throw new IllegalArgumentException("what is only claimed has no field");
    }
    this.solution = solution;
    int phases = driver == FlowDriver.BULK ? 1 : PHASES;
    this.cycleS = driver == FlowDriver.BULK ? 0 : 1 / rates.cyclesPerS(driver);
    FlowMoment first = FlowDrivers.moment(driver, solution.net(), rates, 0);
    this.patterns = new ArrayList<>(first.weightsMm3PerS().keySet());
    this.weights = new double[phases][patterns.size()];
    for (int i = 0; i < phases; i++) {
      FlowMoment moment = FlowDrivers.moment(driver, solution.net(), rates, (i + 0.5) / phases);
      for (int p = 0; p < patterns.size(); p++) {
        weights[i][p] = moment.weightMm3PerS(patterns.get(p));
      }
    }
  }

  /** Patterns that it is made of. */
  public List<FlowPattern> patterns() {
    return List.copyOf(patterns);
  }

  /** Phases that it is looked at. */
  public int phases() {
    return weights.length;
  }

  /** Phase of the i-th moment. */
  public double phase(int i) {
    return (i + 0.5) / weights.length;
  }

  /** Flow through a section at every phase, mm3/s. */
  public double[] flowsMm3PerS(FlowSection section) {
    double[] flows = new double[weights.length];
    for (int p = 0; p < patterns.size(); p++) {
      double one = section.flowMm3PerS(solution.field(patterns.get(p)));
      for (int i = 0; i < flows.length; i++) {
        flows[i] += weights[i][p] * one;
      }
    }
    return flows;
  }

  /** Volume that passes in the positive sense in a cycle and comes back, mm3. */
  public double strokeMm3(FlowSection section) {
    double sum = 0;
    for (double flow : flowsMm3PerS(section)) {
      sum += Math.max(0, flow);
    }
    return sum / weights.length * cycleS;
  }

  /** Volume that is left over after a cycle, mm3; 0 of the net flow, which has no cycle. */
  public double leftMm3(FlowSection section) {
    double sum = 0;
    for (double flow : flowsMm3PerS(section)) {
      sum += flow;
    }
    return sum / weights.length * cycleS;
  }

  /**
   * Largest speed through any face of a section at any phase, mm/s.
   *
   * @param sense 1 for the section's positive sense, -1 for the other
   */
  public double fastestMmPerS(FlowSection section, int sense) {
    double fastest = 0;
    for (int at = 0; at < section.faces().length; at++) {
      int face = section.faces()[at];
      double perFlux = sense * section.signs()[at] / solution.domain().areaMm2(face);
      for (double[] moment : weights) {
        double flux = 0;
        for (int p = 0; p < patterns.size(); p++) {
          flux += moment[p] * solution.field(patterns.get(p)).fluxMm3PerS(face);
        }
        fastest = Math.max(fastest, perFlux * flux);
      }
    }
    return fastest;
  }

  /**
   * Largest speed that an image with pixels of two cells' edge would show at any phase, wherever
   * its grid lies, mm/s: flow through two by two faces of one plane over what of them is open.
   * Pixels that are less than half open are left out, as they are from images.
   *
   * @param sense 1 for the section's positive sense, -1 for the other
   */
  public double fastestPixelMmPerS(FlowSection section, int sense) {
    double fastest = 0;
    for (FlowPixel pixel : FlowPixel.of(solution.domain(), section)) {
      double[] each = new double[patterns.size()];
      for (int p = 0; p < each.length; p++) {
        each[p] = sense * pixel.flowMm3PerS(solution.field(patterns.get(p)));
      }
      for (double[] moment : weights) {
        double flow = 0;
        for (int p = 0; p < each.length; p++) {
          flow += moment[p] * each[p];
        }
        fastest = Math.max(fastest, flow / pixel.openMm2());
      }
    }
    return fastest;
  }

  /** Root of the mean square of the speed over the volume of cells and over the cycle, mm/s. */
  public double rmsMmPerS(IntPredicate cells) {
    double[][] products = products();
    FlowDomain domain = solution.domain();
    double sum = 0;
    double volume = 0;
    for (int cell = 0; cell < domain.cells(); cell++) {
      if (cells.test(cell)) {
        volume += domain.volumeMm3(cell);
        sum += domain.volumeMm3(cell) * squareMm2PerS2(cell, products);
      }
    }
    return volume == 0 ? 0 : Math.sqrt(Math.max(0, sum / volume));
  }

  /** Means over the cycle of weight times weight. */
  private double[][] products() {
    int n = patterns.size();
    double[][] products = new double[n][n];
    for (double[] moment : weights) {
      for (int p = 0; p < n; p++) {
        for (int q = 0; q < n; q++) {
          products[p][q] += moment[p] * moment[q] / weights.length;
        }
      }
    }
    return products;
  }

  private double squareMm2PerS2(int cell, double[][] products) {
    int n = patterns.size();
    double sum = 0;
    double[] along = new double[n];
    for (int axis = 0; axis < 3; axis++) {
      for (int p = 0; p < n; p++) {
        along[p] = mmPerS(solution.field(patterns.get(p)), cell, axis);
      }
      for (int p = 0; p < n; p++) {
        for (int q = 0; q < n; q++) {
          sum += products[p][q] * along[p] * along[q];
        }
      }
    }
    return sum;
  }

  /** Velocity in the middle of a cell: mean of opposite faces over the fluid's part of the cell. */
  private double mmPerS(FlowField field, int cell, int axis) {
    FlowDomain domain = solution.domain();
    double flux = 0;
    for (int side = 2 * axis; side < 2 * axis + 2; side++) {
      int face = domain.faceOf(cell, side);
      flux += face == FlowDomain.WALL ? 0 : field.fluxMm3PerS(face) / 2;
    }
    return flux / (domain.share(cell) * domain.edgeMm() * domain.edgeMm());
  }
}
