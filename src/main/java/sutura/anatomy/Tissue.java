package sutura.anatomy;

/** What a structure is made of, as far as its picture and its mechanics differ. */
public enum Tissue {
  BONE,
  /** Dense connective tissue between the bones at a suture. */
  SUTURAL,
  /** Hyaline cartilage of a synchondrosis. */
  CARTILAGE,
  /** Enamel and dentine of a tooth. */
  TOOTH,
  /** No tissue but a way through bone: the small surface that spans a foramen or fissure. */
  OPENING,
  /** No tissue but a named point: the small ball that marks it. */
  LANDMARK
}
