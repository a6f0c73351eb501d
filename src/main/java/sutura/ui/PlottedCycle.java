package sutura.ui;

import sutura.csf.FlowCycle;
import sutura.csf.FlowSection;

/**
 * Flow through a cross section over one cycle of heartbeat or breath, and the volume that it has
 * moved, at evenly spaced moments.
 */
final class PlottedCycle {
  private final double periodS;
  private final double[] timesS;
  private final double[] flows;
  private final double[] moved;

  /**
   * @param periodS length of the cycle
   */
  PlottedCycle(FlowCycle cycle, FlowSection section, double periodS) {
    this.periodS = periodS;
    flows = cycle.flowsMm3PerS(section);
    timesS = new double[flows.length];
    moved = new double[flows.length];
    double sum = 0;
    double least = 0;
    for (int i = 0; i < flows.length; i++) {
      timesS[i] = cycle.phase(i) * periodS;
      sum += flows[i] * periodS / flows.length;
      moved[i] = sum;
      least = Math.min(least, sum);
    }
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= least;
    }
  }

  double periodS() {
    return periodS;
  }

  /** Moments of the cycle, seconds. */
  double[] timesS() {
    return timesS.clone();
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

  /** Between the two nearest moments, round the cycle's end. */
  private static double at(double[] values, double phase) {
    double place = (phase - Math.floor(phase)) * values.length - 0.5;
    int before = Math.floorMod((int) Math.floor(place), values.length);
    double share = place - Math.floor(place);
    return values[before] * (1 - share) + values[(before + 1) % values.length] * share;
  }

  /** Largest flow either way, mm3/s. */
  double largestMm3PerS() {
    double largest = 0;
    for (double flow : flows) {
      largest = Math.max(largest, Math.abs(flow));
    }
    return largest;
  }

  /** What goes to and fro, mm3. */
  double strokeMm3() {
    double most = 0;
    for (double volume : moved) {
      most = Math.max(most, volume);
    }
    return most;
  }
}
