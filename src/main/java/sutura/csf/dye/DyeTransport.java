package sutura.csf.dye;

import java.util.Arrays;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.csf.DyeCloud;
import sutura.csf.FlowDomain;
import sutura.csf.SteadyFlow;
import sutura.numerics.Progress;

/**
 * Dye that was let go at a place and goes with the net flow. Each cell is mixed throughout and
 * passes on what it holds: upwind in space, implicit in time, one sweep downstream for each step.
 * Nothing is lost but what leaves with the fluid, and nothing becomes negative.
 *
 * <p>No mixing is added: neither diffusion nor what heart and breath stir, of which there is no
 * agreed figure. The scheme's own mixing is that of a flow of speed v through cells of edge h in
 * steps of dt: v h / 2 + v^2 dt / 2. Along a way of length L it widens a front to sqrt(L h), 9 mm
 * after 100 mm; in time it widens it to about a ninth of the time since release ({@link
 * #STEPS_PER_TIME}).
 *
 * <p>One thread at a time. A later time goes on from the last; what comes out depends on the time
 * alone.
 */
public final class DyeTransport {
  /** A step takes this part of the time since release. */
  static final double STEPS_PER_TIME = 40;

  /** No step is shorter than this. */
  static final double LEAST_STEP_S = 4;

  /** Less is none: it keeps numbers away from those that processors are slow with. */
  private static final double NOTHING = 1e-30;

  private final FlowDomain domain;
  private final int[] cells;
  private final double[] volumes;

  /** What flows out of each cell and what is taken up in it, mm3/s. */
  private final double[] leaving;

  private final double[] sinks;

  /** First upstream entry of each position, and the number of entries at the end. */
  private final int[] firsts;

  private final int[] upstream;
  private final double[] inflows;
  private final double[] start;
  private final double releasedMm3;

  /** Concentrations at the last whole step. */
  private double[] state;

  private double[] next;
  private double stateS;
  private double leftMm3;

  private DyeTransport(SteadyFlow flow, int[] ball) {
    domain = flow.domain();
    Downstream order = Downstream.of(flow, ball);
    int size = order.size();
    cells = new int[size];
    Arrays.setAll(cells, order::cell);
    volumes = new double[size];
    leaving = new double[size];
    sinks = new double[size];
    firsts = new int[size + 1];
    int[] positions = positions(cells, domain.cells());
    int[] ups = new int[FlowDomain.SIDES * size];
    double[] ins = new double[FlowDomain.SIDES * size];
    int count = 0;
    for (int at = 0; at < size; at++) {
      int cell = cells[at];
      firsts[at] = count;
      volumes[at] = order.volumeMm3(cell);
      sinks[at] = order.sinkMm3PerS(cell);
      leaving[at] = sinks[at];
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        double out = order.outMm3PerS(cell, side);
        if (out > 0) {
          leaving[at] += out;
        } else if (out < 0 && order.contains(order.neighbour(cell, side))) {
          ups[count] = positions[order.neighbour(cell, side)];
          ins[count++] = -out;
        }
      }
    }
    firsts[size] = count;
    upstream = Arrays.copyOf(ups, count);
    inflows = Arrays.copyOf(ins, count);
    start = new double[size];
    for (int cell : ball) {
      start[positions[cell]] = 1;
    }
    releasedMm3 = amountMm3(start);
    state = start.clone();
    next = new double[size];
  }

  /** Place in the order of every cell of the domain; 0 of those outside. */
  private static int[] positions(int[] cells, int all) {
    int[] positions = new int[all];
    for (int at = 0; at < cells.length; at++) {
      positions[cells[at]] = at;
    }
    return positions;
  }

  /** Lets dye go; empty if there is no fluid near that place. */
  public static Optional<DyeTransport> release(SteadyFlow flow, Vector3dc atMm) {
    return DyeRelease.cells(flow.domain(), atMm).map(ball -> new DyeTransport(flow, ball));
  }

  /**
   * Where the dye is some time after release.
   *
   * @throws sutura.numerics.CancelledException if stopped; what was reached is kept
   */
  public DyeCloud at(double sinceS, Progress progress) {
    if (!(sinceS >= 0)) {
      throw new IllegalArgumentException("dye before its release: " + sinceS);
    }
    if (sinceS < stateS) {
      state = start.clone();
      stateS = 0;
      leftMm3 = 0;
    }
    double fromS = stateS;
    while (stateS + stepS(stateS) <= sinceS) {
      progress.check();
      double step = stepS(stateS);
      leftMm3 += sweep(step);
      double[] swapped = state;
      state = next;
      next = swapped;
      stateS += step;
      progress.report("Dye", (stateS - fromS) / (sinceS - fromS));
    }
    if (sinceS > stateS) {
      sweep(sinceS - stateS);
      return cloud(sinceS, next);
    }
    return cloud(sinceS, state);
  }

  /** Length of the step that begins at a time. */
  static double stepS(double sinceS) {
    return Math.max(LEAST_STEP_S, sinceS / STEPS_PER_TIME);
  }

  /** One step downstream; what leaves with the fluid, mm3 of dye. */
  private double sweep(double stepS) {
    double perS = 1 / stepS;
    double left = 0;
    for (int at = 0; at < cells.length; at++) {
      double amount = volumes[at] * perS * state[at];
      for (int i = firsts[at]; i < firsts[at + 1]; i++) {
        amount += inflows[i] * next[upstream[i]];
      }
      if (amount < NOTHING) {
        next[at] = 0;
        continue;
      }
      next[at] = amount / (volumes[at] * perS + leaving[at]);
      left += sinks[at] * next[at];
    }
    return left * stepS;
  }

  private double amountMm3(double[] concentrations) {
    double sum = 0;
    for (int at = 0; at < concentrations.length; at++) {
      sum += volumes[at] * concentrations[at];
    }
    return sum;
  }

  /** Dye that was let go, mm3 of full strength. */
  public double releasedMm3() {
    return releasedMm3;
  }

  /** Dye that had left with the fluid at the last whole step, mm3 of full strength. */
  double leftMm3() {
    return leftMm3;
  }

  /** Dye that was there at the last whole step, mm3 of full strength. */
  double keptMm3() {
    return amountMm3(state);
  }

  private DyeCloud cloud(double sinceS, double[] concentrations) {
    float[] all = new float[domain.cells()];
    for (int at = 0; at < cells.length; at++) {
      all[cells[at]] = (float) concentrations[at];
    }
    return new DyeCloud(sinceS, all, amountMm3(concentrations) / releasedMm3);
  }
}
