package sutura.evidence.cite;

import sutura.evidence.Work;

/**
 * A record as programs for references exchange it (RIS: a tag of two letters, two blanks, a hyphen,
 * a blank, the value; lines end with carriage return and line feed).
 */
final class Ris {
  private static final String END = "\r\n";

  private Ris() {}

  static String record(Work work) {
    StringBuilder out = new StringBuilder();
    line(out, "TY", type(work.kind()));
    line(out, "ID", work.id());
    for (Author author : Author.of(work)) {
      String initials = author.initials().isEmpty() ? "" : ", " + author.initials();
      line(out, "AU", author.surname() + initials);
    }
    line(out, "TI", work.title());
    line(out, work.kind() == Work.Kind.ARTICLE ? "JO" : "T2", work.container());
    work.year().ifPresent(year -> line(out, "PY", String.valueOf(year)));
    line(out, "VL", work.volume());
    line(out, "IS", work.issue());
    Pages.of(work.pages())
        .ifPresent(
            pages -> {
              line(out, "SP", pages.first());
              pages.last().ifPresent(last -> line(out, "EP", last));
            });
    work.doi().ifPresent(doi -> line(out, "DO", doi));
    work.pmid().ifPresent(pmid -> line(out, "AN", pmid));
    work.url().ifPresent(url -> line(out, "UR", url));
    line(out, "N1", Author.more(work) ? "Further authors are not listed" : "");
    return out.append("ER  - ").append(END).toString();
  }

  private static String type(Work.Kind kind) {
    return switch (kind) {
      case ARTICLE -> "JOUR";
      case BOOK -> "BOOK";
      case CHAPTER -> "CHAP";
      case CONFERENCE -> "CPAPER";
      case PAGE -> "ELEC";
    };
  }

  private static void line(StringBuilder out, String tag, String value) {
    String oneLine = value.replaceAll("\\s+", " ").strip();
    if (!oneLine.isEmpty()) {
      out.append(tag).append("  - ").append(oneLine).append(END);
    }
  }
}
