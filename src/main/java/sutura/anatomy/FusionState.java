package sutura.anatomy;

/** How a suture is shown, and what it is made of when the skull is pressed on. */
public enum FusionState {
  /** A line on continuous bone. */
  FUSED,
  /** Tissue between two bones, as stiff as in an adult. */
  OPEN,
  /** As soft as in an infant, between adult bones: a thought experiment, not an infant. */
  SOFT
}
