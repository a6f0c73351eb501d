package sutura.csf;

/** Where fluid is taken up. */
public enum FlowSink {
  GRANULATIONS,
  /** Along the olfactory nerves through the cribriform plate. */
  CRIBRIFORM_PLATE,
  SPINAL_ROOTS,
  /** Capillaries of brain and pia, everywhere alike. */
  PARENCHYMA
}
