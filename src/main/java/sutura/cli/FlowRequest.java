package sutura.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sutura.csf.Conductance;
import sutura.csf.FlowConstant;
import sutura.csf.FlowDriver;
import sutura.csf.FlowPhysiology;
import sutura.csf.FlowRates;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSink;
import sutura.csf.FlowSource;
import sutura.csf.NetFlow;

/** Which flow is asked for: driver, rates, and what is formed and taken up where. */
final class FlowRequest {
  private static final double LEAST_PRODUCTION = 0.01;
  private static final double MOST_PRODUCTION = 5;

  @Option(
      names = "--driver",
      paramLabel = "bulk|cardiac|respiratory",
      description = "What moves the fluid; the net flow (bulk) if not given.")
  private FlowDriver driver = FlowDriver.BULK;

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = {
        "Where fluid is formed and taken up: classical, many-routes (if not given), nasal,",
        "spinal, no-granulations or everywhere. Their shares are assumptions within sources."
      })
  private @Nullable String scenario;

  @Option(
      names = "--formed",
      paramLabel = "PLACE=SHARE,...",
      description = {
        "Shares of your own: lateral-plexus, third-plexus, fourth-plexus, parenchyma;",
        "together 1."
      })
  private @Nullable String formed;

  @Option(
      names = "--taken-up",
      paramLabel = "PLACE=SHARE,...",
      description = {
        "Shares of your own: granulations, cribriform-plate, spinal-roots, parenchyma;",
        "together 1."
      })
  private @Nullable String takenUp;

  @Option(
      names = "--production",
      paramLabel = "ML",
      description = "Fluid formed in a minute, ml; 0.35 if not given.")
  private @Nullable Double production;

  @Option(
      names = "--conductance",
      paramLabel = "gap|uniform",
      description = "By the width of the space (if not given), or the same everywhere.")
  private Conductance conductance = Conductance.GAP;

  @Option(names = "--rate", paramLabel = "N", description = "Heartbeats a minute; 65.")
  private double beats = FlowRates.REST.beatsPerMin();

  @Option(names = "--breaths", paramLabel = "N", description = "Breaths a minute; 14.")
  private double breaths = FlowRates.REST.breathsPerMin();

  @Option(
      names = "--depth",
      paramLabel = "0..1",
      description = "Depth of breath: 0 quiet (if not given) to 1 deep.")
  private double depth = FlowRates.REST.breathDepth();

  FlowDriver driver() {
    return driver;
  }

  Conductance conductance() {
    return conductance;
  }

  /** Rates of heart and breath. */
  FlowRates rates() {
    range("--rate", beats, FlowRates.LEAST_BEATS, FlowRates.MOST_BEATS, "beats a minute");
    range("--breaths", breaths, FlowRates.LEAST_BREATHS, FlowRates.MOST_BREATHS, "a minute");
    range("--depth", depth, 0, 1, "");
    return new FlowRates(beats, breaths, depth);
  }

  /** The scenario that was named, or the usual one; empty if shares were given singly. */
  Optional<FlowScenario> scenario() {
    if (scenario != null && (formed != null || takenUp != null)) {
      throw CommandFailure.badInput(
          "--scenario brings its shares; leave it out to give --formed or --taken-up");
    }
    if (formed != null || takenUp != null) {
      return Optional.empty();
    }
    String id = scenario;
    return Optional.of(
        id == null ? FlowScenario.shipped() : FlowScenario.of(id).orElseThrow(() -> unknown(id)));
  }

  private static CommandFailure unknown(String id) {
    return CommandFailure.badInput(
        "--scenario: there is no \""
            + id
            + "\"; there are "
            + FlowScenario.all().stream().map(FlowScenario::id).collect(Collectors.joining(", ")));
  }

  /** What is formed and taken up where. */
  NetFlow net() {
    NetFlow usual = scenario().orElseGet(FlowScenario::shipped).net();
    double mlPerMin = production == null ? usual.productionMlPerMin() : production;
    range("--production", mlPerMin, LEAST_PRODUCTION, MOST_PRODUCTION, "ml a minute");
    return new NetFlow(
        mlPerMin,
        formed == null ? usual.sources() : shares("--formed", formed, FlowSource.class),
        takenUp == null ? usual.sinks() : shares("--taken-up", takenUp, FlowSink.class));
  }

  /** What lies outside what is known of adults at rest; computed all the same. */
  List<String> warnings() {
    List<String> all = new ArrayList<>();
    warn(all, FlowConstant.PRODUCTION, net().productionMlPerMin(), "--production");
    warn(all, FlowConstant.HEART_RATE, beats, "--rate");
    warn(all, FlowConstant.BREATHING_RATE, breaths, "--breaths");
    return all;
  }

  private static void warn(List<String> to, String id, double value, String option) {
    FlowConstant known = FlowPhysiology.builtIn().constant(id);
    if (!known.holds(value)) {
      to.add(
          String.format(
              Locale.ROOT,
              "%s %s lies outside the %s to %s %s known of adults at rest",
              option,
              number(value),
              number(known.low()),
              number(known.high()),
              known.unit()));
    }
  }

  private static void range(String option, double value, double low, double high, String unit) {
    if (!(value >= low && value <= high)) {
      throw CommandFailure.badInput(
          String.format(
                      Locale.ROOT,
                      "%s: expected %s to %s %s",
                      option,
                      number(low),
                      number(high),
                      unit)
                  .strip()
              + ", found "
              + number(value));
    }
  }

  private static <E extends Enum<E>> SortedMap<E, Double> shares(
      String option, String text, Class<E> kind) {
    SortedMap<E, Double> shares = new TreeMap<>();
    double sum = 0;
    for (String part : text.split(",")) {
      String[] both = part.split("=", -1);
      if (both.length != 2) {
        throw CommandFailure.badInput(option + ": expected PLACE=SHARE, found \"" + part + "\"");
      }
      double share = share(option, both[1]);
      if (shares.put(place(option, both[0], kind), share) != null) {
        throw CommandFailure.badInput(option + ": " + both[0].strip() + " is there twice");
      }
      sum += share;
    }
    if (Math.abs(sum - 1) > 1e-9) {
      throw CommandFailure.badInput(
          option + ": shares must add up to 1, but add up to " + number(sum));
    }
    return shares;
  }

  private static double share(String option, String text) {
    try {
      double share = Double.parseDouble(text.strip());
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw CommandFailure.badInput(option + ": \"" + text.strip() + "\" is no number");
    }
    throw CommandFailure.badInput(option + ": a share is 0 to 1, found " + text.strip());
  }

  private static <E extends Enum<E>> E place(String option, String text, Class<E> kind) {
    return Stream.of(kind.getEnumConstants())
        .filter(value -> word(value).equals(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                CommandFailure.badInput(
                    option
                        + ": there is no \""
                        + text.strip()
                        + "\"; there are "
                        + Stream.of(kind.getEnumConstants())
                            .map(FlowRequest::word)
                            .collect(Collectors.joining(", "))));
  }

  /** A constant as it is written: {@code spinal-roots}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e6
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4g", value).replaceFirst("(\\.\\d*?)0+$", "$1");
  }
}
