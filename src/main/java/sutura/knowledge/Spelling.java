package sutura.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that somebody who misspelt one may have meant, among those that there are. */
final class Spelling {
  /** Shorter words have too many others near them. */
  private static final int SHORTEST = 5;

  /** From this length on two letters may be wrong. */
  private static final int LONG = 8;

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private final NavigableSet<String> words = new TreeSet<>();

  /** Of folded texts. */
  Spelling(Collection<String> folded) {
    for (String text : folded) {
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        words.add(matcher.group());
      }
    }
  }

  /** The words nearest to one that no word begins with; none if one does, or if it is short. */
  List<String> meant(String word) {
    boolean letters = word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    if (!letters || isBeginning(word)) {
      return List.of();
    }
    int least = word.length() >= LONG ? 2 : 1;
    List<String> nearest = new ArrayList<>();
    for (String known : words) {
      int wrong = wrongLetters(word, known, least);
      if (wrong < least) {
        least = wrong;
        nearest.clear();
      }
      if (wrong <= least) {
        nearest.add(known);
      }
    }
    return nearest;
  }

  private boolean isBeginning(String word) {
    String next = words.ceiling(word);
    return next != null && next.startsWith(word);
  }

  /**
   * Fewest letters to insert, drop, change or swap with their neighbour, until the word is the
   * known one or, while it is still being typed, a beginning of it; more than allowed if it takes
   * more. Source: optimal string alignment, after Damerau 1964.
   */
  private static int wrongLetters(String word, String known, int allowed) {
    int far = allowed + 1;
    if (word.charAt(0) != known.charAt(0) && word.charAt(1) != known.charAt(1)
        || known.length() < word.length() - allowed) {
      return far;
    }
    int width = Math.min(known.length(), word.length() + allowed);
    int[] before = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= width; j++) {
        int change = word.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
        int value = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
        if (isSwap(word, i, known, j)) {
          value = Math.min(value, before[j - 2] + 1);
        }
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > allowed) {
        return far;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return atEnd(last, word.length(), known.length(), width);
  }

  private static boolean isSwap(String word, int i, String known, int j) {
    return i > 1
        && j > 1
        && word.charAt(i - 1) == known.charAt(j - 2)
        && word.charAt(i - 2) == known.charAt(j - 1);
  }

  /** Of the known word as much as was typed, give or take a letter, is compared. */
  private static int atEnd(int[] last, int typed, int known, int width) {
    int least = known <= width ? last[width] : Integer.MAX_VALUE;
    for (int j = Math.max(0, typed - 1); j <= width; j++) {
      least = Math.min(least, last[j]);
    }
    return least;
  }
}
