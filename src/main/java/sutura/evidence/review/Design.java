package sutura.evidence.review;

import java.util.Locale;

/** How a study was made, from what weighs most for a question of treatment to what weighs least. */
public enum Design {
  META_ANALYSIS,
  SYSTEMATIC_REVIEW,
  RANDOMISED_TRIAL,
  CONTROLLED_TRIAL,
  /** Several examiners, the same people. */
  RELIABILITY,
  OBSERVATIONAL,
  /** Living people, pictures or gauges. */
  MEASUREMENT,
  ANIMAL,
  CADAVER,
  /** Computed. */
  MODEL,
  CASE_REPORT,
  NARRATIVE_REVIEW;

  /** Word as in files and texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
