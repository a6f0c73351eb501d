package sutura.atlas.meninges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlateFitTest {
  @Test
  void throughThreePinsTheStiffestPlateIsTheirPlane() {
    PlateFit fit = new PlateFit(0, 0, 1, 24, 18);
    fit.pin(2, 3, 0.5 * 2 - 3 + 4, 1000);
    fit.pin(20, 4, 0.5 * 20 - 4 + 4, 1000);
    fit.pin(9, 15, 0.5 * 9 - 15 + 4, 1000);
    HeightPlate plate = fit.solve(100);
    assertEquals(0.5 * 12.25 - 8.5 + 4, plate.at(12.25, 8.5), 1e-3);
    assertEquals(1 / Math.sqrt(1 + 0.25 + 1), plate.cosine(12, 8), 1e-3);
  }

  @Test
  void followsAnAnalyticSurfaceAndFillsWhatIsUnknown() {
    PlateFit fit = new PlateFit(-20, -15, 1, 41, 31);
    double largest = 0;
    for (int i = 0; i < fit.nu(); i++) {
      for (int j = 0; j < fit.nv(); j++) {
        double u = fit.uMm(i);
        double v = fit.vMm(j);
        if (Math.hypot(u, v) > 4) {
          fit.ask(i, j, surface(u, v), 1);
        }
      }
    }
    HeightPlate plate = fit.solve(0.5);
    for (double u = -15; u <= 15; u += 0.7) {
      for (double v = -10; v <= 10; v += 0.7) {
        largest = Math.max(largest, Math.abs(plate.at(u, v) - surface(u, v)));
      }
    }
    assertTrue(largest < 0.1, "off by " + largest + " mm");
  }

  private static double surface(double u, double v) {
    return 3 + 0.01 * u * u - 0.015 * v * v + 0.02 * u * v;
  }
}
