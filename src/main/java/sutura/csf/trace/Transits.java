package sutura.csf.trace;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import sutura.csf.CellShares;
import sutura.csf.FlowSink;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.csf.SteadyFlow;
import sutura.numerics.Progress;
import sutura.numerics.Strips;

/**
 * How long the net flow takes from where fluid is formed to where it is taken up, by many particles
 * that are let go in proportion to what is formed. Their mean must be volume over flow, slow
 * corners included.
 *
 * @param tracers particles that were taken up
 * @param lost particles that came to rest or went in a circle; 0 in a solved flow
 * @param meanS mean of their times
 * @param standardErrorS of that mean
 * @param medianS half of them take less
 * @param volumeOverFlowS all fluid by all that is formed in a second
 * @param ends share of the particles that each sink took
 */
public record Transits(
    int tracers,
    int lost,
    double meanS,
    double standardErrorS,
    double medianS,
    double volumeOverFlowS,
    SortedMap<FlowSink, Double> ends) {
  /** So many that the mean is known to a percent or two. */
  public static final int USUAL = 20_000;

  private static final int STRIP = 64;

  public Transits {
    ends = Collections.unmodifiableSortedMap(new TreeMap<>(ends));
  }

  /**
   * Lets particles go.
   *
   * @throws IllegalArgumentException if the net flow is nil
   */
  public static Transits of(FlowSolution solution, int count, long seed, Progress progress) {
    SteadyFlow flow = SteadyFlow.net(solution);
    ReleasePlan plan = new ReleasePlan(flow, count, seed);
    double[] times = new double[count];
    int[] cells = new int[count];
    new Strips(count, STRIP)
        .forEach(
            (from, to) -> {
              progress.check();
              Particle particle = new Particle(flow);
              for (int i = from; i < to; i++) {
                SplittableRandom random = plan.random(i);
                plan.release(particle, i, random);
                boolean taken = Walk.end(flow, particle, random, at -> {});
                times[i] = taken ? particle.timeS() : Double.POSITIVE_INFINITY;
                cells[i] = particle.cell();
              }
            });
    return of(solution, flow, times, cells);
  }

  private static Transits of(FlowSolution solution, SteadyFlow flow, double[] times, int[] cells) {
    int[] endings = new int[flow.domain().cells()];
    for (int i = 0; i < times.length; i++) {
      if (Double.isFinite(times[i])) {
        endings[cells[i]]++;
      }
    }
    Arrays.sort(times);
    int taken = times.length;
    while (taken > 0 && times[taken - 1] == Double.POSITIVE_INFINITY) {
      taken--;
    }
    double mean = Arrays.stream(times, 0, taken).sum() / taken;
    double squares = Arrays.stream(times, 0, taken).map(t -> (t - mean) * (t - mean)).sum();
    return new Transits(
        taken,
        times.length - taken,
        mean,
        Math.sqrt(squares / (taken - 1.0) / taken),
        times[taken / 2],
        flow.volumeMm3() / flow.throughflowMm3PerS(),
        ends(solution, flow, endings, taken));
  }

  /** In a cell of several sinks each has its part of the endings. */
  private static SortedMap<FlowSink, Double> ends(
      FlowSolution solution, SteadyFlow flow, int[] endings, int taken) {
    Map<FlowSink, Double> ends = new EnumMap<>(FlowSink.class);
    NetFlow net = solution.net();
    net.sinks()
        .forEach(
            (sink, share) -> {
              CellShares places = solution.places().sinks().get(sink);
              double sum = 0;
              for (int i = 0; places != null && share > 0 && i < places.size(); i++) {
                int cell = places.cell(i);
                double own = net.productionMm3PerS() * share * places.share(i);
                sum += endings[cell] * own / flow.sinkMm3PerS(cell);
              }
              ends.put(sink, sum / taken);
            });
    return new TreeMap<>(ends);
  }
}
