package sutura.scene;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.Load;
import sutura.biomech.Support;
import sutura.json.JsonCursor;
import sutura.json.JsonValue;

/**
 * The age of the sutures, the load on the skull and the claimed motion as fields of scene files.
 */
final class LoadedSkullCodec {
  private static final int DIGITS = 6;

  /** A place farther off than this is no place of a head, mm. */
  private static final double FARTHEST_MM = 10_000;

  private static final Map<String, Support> SUPPORTS = words(Support.values());
  private static final Map<String, PressView.Beside> BESIDE = words(PressView.Beside.values());

  private LoadedSkullCodec() {}

  private static <E extends Enum<E>> Map<String, E> words(E[] values) {
    return Stream.of(values).collect(Collectors.toMap(LoadedSkullCodec::word, Function.identity()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static JsonValue value(SutureAge age) {
    JsonValue.Builder value = JsonValue.object().put("years", age.years(), DIGITS);
    age.person().ifPresent(seed -> value.put("person", seed));
    age.other().ifPresent(seed -> value.put("other", seed));
    return value.build();
  }

  /** The age whose sutures a scene shows; none if its years are none. */
  static Optional<SutureAge> age(JsonCursor root) {
    Optional<JsonCursor> field = root.optionalField("age");
    field.ifPresent(c -> c.warnUnknown(Set.of("years", "person", "other")));
    Optional<Double> years =
        field.flatMap(c -> c.field("years")).flatMap(c -> c.number(0, SutureAge.OLDEST));
    OptionalLong person = seed(field, "person");
    OptionalLong other = person.isPresent() ? seed(field, "other") : OptionalLong.empty();
    return years.map(y -> new SutureAge(y, person, other));
  }

  private static OptionalLong seed(Optional<JsonCursor> age, String field) {
    Optional<Long> seed = age.flatMap(c -> c.optionalField(field)).flatMap(LoadedSkullCodec::seed);
    return seed.map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  private static Optional<Long> seed(JsonCursor cursor) {
    Optional<Double> number = cursor.number(0, SutureAge.SEEDS - 1.0);
    if (number.filter(n -> n != Math.rint(n)).isPresent()) {
      cursor.fault("expected a whole number, found " + number.get());
      return Optional.empty();
    }
    return number.map(Double::longValue);
  }

  static JsonValue value(PressView press) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("load", value(press.load()))
            .put("support", word(press.support()))
            .put("beside", word(press.beside()))
            .put("colours", press.colours())
            .put("arrows", press.arrows());
    press.factor().ifPresent(factor -> value.put("factor", factor, DIGITS));
    return value.build();
  }

  private static JsonValue value(Load load) {
    if (load instanceof Load.Press press) {
      return force("press", press.atMm(), load).build();
    } else if (load instanceof Load.Traction traction) {
      return force("traction", traction.atMm(), load).build();
    } else if (load instanceof Load.Squeeze squeeze) {
      return force("squeeze", squeeze.atMm(), load)
          .put("otherMm", place(squeeze.otherMm()))
          .build();
    }
    Load.InnerPressure pressure = (Load.InnerPressure) load;
    return JsonValue.object()
        .put("kind", "inner-pressure")
        .put("mmHg", pressure.millimetresOfMercury(), DIGITS)
        .build();
  }

  private static JsonValue.Builder force(String kind, Vector3dc atMm, Load load) {
    return JsonValue.object()
        .put("kind", kind)
        .put("atMm", place(atMm))
        .put("forceN", load.forceN(), DIGITS);
  }

  private static JsonValue place(Vector3dc mm) {
    return JsonValue.array(
        List.of(
            JsonValue.of(mm.x(), DIGITS),
            JsonValue.of(mm.y(), DIGITS),
            JsonValue.of(mm.z(), DIGITS)));
  }

  /** The load of a scene; none if it is not clear what is done where and how strongly. */
  static Optional<PressView> press(JsonCursor root) {
    Optional<JsonCursor> field = root.optionalField("press");
    if (field.isEmpty()) {
      return Optional.empty();
    }
    JsonCursor cursor = field.get();
    cursor.warnUnknown(Set.of("load", "support", "factor", "beside", "colours", "arrows"));
    Optional<Load> load = cursor.field("load").flatMap(LoadedSkullCodec::load);
    return load.map(known -> read(cursor, PressView.of(known)));
  }

  private static PressView read(JsonCursor cursor, PressView first) {
    Optional<Double> factor =
        cursor.optionalField("factor").flatMap(c -> c.number(1, PressView.MOST_FACTOR));
    return new PressView(
        first.load(),
        choice(cursor, "support", SUPPORTS).orElse(first.support()),
        factor.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
        choice(cursor, "beside", BESIDE).orElse(first.beside()),
        bool(cursor, "colours").orElse(first.colours()),
        bool(cursor, "arrows").orElse(first.arrows()));
  }

  private static <T> Optional<T> choice(JsonCursor cursor, String name, Map<String, T> words) {
    return cursor.optionalField(name).flatMap(c -> c.word(words.keySet())).map(words::get);
  }

  private static Optional<Boolean> bool(JsonCursor cursor, String name) {
    return cursor.optionalField(name).flatMap(JsonCursor::bool);
  }

  private static Optional<Load> load(JsonCursor cursor) {
    Optional<String> kind =
        cursor
            .field("kind")
            .flatMap(c -> c.word(Set.of("press", "traction", "squeeze", "inner-pressure")));
    return kind.flatMap(word -> load(cursor, word));
  }

  private static Optional<Load> load(JsonCursor cursor, String kind) {
    if (kind.equals("inner-pressure")) {
      cursor.warnUnknown(Set.of("kind", "mmHg"));
      return cursor
          .field("mmHg")
          .flatMap(c -> c.number(Load.InnerPressure.LEAST_MMHG, Load.InnerPressure.MOST_MMHG))
          .map(Load.InnerPressure::new);
    }
    boolean two = kind.equals("squeeze");
    cursor.warnUnknown(
        two ? Set.of("kind", "atMm", "otherMm", "forceN") : Set.of("kind", "atMm", "forceN"));
    Optional<Vector3dc> at = place(cursor, "atMm");
    Optional<Vector3dc> other = two ? place(cursor, "otherMm") : at;
    Optional<Double> force =
        cursor.field("forceN").flatMap(c -> c.number(Load.LEAST_N, Load.MOST_N));
    if (at.isEmpty() || other.isEmpty() || force.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case "traction" -> new Load.Traction(at.get(), force.get());
          case "squeeze" -> new Load.Squeeze(at.get(), other.get(), force.get());
          default -> new Load.Press(at.get(), force.get());
        });
  }

  private static Optional<Vector3dc> place(JsonCursor cursor, String name) {
    Optional<JsonCursor> field = cursor.field(name);
    Optional<Vector3d> place = field.flatMap(c -> c.numbers(3)).map(Vector3d::new);
    if (place.filter(p -> p.length() > FARTHEST_MM).isPresent()) {
      field.ifPresent(c -> c.fault("is farther than " + FARTHEST_MM + " mm from the head"));
      return Optional.empty();
    }
    return place.map(Vector3dc.class::cast);
  }

  static JsonValue value(ClaimedMotion claimed) {
    return JsonValue.object()
        .put("factor", claimed.factor(), DIGITS)
        .put("phase", claimed.phase(), DIGITS)
        .put("playing", claimed.playing())
        .put("perMinute", claimed.perMinute(), DIGITS)
        .build();
  }

  /** The claimed motion of a scene; what is wrong or left out is as at first. */
  static Optional<ClaimedMotion> claimed(JsonCursor root) {
    Optional<JsonCursor> field = root.optionalField("claimed");
    field.ifPresent(c -> c.warnUnknown(Set.of("factor", "phase", "playing", "perMinute")));
    return field.filter(c -> c.fields().isPresent()).map(LoadedSkullCodec::readClaimed);
  }

  private static ClaimedMotion readClaimed(JsonCursor cursor) {
    ClaimedMotion first = ClaimedMotion.FLEXED;
    return new ClaimedMotion(
        number(cursor, "factor", 1, ClaimedMotion.MOST_FACTOR, first.factor()),
        number(cursor, "phase", 0, 1, first.phase()),
        bool(cursor, "playing").orElse(first.playing()),
        number(
            cursor,
            "perMinute",
            ClaimedMotion.SLOWEST_PER_MINUTE,
            ClaimedMotion.FASTEST_PER_MINUTE,
            first.perMinute()));
  }

  private static double number(
      JsonCursor cursor, String name, double least, double most, double otherwise) {
    return cursor.optionalField(name).flatMap(c -> c.number(least, most)).orElse(otherwise);
  }
}
