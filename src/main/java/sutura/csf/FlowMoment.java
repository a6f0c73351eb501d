package sutura.csf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How large each pattern is at one moment of a driver's cycle.
 *
 * @param driver what moves the fluid
 * @param phase 0 to 1: from the R wave of the heartbeat, or from the beginning of inspiration
 * @param weightsMm3PerS flow of each pattern, patterns without flow left out
 */
public record FlowMoment(FlowDriver driver, double phase, Map<FlowPattern, Double> weightsMm3PerS) {
  public FlowMoment {
    EnumMap<FlowPattern, Double> copy = new EnumMap<>(FlowPattern.class);
    copy.putAll(weightsMm3PerS);
    weightsMm3PerS = Collections.unmodifiableMap(copy);
  }

  /** Flow of a pattern, mm3/s. */
  public double weightMm3PerS(FlowPattern pattern) {
    return weightsMm3PerS.getOrDefault(pattern, 0.0);
  }

  /** Flow through a section, mm3/s. */
  public double flowMm3PerS(FlowSection section, FlowSolution solution) {
    double flow = 0;
    for (Map.Entry<FlowPattern, Double> entry : weightsMm3PerS.entrySet()) {
      flow += entry.getValue() * section.flowMm3PerS(solution.field(entry.getKey()));
    }
    return flow;
  }
}
