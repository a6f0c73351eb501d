package sutura.csf;

import java.util.Arrays;
import java.util.Map;
import sutura.numerics.Progress;

/** Speeds of the fluid in the cells of a domain. */
public final class FlowSpeeds {
  /** Part of the cells that is slower than the speed that has the last colour. */
  private static final double COLOURED = 0.999;

  /** Moments of a cycle among which the strongest are sought. */
  private static final int MOMENTS = 48;

  private FlowSpeeds() {}

  /**
   * Mean speed in a cell at a moment, mm/s: at its centre, where the velocity is the mean of that
   * at opposite faces (Pollock 1988).
   */
  public static double atCentreMmPerS(FlowSolution solution, FlowMoment moment, int cell) {
    FlowDomain domain = solution.domain();
    double squared = 0;
    for (int axis = 0; axis < 3; axis++) {
      double through = 0;
      for (int side = 2 * axis; side < 2 * axis + 2; side++) {
        int face = domain.faceOf(cell, side);
        if (face != FlowDomain.WALL) {
          through += flux(solution, moment, face) / 2;
        }
      }
      squared += through * through;
    }
    return Math.sqrt(squared) / (domain.share(cell) * domain.edgeMm() * domain.edgeMm());
  }

  private static double flux(FlowSolution solution, FlowMoment moment, int face) {
    double flux = 0;
    for (Map.Entry<FlowPattern, Double> part : moment.weightsMm3PerS().entrySet()) {
      flux += part.getValue() * solution.field(part.getKey()).fluxMm3PerS(face);
    }
    return flux;
  }

  /**
   * The speed that the last colour stands for while a driver moves the fluid: only one cell of a
   * thousand is faster at any moment; rounded up to 1, 2 or 5 of a power of ten. 0 where nothing
   * flows.
   */
  public static double fullMmPerS(
      FlowSolution solution, FlowDriver driver, NetFlow net, FlowRates rates, Progress progress) {
    double full = 0;
    for (FlowPattern pattern : FlowPattern.values()) {
      FlowMoment strongest = strongest(pattern, driver, net, rates);
      if (strongest.weightMm3PerS(pattern) != 0) {
        full = Math.max(full, quantile(solution, strongest, progress));
      }
    }
    return rounded(full);
  }

  private static FlowMoment strongest(
      FlowPattern pattern, FlowDriver driver, NetFlow net, FlowRates rates) {
    FlowMoment strongest = FlowDrivers.moment(driver, net, rates, 0);
    for (int i = 1; i < MOMENTS; i++) {
      FlowMoment moment = FlowDrivers.moment(driver, net, rates, (double) i / MOMENTS);
      boolean stronger =
          Math.abs(moment.weightMm3PerS(pattern)) > Math.abs(strongest.weightMm3PerS(pattern));
      strongest = stronger ? moment : strongest;
    }
    return strongest;
  }

  private static double quantile(FlowSolution solution, FlowMoment moment, Progress progress) {
    double[] speeds = new double[solution.domain().cells()];
    for (int cell = 0; cell < speeds.length; cell++) {
      if ((cell & 0xffff) == 0) {
        progress.check();
      }
      speeds[cell] = atCentreMmPerS(solution, moment, cell);
    }
    Arrays.sort(speeds);
    return speeds[(int) (COLOURED * (speeds.length - 1))];
  }

  private static double rounded(double speed) {
    if (!(speed > 0)) {
      return 0;
    }
    double ten = Math.pow(10, Math.floor(Math.log10(speed)));
    for (double step : new double[] {1, 2, 5}) {
      if (speed <= step * ten * (1 + 1e-9)) {
        return step * ten;
      }
    }
    return 10 * ten;
  }
}
