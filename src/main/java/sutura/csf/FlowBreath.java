package sutura.csf;

import sutura.evidence.BuiltInData;

/**
 * Flow of cerebrospinal fluid at C2 over one breath: towards the head while air is breathed in,
 * back while it is breathed out, nothing left after a breath. Phase 0 is the beginning of
 * inspiration; caudal is positive. Turns are steps of fifth degree, symmetric about their middle,
 * so that the mean is zero exactly.
 *
 * @param quietMm3PerS towards the head in quiet inspiration
 * @param deepMm3PerS towards the head in deep inspiration
 * @param longestS inspiration lasts no longer
 * @param longestShare inspiration takes no larger share of the breath
 * @param turnShare part of the breath in which the flow turns, twice
 */
public record FlowBreath(
    double quietMm3PerS,
    double deepMm3PerS,
    double longestS,
    double longestShare,
    double turnShare) {
  private static final double MM3_PER_ML = 1000;
  private static final double SECONDS_PER_MIN = 60;

  static FlowBreath read(BuiltInData data) {
    return new FlowBreath(
        MM3_PER_ML * data.number("quietMlPerS"),
        MM3_PER_ML * data.number("deepMlPerS"),
        data.number("longestInspirationS"),
        data.number("longestInspirationShare"),
        data.number("turnShare"));
  }

  /** Share of the breath that is inspiration. */
  public double inspirationShare(FlowRates rates) {
    return Math.min(longestShare, longestS * rates.breathsPerMin() / SECONDS_PER_MIN);
  }

  /** Flow towards the head while air is breathed in, mm3/s. */
  public double plateauMm3PerS(FlowRates rates) {
    return quietMm3PerS + rates.breathDepth() * (deepMm3PerS - quietMm3PerS);
  }

  /** Flow at C2, mm3/s. */
  public double flowMm3PerS(FlowRates rates, double phase) {
    double in = inspirationShare(rates);
    double plateau = plateauMm3PerS(rates);
    double back = plateau * in / (1 - in);
    return back - (plateau + back) * inside(wrapped(phase), in, turn(in));
  }

  /** What passed since the beginning of inspiration, mm3; negative is in the head. */
  public double passedMm3(FlowRates rates, double phase) {
    double in = inspirationShare(rates);
    double plateau = plateauMm3PerS(rates);
    double back = plateau * in / (1 - in);
    double at = wrapped(phase);
    double breathS = SECONDS_PER_MIN / rates.breathsPerMin();
    return breathS * (back * at - (plateau + back) * insideSum(at, in, turn(in)));
  }

  /** What goes to and fro with a breath, mm3. */
  public double strokeMm3(FlowRates rates) {
    double in = inspirationShare(rates);
    double plateau = plateauMm3PerS(rates);
    double back = plateau * in / (1 - in);
    double turn = turn(in);
    double zero = zeroOfTurn(back / (plateau + back)) * turn;
    return passedMm3(rates, 1 - turn / 2 + zero) - passedMm3(rates, in + turn / 2 - zero);
  }

  private double turn(double in) {
    return Math.min(turnShare, Math.min(in, 1 - in));
  }

  private static double wrapped(double phase) {
    return phase - Math.floor(phase);
  }

  /** 1 in inspiration, 0 in expiration, stepping between them about phases 0 and {@code in}. */
  private static double inside(double phase, double in, double turn) {
    double rise = step(phase / turn + 0.5);
    double fall = step((phase - in) / turn + 0.5);
    double next = step((phase - 1) / turn + 0.5);
    return rise - fall + next;
  }

  private static double insideSum(double phase, double in, double turn) {
    double whole = stepSum(phase / turn + 0.5) - stepSum((phase - in) / turn + 0.5);
    double start = stepSum(0.5) - stepSum(-in / turn + 0.5);
    double next = stepSum((phase - 1) / turn + 0.5);
    return turn * (whole - start + next);
  }

  /** 0 below 0, 1 above 1, 10 t^3 - 15 t^4 + 6 t^5 between. */
  private static double step(double t) {
    double x = Math.min(1, Math.max(0, t));
    return x * x * x * (10 + x * (6 * x - 15));
  }

  /** Integral of the step from below. */
  private static double stepSum(double t) {
    double x = Math.min(1, Math.max(0, t));
    return x * x * x * x * (2.5 + x * (x - 3)) + Math.max(0, t - 1);
  }

  /** Where the step has a height, by halving the interval 60 times. */
  private static double zeroOfTurn(double height) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (step(middle) < height) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
