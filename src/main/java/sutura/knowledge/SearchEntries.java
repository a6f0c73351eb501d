package sutura.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sutura.anatomy.Structure;
import sutura.evidence.Words;
import sutura.evidence.Work;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Comparison;
import sutura.evidence.review.Correction;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;
import sutura.evidence.review.Study;
import sutura.evidence.review.SummaryRow;
import sutura.knowledge.Destination.Kind;
import sutura.knowledge.SearchEntry.Name;
import sutura.knowledge.SearchEntry.Passage;

/** What structures, claims, studies and the rest are found by. */
public final class SearchEntries {
  private static final Pattern GERMAN_SIDE = Pattern.compile("(Link|Recht)e[rs]? (.+)");

  private SearchEntries() {}

  /** Structures by all their names, synonyms, numbers and ids. */
  public static List<SearchEntry> ofStructures(Collection<Structure> structures) {
    return structures.stream().map(SearchEntries::of).toList();
  }

  /**
   * Everything that is said about claims.
   *
   * @param summary what the summary of all claims is called, by language
   */
  public static List<SearchEntry> ofKnowledge(Knowledge knowledge, Map<String, String> summary) {
    List<SearchEntry> entries = new ArrayList<>();
    knowledge.claims().forEach(claim -> entries.add(of(claim)));
    knowledge.studies().forEach(study -> entries.add(of(study)));
    knowledge.notes().forEach(note -> entries.add(of(note)));
    knowledge.comparisons().forEach(comparison -> entries.add(of(comparison)));
    knowledge.corrections().forEach(correction -> entries.add(of(correction)));
    entries.add(ofRows(knowledge.summary(), summary));
    return entries;
  }

  private static SearchEntry of(Structure structure) {
    List<Name> names = new ArrayList<>();
    structure.synonyms().forEach(synonym -> names.add(new Name(synonym, false)));
    structure.ta2().ifPresent(number -> names.add(new Name("TA2 " + number, false)));
    structure.fma().ifPresent(number -> names.add(new Name("FMA " + number, false)));
    germanSide(structure.name("de")).ifPresent(name -> names.add(new Name(name, true)));
    String id = structure.id().value();
    names.add(new Name(id, false));
    return new SearchEntry(
        new Destination(Kind.STRUCTURE, id),
        structure.names(),
        names,
        Optional.empty(),
        List.of(),
        tissueRank(structure));
  }

  /** As people write it: {@code Schläfenbein links} for {@code Linkes Schläfenbein}. */
  private static Optional<String> germanSide(String name) {
    Matcher matcher = GERMAN_SIDE.matcher(name);
    return matcher.matches()
        ? Optional.of(matcher.group(2) + (matcher.group(1).equals("Link") ? " links" : " rechts"))
        : Optional.empty();
  }

  /** Bones and teeth, then what joins them, then openings and points. */
  private static int tissueRank(Structure structure) {
    return switch (structure.tissue()) {
      case SUTURAL, CARTILAGE, LIGAMENT, NUCLEUS -> 1;
      case OPENING, LANDMARK -> 2;
      default -> 0;
    };
  }

  private static SearchEntry of(Claim claim) {
    List<Name> names = new ArrayList<>();
    claim.aliases().forEach(alias -> names.add(new Name(alias.replace('-', ' '), true)));
    names.add(new Name(claim.id(), false));
    List<Passage> passages = new ArrayList<>();
    add(passages, claim.claimed());
    add(passages, claim.verdict().text());
    add(passages, claim.plain());
    add(passages, claim.verdict().reasoning());
    claim.claimants().forEach(claimant -> add(passages, claimant.who()));
    return entry(Kind.CLAIM, claim.id(), claim.title().byLanguage(), names, "", passages);
  }

  private static SearchEntry of(Study study) {
    Work work = study.work();
    List<Name> names = new ArrayList<>(of(work));
    names.add(new Name(study.id(), false));
    List<Passage> passages = new ArrayList<>();
    add(passages, study.result());
    add(passages, study.sample());
    add(passages, study.method());
    add(passages, study.limits());
    study.interests().ifPresent(words -> add(passages, words));
    Map<String, String> title = Map.of("en", work.brief());
    return entry(Kind.STUDY, study.id(), title, names, work.title(), passages);
  }

  private static List<Name> of(Work work) {
    List<Name> names = new ArrayList<>();
    if (!work.title().isEmpty()) {
      names.add(new Name(work.title(), true));
    }
    if (!work.authors().isEmpty()) {
      names.add(new Name(String.join(", ", work.authors()), true));
    }
    if (!work.container().isEmpty()) {
      String year = work.year().map(y -> " " + y).orElse("");
      names.add(new Name(work.container() + year, false));
    }
    work.doi().ifPresent(doi -> names.add(new Name("doi " + doi, false)));
    work.pmid().ifPresent(number -> names.add(new Name("PMID " + number, false)));
    return names;
  }

  private static SearchEntry of(Note note) {
    List<Passage> passages = new ArrayList<>();
    note.role().ifPresent(words -> add(passages, words));
    add(passages, note.text());
    List<Name> names = List.of(new Name(note.id(), false));
    return entry(Kind.NOTE, note.id(), note.title().byLanguage(), names, "", passages);
  }

  private static SearchEntry of(Comparison comparison) {
    List<Name> names =
        List.of(
            new Name(comparison.left().work().brief(), true),
            new Name(comparison.right().work().brief(), true),
            new Name(comparison.id(), false));
    List<Passage> passages = new ArrayList<>();
    add(passages, comparison.conclusion());
    String both = names.get(0).text() + " · " + names.get(1).text();
    Map<String, String> titles = comparison.title().byLanguage();
    return entry(Kind.COMPARISON, comparison.id(), titles, names, both, passages);
  }

  private static SearchEntry of(Correction correction) {
    List<Passage> passages = new ArrayList<>();
    add(passages, correction.wrong());
    List<Name> names = List.of(new Name(correction.asPrinted(), false));
    Map<String, String> titles = Map.of("en", correction.right().brief());
    return entry(Kind.CORRECTION, correction.id(), titles, names, correction.asPrinted(), passages);
  }

  private static SearchEntry ofRows(List<SummaryRow> rows, Map<String, String> titles) {
    List<Passage> passages = new ArrayList<>();
    for (SummaryRow row : rows) {
      add(passages, row.topic());
      add(passages, row.claimed());
      add(passages, row.known());
    }
    return entry(Kind.SUMMARY, Destination.summary().id(), titles, List.of(), "", passages);
  }

  private static SearchEntry entry(
      Kind kind,
      String id,
      Map<String, String> titles,
      List<Name> names,
      String subtitle,
      List<Passage> passages) {
    Optional<String> under = Optional.of(subtitle).filter(text -> !text.isEmpty());
    return new SearchEntry(new Destination(kind, id), titles, names, under, passages, 0);
  }

  private static void add(List<Passage> passages, Words words) {
    words.byLanguage().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> passages.add(new Passage(e.getKey(), e.getValue())));
  }
}
