package sutura.csf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

final class FlowDriversTest {
  /** The constructed waveforms at every twentieth of a beat, rounded: C2 ml/s, aqueduct ul/s. */
  private static final double[][] TABLE = {
    {-0.69, -59}, {-0.57, -52}, {-0.17, -42}, {0.70, -23}, {1.80, 15}, {2.57, 75}, {2.58, 143},
    {1.95, 191}, {1.06, 195}, {0.19, 153}, {-0.52, 84}, {-0.98, 12}, {-1.18, -47}, {-1.21, -87},
    {-1.16, -106}, {-1.05, -110}, {-0.93, -104}, {-0.84, -92}, {-0.80, -78}, {-0.75, -67}
  };

  private static final FlowRates WAVEFORM_RATES = new FlowRates(65, 14, 0);
  private static final int POINTS = 20_000;

  private final NetFlow net = FlowScenario.shipped().net();

  @Test
  void heartbeatIsTheTableOfTheWaveforms() {
    for (int i = 0; i < TABLE.length; i++) {
      FlowMoment moment = FlowDrivers.moment(FlowDriver.CARDIAC, net, WAVEFORM_RATES, i / 20.0);
      double aqueduct = moment.weightMm3PerS(FlowPattern.VENTRICULAR);
      double c2 = aqueduct + moment.weightMm3PerS(FlowPattern.PIAL);
      assertEquals(TABLE[i][0], c2 / 1000, 0.0051, "C2 at " + i);
      assertEquals(TABLE[i][1], aqueduct, 0.51, "aqueduct at " + i);
    }
  }

  @Test
  void strokeVolumesAreThoseOfTheWaveformsAtEveryHeartRate() {
    for (double beats : new double[] {40, 65, 120}) {
      FlowRates rates = new FlowRates(beats, 14, 0);
      double aqueduct = positive(phase -> aqueduct(rates, phase)) * 60 / beats;
      double c2 = positive(phase -> c2(rates, phase)) * 60 / beats;
      assertEquals(40, aqueduct, 0.02);
      assertEquals(500, c2, 0.05);
    }
  }

  @Test
  void nothingIsLeftAfterABeat() {
    assertEquals(0, mean(phase -> c2(WAVEFORM_RATES, phase)) * 60 / 65 / 500, 1e-12);
    assertEquals(0, mean(phase -> aqueduct(WAVEFORM_RATES, phase)) * 60 / 65 / 40, 1e-12);
    assertEquals(0, FlowDrivers.passedC2Mm3(FlowDriver.CARDIAC, WAVEFORM_RATES, 1), 1e-9);
  }

  @Test
  void nothingIsLeftAfterABreath() {
    for (double depth : new double[] {0, 0.5, 1}) {
      for (double breaths : new double[] {4, 14, 60}) {
        FlowRates rates = new FlowRates(65, breaths, depth);
        double stroke = FlowPhysiology.builtIn().breath().strokeMm3(rates);
        double left = mean(phase -> breath(rates, phase)) * 60 / breaths;
        assertEquals(0, left / stroke, 1e-9, breaths + " breaths of depth " + depth);
        assertEquals(
            0, FlowDrivers.passedC2Mm3(FlowDriver.RESPIRATORY, rates, 1 - 1e-12) / stroke, 1e-9);
        assertEquals(stroke, positive(phase -> breath(rates, phase)) * 60 / breaths, 1e-6 * stroke);
      }
    }
  }

  @Test
  void inspirationMovesTowardsTheHead() {
    FlowRates quiet = new FlowRates(65, 10, 0);
    FlowRates deep = new FlowRates(65, 10, 1);
    assertEquals(-150, breath(quiet, 0.15), 1e-9);
    assertEquals(-1000, breath(deep, 0.15), 1e-9);
    assertEquals(2, 6 * FlowPhysiology.builtIn().breath().inspirationShare(deep), 1e-12);
    assertEquals(500, breath(deep, 0.7), 1e-9);
    assertEquals(-575, breath(new FlowRates(65, 10, 0.5), 0.15), 1e-9);
    assertTrue(FlowDrivers.passedC2Mm3(FlowDriver.RESPIRATORY, deep, 0.3) < -1500);
  }

  @Test
  void whatPassedIsTheIntegralOfTheFlow() {
    FlowRates rates = new FlowRates(65, 14, 0.3);
    double[] passed = new double[2];
    double step = 1.0 / POINTS;
    for (int i = 0; i < POINTS; i++) {
      double phase = (i + 0.5) * step;
      passed[0] += breath(rates, phase) * step * 60 / 14;
      passed[1] += c2(rates, phase) * step * 60 / 65;
      double next = Math.min((i + 1) * step, 1 - 1e-12);
      assertEquals(passed[0], FlowDrivers.passedC2Mm3(FlowDriver.RESPIRATORY, rates, next), 1e-3);
      assertEquals(passed[1], FlowDrivers.passedC2Mm3(FlowDriver.CARDIAC, rates, next), 1e-3);
    }
  }

  @Test
  void netFlowIsTheProductionAndTheClaimIsNothing() {
    FlowMoment bulk = FlowDrivers.moment(FlowDriver.BULK, net, FlowRates.REST, 0.3);
    assertEquals(0.35 * 1000 / 60, bulk.weightMm3PerS(FlowPattern.NET), 1e-12);
    FlowMoment claimed = FlowDrivers.moment(FlowDriver.CLAIMED, net, FlowRates.REST, 1.3);
    assertTrue(claimed.weightsMm3PerS().isEmpty());
    assertEquals(0.3, claimed.phase(), 1e-12);
  }

  @Test
  void ventriclesTakeTheAqueductsPart() {
    assertEquals(0.08, FlowPhysiology.builtIn().ventricularShare(), 1e-4);
  }

  private double aqueduct(FlowRates rates, double phase) {
    return FlowDrivers.moment(FlowDriver.CARDIAC, net, rates, phase)
        .weightMm3PerS(FlowPattern.VENTRICULAR);
  }

  private double c2(FlowRates rates, double phase) {
    return aqueduct(rates, phase)
        + FlowDrivers.moment(FlowDriver.CARDIAC, net, rates, phase).weightMm3PerS(FlowPattern.PIAL);
  }

  private double breath(FlowRates rates, double phase) {
    return FlowDrivers.moment(FlowDriver.RESPIRATORY, net, rates, phase)
        .weightMm3PerS(FlowPattern.RESPIRATORY);
  }

  private static double mean(DoubleUnaryOperator flow) {
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += flow.applyAsDouble((i + 0.5) / POINTS);
    }
    return sum / POINTS;
  }

  private static double positive(DoubleUnaryOperator flow) {
    return mean(phase -> Math.max(0, flow.applyAsDouble(phase)));
  }
}
