package sutura.anatomy;

/**
 * Identifier of one anatomical structure or group: English TA2 name in kebab-case, side last, such
 * as {@code parietal-bone-left}.
 */
public record StructureId(String value) implements Comparable<StructureId> {
  private static final java.util.regex.Pattern KEBAB =
      java.util.regex.Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public StructureId {
    if (!KEBAB.matcher(value).matches()) {
      throw new IllegalArgumentException("not a structure id (kebab-case): \"" + value + "\"");
    }
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
