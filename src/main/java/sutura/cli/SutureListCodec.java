package sutura.cli;

import java.util.List;
import java.util.Locale;
import sutura.anatomy.suture.ClosureCurve;
import sutura.anatomy.suture.ClosureEvidence;
import sutura.anatomy.suture.SutureAge;
import sutura.anatomy.suture.SutureClosure;
import sutura.evidence.Source;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;

/** Writes the closure of all sutures at an age as one JSON object. */
final class SutureListCodec {
  private static final int DIGITS = 4;

  /** Up to this age, years, there is something to say of fontanelles. */
  private static final double INFANT = 2;

  private SutureListCodec() {}

  static String text(SutureAge age) {
    JsonValue.Builder root =
        JsonValue.object()
            .put("ageYears", age.years(), DIGITS)
            .put("adultGeometryOnly", true)
            .put("pressNumbers", age.isAdult());
    age.person().ifPresent(seed -> root.put("person", seed));
    root.put(
        "sutures",
        JsonValue.array(
            SutureClosure.ofAll(age).values().stream().map(SutureListCodec::closure).toList()));
    ClosureEvidence evidence = ClosureEvidence.builtIn();
    root.put(
        "curves", JsonValue.array(evidence.curves().stream().map(c -> curve(c, age)).toList()));
    if (age.years() <= INFANT) {
      root.put(
          "fontanelles",
          JsonValue.array(
              evidence.fontanelles().stream().map(SutureListCodec::fontanelle).toList()));
      root.put(
          "infantSeries",
          JsonValue.array(evidence.series().stream().map(SutureListCodec::series).toList()));
    }
    root.put("note", evidence.visible().text().in("en"));
    Knowledge.builtIn()
        .claim(Claim.SUTURES_FUSED)
        .ifPresent(claim -> EvidenceJson.putClaim(root, claim));
    return JsonCodec.write(root.build());
  }

  private static JsonValue closure(SutureClosure closure) {
    return JsonValue.object()
        .put("id", closure.suture().value())
        .put("score", closure.score(), DIGITS)
        .put("sd", closure.sd(), DIGITS)
        .put("low", closure.low(), DIGITS)
        .put("high", closure.high(), DIGITS)
        .put("probabilityAnyOpen", closure.probabilityAnyOpen(), DIGITS)
        .put("curve", closure.curve().id())
        .put("borrowed", closure.borrowed())
        .put("provenance", closure.provenance().word())
        .put("confidence", closure.confidence().word())
        .put("sources", citations(closure.sources()))
        .put("works", SourceJson.of(closure.sources()))
        .build();
  }

  /** What a curve is made of, and where it stands at the age. */
  private static JsonValue curve(ClosureCurve curve, SutureAge age) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("id", curve.id())
            .put("largest", curve.largest(), DIGITS)
            .put("halfYears", curve.halfYears(), DIGITS)
            .put("widthYears", curve.widthYears(), DIGITS)
            .put("sd", curve.sd(), DIGITS)
            .put("beginsYears", curve.beginsYears(), DIGITS)
            .put("score", curve.score(age.years()), DIGITS)
            .put("probabilityAnyOpen", curve.probabilityAnyOpen(age.years()), DIGITS);
    curve
        .femaleEarlierYears()
        .ifPresent(earlier -> value.put("femaleEarlierYears", earlier, DIGITS));
    curve
        .everOpen()
        .ifPresent(
            range ->
                value
                    .put("everOpenLow", range.low(), DIGITS)
                    .put("everOpenHigh", range.high(), DIGITS));
    return value
        .put("provenance", curve.provenance().word())
        .put("confidence", curve.confidence().word())
        .build();
  }

  private static JsonValue fontanelle(ClosureEvidence.Fontanelle fontanelle) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("id", fontanelle.id())
            .put("closesFromMonths", fontanelle.fromMonths(), DIGITS)
            .put("closesToMonths", fontanelle.toMonths(), DIGITS);
    fontanelle.latestMonths().ifPresent(latest -> value.put("latestMonths", latest, DIGITS));
    return value
        .put("source", Source.compact(fontanelle.sources()))
        .put("works", SourceJson.of(fontanelle.sources()))
        .put("confidence", fontanelle.confidence().word())
        .build();
  }

  private static JsonValue series(ClosureEvidence.Series series) {
    return JsonValue.object()
        .put("id", series.id())
        .put("quantity", series.quantity().name().toLowerCase(Locale.ROOT))
        .put(
            "points",
            JsonValue.array(series.points().stream().map(SutureListCodec::point).toList()))
        .put("population", series.population().in("en"))
        .put("source", Source.compact(series.sources()))
        .put("works", SourceJson.of(series.sources()))
        .put("confidence", series.confidence().word())
        .build();
  }

  private static JsonValue point(ClosureEvidence.Point point) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("months", point.months(), DIGITS)
            .put("value", point.value(), DIGITS);
    point.spread().ifPresent(spread -> value.put("spread", spread, DIGITS));
    return value.build();
  }

  private static JsonValue citations(List<Source> sources) {
    return JsonValue.array(sources.stream().map(s -> JsonValue.of(s.full())).toList());
  }
}
