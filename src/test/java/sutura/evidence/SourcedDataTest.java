package sutura.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import sutura.anatomy.Catalogue;
import sutura.anatomy.suture.ClosureCurve;
import sutura.anatomy.suture.ClosureEvidence;
import sutura.anatomy.text.AnatomyTexts;
import sutura.biomech.published.PublishedFigures;
import sutura.claim.ClaimEvidence;
import sutura.claim.ClaimedTurn;
import sutura.csf.FlowScenario;
import sutura.csf.PublishedFlow;
import sutura.csf.evidence.Controversy;
import sutura.csf.evidence.FlowEvidence;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.json.JsonCodec;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.nutation.NutationEvidence;

/**
 * Every number and every text with a digit in the data that the program carries comes, itself or
 * through what it is part of, from a publication or a method in words.
 */
class SourcedDataTest {
  /** Publications themselves, and words of a form without any figure of their own. */
  private static final List<String> NO_STATEMENTS =
      List.of("evidence/works/claims.json", "evidence/works/measures.json", "evidence/report.json");

  /** Names, numbers of terminologies, ids and words of files: they say nothing that is measured. */
  private static final Set<String> NAMES =
      Set.of(
          "id",
          "ids",
          "names",
          "synonyms",
          "ta2",
          "fma",
          "aliases",
          "structures",
          "select",
          "settings",
          "whole",
          "bent",
          "through",
          "towards",
          "own",
          "borrowers",
          "joins",
          "from",
          "to",
          "asPrinted");

  /** The frontal (metopic) suture, whose curve is shown although this skull has lost it. */
  private static final String NOT_IN_THIS_SKULL = "frontal-suture";

