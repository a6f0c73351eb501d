package sutura.evidence;

import java.util.Locale;

/** Where a shape or a number comes from. Shown with the same word everywhere. */
public enum Provenance {
  /** Published, with a citation. */
  MEASURED,
  /** From the CT or MRI. */
  SCAN,
  /** The scan's other side, reflected. */
  MIRRORED,
  /** Computed by us from measured or scanned data, with a stated method. */
  DERIVED,
  /** A model curve or hand-made shape. */
  CONSTRUCTED;

  /** Lower-case word as in manifest, JSON and interface. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
