package sutura.atlas.column;

import java.util.Locale;
import sutura.anatomy.StructureId;

/** The free vertebrae from above to below. */
public enum Level {
  C1,
  C2,
  C3,
  C4,
  C5,
  C6,
  C7,
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
  L5;

  /** The structure of the catalogue. */
  public StructureId id() {
    return switch (this) {
      case C1 -> StructureId.of("atlas");
      case C2 -> StructureId.of("axis");
      default -> StructureId.of("vertebra-" + name().toLowerCase(Locale.ROOT));
    };
  }

  /** The region of the column. */
  public Region region() {
    return switch (name().charAt(0)) {
      case 'C' -> Region.CERVICAL;
      case 'T' -> Region.THORACIC;
      default -> Region.LUMBAR;
    };
  }

  /** Number within the region, from 1. */
  public int number() {
    return Integer.parseInt(name().substring(1));
  }

  /** The key of the level below in tables: the next vertebra, below L5 the sacrum's {@code S1}. */
  public String below() {
    return this == L5 ? "S1" : values()[ordinal() + 1].name();
  }

  /** Regions of the free column. */
  public enum Region {
    CERVICAL,
    THORACIC,
    LUMBAR
  }
}
