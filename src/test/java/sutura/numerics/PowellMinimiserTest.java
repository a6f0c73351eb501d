package sutura.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowellMinimiserTest {
  private static double rosenbrock(double[] p) {
    double a = p[1] - p[0] * p[0];
    return 100 * a * a + (1 - p[0]) * (1 - p[0]);
  }

  @Test
  void findsTheMinimumOfRosenbrocksValley() {
    PowellMinimiser.Minimum found =
        new PowellMinimiser(1e-12, 1e-8, 200)
            .minimise(PowellMinimiserTest::rosenbrock, new double[] {-1.2, 1}, Progress.NONE);
    assertTrue(found.converged());
    assertArrayEquals(new double[] {1, 1}, found.point(), 1e-4);
  }

  @Test
  void saysWhenRoundsRanOut() {
    PowellMinimiser.Minimum found =
        new PowellMinimiser(1e-12, 1e-8, 2)
            .minimise(PowellMinimiserTest::rosenbrock, new double[] {-1.2, 1}, Progress.NONE);
    assertFalse(found.converged());
    assertTrue(found.value() < rosenbrock(new double[] {-1.2, 1}));
  }

  @Test
  void stopsWhenCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    PowellMinimiser search = new PowellMinimiser(1e-6, 1e-6, 10);
    assertThrows(
        CancelledException.class,
        () -> search.minimise(p -> p[0] * p[0], new double[] {3}, cancelled.part(0, 0.5)));
  }

  @Test
  void aPartOfTheWorkReportsItsShare() {
    List<Double> heard = new ArrayList<>();
    Progress whole = (stage, fraction) -> heard.add(fraction);
    whole.part(0.2, 0.6).part(0.5, 1).report("half", 0.5);
    assertEquals(List.of(0.2 + 0.4 * 0.75), heard);
  }
}
