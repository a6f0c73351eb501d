package sutura.csf;

/** What moves the cerebrospinal fluid, or is said to. They are never added up in one picture. */
public enum FlowDriver {
  /** Net flow from where fluid is formed to where it is taken up. */
  BULK,
  /** To and fro with the heartbeat. */
  CARDIAC,
  /** To and fro with the breath. */
  RESPIRATORY,
  /** The claimed rhythm of 6 to 12 a minute: never solved, no field belongs to it. */
  CLAIMED
}
