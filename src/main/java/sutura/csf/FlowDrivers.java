package sutura.csf;

import java.util.Map;

/**
 * How large each pattern of flow is at every moment. Drivers are never mixed: each is shown as if
 * it were alone. Waveforms are constructed ({@link FlowPhysiology}).
 */
public final class FlowDrivers {
  private FlowDrivers() {}

  /**
   * The moment of a driver at a phase of its cycle. What is only claimed has no pattern: its moment
   * is empty.
   *
   * <p>Heartbeat: the ventricular pattern, whose sources lie above the aqueduct, carries the
   * aqueduct's waveform, the pial pattern the rest of that at C2; as both run wholly through C2,
   * both waveforms come out exactly. Another heart rate keeps the stroke volume, so that the flow
   * grows with the rate.
   *
   * @param phase from the R wave or the beginning of inspiration; only its fraction counts
   */
  public static FlowMoment moment(FlowDriver driver, NetFlow net, FlowRates rates, double phase) {
    double at = phase - Math.floor(phase);
    Map<FlowPattern, Double> weights =
        switch (driver) {
          case BULK -> Map.of(FlowPattern.NET, net.productionMm3PerS());
          case CARDIAC -> cardiac(rates, at);
          case RESPIRATORY ->
              Map.of(
                  FlowPattern.RESPIRATORY,
                  FlowPhysiology.builtIn().breath().flowMm3PerS(rates, at));
          case CLAIMED -> Map.of();
        };
    return new FlowMoment(driver, driver == FlowDriver.BULK ? 0 : at, weights);
  }

  private static Map<FlowPattern, Double> cardiac(FlowRates rates, double phase) {
    FlowPhysiology physiology = FlowPhysiology.builtIn();
    double faster = rates.beatsPerMin() / physiology.waveformBeatsPerMin();
    double aqueduct = faster * physiology.aqueduct().flowMm3PerS(phase);
    double c2 = faster * physiology.c2().flowMm3PerS(phase);
    return Map.of(FlowPattern.VENTRICULAR, aqueduct, FlowPattern.PIAL, c2 - aqueduct);
  }

  /**
   * What passed caudally through C2 since the beginning of the cycle, mm3; of heartbeat and breath
   * only, else 0.
   */
  public static double passedC2Mm3(FlowDriver driver, FlowRates rates, double phase) {
    FlowPhysiology physiology = FlowPhysiology.builtIn();
    return switch (driver) {
      case CARDIAC -> physiology.c2().passedMm3(phase, physiology.waveformBeatS());
      case RESPIRATORY -> physiology.breath().passedMm3(rates, phase);
      case BULK, CLAIMED -> 0;
    };
  }

  /** The same of the aqueduct; in breathing it takes the ventricles' part. */
  public static double passedAqueductMm3(FlowDriver driver, FlowRates rates, double phase) {
    FlowPhysiology physiology = FlowPhysiology.builtIn();
    return switch (driver) {
      case CARDIAC -> physiology.aqueduct().passedMm3(phase, physiology.waveformBeatS());
      case RESPIRATORY ->
          physiology.ventricularShare() * physiology.breath().passedMm3(rates, phase);
      case BULK, CLAIMED -> 0;
    };
  }
}
