package sutura.anatomy;

/** What a structure is made of, as far as its picture and its mechanics differ. */
public enum Tissue {
  BONE,
  /** Dense connective tissue between the bones at a suture. */
  SUTURAL,
  /** Hyaline cartilage of a synchondrosis. */
  CARTILAGE
}
