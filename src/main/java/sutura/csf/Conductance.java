package sutura.csf;

/** How easily fluid passes a cell of the lattice. */
public enum Conductance {
  /** By the square of the width of the space around it, as between parallel plates (Hele-Shaw). */
  GAP,
  /** The same everywhere: for comparison. */
  UNIFORM
}
