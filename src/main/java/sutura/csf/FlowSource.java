package sutura.csf;

/** Where fluid is formed. */
public enum FlowSource {
  LATERAL_PLEXUS,
  THIRD_PLEXUS,
  FOURTH_PLEXUS,
  /** The brain itself, through ependyma and pia, everywhere alike. */
  PARENCHYMA
}
