package sutura.evidence.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An entry read by the grammar of BibTeX, refusing everything that is not in it.
 *
 * @param type such as {@code article}
 * @param key that it is cited by
 * @param fields what stands between their braces
 */
record ReadBibTex(String type, String key, Map<String, String> fields) {
  static ReadBibTex only(String text) {
    List<ReadBibTex> all = all(text);
    if (all.size() != 1) {
      throw new IllegalArgumentException("one entry expected: " + text);
    }
    return all.get(0);
  }

  static List<ReadBibTex> all(String text) {
    Reader reader = new Reader(text);
    List<ReadBibTex> entries = new ArrayList<>();
    for (reader.blanks(); !reader.atEnd(); reader.blanks()) {
      entries.add(reader.entry());
    }
    return entries;
  }

  /** A field as a reader of the printed page sees it. */
  static String text(String field) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\') {
        String rest = field.substring(i);
        String found = letterOf(rest);
        out.append(found.charAt(found.length() - 1));
        i += found.length() - 2;
      } else if ("#$%&_~^".indexOf(c) >= 0) {
        throw new IllegalArgumentException("not escaped: " + field);
      } else if (c != '{' && c != '}') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The escape at the start, and after it the letter that it stands for. */
  private static String letterOf(String rest) {
    Map<String, String> words =
        Map.of(
            "\\textbackslash{}", "\\",
            "\\textasciitilde{}", "~",
            "\\textasciicircum{}", "^",
            "\\textbraceleft{}", "{",
            "\\textbraceright{}", "}");
    for (Map.Entry<String, String> word : words.entrySet()) {
      if (rest.startsWith(word.getKey())) {
        return word.getKey() + word.getValue();
      }
    }
    if (rest.length() < 2 || "#$%&_".indexOf(rest.charAt(1)) < 0) {
      throw new IllegalArgumentException("unknown escape: " + rest);
    }
    return rest.substring(0, 2) + rest.charAt(1);
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    boolean atEnd() {
      return at == text.length();
    }

    void blanks() {
      while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    ReadBibTex entry() {
      expect('@');
      String type = word("[a-z]");
      expect('{');
      String key = word("[a-z0-9-]");
      Map<String, String> fields = new LinkedHashMap<>();
      blanks();
      while (text.charAt(at) == ',') {
        at++;
        blanks();
        String name = word("[a-z]");
        blanks();
        expect('=');
        blanks();
        if (!Objects.isNull(fields.put(name, braced()))) {
          throw new IllegalArgumentException("twice: " + name);
        }
        blanks();
      }
      expect('}');
      return new ReadBibTex(type, key, fields);
    }

    private String braced() {
      expect('{');
      int start = at;
      for (int depth = 1; depth > 0; at++) {
        char c = text.charAt(at);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      return text.substring(start, at - 1);
    }

    private String word(String letters) {
      int start = at;
      while (String.valueOf(text.charAt(at)).matches(letters)) {
        at++;
      }
      if (start == at) {
        throw new IllegalArgumentException(letters + " expected: " + text.substring(at));
      }
      return text.substring(start, at);
    }

    private void expect(char c) {
      if (text.charAt(at) != c) {
        throw new IllegalArgumentException(c + " expected: " + text.substring(at));
      }
      at++;
    }
  }
}
