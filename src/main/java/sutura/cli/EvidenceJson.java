package sutura.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import sutura.anatomy.StructureId;
import sutura.evidence.Words;
import sutura.evidence.review.Claim;
import sutura.evidence.review.ClaimScene;
import sutura.evidence.review.Comparison;
import sutura.evidence.review.Correction;
import sutura.evidence.review.Effect;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;
import sutura.evidence.review.Study;
import sutura.evidence.review.SummaryRow;
import sutura.evidence.review.Weight;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;

/** Claims, studies and what goes with them as one JSON object. */
final class EvidenceJson {
  private static final String NO_DOI =
      "none is known here: the work has none, or it was not found when the record was looked up";

  private static final int DECIMALS = 6;

  private final String language;

  private EvidenceJson(String language) {
    this.language = language;
  }

  static String of(Knowledge knowledge, String language) {
    EvidenceJson json = new EvidenceJson(language);
    JsonValue root =
        JsonValue.object()
            .put("language", language)
            .put("advice", ReportWords.in(language).of("advice"))
            .put("claims", array(knowledge.claims().stream().map(json::claim).toList()))
            .put("studies", array(knowledge.studies().stream().map(json::study).toList()))
            .put("notes", array(knowledge.notes().stream().map(json::note).toList()))
            .put(
                "corrections",
                array(knowledge.corrections().stream().map(json::correction).toList()))
            .put(
                "comparisons",
                array(knowledge.comparisons().stream().map(json::comparison).toList()))
            .put("summary", array(knowledge.summary().stream().map(json::row).toList()))
            .build();
    return JsonCodec.write(root);
  }

  /** A claim and the studies that it is weighed with, as fields of something else, in English. */
  static void putClaim(JsonValue.Builder root, Claim claim) {
    EvidenceJson json = new EvidenceJson("en");
    root.put("claim", json.claim(claim))
        .put("studies", array(claim.weights().stream().map(w -> json.study(w.study())).toList()));
  }

