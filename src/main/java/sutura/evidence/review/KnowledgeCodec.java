package sutura.evidence.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sutura.anatomy.StructureId;
import sutura.evidence.Bibliography;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;
import sutura.evidence.Source;
import sutura.evidence.Work;

/** Reads claims, studies and what goes with them; an entry with a fault is left out. */
final class KnowledgeCodec {
  private static final String FOLDER = "/sutura/evidence/";

  private final Map<String, Study> studies = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<DataFault> faults = new ArrayList<>();

  private KnowledgeCodec() {}

  static BuiltInData.Reading<Knowledge> readBuiltIn() {
    KnowledgeCodec codec = new KnowledgeCodec();
    return new BuiltInData.Reading<>(codec.read(), codec.faults);
  }

  private Knowledge read() {
    list("studies.json", "studies", this::study).forEach(s -> studies.put(s.id(), s));
    list("claims.json", "claims", this::claim).forEach(c -> claims.put(c.id(), c));
    return new Knowledge(
        new ArrayList<>(claims.values()),
        new ArrayList<>(studies.values()),
        list("notes.json", "notes", KnowledgeCodec::note),
        list("overview.json", "corrections", KnowledgeCodec::correction),
        list("overview.json", "comparisons", this::comparison),
        list("overview.json", "summary", this::row));
  }

  private <T> List<T> list(String file, String field, Function<BuiltInData, T> reader) {
    BuiltInData.Reading<List<T>> reading =
        BuiltInData.readEntries(FOLDER + file, data -> data.each(field, reader), List.of());
    faults.addAll(reading.faults());
    return reading.value();
  }

  private Study study(BuiltInData data) {
    Work work = work(data, "id");
    return new Study(
        work,
        data.word("design", Design.class),
        data.has("n") ? Optional.of((int) data.number("n")) : Optional.empty(),
        data.words("sample"),
        data.words("method"),
        data.words("result"),
        data.words("limits"),
        data.optionalWords("interests"),
        data.items("effects").stream().map(e -> effect(e, work)).toList(),
        data.confidence());
  }

  private static Effect effect(BuiltInData data, Work work) {
    return new Effect(
        data.text("id"),
        data.words("outcome"),
        data.word("measure", Effect.Measure.class),
        data.optionalText("unit").orElse(""),
        data.optionalNumber("value"),
        data.optionalNumber("low"),
        data.optionalNumber("high"),
        data.word("interval", Effect.Interval.class),
        data.word("better", Effect.Better.class),
        new Source(Optional.of(work), data.optionalText("place").orElse("")),
        data.confidence());
  }

  private Claim claim(BuiltInData data) {
    return new Claim(
        data.text("id"),
        data.texts("aliases"),
        data.words("title"),
        data.words("claimed"),
        data.words("plain"),
        data.items("claimants").stream()
            .map(c -> new Claim.Claimant(c.words("who"), c.sources("sources")))
            .toList(),
        data.items("weights").stream().map(this::weight).toList(),
        verdict(data.object("verdict")),
        data.has("measurementLimit")
            ? Optional.of(limit(data.object("measurementLimit")))
            : Optional.empty(),
        scene(data.object("scene")),
        ids(data, "structures"));
  }

  private Weight weight(BuiltInData data) {
    Study study = study(data, "study");
    Map<String, Effect> effects = new LinkedHashMap<>();
    study.effects().forEach(e -> effects.put(e.id(), e));
    List<Effect> bearing =
        data.texts("effects").stream().map(id -> known(data, effects, "effects", id)).toList();
    return new Weight(study, data.word("side", Weight.Side.class), data.words("says"), bearing);
  }

  private static Verdict verdict(BuiltInData data) {
    return new Verdict(
        data.word("standing", Verdict.Standing.class),
        data.word("certainty", Verdict.Certainty.class),
        data.words("text"),
        data.words("reasoning"),
        data.sources("sources"));
  }

  private static Claim.MeasurementLimit limit(BuiltInData data) {
    return new Claim.MeasurementLimit(data.words("text"), data.sources("sources"));
  }

  private static ClaimScene scene(BuiltInData data) {
    return new ClaimScene(
        data.word("experiment", Experiment.class),
        data.textsByName("settings"),
        ids(data, "select"),
        data.words("caption"),
        data.words("notShown"));
  }

  private static Note note(BuiltInData data) {
    return new Note(
        data.text("id"),
        data.word("topic", Note.Topic.class),
        data.words("title"),
        data.optionalWords("role"),
        data.words("text"),
        data.sources("sources"),
        data.confidence());
  }

  private static Correction correction(BuiltInData data) {
    return new Correction(
        data.text("id"), data.text("asPrinted"), work(data, "right"), data.words("wrong"));
  }

  private Comparison comparison(BuiltInData data) {
    return new Comparison(
        data.text("id"),
        data.words("title"),
        study(data, "left"),
        study(data, "right"),
        data.items("rows").stream()
            .map(
                r ->
                    new Comparison.Row(
                        r.words("aspect"), r.words("left"), r.words("right"), r.sources("sources")))
            .toList(),
        data.words("conclusion"));
  }

  private SummaryRow row(BuiltInData data) {
    List<Claim> about =
        data.texts("claims").stream().map(id -> known(data, claims, "claims", id)).toList();
    return new SummaryRow(data.words("topic"), data.words("claimed"), data.words("known"), about);
  }

  private Study study(BuiltInData data, String field) {
    return known(data, studies, field, data.text(field));
  }

  private static <T> T known(BuiltInData data, Map<String, T> all, String field, String id) {
    T value = all.get(id);
    if (value == null) {
      throw data.fault(field + ": expected the id of a readable entry, found \"" + id + "\"");
    }
    return value;
  }

  private static Work work(BuiltInData data, String field) {
    String id = data.text(field);
    return Bibliography.builtIn()
        .find(id)
        .orElseThrow(
            () ->
                data.fault(
                    field + ": expected the id of a work in evidence/works, found \"" + id + "\""));
  }

  private static List<StructureId> ids(BuiltInData data, String field) {
    return data.texts(field).stream().map(StructureId::of).toList();
  }
}
