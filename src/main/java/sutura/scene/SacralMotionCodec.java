package sutura.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sutura.json.JsonCursor;
import sutura.json.JsonValue;
import sutura.nutation.NutationEvidence;
import sutura.nutation.NutationStudy;

/** The sacrum's motion as a field of a scene file. */
final class SacralMotionCodec {
  private static final int DIGITS = 6;

  private SacralMotionCodec() {}

  static JsonValue value(Nutation nutation) {
    return JsonValue.object()
        .put("study", nutation.study())
        .put("factor", nutation.factor(), DIGITS)
        .put("phase", nutation.phase(), DIGITS)
        .put("playing", nutation.playing())
        .put("perMinute", nutation.perMinute(), DIGITS)
        .build();
  }

  /** The motion of a scene; none if the publication is not known. */
  static Optional<Nutation> nutation(JsonCursor root) {
    Optional<JsonCursor> field = root.optionalField("nutation");
    if (field.isEmpty()) {
      return Optional.empty();
    }
    JsonCursor cursor = field.get();
    cursor.warnUnknown(Set.of("study", "factor", "phase", "playing", "perMinute"));
    List<String> words =
        NutationEvidence.builtIn().studies().stream().map(NutationStudy::id).toList();
    Optional<NutationStudy> study =
        cursor
            .field("study")
            .flatMap(c -> c.word(new TreeSet<>(words)))
            .flatMap(NutationStudy::find);
    return study.map(known -> read(cursor, known));
  }

  private static Nutation read(JsonCursor cursor, NutationStudy study) {
    Nutation first = Nutation.of(study);
    double factor = number(cursor, "factor", 1, study.largestFactor(), first.factor());
    double phase = number(cursor, "phase", 0, 1, first.phase());
    double rate =
        number(
            cursor,
            "perMinute",
            Nutation.SLOWEST_PER_MINUTE,
            Nutation.FASTEST_PER_MINUTE,
            first.perMinute());
    boolean playing = cursor.optionalField("playing").flatMap(JsonCursor::bool).orElse(false);
    return new Nutation(study.id(), factor, phase, playing, rate);
  }

  private static double number(
      JsonCursor cursor, String name, double least, double most, double otherwise) {
    return cursor.optionalField(name).flatMap(c -> c.number(least, most)).orElse(otherwise);
  }
}