  private JsonValue claim(Claim claim) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("id", claim.id())
            .put("claim", text(claim.claimed()))
            .put("verdict", text(claim.verdict().text()))
            .put("grade", claim.verdict().standing().word())
            .put("certainty", claim.verdict().certainty().word())
            .put("for", ids(claim, Weight.Side.FOR))
            .put("against", ids(claim, Weight.Side.AGAINST))
            .put("beside", ids(claim, Weight.Side.BESIDE))
            .put("title", text(claim.title()))
            .put("aliases", texts(claim.aliases()))
            .put("plain", text(claim.plain()))
            .put("reasoning", text(claim.verdict().reasoning()))
            .put("sources", SourceJson.of(claim.verdict().sources()))
            .put("claimants", array(claim.claimants().stream().map(this::claimant).toList()))
            .put("weights", array(claim.weights().stream().map(this::weight).toList()));
    claim
        .measurementLimit()
        .ifPresent(
            limit ->
                value.put(
                    "measurementLimit",
                    JsonValue.object()
                        .put("text", text(limit.text()))
                        .put("sources", SourceJson.of(limit.sources()))
                        .build()));
    return value
        .put("scene", scene(claim.scene()))
        .put("structures", structures(claim.structures()))
        .build();
  }

  private static JsonValue ids(Claim claim, Weight.Side side) {
    return texts(claim.studies(side).stream().map(Study::id).toList());
  }

  private JsonValue claimant(Claim.Claimant claimant) {
    return JsonValue.object()
        .put("who", text(claimant.who()))
        .put("sources", SourceJson.of(claimant.sources()))
        .build();
  }

  private JsonValue weight(Weight weight) {
    return JsonValue.object()
        .put("study", weight.study().id())
        .put("side", weight.side().name().toLowerCase(Locale.ROOT))
        .put("says", text(weight.says()))
        .put("effects", texts(weight.effects().stream().map(Effect::id).toList()))
        .build();
  }

  private JsonValue scene(ClaimScene scene) {
    JsonValue.Builder settings = JsonValue.object();
    scene.settings().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> settings.put(e.getKey(), e.getValue()));
    return JsonValue.object()
        .put("experiment", scene.experiment().word())
        .put("settings", settings.build())
        .put("select", structures(scene.select()))
        .put("caption", text(scene.caption()))
        .put("notShown", text(scene.notShown()))
        .build();
  }

  /** A study; {@code n} is null where it is not known here. */
  private JsonValue study(Study study) {
    JsonValue.Builder value = JsonValue.object();
    SourceJson.put(value, study.work());
    if (study.work().doi().isEmpty()) {
      value.put("doi", JsonValue.Nothing.NULL).put("doiNote", NO_DOI);
    }
    value.put("design", study.design().word());
    study.n().ifPresentOrElse(n -> value.put("n", n), () -> value.put("n", JsonValue.Nothing.NULL));
    value
        .put("result", text(study.result()))
        .put("sample", text(study.sample()))
        .put("method", text(study.method()))
        .put("limits", text(study.limits()));
    study.interests().ifPresent(interests -> value.put("interests", text(interests)));
    return value
        .put("effects", array(study.effects().stream().map(this::effect).toList()))
        .put("confidence", study.confidence().word())
        .build();
  }

  private JsonValue effect(Effect effect) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("id", effect.id())
            .put("outcome", text(effect.outcome()))
            .put("measure", effect.measure().word())
            .put("unit", effect.unit());
    put(value, "value", effect.value());
    put(value, "low", effect.low());
    put(value, "high", effect.high());
    return value
        .put("interval", word(effect.interval()))
        .put("better", word(effect.better()))
        .put("source", SourceJson.of(effect.source()))
        .put("confidence", effect.confidence().word())
        .build();
  }

  private static void put(JsonValue.Builder value, String name, OptionalDouble number) {
    if (number.isPresent()) {
      value.put(name, number.getAsDouble(), DECIMALS);
    }
  }

  private JsonValue note(Note note) {
    JsonValue.Builder value =
        JsonValue.object()
            .put("id", note.id())
            .put("topic", word(note.topic()))
            .put("title", text(note.title()));
    note.role().ifPresent(role -> value.put("role", text(role)));
    return value
        .put("text", text(note.text()))
        .put("sources", SourceJson.of(note.sources()))
        .put("confidence", note.confidence().word())
        .build();
  }

  private JsonValue correction(Correction correction) {
    return JsonValue.object()
        .put("id", correction.id())
        .put("asPrinted", correction.asPrinted())
        .put("right", correction.right().id())
        .put("citation", correction.right().full())
        .put("wrong", text(correction.wrong()))
        .build();
  }

  private JsonValue comparison(Comparison comparison) {
    return JsonValue.object()
        .put("id", comparison.id())
        .put("title", text(comparison.title()))
        .put("left", comparison.left().id())
        .put("right", comparison.right().id())
        .put("rows", array(comparison.rows().stream().map(this::aspect).toList()))
        .put("conclusion", text(comparison.conclusion()))
        .build();
  }

  private JsonValue aspect(Comparison.Row row) {
    return JsonValue.object()
        .put("aspect", text(row.aspect()))
        .put("left", text(row.left()))
        .put("right", text(row.right()))
        .put("sources", SourceJson.of(row.sources()))
        .build();
  }

  private JsonValue row(SummaryRow row) {
    return JsonValue.object()
        .put("topic", text(row.topic()))
        .put("claimed", text(row.claimed()))
        .put("known", text(row.known()))
        .put("claims", texts(row.claims().stream().map(Claim::id).toList()))
        .build();
  }

  private String text(Words words) {
    return words.in(language);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static JsonValue structures(List<StructureId> ids) {
    return texts(ids.stream().map(StructureId::value).toList());
  }

  private static JsonValue texts(List<String> texts) {
    return array(texts.stream().map(JsonValue::of).toList());
  }

  private static JsonValue array(List<? extends JsonValue> values) {
    return JsonValue.array(List.copyOf(values));
  }
}
