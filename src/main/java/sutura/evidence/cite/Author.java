package sutura.evidence.cite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sutura.evidence.Work;

/**
 * Somebody who wrote a publication, or an institution.
 *
 * @param surname of a person, or the whole name
 * @param initials each with a dot, such as {@code P. A.}; empty for an institution
 */
record Author(String surname, String initials) {
  private static final Pattern PERSON = Pattern.compile("(.+) (\\p{Lu}[\\p{Lu}-]{0,4})");

  /** The named ones. */
  static List<Author> of(Work work) {
    return work.authors().stream()
        .filter(name -> !name.equals(Work.OTHERS))
        .map(name -> of(name, work.kind()))
        .toList();
  }

  /** Whether there are more than those. */
  static boolean more(Work work) {
    return work.authors().contains(Work.OTHERS);
  }

  private static Author of(String name, Work.Kind kind) {
    Matcher person = PERSON.matcher(name);
    if (kind == Work.Kind.PAGE || !person.matches()) {
      return new Author(name, "");
    }
    String dotted =
        person
            .group(2)
            .chars()
            .mapToObj(c -> c == '-' ? "-" : (char) c + ".")
            .collect(Collectors.joining(" "));
    return new Author(person.group(1), dotted.replace(" - ", "-"));
  }
}
