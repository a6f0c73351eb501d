package sutura.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sutura.knowledge.SearchHit.Marked;
import sutura.knowledge.SearchQuery.Found;

/**
 * Everything that can be found, and the search over it. Case and accents do not matter; every word
 * of a query has to be found; a word that nothing begins with is taken for those nearest to it.
 *
 * <p>What is called exactly so comes first, then what has a name with words that begin so, then
 * synonyms and numbers, then words that have it inside, then what is said in passages; among equals
 * structures before claims before studies before the rest, each in the order in which it is listed.
 * Immutable, so any thread may ask it.
 */
public final class KnowledgeIndex {
  /** A destination as it is written, alone or in the command that leads to it. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:.*--goto\\s+)?\\s*("
              + Stream.of(Destination.Kind.values())
                  .map(Destination.Kind::word)
                  .collect(Collectors.joining("|"))
              + "):([^:]*)");

  private final List<Indexed> entries;
  private final Spelling spelling;

  private KnowledgeIndex(List<Indexed> entries) {
    this.entries = entries;
    List<String> words = new ArrayList<>();
    entries.forEach(entry -> entry.names().forEach(name -> words.add(name.folded())));
    spelling = new Spelling(words);
  }

  /** Of these entries, of which each kind is in the order in which it is listed. */
  public static KnowledgeIndex of(Collection<SearchEntry> entries) {
    return new KnowledgeIndex(entries.stream().map(Indexed::of).toList());
  }

  /** How well an entry matches, best first. */
  private enum Grade {
    WHOLE,
    NAME_BEGINS,
    NAMES_BEGIN,
    OTHER_NAME_BEGINS,
    INSIDE,
    SEVERAL_NAMES,
    PASSAGE,
    MEANT,
    MEANT_IN_PASSAGE
  }

  /** A text to search in; language is empty for one that has none. */
  private record Field(String text, String folded, String language, boolean isFull) {
    static Field of(String text, String language, boolean isFull) {
      return new Field(text, Folding.folded(text), language, isFull);
    }
  }

  private record Indexed(SearchEntry entry, List<Field> names, List<Field> passages) {
    static Indexed of(SearchEntry entry) {
      List<Field> names = new ArrayList<>();
      entry
          .languages("en")
          .forEach(language -> names.add(Field.of(entry.title(language), language, true)));
      entry.names().forEach(name -> names.add(Field.of(name.text(), "", name.isFull())));
      List<Field> passages =
          entry.passages().stream().map(p -> Field.of(p.text(), p.language(), false)).toList();
      return new Indexed(entry, List.copyOf(names), passages);
    }

    /** The names, those in a language first. */
    List<Field> names(String language) {
      String shown = entry.titles().containsKey(language) ? language : "en";
      return first(names, shown);
    }

    List<Field> passages(String language) {
      return first(passages, language);
    }

    private static List<Field> first(List<Field> fields, String language) {
      List<Field> sorted = new ArrayList<>(fields);
      sorted.sort(Comparator.comparing(field -> !field.language().equals(language)));
      return sorted;
    }
  }

  private record Match(Indexed indexed, Grade grade, SearchHit hit, boolean begins) {}

  /**
   * What matches a query, best first; nothing for an empty one. A link finds what it leads to.
   *
   * @param language in which titles are shown
   */
  public List<SearchHit> find(String typed, String language) {
    Matcher link = LINK.matcher(typed);
    if (link.matches()) {
      Destination.Kind kind = Destination.Kind.valueOf(link.group(1).toUpperCase(Locale.ROOT));
      return find(link.group(2), language).stream()
          .filter(hit -> hit.destination().kind() == kind)
          .toList();
    }
    SearchQuery query = new SearchQuery(typed, spelling);
    if (query.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Indexed indexed : entries) {
      match(indexed, query, language).ifPresent(matches::add);
    }
    matches.sort(
        Comparator.comparing(Match::grade)
            .thenComparing(match -> match.indexed().entry().destination().kind())
            .thenComparing(match -> match.indexed().entry().rank())
            .thenComparing(match -> !match.begins()));
    return matches.stream().map(Match::hit).toList();
  }

