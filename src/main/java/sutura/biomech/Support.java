package sutura.biomech;

import java.util.Locale;

/** What holds the head while it is loaded. */
public enum Support {
  /** Bone round the occipital condyles is fixed. */
  CONDYLES,
  /** The occiput lies on a bed of springs; no neck, no gravity. */
  PILLOW;

  /** As on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
