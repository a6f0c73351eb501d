package sutura.biomech.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;

/** Solutions at a few moduli make the solutions at all others. */
class SutureBlendTest {
  private static final int SIZE = 24;
  private static final VoxelModuli[] STATES = {
    new VoxelModuli(1, 1),
    new VoxelModuli(8, 8),
    new VoxelModuli(60, 8000),
    new VoxelModuli(400, 8000),
    new VoxelModuli(8000, 8000)
  };

  private final RealMatrix bone = energy(SIZE, 40, 8000, 1);
  private final RealMatrix sutures = energy(SIZE, 6, 1, 2);
  private final RealMatrix synchondrosis = energy(SIZE, 2, 1, 3);
  private final RealVector load = vector(4);

  /** A stiffness of some rank, from random strains. */
  private static RealMatrix energy(int size, int rank, double modulus, long seed) {
    Random random = new Random(seed);
    double[][] strains = new double[rank][size];
    for (double[] strain : strains) {
      Arrays.setAll(strain, i -> random.nextGaussian());
    }
    RealMatrix b = new Array2DRowRealMatrix(strains);
    return b.transpose().multiply(b).scalarMultiply(modulus);
  }

  private static RealVector vector(long seed) {
    Random random = new Random(seed);
    double[] values = new double[SIZE];
    Arrays.setAll(values, i -> random.nextGaussian());
    return new ArrayRealVector(values);
  }

  private RealVector solve(VoxelModuli moduli) {
    RealMatrix stiffness =
        bone.add(sutures.scalarMultiply(moduli.suturesMPa()))
            .add(synchondrosis.scalarMultiply(moduli.synchondrosisMPa()));
    return new CholeskyDecomposition(stiffness, 1e-9, 1e-12).getSolver().solve(load);
  }

  private SutureBlend blend() {
    int pairs = STATES.length * (STATES.length + 1) / 2;
    double[] a = new double[pairs];
    double[] b = new double[pairs];
    for (int r = 0; r < STATES.length; r++) {
      for (int s = r; s < STATES.length; s++) {
        RealVector u = solve(STATES[s]);
        int at = SutureBlend.index(STATES.length, r, s);
        a[at] = solve(STATES[r]).dotProduct(sutures.operate(u));
        b[at] = solve(STATES[r]).dotProduct(synchondrosis.operate(u));
      }
    }
    return new SutureBlend(a, b);
  }

  private double error(VoxelModuli moduli) {
    double[] parts = blend().parts(STATES, moduli);
    assertEquals(1, Arrays.stream(parts).sum(), 1e-9, "parts make one load");
    RealVector sum = new ArrayRealVector(SIZE);
    for (int s = 0; s < parts.length; s++) {
      sum = sum.add(solve(STATES[s]).mapMultiply(parts[s]));
    }
    RealVector exact = solve(moduli);
    return sum.subtract(exact).getNorm() / exact.getNorm();
  }

  @Test
  void storedModuliComeOutExactly() {
    for (int s = 0; s < STATES.length; s++) {
      double[] expected = new double[STATES.length];
      expected[s] = 1;
      assertArrayEquals(expected, blend().parts(STATES, STATES[s]), 1e-6, "state " + s);
    }
  }

  @Test
  void modulusBetweenStoredOnesIsNear() {
    double worst = 0;
    for (double modulus : new double[] {2, 4, 15, 30, 100, 200, 1000, 3000}) {
      worst = Math.max(worst, error(new VoxelModuli(modulus, modulus < 30 ? modulus : 8000)));
    }
    assertTrue(worst < 0.01, "worst error " + worst);
  }

  @Test
  void blendIsNearerThanTheNearestStoredState() {
    VoxelModuli wanted = new VoxelModuli(180, 8000);
    RealVector exact = solve(wanted);
    double nearest = Double.POSITIVE_INFINITY;
    for (VoxelModuli state : STATES) {
      nearest = Math.min(nearest, solve(state).subtract(exact).getNorm() / exact.getNorm());
    }
    assertTrue(error(wanted) < 0.2 * nearest, error(wanted) + " against " + nearest);
  }
}
