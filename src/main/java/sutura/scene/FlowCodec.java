package sutura.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.csf.Conductance;
import sutura.csf.FlowDriver;
import sutura.csf.FlowRates;
import sutura.csf.FlowSink;
import sutura.csf.FlowSource;
import sutura.csf.NetFlow;
import sutura.json.JsonCursor;
import sutura.json.JsonValue;

/** The cerebrospinal fluid in motion as a field of a scene file. */
final class FlowCodec {
  private static final int DIGITS = 6;

  /** Shares have to add up to 1 again. */
  private static final int SHARE_DIGITS = 17;

  /** A place farther off than this is in no head and no spine, mm. */
  private static final double FARTHEST_MM = 10_000;

  /** Longer than any flow is looked at: a year, seconds. */
  private static final double LONGEST_S = 365.0 * 24 * 3600;

  /** More than any head forms, mL/min. */
  private static final double MOST_ML_PER_MIN = 10;

  private static final Map<String, FlowDriver> DRIVERS = words(FlowDriver.values());
  private static final Map<String, Conductance> CONDUCTANCES = words(Conductance.values());
  private static final Map<String, FlowView.Drawing> DRAWINGS = words(FlowView.Drawing.values());
  private static final Map<String, FlowSource> SOURCES = words(FlowSource.values());
  private static final Map<String, FlowSink> SINKS = words(FlowSink.values());

  private FlowCodec() {}

