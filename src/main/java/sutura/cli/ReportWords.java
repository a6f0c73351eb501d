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
 * @param methods what is written of methods, by its English words
 */
record ReportWords(String language, Map<String, String> headings, Map<String, String> methods) {
  private static final String FILE = "/sutura/evidence/report.json";

  static ReportWords in(String language) {
    return BuiltInData.read(
        FILE,
        root -> {
          BuiltInData words = root.object("words");
          Map<String, String> headings = new LinkedHashMap<>();
          words.names().forEach(key -> headings.put(key, words.words(key).in(language)));
          Map<String, String> methods = new LinkedHashMap<>();
          for (BuiltInData method : root.items("methods")) {
            Words text = method.words("text");
            methods.put(text.orEnglish("en"), text.in(language));
          }
          return new ReportWords(language, headings, methods);
        });
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

  /** What is written of a method, in this language where it is there. */
  String method(String note) {
    return methods.getOrDefault(note, note);
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
