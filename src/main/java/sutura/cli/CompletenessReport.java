package sutura.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sutura.anatomy.StructureId;
import sutura.anatomy.Terminology;
import sutura.knowledge.Completeness;
import sutura.model.Problem;

/** What is lacking of names, numbers and texts, as a few lines and as problems. */
final class CompletenessReport {
  private static final Set<String> REQUIRED = Set.of("en", "la");
  private static final String CATALOGUE = "/sutura/catalogue";
  private static final String TEXTS = "/sutura/catalogue/text";
  private static final String CLAIMS = "/sutura/evidence/claims.json";

  /** Of a long list only so many are named. */
  private static final int MOST_NAMED = 12;

  private final Completeness found;

  CompletenessReport(Completeness found) {
    this.found = found;
  }

  void print(PrintWriter out) {
    int all = found.structures();
    found.withoutName().forEach((language, ids) -> line(out, "names " + language, all, ids.size()));
    found.withoutText().forEach((language, ids) -> line(out, "texts " + language, all, ids.size()));
    for (Terminology list : Terminology.values()) {
      int none = found.withoutEntry().getOrDefault(list, List.of()).size();
      int missing = found.withoutNumber().getOrDefault(list, List.of()).size();
      out.printf(
          "%-36s %9d of %d, %d without an entry in it, %d unknown%n",
          "numbers " + list, all - none - missing, all, none, missing);
    }
    line(out, "related to others", all, found.withoutRelation().size());
    out.printf("%-36s %9d%n", "claims about missing structures", found.dangling().size());
  }

  private static void line(PrintWriter out, String what, int all, int missing) {
    out.printf("%-36s %9d of %d%n", what, all - missing, all);
  }

  /** No structure may lack English or Latin, no claim its structures; the rest is a warning. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    lacking(problems, found.withoutName(), CATALOGUE, "name");
    lacking(problems, found.withoutText(), TEXTS, "text, plain and detailed,");
    for (Map.Entry<Terminology, List<StructureId>> entry : found.withoutNumber().entrySet()) {
      if (!entry.getValue().isEmpty()) {
        problems.add(
            Problem.warning(
                CATALOGUE,
                entry.getKey().word(),
                "expected a number of "
                    + entry.getKey()
                    + " or \"none\", found neither for "
                    + named(entry.getValue())));
      }
    }
    for (Completeness.Dangling dangling : found.dangling()) {
      problems.add(
          Problem.error(
              CLAIMS,
              dangling.claim(),
              "expected ids of structures, found \"" + dangling.structure() + "\""));
    }
    return problems;
  }

  private static void lacking(
      List<Problem> problems, Map<String, List<StructureId>> missing, String file, String what) {
    missing.forEach(
        (language, ids) -> {
          if (!ids.isEmpty()) {
            String in = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
            String message = "expected a " + what + " in " + in + ", found none for " + named(ids);
            problems.add(
                REQUIRED.contains(language)
                    ? Problem.error(file, language, message)
                    : Problem.warning(file, language, message));
          }
        });
  }

  private static String named(List<StructureId> ids) {
    String first =
        ids.stream().limit(MOST_NAMED).map(StructureId::value).collect(Collectors.joining(", "));
    int more = ids.size() - MOST_NAMED;
    String count = ids.size() == 1 ? "1 structure: " : ids.size() + " structures: ";
    return count + first + (more > 0 ? " and " + more + " more" : "");
  }
}
