package sutura.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class BlockMatrixTest {
  private static final int NODES = 5000;
  private static final int[] CORNERS = corners();

  /** Overlapping triples along a line, and one that closes the ring. */
  private static int[] corners() {
    int[] corners = new int[3 * NODES];
    for (int i = 0; i < NODES; i++) {
      corners[3 * i] = (i + 2) % NODES;
      corners[3 * i + 1] = i;
      corners[3 * i + 2] = (i + 1) % NODES;
    }
    return corners;
  }

  private static double[] symmetric(Random random) {
    double[] k = new double[81];
    for (int i = 0; i < 9; i++) {
      for (int j = 0; j <= i; j++) {
        k[9 * i + j] = random.nextGaussian();
        k[9 * j + i] = k[9 * i + j];
      }
    }
    return k;
  }

  @Test
  void productIsTheSumOverTheElements() {
    Random random = new Random(1);
    BlockMatrix matrix = BlockMatrix.ofElements(NODES, CORNERS, 3);
    double[] x = random.doubles(3 * NODES, -1, 1).toArray();
    double[] expected = new double[3 * NODES];
    for (int e = 0; e < NODES; e++) {
      double[] k = symmetric(random);
      matrix.addElement(CORNERS, 3 * e, 3, k, 2);
      for (int i = 0; i < 9; i++) {
        for (int j = 0; j < 9; j++) {
          expected[3 * CORNERS[3 * e + i / 3] + i % 3] +=
              2 * k[9 * i + j] * x[3 * CORNERS[3 * e + j / 3] + j % 3];
        }
      }
    }
    double[] y = new double[3 * NODES];
    matrix.multiply(x, y);
    assertArrayEquals(expected, y, 1e-12);
  }

  @Test
  void patternHasAscendingColumnsAndEveryDiagonal() {
    BlockMatrix matrix = BlockMatrix.ofElements(NODES + 1, CORNERS, 3);
    assertEquals(NODES + 1, matrix.nodes());
    for (int row = 0; row < matrix.nodes(); row++) {
      assertTrue(matrix.find(row, row) >= 0);
      for (int k = matrix.rowStarts()[row] + 1; k < matrix.rowStarts()[row + 1]; k++) {
        assertTrue(matrix.columns()[k - 1] < matrix.columns()[k]);
      }
    }
    assertEquals(5 * NODES + 1, matrix.columns().length);
    assertTrue(matrix.find(7, 10) < 0);
    assertThrows(IllegalArgumentException.class, () -> matrix.addBlock(7, 10, new double[9]));
  }

  @Test
  void fixedNodesStay() {
    BlockMatrix matrix = BlockMatrix.ofElements(NODES, CORNERS, 3);
    Random random = new Random(2);
    for (int e = 0; e < NODES; e++) {
      matrix.addElement(CORNERS, 3 * e, 3, symmetric(random), 1);
    }
    BlockMatrix fixed = matrix.copy();
    fixed.fix(new int[] {0, 4321});
    double[] x = new double[3 * NODES];
    x[3 * 4321 + 1] = 3;
    double[] y = new double[3 * NODES];
    fixed.multiply(x, y);
    assertArrayEquals(x, y);
    double[] rest = random.doubles(3 * NODES).toArray();
    fixed.multiply(rest, y);
    assertEquals(rest[2], y[2]);
    double[] z = new double[3 * NODES];
    matrix.multiply(rest, z);
    assertEquals(z[3 * 2000], y[3 * 2000]);
  }

  @Test
  void sumsDoNotDependOnTheThreads() {
    double[] values = new Random(3).doubles(100_000).toArray();
    Strips strips = new Strips(values.length, 1000);
    double byHand = 0;
    for (int s = 0; s < strips.count(); s++) {
      double part = 0;
      for (int i = strips.start(s); i < strips.start(s + 1); i++) {
        part += values[i];
      }
      byHand += part;
    }
    for (int run = 0; run < 20; run++) {
      assertEquals(
          byHand,
          strips.sum(
              (from, to) -> {
                double part = 0;
                for (int i = from; i < to; i++) {
                  part += values[i];
                }
                return part;
              }));
    }
  }
}
