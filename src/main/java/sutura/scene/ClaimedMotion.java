package sutura.scene;

/**
 * The motion of the cranial bones as craniosacral therapy claims it, never mixed with a computed
 * one.
 *
 * @param factor magnification; 1 is the reported amplitude, a change of the head's width of 30
 *     micrometres
 * @param phase place in the cycle in [0, 1): 0.25 full flexion, 0.75 full extension
 * @param playing whether the phase goes on with time
 * @param perMinute cycles a minute, claimed as 6 to 12
 */
public record ClaimedMotion(double factor, double phase, boolean playing, double perMinute) {
  public static final double SLOWEST_PER_MINUTE = 6;
  public static final double FASTEST_PER_MINUTE = 12;
  public static final double MOST_FACTOR = 500;

  /** Full flexion, held, a hundred times as large as claimed: at true scale nobody sees it. */
  public static final ClaimedMotion FLEXED = new ClaimedMotion(100, 0.25, false, 10);

  public ClaimedMotion {
    factor = within(factor, 1, MOST_FACTOR);
    phase = phase - Math.floor(phase);
    perMinute = within(perMinute, SLOWEST_PER_MINUTE, FASTEST_PER_MINUTE);
  }

  private static double within(double value, double least, double most) {
    return value >= least ? Math.min(most, value) : least;
  }

  /** The same after a while; still if it does not play. */
  public ClaimedMotion after(double seconds) {
    return playing ? withPhase(phase + seconds * perMinute / 60) : this;
  }

  /** Place between full flexion, 1, and full extension, -1, magnified. */
  public double amount() {
    return factor * Math.sin(2 * Math.PI * phase);
  }

  public ClaimedMotion withFactor(double value) {
    return new ClaimedMotion(value, phase, playing, perMinute);
  }

  public ClaimedMotion withPhase(double value) {
    return new ClaimedMotion(factor, value, playing, perMinute);
  }

  public ClaimedMotion withPlaying(boolean value) {
    return new ClaimedMotion(factor, phase, value, perMinute);
  }

  public ClaimedMotion withPerMinute(double value) {
    return new ClaimedMotion(factor, phase, playing, value);
  }

  /** Whether only the place in the cycle differs, or whether it plays. */
  boolean differsInTimeOnly(ClaimedMotion other) {
    return withPhase(0).withPlaying(false).equals(other.withPhase(0).withPlaying(false));
  }
}
