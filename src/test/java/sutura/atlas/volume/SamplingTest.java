package sutura.atlas.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SamplingTest {
  private static final Extent EXTENT = new Extent(24, 22, 20);

  @Test
  void theSplinePassesThroughTheVoxels() {
    Random random = new Random(2);
    float[] values = new float[EXTENT.size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = 2000 * random.nextFloat() - 1000;
    }
    CubicSpline spline = new CubicSpline(values, EXTENT);
    for (int v = 0; v < values.length; v += 13) {
      assertEquals(values[v], spline.at(EXTENT.i(v), EXTENT.j(v), EXTENT.k(v)), 0.01);
    }
  }

  private static double cubic(double x, double y, double z) {
    return 0.01 * x * x * x - 0.2 * y * y + 3 * z + 0.05 * x * y;
  }

  @Test
  void theSplineReproducesCubicsFarFromTheBorder() {
    float[] values = new float[EXTENT.size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = (float) cubic(EXTENT.i(v), EXTENT.j(v), EXTENT.k(v));
    }
    CubicSpline spline = new CubicSpline(values, EXTENT);
    assertEquals(cubic(11.3, 10.7, 9.1), spline.at(11.3, 10.7, 9.1), 2e-3);
    assertEquals(cubic(12.5, 11.5, 10.5), spline.at(12.5, 11.5, 10.5), 2e-3);
  }

  @Test
  void linearSamplingReproducesPlanesAndHoldsTheBorder() {
    Extent small = new Extent(4, 3, 2);
    float[] values = new float[small.size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = 2f * small.i(v) - 3f * small.j(v) + 5f * small.k(v);
    }
    LinearSampler sampler = new LinearSampler(values, small);
    assertEquals(2 * 1.25 - 3 * 0.5 + 5 * 0.75, sampler.at(1.25, 0.5, 0.75), 1e-6);
    assertEquals(2 * 3 - 3 * 2 + 5, sampler.at(9, 9, 9), 1e-6);
    assertEquals(0, sampler.at(-4, -1, -1), 1e-6);
  }
}