  private static final Set<String> SOURCES = Set.of("sources", "source", "shapedAfter", "about");
  private static final Pattern LEVEL = Pattern.compile("\\b(C|T|Th|L|S|Co)\\d{1,2}\\b");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[!-~]*[0-9A-Za-z)]");

  private static final Map<String, JsonValue> FILES = new TreeMap<>();
  private static final Walk WALK = new Walk();

  @BeforeAll
  static void walkAll() throws IOException, URISyntaxException, JsonSyntaxException {
    Path root =
        Path.of(
                Objects.requireNonNull(
                        SourcedDataTest.class.getResource("/sutura/evidence/claims.json"))
                    .toURI())
            .resolveSibling("..")
            .normalize();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".json")).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        FILES.put(name, JsonCodec.parse(Files.readAllBytes(file)));
      }
    }
    FILES.forEach(
        (name, value) -> {
          if (!NO_STATEMENTS.contains(name)) {
            WALK.enter(name, value);
          }
        });
  }

  /** What was found on the way through all files. */
  private static final class Walk {
    final List<String> unsourced = new ArrayList<>();
    final List<String> dangling = new ArrayList<>();
    final Set<String> used = new HashSet<>();
    int numbers;
    int texts;
    private String file = "";

    void enter(String name, JsonValue value) {
      file = name;
      value(value, "", false);
    }

    private void value(JsonValue value, String at, boolean sourced) {
      if (value instanceof JsonValue.Obj object) {
        boolean own = resolves(object) || sourced;
        object.fields().forEach((key, field) -> field(key, field, at, own));
      } else if (value instanceof JsonValue.Arr array) {
        for (int i = 0; i < array.items().size(); i++) {
          value(array.items().get(i), at + "/" + i, sourced);
        }
      } else if (value instanceof JsonValue.Num number) {
        numbers++;
        note(sourced, at + " " + number.value());
      } else if (value instanceof JsonValue.Text text && hasDigit(text.value())) {
        texts++;
        note(sourced, at + " " + text.value());
      }
    }

    private void field(String key, JsonValue field, String at, boolean sourced) {
      if (!NAMES.contains(key) && !SOURCES.contains(key)) {
        value(field, at + "/" + key, sourced);
      }
    }

    private void note(boolean sourced, String what) {
      if (!sourced) {
        unsourced.add(file + what);
      }
    }

    private static boolean hasDigit(String text) {
      return LEVEL.matcher(text).replaceAll("").chars().anyMatch(Character::isDigit);
    }

    /** Whether an object says where it is from; what it names must be there. */
    private boolean resolves(JsonValue.Obj object) {
      List<String> own = sources(object);
      own.forEach(this::check);
      boolean evidence = file.startsWith("evidence/");
      return !own.isEmpty()
          || object.fields().get("about") instanceof JsonValue.Text
          || evidence && (isWork(object, "id") || isWork(object, "study"))
          || evidence && (isWork(object, "right") || isClaim(object) || isRow(object));
    }

    /** A study, a weight of it, a comparison and a correction name their work. */
    private boolean isWork(JsonValue.Obj object, String key) {
      boolean is =
          object.fields().get(key) instanceof JsonValue.Text id
              && Bibliography.builtIn().find(id.value()).isPresent();
      if (is) {
        used.add(((JsonValue.Text) Objects.requireNonNull(object.fields().get(key))).value());
      }
      return is;
    }

    /** A claim's words are those of its claimants, the rest its verdict's; each names sources. */
    private static boolean isClaim(JsonValue.Obj object) {
      return object.fields().get("claimants") instanceof JsonValue.Arr who
          && !who.items().isEmpty()
          && who.items().stream().allMatch(w -> !sources((JsonValue.Obj) w).isEmpty())
          && object.fields().get("verdict") instanceof JsonValue.Obj verdict
          && !sources(verdict).isEmpty();
    }

    /** A line of the summary stands for the claims it names. */
    private static boolean isRow(JsonValue.Obj object) {
      return object.fields().get("claims") instanceof JsonValue.Arr claims
          && !claims.items().isEmpty()
          && claims.items().stream()
              .allMatch(
                  id ->
                      id instanceof JsonValue.Text text
                          && Knowledge.builtIn().claim(text.value()).isPresent());
    }

    private void check(String source) {
      try {
        Source.of(source).work().ifPresent(work -> used.add(work.id()));
      } catch (IllegalArgumentException e) {
        dangling.add(file + ": " + source);
      }
    }

    private static List<String> sources(JsonValue.Obj object) {
      List<String> all = new ArrayList<>();
      for (String key : List.of("sources", "source", "shapedAfter")) {
        JsonValue value = object.fields().get(key);
        if (value instanceof JsonValue.Text text) {
          all.add(text.value());
        } else if (value instanceof JsonValue.Arr array) {
          array.items().forEach(item -> all.add(((JsonValue.Text) item).value()));
        }
      }
      return all;
    }
  }

  @Test
  void everyNumberAndEveryTextWithADigitHasASource(TestReporter reporter) {
    reporter.publishEntry(
        FILES.size() + " files", WALK.numbers + " numbers, " + WALK.texts + " texts with digits");
    assertEquals(List.of(), WALK.unsourced);
    assertTrue(WALK.numbers > 6000, "numbers walked: " + WALK.numbers);
    assertTrue(WALK.texts > 700, "texts walked: " + WALK.texts);
    assertTrue(FILES.size() >= 35, "files walked: " + FILES.size());
  }

  @Test
  void whatHasNoSourceIsFound() throws JsonSyntaxException {
    Walk walk = new Walk();
    String json =
        """
        {"a": {"value": 3}, "b": {"text": {"en": "12 a minute"}, "sources": ["nobody-1900"]},
         "c": {"sources": ["method: counted"], "points": [{"value": 5}], "id": "c7"}}""";
    walk.enter("some.json", JsonCodec.parse(json.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("some.json/a/value 3.0"), walk.unsourced);
    assertEquals(List.of("some.json: nobody-1900"), walk.dangling);
    assertEquals(2, walk.numbers);
  }

  @Test
  void everySourceIsThere() {
    assertEquals(List.of(), WALK.dangling);
  }

  @Test
  void nothingOfTheEvidenceIsLeftOut() {
    List<DataFault> faults =
        Stream.of(
                Bibliography.faults(),
                Knowledge.faults(),
                PublishedFigures.faults(),
                PublishedFlow.faults(),
                FlowEvidence.faults(),
                FlowScenario.faults(),
                ClaimEvidence.faults(),
                NutationEvidence.faults(),
                ClosureEvidence.faults())
            .flatMap(List::stream)
            .toList();
    assertEquals(List.of(), faults);
  }

  @Test
  void everyStructureStudyAndScenarioThatIsNamedIsThere() {
    assertEquals(List.of(), AnatomyTexts.faults());
    List<String> missing = new ArrayList<>();
    for (Claim claim : Knowledge.builtIn().claims()) {
      Stream.concat(claim.structures().stream(), claim.scene().select().stream())
          .filter(id -> !Catalogue.builtIn().contains(id))
          .forEach(id -> missing.add(claim.id() + ": " + id));
    }
    for (ClosureCurve curve : ClosureEvidence.builtIn().curves()) {
      Stream.concat(curve.own().stream(), curve.borrowers().stream())
          .filter(id -> !id.equals(NOT_IN_THIS_SKULL))
          .filter(id -> !isStructure(id) && !isStructure(id + "-left"))
          .forEach(id -> missing.add(curve.id() + ": " + id));
    }
    for (ClaimedTurn turn : ClaimEvidence.builtIn().turns()) {
      Stream.concat(turn.structures().stream(), turn.through().stream())
          .filter(pattern -> !isStructure(pattern.replace("-side", "-left")))
          .forEach(id -> missing.add(turn.said().id() + ": " + id));
    }
    for (Controversy each : FlowEvidence.builtIn().controversies()) {
      each.scenario()
          .filter(id -> FlowScenario.of(id).isEmpty())
          .ifPresent(id -> missing.add(each.id() + ": " + id));
    }
    assertEquals(List.of(), missing);
  }

  /** Whether a structure has this id, in which {@code *} stands for any letters. */
  private static boolean isStructure(String pattern) {
    String regex = pattern.replace("*", ".*");
    return Catalogue.builtIn().structures().keySet().stream()
        .anyMatch(id -> id.value().matches(regex));
  }

  @Test
  void everyDoiIsWellFormedAndThereOnce() {
    Set<String> seen = new HashSet<>();
    for (Work work : Bibliography.builtIn().works()) {
      work.doi()
          .ifPresent(
              doi -> {
                assertTrue(DOI.matcher(doi).matches(), doi);
                assertTrue(seen.add(doi.toLowerCase(Locale.ROOT)), "twice: " + doi);
              });
      work.pmid().ifPresent(pmid -> assertTrue(pmid.matches("\\d{6,8}"), pmid));
      work.url().ifPresent(url -> assertTrue(url.matches("https?://[!-~]+"), url));
    }
    assertTrue(seen.size() > 50, "DOIs: " + seen.size());
  }

  @Test
  void everyWorkIsThereOnceAndCanBeFound() {
    Set<String> ids = new HashSet<>();
    Set<String> records = new HashSet<>();
    List<String> listed = new ArrayList<>();
    for (String file : NO_STATEMENTS.subList(0, 2)) {
      listed.addAll(texts(FILES.get(file), "works", "id"));
    }
    listed.forEach(id -> assertTrue(ids.add(id), "twice: " + id));
    assertEquals(listed, Bibliography.builtIn().works().stream().map(Work::id).toList());
    for (Work work : Bibliography.builtIn().works()) {
      assertTrue(work.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), work.id());
      assertTrue(records.add(work.full()), "twice: " + work.full());
      assertTrue(
          work.authors().size() + work.title().length() + work.container().length() > 0, work.id());
      String year = work.year().map(String::valueOf).orElse("");
      boolean named = work.id().matches(".*\\d{4}[a-z]?");
      assertTrue(!named || work.id().contains("-" + year), work.id() + " is of " + year);
    }
  }

  @Test
  void everyWorkIsUsedOrListedAsFurtherReading() {
    JsonValue.Obj root =
        (JsonValue.Obj) Objects.requireNonNull(FILES.get("evidence/works/measures.json"));
    Set<String> further =
        ((JsonValue.Arr) Objects.requireNonNull(root.fields().get("furtherReading")))
            .items().stream()
                .map(id -> ((JsonValue.Text) id).value())
                .collect(Collectors.toCollection(TreeSet::new));
    Set<String> unused =
        Bibliography.builtIn().works().stream()
            .map(Work::id)
            .filter(id -> !WALK.used.contains(id) && !further.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unused);
    further.forEach(id -> assertTrue(Bibliography.builtIn().find(id).isPresent(), id));
  }

  private static List<String> texts(JsonValue root, String list, String key) {
    JsonValue.Arr items =
        (JsonValue.Arr) Objects.requireNonNull(((JsonValue.Obj) root).fields().get(list));
    return items.items().stream()
        .map(item -> ((JsonValue.Obj) item).fields().get(key))
        .map(id -> ((JsonValue.Text) Objects.requireNonNull(id)).value())
        .toList();
  }
}
