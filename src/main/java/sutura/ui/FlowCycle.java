package sutura.ui;

import java.util.EnumMap;
import java.util.Map;
import sutura.csf.FlowDriver;
import sutura.csf.FlowDrivers;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPattern;
import sutura.csf.FlowRates;
import sutura.csf.FlowSection;
import sutura.csf.FlowSolution;

/**
 * Flow through a cross section over one cycle of heartbeat or breath, and the volume that it has
 * moved. Arrays are its own and must not be written.
 */
final class FlowCycle {
  /** Steps of a cycle; the integral over so many is exact to a thousandth of a stroke. */
  private static final int STEPS = 240;

  private final double[] timesS = new double[STEPS + 1];
  private final double[] flows = new double[STEPS + 1];
  private final double[] moved = new double[STEPS + 1];
  private final double periodS;

  /** Of a driver that has a cycle, through a section of a solution. */
  FlowCycle(FlowDriver driver, FlowRates rates, FlowSolution solution, FlowSection section) {
    periodS = 1 / rates.cyclesPerS(driver);
    Map<FlowPattern, Double> shares = new EnumMap<>(FlowPattern.class);
    solution.fields().forEach((pattern, field) -> shares.put(pattern, section.flowMm3PerS(field)));
    for (int i = 0; i <= STEPS; i++) {
      double phase = (double) i / STEPS;
      timesS[i] = phase * periodS;
      flows[i] = flow(FlowDrivers.moment(driver, solution.net(), rates, phase), shares);
    }
    integrate();
  }

  private static double flow(FlowMoment moment, Map<FlowPattern, Double> shares) {
    double flow = 0;
    for (Map.Entry<FlowPattern, Double> entry : moment.weightsMm3PerS().entrySet()) {
      flow += entry.getValue() * shares.getOrDefault(entry.getKey(), 0.0);
    }
    return flow;
  }

  /** Volume from the moment when most of it is towards the head, by trapezoids. */
  private void integrate() {
    double least = 0;
    for (int i = 1; i <= STEPS; i++) {
      moved[i] = moved[i - 1] + (flows[i] + flows[i - 1]) / 2 * (timesS[i] - timesS[i - 1]);
      least = Math.min(least, moved[i]);
    }
    for (int i = 0; i <= STEPS; i++) {
      moved[i] -= least;
    }
  }

  double periodS() {
    return periodS;
  }

  /** Moments from 0 to the end of the cycle, seconds. */
  double[] timesS() {
    return timesS;
  }

  /** Flow at each moment in a unit of so many mm3/s; caudal is positive. */
  double[] flows(double unitMm3) {
    return scaled(flows, unitMm3);
  }

  /** Volume that has gone caudally at each moment, in a unit of so many mm3; 0 at the least. */
  double[] moved(double unitMm3) {
    return scaled(moved, unitMm3);
  }

  private static double[] scaled(double[] values, double unit) {
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = values[i] / unit;
    }
    return result;
  }

  /** Flow at a phase, mm3/s. */
  double flowMm3PerS(double phase) {
    return at(flows, phase);
  }

  /** Volume moved at a phase, mm3. */
  double movedMm3(double phase) {
    return at(moved, phase);
  }

  private static double at(double[] values, double phase) {
    double place = (phase - Math.floor(phase)) * STEPS;
    int before = (int) Math.min(STEPS - 1, Math.floor(place));
    return values[before] + (place - before) * (values[before + 1] - values[before]);
  }

  /** What goes to and fro in a cycle, mm3. */
  double strokeMm3() {
    double most = 0;
    for (double volume : moved) {
      most = Math.max(most, volume);
    }
    return most;
  }

  /** Largest flow either way, mm3/s. */
  double largestMm3PerS() {
    double largest = 0;
    for (double flow : flows) {
      largest = Math.max(largest, Math.abs(flow));
    }
    return largest;
  }
}
