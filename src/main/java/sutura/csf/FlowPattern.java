package sutura.csf;

/**
 * A field of flow that is solved once and scaled by a number at each moment. Each carries 1 mm3/s
 * from its sources to its sinks.
 */
public enum FlowPattern {
  /** From the sources to the sinks of a {@link NetFlow}, by its shares. */
  NET,
  /** Out of the walls of lateral and third ventricles, into the sac of the spine. */
  VENTRICULAR,
  /** Out of the surface of the brain, into the sac of the spine. */
  PIAL,
  /** Out of the head, into the thoracic and lumbar sac. */
  RESPIRATORY
}
