package sutura.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import sutura.evidence.BuiltInData;
import sutura.evidence.Words;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Verdict;

/**
 * Headings of the report on claims in one language, and the words of others in it.
 *
 * @param language code
 * @param headings by their keys
 */
record ReportWords(String language, Map<String, String> headings) {
  private static final String FILE = "/sutura/evidence/report.json";

  static ReportWords in(String language) {
    Map<String, String> headings = new LinkedHashMap<>();
    BuiltInData.read(
            FILE,
            root -> {
              BuiltInData words = root.object("words");
              Map<String, Words> all = new LinkedHashMap<>();
              words.names().forEach(key -> all.put(key, words.words(key)));
              return all;
            })
        .forEach((key, words) -> headings.put(key, words.in(language)));
    return new ReportWords(language, headings);
  }

  /** The heading of this key. */
  String of(String key) {
    String heading = headings.get(key);
    if (heading == null) {
      throw new IllegalArgumentException("no heading \"" + key + "\" in " + FILE);
    }
    return heading;
  }

  /** The same, or nothing where there is none. */
  String orNothing(String key) {
    return headings.getOrDefault(key, "");
  }

  /** Words in this language. */
  String of(Words words) {
    return words.in(language);
  }

  /** How a claim stands, in a word. */
  String grade(Claim claim) {
    return of(claim.verdict().standing().word());
  }

  /** How sure anyone can be of it. */
  String certainty(Verdict verdict) {
    return of("certainty-" + verdict.certainty().word());
  }
}
