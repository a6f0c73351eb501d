package sutura.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sutura.biomech.Quantity;
import sutura.csf.FlowDriver;
import sutura.csf.FlowRates;
import sutura.csf.FlowScenario;
import sutura.scene.FlowView;

/** What is said of the flow of the cerebrospinal fluid, in the language of the interface. */
final class FlowWords {
  private static final double ROUNDING = 1e-6;

  private static final int MINUTE_S = 60;
  private static final int HOUR_S = 3600;
  private static final int DAY_S = 86_400;

  /** One, mm3. */
  private static final double MILLILITRE = 1000;

  /** A flow that is told as none, mm3/s. */
  private static final double LEAST = 0.05;

  /** Around the R wave, share of a heartbeat. */
  private static final double NEAR = 0.03;

  private final UiFrame ui;

  FlowWords(UiFrame ui) {
    this.ui = ui;
  }

  String language() {
    return ui.input().settings().language();
  }

  /** How fast time passes in a picture. */
  String speed(FlowView view) {
    double speed = view.speed();
    if (isTrue(speed)) {
      return ui.text("flow.true-speed");
    }
    String times = times(speed);
    return speed < 1
        ? ui.texts().get("flow.slow", times)
        : ui.texts().get("flow.time-lapse", times, duration(speed));
  }

  /** A factor without needless zeros. */
  String times(double factor) {
    return factor < 10
        ? "\u00d7\u00a0" + NutationBanner.number(ui, "%.2f", factor)
        : Quantity.times(factor, language());
  }

  static boolean isTrue(double speed) {
    return Math.abs(speed - 1) < 1e-6;
  }

  /** A time in the one or two units that people would name. */
  String duration(double seconds) {
    long whole = Math.round(seconds);
    if (seconds < 10 && Math.abs(seconds - whole) > 0.05) {
      return NutationBanner.number(ui, "%.1f", seconds) + " s";
    } else if (whole < MINUTE_S) {
      return whole + "\u00a0s";
    } else if (whole < HOUR_S) {
      return two(whole, MINUTE_S, "min", 1, "s");
    }
    return whole < DAY_S
        ? two(whole, HOUR_S, "h", MINUTE_S, "min")
        : two(whole, DAY_S, "d", HOUR_S, "h");
  }

  private static String two(long seconds, int large, String unit, int small, String smallUnit) {
    long rest = seconds % large / small;
    String first = seconds / large + "\u00a0" + unit;
    return rest == 0 ? first : first + " " + rest + "\u00a0" + smallUnit;
  }

  /** What a moment of a cycle is called. */
  String moment(FlowView view) {
    double phase = view.phase();
    return switch (view.driver()) {
      case CARDIAC -> {
        boolean r = phase < NEAR || phase > 1 - NEAR;
        yield ui.text(
            "flow.moment." + (r ? "r-wave" : phase < FlowPhase.DIASTOLE ? "systole" : "diastole"));
      }
      case RESPIRATORY ->
          ui.text(
              phase < FlowPhase.expiration(view.rates())
                  ? "flow.moment.inspiration"
                  : "flow.moment.expiration");
      case BULK, CLAIMED -> "";
    };
  }

  /** A flow without its direction; the unit stays the same while the flow grows and falls. */
  String flow(double mm3PerS, boolean inMillilitres) {
    double size = Math.abs(mm3PerS);
    return inMillilitres
        ? NutationBanner.number(ui, "%.2f", size / MILLILITRE) + "\u00a0ml/s"
        : Quantity.number(size < LEAST ? 0 : size, language()).words() + "\u00a0\u00b5l/s";
  }

  /** What moves the fluid, with its size. */
  String driver(FlowView view) {
    FlowRates rates = view.rates();
    return switch (view.driver()) {
      case BULK ->
          ui.texts()
              .get(
                  "flow.banner.bulk",
                  NutationBanner.number(ui, "%.2f", view.net().productionMlPerMin()));
      case CARDIAC ->
          ui.texts()
              .get("flow.banner.cardiac", NutationBanner.number(ui, "%.0f", rates.beatsPerMin()));
      case RESPIRATORY ->
          ui.texts()
              .get(
                  "flow.banner.respiratory",
                  NutationBanner.number(ui, "%.0f", rates.breathsPerMin()));
      case CLAIMED -> ui.text("flow.claimed");
    };
  }

  /** A number as people choose it: two digits. */
  double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }

  /** Whole per cent of the cycle that have gone by; a phase asked for in per cent is itself. */
  static String percentGone(FlowView view) {
    return String.valueOf((int) Math.floor(100 * view.phase() + ROUNDING));
  }

  String percent(double share) {
    return String.format(Locale.ROOT, "%.0f", 100 * share) + "\u00a0%";
  }

  /** What is shown before anything was chosen. */
  static FlowView first(UiFrame ui) {
    return FlowView.of(FlowDriver.BULK, FlowScenario.shipped().net())
        .withPlays(!ui.input().settings().reducedMotion());
  }

  static List<String> words(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
