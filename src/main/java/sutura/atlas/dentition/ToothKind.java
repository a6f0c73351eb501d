package sutura.atlas.dentition;

/** The kinds of permanent teeth of one quarter, from the midline; the second digit of the FDI. */
public enum ToothKind {
  CENTRAL_INCISOR,
  LATERAL_INCISOR,
  CANINE,
  FIRST_PREMOLAR,
  SECOND_PREMOLAR,
  FIRST_MOLAR,
  SECOND_MOLAR;

  /** Part of a structure's id. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Whether it is an incisor or a canine. */
  public boolean isAnterior() {
    return ordinal() <= CANINE.ordinal();
  }

  /** Whether it is a molar. */
  public boolean isMolar() {
    return ordinal() >= FIRST_MOLAR.ordinal();
  }
}
