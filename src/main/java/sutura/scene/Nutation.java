package sutura.scene;

import java.util.Objects;
import sutura.nutation.NutationStudy;

/**
 * The sacrum rocking between the hip bones, as a publication has it or magnified.
 *
 * @param study word of the {@link NutationStudy} whose range is shown
 * @param factor magnification; 1 is true scale
 * @param phase place in the cycle in [0, 1), see {@link NutationStudy#angleDeg}
 * @param playing whether the phase goes on with time
 * @param perMinute cycles a minute while it plays; chosen for viewing
 */
public record Nutation(
    String study, double factor, double phase, boolean playing, double perMinute) {
  public static final double SLOWEST_PER_MINUTE = 3;
  public static final double FASTEST_PER_MINUTE = 30;

  /** Within the rates that are claimed, 6 to 12, so that it moves as is said. */
  private static final double FIRST_PER_MINUTE = 8;

  /** Phase of full nutation. */
  public static final double NUTATED = 0.25;

  public Nutation {
    NutationStudy known =
        NutationStudy.find(study)
            .orElseThrow(() -> new IllegalArgumentException("no study " + study));
    factor = within(factor, 1, known.largestFactor());
    phase = phase - Math.floor(phase);
    perMinute = within(perMinute, SLOWEST_PER_MINUTE, FASTEST_PER_MINUTE);
  }

  private static double within(double value, double least, double most) {
    return value >= least ? Math.min(most, value) : least;
  }

  /** A study at true scale, held in full nutation. */
  public static Nutation of(NutationStudy study) {
    return new Nutation(study.id(), 1, NUTATED, false, FIRST_PER_MINUTE);
  }

  /** The publication that is shown. */
  public NutationStudy published() {
    return NutationStudy.find(study).orElseThrow();
  }

  /** Angle that is drawn, magnified, positive in nutation. */
  public double drawnDeg() {
    return published().angleDeg(factor, phase);
  }

  /** The same after a while; still if it does not play. */
  public Nutation after(double seconds) {
    return playing ? withPhase(phase + seconds * perMinute / 60) : this;
  }

  /** The same range of another publication. */
  public Nutation withStudy(NutationStudy other) {
    return new Nutation(other.id(), factor, phase, playing, perMinute);
  }

  public Nutation withFactor(double value) {
    return new Nutation(study, value, phase, playing, perMinute);
  }

  public Nutation withPhase(double value) {
    return new Nutation(study, factor, value, playing, perMinute);
  }

  public Nutation withPlaying(boolean value) {
    return new Nutation(study, factor, phase, value, perMinute);
  }

  public Nutation withPerMinute(double value) {
    return new Nutation(study, factor, phase, playing, value);
  }

  /** Whether only the place in the cycle differs, or whether it plays. */
  boolean differsInTimeOnly(Nutation other) {
    return Objects.equals(withPhase(0).withPlaying(false), other.withPhase(0).withPlaying(false));
  }
}
