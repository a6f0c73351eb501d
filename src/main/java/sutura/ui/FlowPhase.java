package sutura.ui;

import java.util.List;
import sutura.csf.FlowDriver;
import sutura.csf.FlowPhysiology;
import sutura.csf.FlowRates;

/**
 * A moment of a driver's cycle that has a name.
 *
 * @param word part of its text key
 * @param phase of the cycle, 0 to 1
 */
record FlowPhase(String word, double phase) {
  /** Where diastole begins: after about 0.4 s of a beat at rest. */
  static final double DIASTOLE = 0.44;

  /** Where expiration begins. */
  static double expiration(FlowRates rates) {
    return FlowPhysiology.builtIn().breath().inspirationShare(rates);
  }

  /** Those of a cycle in their order; none where there is nothing that was measured. */
  static List<FlowPhase> of(FlowDriver driver, FlowRates rates) {
    return switch (driver) {
      case CARDIAC ->
          List.of(
              new FlowPhase("r-wave", 0),
              new FlowPhase("systole", 0.38),
              new FlowPhase("diastole", 0.73));
      case RESPIRATORY ->
          List.of(
              new FlowPhase("inspiration", expiration(rates) / 2),
              new FlowPhase("expiration", (1 + expiration(rates)) / 2));
      case BULK, CLAIMED -> List.of();
    };
  }
}
