package sutura.csf;

/**
 * How fast the heart beats, how fast and how deep a person breathes.
 *
 * @param beatsPerMin heart rate
 * @param breathsPerMin breathing rate
 * @param breathDepth 0 quiet to 1 deep breathing
 */
public record FlowRates(double beatsPerMin, double breathsPerMin, double breathDepth) {
  /** An adult at rest: the heart rate of the constructed waveforms, a common breathing rate. */
  public static final FlowRates REST = new FlowRates(65, 14, 0);

  public static final double LEAST_BEATS = 20;
  public static final double MOST_BEATS = 240;
  public static final double LEAST_BREATHS = 2;
  public static final double MOST_BREATHS = 60;

  public FlowRates {
    if (!(beatsPerMin >= LEAST_BEATS && beatsPerMin <= MOST_BEATS)) {
      throw new IllegalArgumentException("heart rate out of range: " + beatsPerMin);
    }
    if (!(breathsPerMin >= LEAST_BREATHS && breathsPerMin <= MOST_BREATHS)) {
      throw new IllegalArgumentException("breathing rate out of range: " + breathsPerMin);
    }
    if (!(breathDepth >= 0 && breathDepth <= 1)) {
      throw new IllegalArgumentException("depth of breath out of [0,1]: " + breathDepth);
    }
  }

  /** Cycles of a driver in a second; 0 for the steady net flow. */
  public double cyclesPerS(FlowDriver driver) {
    return switch (driver) {
      case BULK -> 0;
      case CARDIAC -> beatsPerMin / 60;
      case RESPIRATORY -> breathsPerMin / 60;
      case CLAIMED -> CLAIMED_PER_MIN / 60;
    };
  }

  /** Middle of the claimed 6 to 12 a minute (practitioners in the line of J. Upledger). */
  public static final double CLAIMED_PER_MIN = 9;
}
