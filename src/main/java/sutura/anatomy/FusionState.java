package sutura.anatomy;

/** How a suture is shown: a line on continuous bone, or tissue between two bones. */
public enum FusionState {
  FUSED,
  OPEN
}
