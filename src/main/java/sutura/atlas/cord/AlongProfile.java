package sutura.atlas.cord;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A measure that changes along the canal, known at some places and smooth between them: straight
 * lines, then a Gaussian. Sampled every millimetre.
 */
final class AlongProfile {
  private final double[] perMm;

  AlongProfile(SortedMap<Double, Double> valueAtMm, double lengthMm, double sigmaMm) {
    double[] samples = new double[(int) Math.ceil(lengthMm) + 2];
    TreeMap<Double, Double> known = new TreeMap<>(valueAtMm);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = linear(known, i);
    }
    perMm = smoothed(samples, sigmaMm);
  }

  private static double linear(TreeMap<Double, Double> known, double at) {
    Map.Entry<Double, Double> before = known.floorEntry(at);
    Map.Entry<Double, Double> after = known.ceilingEntry(at);
    if (before == null || after == null) {
      return (before == null ? known.firstEntry() : known.lastEntry()).getValue();
    }
    double span = after.getKey() - before.getKey();
    double t = span > 0 ? (at - before.getKey()) / span : 0;
    return before.getValue() * (1 - t) + after.getValue() * t;
  }

  /** Gaussian; beyond the ends a sample is mirrored at the end's value, so that ends stay. */
  static double[] smoothed(double[] values, double sigmaSamples) {
    if (sigmaSamples <= 0) {
      return values.clone();
    }
    int reach = (int) Math.ceil(3 * sigmaSamples);
    double[] smooth = new double[values.length];
    int last = values.length - 1;
    for (int i = 0; i <= last; i++) {
      double sum = 0;
      double weights = 0;
      for (int k = -reach; k <= reach; k++) {
        double weight = Math.exp(-0.5 * k * k / (sigmaSamples * sigmaSamples));
        sum += weight * beyond(values, i + k, last);
        weights += weight;
      }
      smooth[i] = sum / weights;
    }
    return smooth;
  }

  private static double beyond(double[] values, int i, int last) {
    if (i < 0) {
      return 2 * values[0] - values[Math.min(last, -i)];
    }
    return i > last ? 2 * values[last] - values[Math.max(0, 2 * last - i)] : values[i];
  }

  /** The value at a length along the canal; beyond the ends that of the end. */
  double at(double alongMm) {
    double at = Math.max(0, Math.min(perMm.length - 1.001, alongMm));
    int i = (int) at;
    return perMm[i] * (1 - at + i) + perMm[i + 1] * (at - i);
  }

  @Override
  public String toString() {
    return Arrays.toString(perMm);
  }
}