  private static Optional<Match> match(Indexed indexed, SearchQuery query, String language) {
    List<Field> names = indexed.names(language);
    Grade best = null;
    Field where = null;
    for (Field name : names) {
      Grade grade = grade(name, query);
      if (grade != null && (best == null || grade.compareTo(best) < 0)) {
        best = grade;
        where = name;
      }
    }
    if (best != null && where != null) {
      return Optional.of(of(indexed, query, language, best, where));
    }
    return inSeveral(indexed, query, language);
  }

  /** How well one name has all of the words; null if it has not. */
  private static @Nullable Grade grade(Field name, SearchQuery query) {
    Found worst = Found.BEGINS;
    for (int word = 0; word < query.size(); word++) {
      Found found = query.found(word, name.folded());
      if (found == Found.NOT) {
        return null;
      }
      worst = found.compareTo(worst) > 0 ? found : worst;
    }
    return switch (worst) {
      case BEGINS -> {
        Grade begins = name.isFull() ? Grade.NAME_BEGINS : Grade.OTHER_NAME_BEGINS;
        yield query.isWhole(name.folded()) ? Grade.WHOLE : begins;
      }
      case INSIDE -> Grade.INSIDE;
      default -> Grade.MEANT;
    };
  }

  /** The words in different names or passages, all of them somewhere. */
  private static Optional<Match> inSeveral(Indexed indexed, SearchQuery query, String language) {
    List<Field> names = indexed.names(language);
    List<Field> passages = indexed.passages(language);
    Field where = null;
    boolean meant = false;
    boolean inPassage = false;
    boolean begin = true;
    for (int word = 0; word < query.size(); word++) {
      Field inName = best(names, query, word);
      Field field = inName != null ? inName : best(passages, query, word);
      if (field == null) {
        return Optional.empty();
      }
      inPassage |= inName == null;
      begin &= field.isFull() && query.found(word, field.folded()) == Found.BEGINS;
      meant |= query.found(word, field.folded()) == Found.MEANT;
      boolean inTitle = field.equals(names.get(0));
      where = where == null || !inTitle && where.equals(names.get(0)) ? field : where;
    }
    if (where == null) {
      return Optional.empty();
    }
    Grade inNames = begin ? Grade.NAMES_BEGIN : Grade.SEVERAL_NAMES;
    Grade plain = inPassage ? Grade.PASSAGE : inNames;
    Grade near = inPassage ? Grade.MEANT_IN_PASSAGE : Grade.MEANT;
    return Optional.of(of(indexed, query, language, meant ? near : plain, where));
  }

  private static @Nullable Field best(List<Field> fields, SearchQuery query, int word) {
    Field best = null;
    Found how = Found.NOT;
    for (Field field : fields) {
      Found found = query.found(word, field.folded());
      if (found.compareTo(how) < 0) {
        best = field;
        how = found;
      }
    }
    return best;
  }

  private static Match of(
      Indexed indexed, SearchQuery query, String language, Grade grade, Field where) {
    Field title = indexed.names(language).get(0);
    boolean inTitle = where.equals(title);
    Optional<Marked> beside =
        inTitle
            ? indexed.entry().subtitle().map(text -> query.marked(text, Folding.folded(text)))
            : Optional.of(query.excerpt(where.text(), where.folded()));
    SearchHit hit =
        new SearchHit(
            indexed.entry().destination(), query.marked(title.text(), title.folded()), beside);
    boolean begins = query.found(0, where.folded()) == Found.BEGINS && isAtStart(hit, inTitle);
    return new Match(indexed, grade, hit, begins);
  }

  private static boolean isAtStart(SearchHit hit, boolean inTitle) {
    Marked shown = inTitle ? hit.title() : hit.beside().orElse(hit.title());
    return !shown.marks().isEmpty() && shown.marks().get(0).from() == 0;
  }
}
