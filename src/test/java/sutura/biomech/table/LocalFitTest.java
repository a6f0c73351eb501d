package sutura.biomech.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights that reproduce what they promise. */
class LocalFitTest {
  @Test
  void quadraticFieldOnAPlaneComesOutNearlyAndLinearExactly() {
    Random random = new Random(3);
    double[] x = new double[16];
    double[] y = new double[16];
    double[] importance = new double[16];
    for (int i = 0; i < 16; i++) {
      x[i] = random.nextDouble() * 2 - 1;
      y[i] = random.nextDouble() * 2 - 1;
      importance[i] = Math.exp(-2 * (x[i] * x[i] + y[i] * y[i]));
    }
    double[] weights = LocalFit.quadratic(x, y, importance);
    double one = 0;
    double slope = 0;
    double square = 0;
    for (int i = 0; i < 16; i++) {
      one += weights[i];
      slope += weights[i] * (2 * x[i] - 3 * y[i]);
      square += weights[i] * x[i] * x[i];
    }
    assertEquals(1, one, 1e-12);
    assertEquals(0, slope, 1e-3);
    assertEquals(0, square, 0.02);
  }

  @Test
  void flatSamplesInSpaceStillGiveAValue() {
    double[] xyz = {1, 0, 0, 0, 1, 0, -1, 0, 0, 0, -1, 0, 0.5, 0.5, 0, -0.5, 0.5, 0};
    double[] weights = LocalFit.linear(xyz, new double[] {1, 1, 1, 1, 1, 1}, 1e-3);
    double slope = 0;
    for (int i = 0; i < 6; i++) {
      slope += weights[i] * (xyz[3 * i] + 2 * xyz[3 * i + 1]);
    }
    assertEquals(0, slope, 0.01);
  }
}
