package sutura.atlas;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A part of the models that can be built by itself. */
public enum AtlasPart {
  /** Bones, sutures and teeth. */
  SKULL,
  /** Everything inside: meninges, brain, ventricles, cisterns, sinuses, and the volumes. */
  MENINGES,
  /** Vertebral column, sacrum, coccyx, spinal meninges and cord. */
  SPINE,
  /** What presses do, computed from the label volume with a direct solver; only when asked for. */
  MOBILITY,
  /** How cerebrospinal fluid flows, solved from the label volumes; only when asked for. */
  FLOW;

  /** Whether it is computed from the scans. */
  public boolean isScanned() {
    return this == SKULL || this == MENINGES;
  }

  /** Whether it is computed from finished models. */
  public boolean isComputed() {
    return this == MOBILITY || this == FLOW;
  }

  /** The parts that are built when none is named: all that need nothing but the scans. */
  public static Set<AtlasPart> usual() {
    return EnumSet.of(SKULL, MENINGES, SPINE);
  }

  /** Lower-case word as on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of a word, empty if there is none. */
  public static Optional<AtlasPart> of(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }
}
