package sutura.evidence.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sutura.evidence.Work;

/**
 * An entry as BibTeX and biblatex read it (Patashnik O 1988, BibTeXing): what means something to
 * LaTeX is escaped, words whose capitals must stay are in braces, letters beyond ASCII stay UTF-8.
 */
final class BibTex {
  private static final String SPECIAL = "#$%&_";

  private BibTex() {}

  static String entry(Work work) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "author", authors(work));
    put(fields, "title", title(work.title()));
    put(fields, container(work.kind()), escaped(work.container()));
    work.year().ifPresent(year -> fields.put("year", String.valueOf(year)));
    put(fields, "volume", escaped(work.volume()));
    put(fields, "number", escaped(work.issue()));
    Pages.of(work.pages())
        .ifPresent(
            p -> fields.put("pages", escaped(p.first() + p.last().map(l -> "--" + l).orElse(""))));
    work.doi().ifPresent(doi -> fields.put("doi", verbatim(doi)));
    work.pmid().ifPresent(pmid -> fields.put("pmid", verbatim(pmid)));
    work.url().ifPresent(url -> fields.put("url", verbatim(url)));
    return fields.entrySet().stream()
        .map(field -> ",\n  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining("", "@" + type(work.kind()) + "{" + work.id(), "\n}\n"));
  }

  private static String type(Work.Kind kind) {
    return switch (kind) {
      case ARTICLE -> "article";
      case BOOK -> "book";
      case CHAPTER -> "incollection";
      case CONFERENCE -> "inproceedings";
      case PAGE -> "misc";
    };
  }

  private static String container(Work.Kind kind) {
    return switch (kind) {
      case ARTICLE -> "journal";
      case BOOK -> "series";
      case CHAPTER, CONFERENCE -> "booktitle";
      case PAGE -> "howpublished";
    };
  }

  private static String authors(Work work) {
    List<String> names = new ArrayList<>();
    for (Author author : Author.of(work)) {
      String surname = escaped(author.surname());
      names.add(
          author.initials().isEmpty() ? "{" + surname + "}" : surname + ", " + author.initials());
    }
    Stream<String> others = Author.more(work) ? Stream.of("others") : Stream.empty();
    return Stream.concat(names.stream(), others).collect(Collectors.joining(" and "));
  }

  /** Styles write titles in small letters, except what stands in braces. */
  private static String title(String title) {
    String[] words = title.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      boolean keep = words[i].chars().skip(i == 0 ? 1 : 0).anyMatch(Character::isUpperCase);
      words[i] = keep ? "{" + escaped(words[i]) + "}" : escaped(words[i]);
    }
    return String.join(" ", words);
  }

  private static void put(Map<String, String> fields, String name, String value) {
    Optional.of(value).filter(v -> !v.isEmpty()).ifPresent(v -> fields.put(name, v));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '{' -> out.append("\\textbraceleft{}");
        case '}' -> out.append("\\textbraceright{}");
        default -> out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  /** Addresses and numbers are not typeset as text; only what would end the field must go. */
  private static String verbatim(String text) {
    return text.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }
}