  private static <E extends Enum<E>> Map<String, E> words(E[] values) {
    return Stream.of(values)
        .collect(Collectors.toMap(FlowCodec::word, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static JsonValue value(FlowView flow) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("driver", word(flow.driver()))
            .put("net", value(flow.net()))
            .put("conductance", word(flow.conductance()))
            .put("rates", value(flow.rates()))
            .put("timeS", Math.min(flow.timeS(), LONGEST_S), DIGITS)
            .put("playing", flow.plays())
            .put("factor", flow.factor(), DIGITS)
            .put("lapse", flow.lapse(), DIGITS)
            .put(
                "shows",
                JsonValue.array(flow.shows().stream().map(d -> JsonValue.of(word(d))).toList()))
            .put("fourfold", flow.fourfold());
    flow.dye().ifPresent(dye -> value.put("dye", value(dye)));
    return value.build();
  }

  private static JsonValue value(NetFlow net) {
    return JsonValue.object()
        .put("productionMlPerMin", net.productionMlPerMin(), DIGITS)
        .put("sources", shares(net.sources()))
        .put("sinks", shares(net.sinks()))
        .build();
  }

  private static JsonValue shares(Map<? extends Enum<?>, Double> shares) {
    JsonValue.Builder value = JsonValue.object();
    shares.forEach((key, share) -> value.put(word(key), share, SHARE_DIGITS));
    return value.build();
  }

  private static JsonValue value(FlowRates rates) {
    return JsonValue.object()
        .put("beatsPerMin", rates.beatsPerMin(), DIGITS)
        .put("breathsPerMin", rates.breathsPerMin(), DIGITS)
        .put("breathDepth", rates.breathDepth(), DIGITS)
        .build();
  }

  private static JsonValue value(FlowView.Dye dye) {
    Vector3dc at = dye.atMm();
    return JsonValue.object()
        .put(
            "atMm",
            JsonValue.array(
                List.of(
                    JsonValue.of(at.x(), DIGITS),
                    JsonValue.of(at.y(), DIGITS),
                    JsonValue.of(at.z(), DIGITS))))
        .put("sinceS", Math.min(dye.sinceS(), LONGEST_S), DIGITS)
        .build();
  }

  /** The flow of a scene; none if it is not clear what moves the fluid, or how much is formed. */
  static Optional<FlowView> flow(JsonCursor root) {
    Optional<JsonCursor> field = root.optionalField("flow");
    if (field.isEmpty()) {
      return Optional.empty();
    }
    JsonCursor cursor = field.get();
    cursor.warnUnknown(
        Set.of(
            "driver",
            "net",
            "conductance",
            "rates",
            "timeS",
            "playing",
            "factor",
            "lapse",
            "shows",
            "dye",
            "fourfold"));
    Optional<FlowDriver> driver =
        cursor.field("driver").flatMap(c -> c.word(DRIVERS.keySet())).map(DRIVERS::get);
    Optional<NetFlow> net = cursor.field("net").flatMap(FlowCodec::net);
    return driver.isEmpty() || net.isEmpty()
        ? Optional.empty()
        : Optional.of(read(cursor, FlowView.of(driver.get(), net.get()).withPlays(false)));
  }

  private static FlowView read(JsonCursor cursor, FlowView first) {
    double least = FlowView.LEAST_FACTOR;
    double most = FlowView.MOST_FACTOR;
    return new FlowView(
        first.driver(),
        first.net(),
        cursor
            .optionalField("conductance")
            .flatMap(c -> c.word(CONDUCTANCES.keySet()))
            .map(CONDUCTANCES::get)
            .orElse(first.conductance()),
        cursor.optionalField("rates").map(FlowCodec::rates).orElse(first.rates()),
        number(cursor, "timeS", 0, LONGEST_S, first.timeS()),
        bool(cursor, "playing").orElse(first.plays()),
        number(cursor, "factor", least, most, first.factor()),
        number(cursor, "lapse", least, most, first.lapse()),
        cursor.optionalField("shows").flatMap(FlowCodec::shows).orElse(first.shows()),
        cursor.optionalField("dye").flatMap(FlowCodec::dye),
        bool(cursor, "fourfold").orElse(first.fourfold()));
  }

  private static Optional<NetFlow> net(JsonCursor cursor) {
    cursor.warnUnknown(Set.of("productionMlPerMin", "sources", "sinks"));
    Optional<Double> production =
        cursor.field("productionMlPerMin").flatMap(c -> c.number(0, MOST_ML_PER_MIN));
    Optional<TreeMap<FlowSource, Double>> sources =
        cursor.field("sources").flatMap(c -> shares(c, SOURCES));
    Optional<TreeMap<FlowSink, Double>> sinks =
        cursor.field("sinks").flatMap(c -> shares(c, SINKS));
    if (production.isEmpty() || sources.isEmpty() || sinks.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new NetFlow(production.get(), sources.get(), sinks.get()));
    } catch (IllegalArgumentException e) {
      cursor.fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<TreeMap<E, Double>> shares(
      JsonCursor cursor, Map<String, E> words) {
    cursor.warnUnknown(words.keySet());
    if (cursor.fields().isEmpty()) {
      return Optional.empty();
    }
    long faults = cursor.faultCount();
    TreeMap<E, Double> shares = new TreeMap<>();
    words.forEach(
        (word, key) ->
            cursor
                .optionalField(word)
                .flatMap(c -> c.number(0, 1))
                .ifPresent(share -> shares.put(key, share)));
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    if (cursor.faultCount() == faults && Math.abs(sum - 1) > NetFlow.ROUNDING) {
      cursor.fault("shares must add up to 1, but add up to " + sum);
    }
    return cursor.faultCount() == faults ? Optional.of(shares) : Optional.empty();
  }

  private static FlowRates rates(JsonCursor cursor) {
    cursor.warnUnknown(Set.of("beatsPerMin", "breathsPerMin", "breathDepth"));
    FlowRates first = FlowRates.REST;
    return new FlowRates(
        number(
            cursor,
            "beatsPerMin",
            FlowRates.LEAST_BEATS,
            FlowRates.MOST_BEATS,
            first.beatsPerMin()),
        number(
            cursor,
            "breathsPerMin",
            FlowRates.LEAST_BREATHS,
            FlowRates.MOST_BREATHS,
            first.breathsPerMin()),
        number(cursor, "breathDepth", 0, 1, first.breathDepth()));
  }

  private static Optional<Set<FlowView.Drawing>> shows(JsonCursor cursor) {
    Optional<List<JsonCursor>> items = cursor.items();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    EnumSet<FlowView.Drawing> shows = EnumSet.noneOf(FlowView.Drawing.class);
    for (JsonCursor item : items.get()) {
      item.word(DRAWINGS.keySet()).map(DRAWINGS::get).ifPresent(shows::add);
    }
    return Optional.of(shows);
  }

  private static Optional<FlowView.Dye> dye(JsonCursor cursor) {
    cursor.warnUnknown(Set.of("atMm", "sinceS"));
    Optional<JsonCursor> field = cursor.field("atMm");
    Optional<Vector3d> at = field.flatMap(c -> c.numbers(3)).map(Vector3d::new);
    if (at.filter(p -> p.length() > FARTHEST_MM).isPresent()) {
      field.ifPresent(c -> c.fault("is farther than " + FARTHEST_MM + " mm from the head"));
      return Optional.empty();
    }
    double sinceS = number(cursor, "sinceS", 0, LONGEST_S, 0);
    return at.map(place -> new FlowView.Dye(place, sinceS));
  }

  private static Optional<Boolean> bool(JsonCursor cursor, String name) {
    return cursor.optionalField(name).flatMap(JsonCursor::bool);
  }

  private static double number(
      JsonCursor cursor, String name, double least, double most, double otherwise) {
    return cursor.optionalField(name).flatMap(c -> c.number(least, most)).orElse(otherwise);
  }
}
