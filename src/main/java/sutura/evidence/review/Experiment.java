package sutura.evidence.review;

import java.util.Locale;

/** What the program can show about a claim. */
public enum Experiment {
  /** The claimed motion of the cranial bones, enlarged. */
  BONE_MOTION,
  /** A press on the skull, computed. */
  PRESS,
  /** The flow of the fluid. */
  FLOW,
  /** Nutation of the sacrum. */
  NUTATION,
  /** Closure of the sutures by age. */
  AGE,
  /** The ladder of sizes. */
  LADDER,
  /** Structures at rest. */
  ANATOMY;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
