package sutura.evidence;

import java.util.Locale;

/** How well a figure or statement is known here. */
public enum Confidence {
  /** The publication's record was read. */
  READ,
  /** General knowledge of the field, not read again. */
  KNOWN,
  /** Quoted from elsewhere and not read again: about right at best. */
  APPROXIMATE,
  /** Looked for and not found: an open question. */
  OPEN;

  /** Lower-case word as in files and texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
