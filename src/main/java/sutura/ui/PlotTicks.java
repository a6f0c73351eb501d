package sutura.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Round numbers along an axis. */
final class PlotTicks {
  private static final int WANTED = 5;

  private final double step;
  private final long first;
  private final long last;

  private PlotTicks(double step, long first, long last) {
    this.step = step;
    this.first = first;
    this.last = last;
  }

  /** About five multiples of 1, 2 or 5 times a power of ten. */
  static PlotTicks over(double low, double high) {
    double rough = (high - low) / WANTED;
    double ten = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / ten;
    double step = ten * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    return new PlotTicks(
        step, (long) Math.ceil(low / step - 1e-9), (long) Math.floor(high / step + 1e-9));
  }

  double[] places() {
    double[] places = new double[(int) (last - first) + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = (first + i) * step;
    }
    return places;
  }

  /** As many decimals as the step has. */
  String[] words(String language) {
    int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
    double[] places = places();
    String[] words = new String[places.length];
    for (int i = 0; i < words.length; i++) {
      String plain =
          BigDecimal.valueOf(Math.abs(places[i]))
              .setScale(decimals, RoundingMode.HALF_UP)
              .toPlainString();
      String signed = first + i < 0 ? "\u2212" + plain : plain;
      words[i] = language.equals("en") ? signed : signed.replace('.', ',');
    }
    return words;
  }
}
