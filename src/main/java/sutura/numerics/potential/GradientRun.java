package sutura.numerics.potential;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import sutura.numerics.Progress;
import sutura.numerics.Strips;

/** Conjugate gradients on right-hand sides side by side, each with its own steps. */
final class GradientRun {
  private final Laplacian network;
  private final Cycle cycle;
  private final int width;
  private final Strips strips;
  private final double[] improved;
  private final double[] direction;
  private final double[] outflows;

  GradientRun(Multigrid multigrid, int width) {
    this.network = multigrid.network();
    this.cycle = new Cycle(multigrid, width);
    this.width = width;
    this.strips = network.strips();
    int size = width * network.nodes();
    improved = new double[size];
    direction = new double[size];
    outflows = new double[size];
  }

  /**
   * Adds to x the potentials for what is left.
   *
   * @param left what is put in; afterwards what remains of it
   * @param goals length of each right-hand side that may remain
   * @return steps that were taken
   */
  int solve(double[] left, double[] x, double[] goals, int most, Progress progress) {
    double[] before = new double[width];
    double[] first = lengths(left);
    Arrays.fill(direction, 0);
    int step = 0;
    while (true) {
      progress.check();
      double[] lengths = lengths(left);
      if (step >= most || within(lengths, goals)) {
        return step;
      }
      progress.report("solve", done(lengths, first, goals));
      cycle.apply(left, improved);
      double[] error = dots(left, improved);
      double[] keep = ratios(error, before);
      strips.forEach((from, to) -> turn(keep, from, to));
      network.multiply(direction, outflows, width);
      double[] work = dots(direction, outflows);
      double[] advance = ratios(error, work);
      for (int j = 0; j < width; j++) {
        advance[j] = lengths[j] <= goals[j] ? 0 : advance[j];
      }
      strips.forEach((from, to) -> advance(left, x, advance, from, to));
      centre(left);
      before = error;
      step++;
    }
  }

  private static double[] ratios(double[] above, double[] below) {
    double[] ratios = new double[above.length];
    Arrays.setAll(ratios, j -> below[j] > 0 ? above[j] / below[j] : 0);
    return ratios;
  }

  private static double done(double[] lengths, double[] first, double[] goals) {
    double least = 1;
    for (int j = 0; j < lengths.length; j++) {
      if (lengths[j] > goals[j]) {
        least = Math.min(least, Math.log(first[j] / lengths[j]) / Math.log(first[j] / goals[j]));
      }
    }
    return Math.max(0, least);
  }

  boolean within(double[] lengths, double[] goals) {
    for (int j = 0; j < width; j++) {
      if (!(lengths[j] <= goals[j])) {
        return false;
      }
    }
    return true;
  }

  private void turn(double[] keep, int from, int to) {
    int mask = width - 1;
    for (int i = width * from; i < width * to; i++) {
      direction[i] = improved[i] + keep[i & mask] * direction[i];
    }
  }

  private void advance(double[] left, double[] x, double[] step, int from, int to) {
    int mask = width - 1;
    for (int i = width * from; i < width * to; i++) {
      x[i] += step[i & mask] * direction[i];
      left[i] -= step[i & mask] * outflows[i];
    }
  }

  /**
   * Takes the mean off each column. The network passes on no mean: what rounding leaves of it would
   * make the steps diverge.
   */
  void centre(double[] values) {
    double[] means = sums(i -> values[i]);
    Arrays.setAll(means, j -> means[j] / network.nodes());
    int mask = width - 1;
    strips.forEach(
        (from, to) -> {
          for (int i = width * from; i < width * to; i++) {
            values[i] -= means[i & mask];
          }
        });
  }

  /** What the potentials large + small leave of what is given. */
  void residual(double[] given, double[] large, double[] small, double[] left) {
    strips.forEach(
        (from, to) -> {
          network.multiply(large, left, width, from, to);
          network.multiply(small, outflows, width, from, to);
          for (int i = width * from; i < width * to; i++) {
            left[i] = given[i] - left[i] - outflows[i];
          }
        });
  }

  double[] lengths(double[] values) {
    double[] lengths = dots(values, values);
    Arrays.setAll(lengths, j -> Math.sqrt(lengths[j]));
    return lengths;
  }

  private double[] dots(double[] a, double[] b) {
    return sums(i -> a[i] * b[i]);
  }

  /** Sums of columns, added strip by strip in order. */
  private double[] sums(IntToDoubleFunction number) {
    double[][] parts = new double[strips.count()][];
    strips.forEach((from, to) -> parts[from / strips.length()] = part(number, from, to));
    double[] sums = new double[width];
    for (double[] part : parts) {
      for (int j = 0; j < width; j++) {
        sums[j] += part[j];
      }
    }
    return sums;
  }

  private double[] part(IntToDoubleFunction number, int from, int to) {
    double[] sums = new double[width];
    int mask = width - 1;
    for (int i = width * from; i < width * to; i++) {
      sums[i & mask] += number.applyAsDouble(i);
    }
    return sums;
  }
}
