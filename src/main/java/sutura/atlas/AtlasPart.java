package sutura.atlas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the models that can be built by itself. */
public enum AtlasPart {
  /** Bones, sutures and teeth. */
  SKULL,
  /** Everything inside: meninges, brain, ventricles, cisterns, sinuses, and the volumes. */
  MENINGES,
  /** Vertebral column, sacrum, coccyx, spinal meninges and cord. */
  SPINE;

  /** Whether it is computed from the scans. */
  public boolean isScanned() {
    return this != SPINE;
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
