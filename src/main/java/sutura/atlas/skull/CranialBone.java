package sutura.atlas.skull;

import java.util.Optional;

/** The bones that the segmentation tells apart, with their label in the label volume. */
public enum CranialBone {
  FRONTAL(1, "frontal"),
  PARIETAL_RIGHT(2, "parietal_R"),
  PARIETAL_LEFT(3, "parietal_L"),
  OCCIPITAL(4, "occipital"),
  TEMPORAL_RIGHT(5, "temporal_R"),
  TEMPORAL_LEFT(6, "temporal_L"),
  SPHENOID(7, "sphenoid"),
  ZYGOMATIC_RIGHT(8, "zygomatic_R"),
  ZYGOMATIC_LEFT(9, "zygomatic_L"),
  MAXILLA_RIGHT(10, "maxilla_R"),
  MAXILLA_LEFT(11, "maxilla_L"),
  NASAL_RIGHT(12, "nasal_R"),
  NASAL_LEFT(13, "nasal_L"),
  ETHMOID(14, "ethmoid"),
  VOMER(15, "vomer"),
  PALATINE_RIGHT(16, "palatine_R"),
  PALATINE_LEFT(17, "palatine_L"),
  LACRIMAL_RIGHT(18, "lacrimal_R"),
  LACRIMAL_LEFT(19, "lacrimal_L"),
  CONCHA_RIGHT(20, "concha_R"),
  CONCHA_LEFT(21, "concha_L");

  private final int label;
  private final String key;

  CranialBone(int label, String key) {
    this.label = label;
    this.key = key;
  }

  /** Value in label volumes, 1..21. */
  public int label() {
    return label;
  }

  /** Name in the hand-placed data. */
  public String key() {
    return key;
  }

  /** Whether the bone lies on the other side of the midline than a place; false in the midline. */
  boolean isOfOtherSide(double xMm) {
    return xMm < 0 && key.endsWith("_R") || xMm > 0 && key.endsWith("_L");
  }

  /** Whether the scan shows the bone only in part and it is completed by hand. */
  boolean isDeepFacial() {
    return label >= ETHMOID.label;
  }

  /** The bone of a label, empty for 0. */
  public static Optional<CranialBone> of(int label) {
    return label >= 1 && label <= values().length
        ? Optional.of(values()[label - 1])
        : Optional.empty();
  }
}
