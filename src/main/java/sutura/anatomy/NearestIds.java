package sutura.anatomy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Ids that somebody who misspelt one may have meant. */
public final class NearestIds {
  private static final int MOST = 3;

  private NearestIds() {}

  /**
   * At most three ids that are near a word, nearest first: those that contain it, or the ones with
   * the fewest differing letters, if these are less than a third of the word.
   */
  public static List<String> of(String word, Collection<String> ids) {
    int least = ids.stream().mapToInt(id -> distance(word, id)).min().orElse(0);
    int allowed = Math.min(least + 1, Math.max(2, word.length() / 3));
    return ids.stream()
        .filter(id -> distance(word, id) <= allowed)
        .sorted(
            Comparator.comparingInt((String id) -> distance(word, id))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** The end of a message: {@code ; did you mean a, b?}, or nothing if no id is near. */
  public static String hint(String word, Collection<String> ids) {
    List<String> near = of(word, ids);
    return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
  }

  private static int distance(String word, String id) {
    if (word.length() >= 3 && id.contains(word)) {
      return id.startsWith(word) ? -1 : 0;
    }
    return edits(word, id);
  }

  /** Fewest insertions, deletions and changes of a letter. Source: Wagner, Fischer 1974. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
