package sutura.csf;

import java.util.List;
import sutura.evidence.BuiltInData;

/**
 * Flow of cerebrospinal fluid through a cross section over one heartbeat, as a sum of harmonics
 * without a mean, so that nothing is left after a beat. Phase 0 is the R wave; caudal is positive.
 *
 * @param harmonics of the beat, the first one first
 */
public record FlowWaveform(List<Harmonic> harmonics) {
  private static final double TURN = 2 * Math.PI;
  private static final double MM3_PER_ML = 1000;
  private static final int SAMPLES = 4096;

  /**
   * One harmonic at the rate that the waveform is given for.
   *
   * @param cosMm3PerS coefficient of the cosine
   * @param sinMm3PerS coefficient of the sine
   */
  public record Harmonic(double cosMm3PerS, double sinMm3PerS) {}

  public FlowWaveform {
    harmonics = List.copyOf(harmonics);
  }

  static FlowWaveform read(List<BuiltInData> items) {
    return new FlowWaveform(
        items.stream()
            .map(
                item ->
                    new Harmonic(
                        MM3_PER_ML * item.number("cosMlPerS"),
                        MM3_PER_ML * item.number("sinMlPerS")))
            .toList());
  }

  /** Flow at a phase, mm3/s, at the rate that the waveform is given for. */
  public double flowMm3PerS(double phase) {
    double flow = 0;
    for (int n = 1; n <= harmonics.size(); n++) {
      Harmonic harmonic = harmonics.get(n - 1);
      double angle = TURN * n * phase;
      flow += harmonic.cosMm3PerS() * Math.cos(angle) + harmonic.sinMm3PerS() * Math.sin(angle);
    }
    return flow;
  }

  /**
   * What passed since phase 0, mm3.
   *
   * @param beatS duration of a beat at the rate that the waveform is given for
   */
  public double passedMm3(double phase, double beatS) {
    double passed = 0;
    for (int n = 1; n <= harmonics.size(); n++) {
      Harmonic harmonic = harmonics.get(n - 1);
      double angle = TURN * n * phase;
      passed +=
          (harmonic.cosMm3PerS() * Math.sin(angle) + harmonic.sinMm3PerS() * (1 - Math.cos(angle)))
              / (TURN * n);
    }
    return passed * beatS;
  }

  /**
   * What passes caudally in a beat and comes back, mm3: the flow integrated while it is positive.
   *
   * @param beatS duration of a beat at the rate that the waveform is given for
   */
  public double strokeMm3(double beatS) {
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      sum += Math.max(0, flowMm3PerS((i + 0.5) / SAMPLES));
    }
    return sum / SAMPLES * beatS;
  }
}
