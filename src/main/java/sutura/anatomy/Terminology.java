package sutura.anatomy;

import java.util.Locale;

/** A list of anatomical terms whose numbers the catalogue gives. */
public enum Terminology {
  /** Terminologia Anatomica, second edition. */
  TA2(3, 4),
  /** Foundational Model of Anatomy. */
  FMA(4, 6);

  private final int leastDigits;
  private final int mostDigits;

  Terminology(int leastDigits, int mostDigits) {
    this.leastDigits = leastDigits;
    this.mostDigits = mostDigits;
  }

  /** Word as in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a text has the form of its numbers. */
  public boolean isNumber(String text) {
    return text.length() >= leastDigits
        && text.length() <= mostDigits
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
