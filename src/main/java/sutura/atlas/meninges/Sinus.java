package sutura.atlas.meninges;

import java.util.Locale;
import sutura.anatomy.StructureId;

/** The venous sinuses of the dura. */
public enum Sinus {
  SUPERIOR_SAGITTAL,
  INFERIOR_SAGITTAL,
  STRAIGHT,
  CONFLUENCE,
  TRANSVERSE_LEFT,
  TRANSVERSE_RIGHT,
  SIGMOID_LEFT,
  SIGMOID_RIGHT,
  OCCIPITAL,
  CAVERNOUS_LEFT,
  CAVERNOUS_RIGHT,
  SUPERIOR_PETROSAL_LEFT,
  SUPERIOR_PETROSAL_RIGHT,
  INFERIOR_PETROSAL_LEFT,
  INFERIOR_PETROSAL_RIGHT;

  /** Number in {@link DuralFolds#sinus()}, from 1. */
  public byte label() {
    return (byte) (ordinal() + 1);
  }

  /** The structure in the catalogue. */
  public StructureId id() {
    if (this == CONFLUENCE) {
      return StructureId.of("confluence-of-sinuses");
    }
    String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (String side : new String[] {"-left", "-right"}) {
      if (word.endsWith(side)) {
        return StructureId.of(word.substring(0, word.length() - side.length()) + "-sinus" + side);
      }
    }
    return StructureId.of(word + "-sinus");
  }
}
