package sutura.atlas.cord;

import java.util.Optional;
import sutura.atlas.column.Level;

/** The 31 pairs of spinal nerves from above to below. */
enum SpinalNerve {
  C1,
  C2,
  C3,
  C4,
  C5,
  C6,
  C7,
  C8,
  T1,
  T2,
  T3,
  T4,
  T5,
  T6,
  T7,
  T8,
  T9,
  T10,
  T11,
  T12,
  L1,
  L2,
  L3,
  L4,
  L5,
  S1,
  S2,
  S3,
  S4,
  S5,
  CO1;

  /** Its owner's name among the dimensions. */
  String key() {
    return this == CO1 ? "Co1" : name();
  }

  /** The vertebra by whose pedicle it leaves: above it in the neck, below it elsewhere. */
  Optional<Level> level() {
    if (this == C8) {
      return Optional.of(Level.C7);
    }
    return compareTo(L5) <= 0 ? Optional.of(Level.valueOf(name())) : Optional.empty();
  }

  /** Whether it leaves above the pedicle of its vertebra. */
  boolean leavesAbove() {
    return compareTo(C7) <= 0;
  }

  /** Whether its roots hang below the cord's tip and belong to the cauda equina. */
  boolean inCauda() {
    return compareTo(L2) >= 0;
  }
}
