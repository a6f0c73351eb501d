package sutura.anatomy;

import java.util.regex.Pattern;

/**
 * Identifier of one anatomical structure or group: English TA2 name in kebab-case, side last, such
 * as {@code parietal-bone-left}.
 */
public record StructureId(String value) implements Comparable<StructureId> {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public StructureId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a structure id (kebab-case): \"" + value + "\"");
    }
  }

  /** Whether some text has the form of an id. */
  public static boolean isValid(String value) {
    return KEBAB.matcher(value).matches();
  }

  public static StructureId of(String value) {
    return new StructureId(value);
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
