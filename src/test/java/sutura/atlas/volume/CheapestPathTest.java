package sutura.atlas.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sutura.atlas.volume.CheapestPath.Cell;

class CheapestPathTest {
  private static double step(double[] cost, int columns, Cell a, Cell b) {
    double length = Math.hypot(a.row() - b.row(), a.column() - b.column());
    return length
        * 0.5
        * (cost[a.row() * columns + a.column()] + cost[b.row() * columns + b.column()]);
  }

  /** Bellman-Ford: relax everything until nothing changes. */
  private static double least(int columns, double[] cost, Cell from, Cell to) {
    double[] total = new double[cost.length];
    Arrays.fill(total, Double.POSITIVE_INFINITY);
    total[from.row() * columns + from.column()] = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int a = 0; a < cost.length; a++) {
        for (int b = 0; b < cost.length; b++) {
          Cell p = new Cell(a / columns, a % columns);
          Cell q = new Cell(b / columns, b % columns);
          boolean touch =
              a != b && Math.abs(p.row() - q.row()) <= 1 && Math.abs(p.column() - q.column()) <= 1;
          if (touch && total[a] + step(cost, columns, p, q) < total[b] - 1e-12) {
            total[b] = total[a] + step(cost, columns, p, q);
            changed = true;
          }
        }
      }
    }
    return total[to.row() * columns + to.column()];
  }

  @Test
  void noPathIsCheaper() {
    Random random = new Random(11);
    for (int round = 0; round < 5; round++) {
      double[] cost = random.doubles(8 * 9, 0.01, 2).toArray();
      Cell from = new Cell(0, 1);
      Cell to = new Cell(7, 6);
      List<Cell> path = CheapestPath.find(8, 9, cost, from, to);
      double sum = 0;
      for (int p = 0; p + 1 < path.size(); p++) {
        sum += step(cost, 9, path.get(p), path.get(p + 1));
      }
      assertEquals(from, path.get(0));
      assertEquals(to, path.get(path.size() - 1));
      assertEquals(least(9, cost, from, to), sum, 1e-9);
    }
  }

  @Test
  void followsAFurrow() {
    double[] cost = new double[100];
    Arrays.fill(cost, 10);
    for (int row = 0; row < 10; row++) {
      cost[row * 10 + 7] = 0.01;
    }
    List<Cell> path = CheapestPath.find(10, 10, cost, new Cell(0, 4), new Cell(9, 4));
    assertTrue(path.contains(new Cell(5, 7)));
  }

  @Test
  void startMustLieInTheImage() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CheapestPath.find(2, 2, new double[4], new Cell(0, 2), new Cell(0, 0)));
  }
}
