package sutura.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/**
 * Search over every name that a structure has: all languages, Latin, synonyms, our id, TA2 and FMA
 * numbers. Case and accents do not matter; every word of the query has to be found in one name.
 */
final class StructureSearch {
  private static final Set<String> BESIDE_NAMES = Set.of("synonym", "ta2", "fma", "id");

  private StructureSearch() {}

  private record Found(Structure structure, Match match) {
    /** Bones and teeth, then what joins them, then openings and points. */
    int tissueRank() {
      return switch (structure.tissue()) {
        case SUTURAL, CARTILAGE, LIGAMENT, NUCLEUS -> 1;
        case OPENING, LANDMARK -> 2;
        default -> 0;
      };
    }

    boolean isPartOfName() {
      return match.to() - match.from() < match.name().length();
    }
  }

  /**
   * Where a query was found.
   *
   * @param name the name that contains it
   * @param kind {@code name} for the shown name, a language tag, {@code synonym}, {@code ta2},
   *     {@code fma} or {@code id}
   * @param from index of the first found character in the name
   * @param to index after the last
   */
  record Match(String name, String kind, int from, int to) {
    boolean inShownName() {
      return kind.equals("name");
    }

    /** 0 where a word of a name begins with what was found, 1 for a synonym or number, else 2. */
    int rank() {
      if (from > 0 && Character.isLetterOrDigit(name.charAt(from - 1))) {
        return 2;
      }
      return BESIDE_NAMES.contains(kind) ? 1 : 0;
    }
  }

  /**
   * The structures that match: first those with a name of which a word begins with the query, then
   * those with such a synonym; among these whole names first, then bones before sutures before
   * openings, then names that begin with it, each in the order of the manifest; all of them for an
   * empty query.
   */
  static Map<StructureId, Match> find(LoadedModel model, String query, String language) {
    List<Found> found = new ArrayList<>();
    String[] words = folded(query).trim().split("\\s+");
    for (ModelEntry entry : model.entries().values()) {
      Structure structure = entry.structure();
      match(structure, words, language).ifPresent(m -> found.add(new Found(structure, m)));
    }
    found.sort(
        Comparator.<Found>comparingInt(one -> one.match().rank())
            .thenComparing(Found::isPartOfName)
            .thenComparingInt(Found::tissueRank)
            .thenComparing(one -> one.match().from() > 0));
    Map<StructureId, Match> sorted = new LinkedHashMap<>();
    found.forEach(one -> sorted.put(one.structure().id(), one.match()));
    return sorted;
  }

  private static Optional<Match> match(Structure structure, String[] words, String language) {
    for (Map.Entry<String, String> name : names(structure, language)) {
      String folded = folded(name.getValue());
      if (holdsAll(folded, words)) {
        int from = folded.indexOf(words[0]);
        return Optional.of(
            new Match(name.getValue(), name.getKey(), from, from + words[0].length()));
      }
    }
    return Optional.empty();
  }

  private static boolean holdsAll(String folded, String[] words) {
    for (String word : words) {
      if (!folded.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static List<Map.Entry<String, String>> names(Structure structure, String language) {
    List<Map.Entry<String, String>> names = new ArrayList<>();
    names.add(Map.entry("name", structure.name(language)));
    names.add(Map.entry("la", structure.names().getOrDefault("la", "")));
    names.add(Map.entry("en", structure.names().getOrDefault("en", "")));
    structure.names().entrySet().stream()
        .filter(e -> !e.getKey().equals("la") && !e.getKey().equals("en"))
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> names.add(Map.entry(e.getKey(), e.getValue())));
    structure.synonyms().forEach(s -> names.add(Map.entry("synonym", s)));
    structure.ta2().ifPresent(n -> names.add(Map.entry("ta2", "TA2 " + n)));
    structure.fma().ifPresent(n -> names.add(Map.entry("fma", "FMA " + n)));
    names.add(Map.entry("id", structure.id().value()));
    return names;
  }

  /**
   * Lower case without accents, of the same length as the text, so that places in one are places in
   * the other: a letter that would become two stays as it is.
   */
  static String folded(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String letter = String.valueOf(text.charAt(i));
      String plain = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
      String lower = plain.toLowerCase(Locale.ROOT);
      result.append(lower.length() == 1 ? lower : letter);
    }
    return result.toString();
  }
}
