package sutura.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sutura.knowledge.SearchHit.Marked;
import sutura.knowledge.SearchHit.Span;

/** What a person looks for: words that all have to be found, each as it is or as it was meant. */
final class SearchQuery {
  /** Letters of a passage that are shown before what was found in it. */
  private static final int BEFORE = 24;

  private static final int EXCERPT = 90;

  /** As typed, folded. */
  private final String text;

  private final List<Word> words;

  /**
   * A word.
   *
   * @param typed folded
   * @param meant words that are near, if there is none that begins so
   */
  private record Word(String typed, List<String> meant) {}

  SearchQuery(String typed, Spelling spelling) {
    text = String.join(" ", split(typed));
    words = split(typed).stream().map(word -> new Word(word, spelling.meant(word))).toList();
  }

  private static List<String> split(String typed) {
    return Arrays.stream(Folding.folded(typed).split("[\\s,;\"„“”«»]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  /** Whether a folded text is all that was typed. */
  boolean isWhole(String folded) {
    return folded.equals(text);
  }

  /** How well a folded text has a word. */
  enum Found {
    BEGINS,
    INSIDE,
    /** Not as typed, but as it may be meant. */
    MEANT,
    NOT
  }

  /** How well a folded text has one of the words. */
  Found found(int word, String folded) {
    Word looked = words.get(word);
    int at = place(folded, looked.typed());
    if (at >= 0) {
      return Folding.beginsWord(folded, at) ? Found.BEGINS : Found.INSIDE;
    }
    for (String meant : looked.meant()) {
      int near = folded.indexOf(meant);
      if (near >= 0 && Folding.beginsWord(folded, near)) {
        return Found.MEANT;
      }
    }
    return Found.NOT;
  }

  /** Where a word is; where a word of the text begins with it, if there is such a place. */
  private static int place(String folded, String word) {
    int first = folded.indexOf(word);
    for (int at = first; at >= 0; at = folded.indexOf(word, at + 1)) {
      if (Folding.beginsWord(folded, at)) {
        return at;
      }
    }
    return first;
  }

  /** A text with the words marked that it has. */
  Marked marked(String shown, String folded) {
    boolean[] on = new boolean[shown.length()];
    for (Word word : words) {
      mark(on, folded, word);
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < on.length; i++) {
      int end = i;
      while (end < on.length && on[end]) {
        end++;
      }
      if (end > i) {
        spans.add(new Span(i, end));
        i = end;
      }
    }
    return new Marked(shown, spans);
  }

  private static void mark(boolean[] on, String folded, Word word) {
    int at = place(folded, word.typed());
    int length = word.typed().length();
    for (int i = 0; at < 0 && i < word.meant().size(); i++) {
      at = place(folded, word.meant().get(i));
      length = word.meant().get(i).length();
    }
    if (at >= 0) {
      Arrays.fill(on, at, at + length, true);
    }
  }

  /** What of a passage is round the first word found in it, marked. */
  Marked excerpt(String passage, String folded) {
    Marked whole = marked(passage, folded);
    if (whole.marks().isEmpty() || passage.length() <= EXCERPT) {
      return whole;
    }
    int from = wordBefore(passage, whole.marks().get(0).from() - BEFORE);
    int to = wordAfter(passage, from + EXCERPT);
    String before = from > 0 ? "… " : "";
    int shift = before.length() - from;
    List<Span> marks =
        whole.marks().stream()
            .filter(mark -> mark.from() >= from && mark.to() <= to)
            .map(mark -> new Span(mark.from() + shift, mark.to() + shift))
            .toList();
    String after = to < passage.length() ? " …" : "";
    return new Marked(before + passage.substring(from, to) + after, marks);
  }

  private static int wordBefore(String text, int at) {
    return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
  }

  private static int wordAfter(String text, int at) {
    int space = at >= text.length() ? -1 : text.indexOf(' ', at);
    return space < 0 ? text.length() : space;
  }
}
