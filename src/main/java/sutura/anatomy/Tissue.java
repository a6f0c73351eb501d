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
  /** Dense connective tissue of the dura and its folds. */
  DURA,
  /** The thin membrane of the arachnoid, with its granulations. */
  ARACHNOID,
  /** Nervous tissue under its pia. */
  BRAIN,
  /** No tissue but a space filled with cerebrospinal fluid: a ventricle or a cistern. */
  CSF,
  /** Choroid plexus: fringes of capillaries under ependyma. */
  PLEXUS,
  /** Fibrocartilage of an intervertebral disc: its anulus. */
  DISC,
  /** The gel in the core of an intervertebral disc. */
  NUCLEUS,
  /** Dense connective tissue of a ligament. */
  LIGAMENT,
  /** Nerve roots outside the cord. */
  NERVE,
  /** The lumen of a vein, dural venous sinuses included. */
  VEIN,
  /** No tissue but a way through bone: the small surface that spans a foramen or fissure. */
  OPENING,
  /** No tissue but a named point: the small ball that marks it. */
  LANDMARK
}
