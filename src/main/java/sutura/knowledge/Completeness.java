package sutura.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Terminology;
import sutura.anatomy.text.AnatomyTexts;
import sutura.anatomy.text.Description;
import sutura.evidence.Words;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;

/**
 * What is lacking of the names, numbers and texts of structures.
 *
 * @param structures how many there are
 * @param withoutName by language: structures that have no name in it
 * @param withoutText by language: structures that have no description in it, plain or detailed
 * @param withoutNumber by terminology: structures whose number is not known
 * @param withoutEntry by terminology: structures that it has no entry of its own for
 * @param withoutRelation structures that hang together with no other
 * @param dangling ids of missing structures, each with who names it
 */
public record Completeness(
    int structures,
    Map<String, List<StructureId>> withoutName,
    Map<String, List<StructureId>> withoutText,
    Map<Terminology, List<StructureId>> withoutNumber,
    Map<Terminology, List<StructureId>> withoutEntry,
    List<StructureId> withoutRelation,
    List<Dangling> dangling) {
  /** The setting of a scene that may name a landmark. */
  private static final String PRESSED_AT = "at";

  /** Languages that every structure has a name in. */
  public static final List<String> NAMED_IN = List.of("en", "la", "de", "fr", "es", "pt", "it");

  /** Languages that every structure has a description in. */
  public static final List<String> DESCRIBED_IN = List.of("en", "de");

  /** A claim that names a structure which is not there. */
  public record Dangling(String claim, StructureId structure) {}

  /** What is lacking of what the program carries. */
  public static Completeness builtIn() {
    return of(Catalogue.builtIn(), AnatomyTexts.builtIn(), Knowledge.builtIn());
  }

  static Completeness of(Catalogue catalogue, AnatomyTexts texts, Knowledge knowledge) {
    Map<String, List<StructureId>> unnamed = new LinkedHashMap<>();
    for (String language : NAMED_IN) {
      unnamed.put(language, those(catalogue, s -> isBlank(s.names().get(language))));
    }
    Map<String, List<StructureId>> undescribed = new LinkedHashMap<>();
    for (String language : DESCRIBED_IN) {
      undescribed.put(language, those(catalogue, s -> !isDescribed(texts.of(s.id()), language)));
    }
    Map<Terminology, List<StructureId>> unnumbered = new EnumMap<>(Terminology.class);
    Map<Terminology, List<StructureId>> without = new EnumMap<>(Terminology.class);
    for (Terminology list : Terminology.values()) {
      Predicate<Structure> none = s -> s.withoutEntry().contains(list);
      unnumbered.put(list, those(catalogue, none.negate().and(s -> s.number(list).isEmpty())));
      without.put(list, those(catalogue, none));
    }
    return new Completeness(
        catalogue.structures().size(),
        unnamed,
        undescribed,
        unnumbered,
        without,
        those(catalogue, s -> texts.related(s.id()).isEmpty()),
        dangling(catalogue, knowledge));
  }

  private static List<StructureId> those(Catalogue catalogue, Predicate<Structure> rule) {
    return catalogue.structures().values().stream().filter(rule).map(Structure::id).toList();
  }

  private static boolean isDescribed(Optional<Description> description, String language) {
    return description
        .filter(d -> has(d.plain(), language) && has(d.detailed(), language))
        .isPresent();
  }

  private static boolean has(Words words, String language) {
    return !isBlank(words.byLanguage().get(language));
  }

  private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }

  private static List<Dangling> dangling(Catalogue catalogue, Knowledge knowledge) {
    List<Dangling> dangling = new ArrayList<>();
    for (Claim claim : knowledge.claims()) {
      List<StructureId> named = new ArrayList<>(claim.structures());
      named.addAll(claim.scene().select());
      Optional.ofNullable(claim.scene().settings().get(PRESSED_AT))
          .filter(StructureId::isValid)
          .ifPresent(landmark -> named.add(StructureId.of(landmark)));
      named.stream()
          .distinct()
          .filter(id -> !catalogue.contains(id))
          .forEach(id -> dangling.add(new Dangling(claim.id(), id)));
    }
    return dangling;
  }
}
