package sutura.csf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is formed and taken up where. Shares are of the whole production; those of the sources add
 * up to 1, and those of the sinks.
 *
 * @param productionMlPerMin everything that is formed, and taken up
 * @param sources share of each source
 * @param sinks share of each sink
 */
public record NetFlow(
    double productionMlPerMin,
    SortedMap<FlowSource, Double> sources,
    SortedMap<FlowSink, Double> sinks) {
  /** Shares may miss 1 by this much. */
  public static final double ROUNDING = 1e-9;

  public NetFlow {
    if (!(productionMlPerMin >= 0)) {
      throw new IllegalArgumentException("production below 0: " + productionMlPerMin);
    }
    sources = shares(FlowSource.class, sources);
    sinks = shares(FlowSink.class, sinks);
  }

  private static <K extends Enum<K>> SortedMap<K, Double> shares(
      Class<K> kind, Map<K, Double> given) {
    EnumMap<K, Double> all = new EnumMap<>(kind);
    double sum = 0;
    for (K key : kind.getEnumConstants()) {
      double share = given.getOrDefault(key, 0.0);
      if (!(share >= 0 && share <= 1 + ROUNDING)) {
        throw new IllegalArgumentException("share of " + key + " out of [0,1]: " + share);
      }
      all.put(key, share);
      sum += share;
    }
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new IllegalArgumentException("shares add up to " + sum + " instead of 1: " + given);
    }
    return Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /** Everything that is formed in a second, mm3/s. */
  public double productionMm3PerS() {
    return productionMlPerMin * 1000 / 60;
  }

  /** Whether formed and taken up in the same shares, at whatever production. */
  public boolean hasSharesOf(NetFlow other) {
    return near(sources, other.sources) && near(sinks, other.sinks);
  }

  private static <K> boolean near(SortedMap<K, Double> one, SortedMap<K, Double> other) {
    return one.entrySet().stream()
        .allMatch(e -> Math.abs(e.getValue() - other.getOrDefault(e.getKey(), 0.0)) <= ROUNDING);
  }

  /** The same shares at another production. */
  public NetFlow withProduction(double mlPerMin) {
    return new NetFlow(mlPerMin, sources, sinks);
  }
}
