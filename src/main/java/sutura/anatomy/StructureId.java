package sutura.anatomy;

import org.jspecify.annotations.Nullable;

/**
 * Identifier of one anatomical structure or group: English TA2 name in kebab-case, side last, such
 * as {@code parietal-bone-left}.
 */
public record StructureId(String value) implements Comparable<StructureId> {
  public StructureId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a structure id (kebab-case): \"" + value + "\"");
    }
  }

  /** Whether some text has the form of an id. */
  public static boolean isValid(String value) {
    boolean wordEnded = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean hyphen = c == '-';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if ((!hyphen && !letter) || (hyphen && wordEnded)) {
        return false;
      }
      wordEnded = hyphen;
    }
    return !wordEnded;
  }

  public static StructureId of(String value) {
    return new StructureId(value);
  }

  /** Written out, as is {@link #hashCode}: what a record brings along is linked slowly at start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StructureId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(StructureId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
