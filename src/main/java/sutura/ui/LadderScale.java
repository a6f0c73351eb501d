package sutura.ui;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Heights of lengths on a scale of decades, from the distance of atoms to a centimetre.
 *
 * @param topPx where a centimetre is
 * @param bottomPx where the least length is
 */
record LadderScale(double topPx, double bottomPx) {
  static final double LEAST_NM = 0.1;
  static final double MOST_NM = 1e7;

  private static final List<String> DECADES =
      List.of(
          "0.1 nm",
          "1 nm",
          "10 nm",
          "100 nm",
          "1 \u00b5m",
          "10 \u00b5m",
          "100 \u00b5m",
          "1 mm",
          "1 cm");

  /** One mark of the scale. */
  record Decade(double nm, String text) {}

  /** Where a length is; one that is off the scale is at its end. */
  double y(double nm) {
    double share = Math.log10(nm / LEAST_NM) / Math.log10(MOST_NM / LEAST_NM);
    return bottomPx - Math.max(0, Math.min(1, share)) * (bottomPx - topPx);
  }

  /** The marks, from below. */
  static List<Decade> decades(String language) {
    return IntStream.range(0, DECADES.size())
        .mapToObj(i -> new Decade(LEAST_NM * Math.pow(10, i), words(DECADES.get(i), language)))
        .toList();
  }

  private static String words(String english, String language) {
    String joined = english.replace(' ', '\u00a0');
    return language.equals("en") ? joined : joined.replace('.', ',');
  }
}
