package sutura.numerics.potential;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import sutura.numerics.CancelledException;
import sutura.numerics.DenseCholesky;
import sutura.numerics.Progress;

class PotentialSolverTest {
  /** Edges of a cube of nodes, whose conductances differ by a factor at random. */
  private static final class Cube {
    private final int nodes;
    private final List<int[]> edges = new ArrayList<>();
    private final double[] conductances;

    Cube(int side, double contrast, long seed) {
      nodes = side * side * side;
      for (int node = 0; node < nodes; node++) {
        for (int step : new int[] {1, side, side * side}) {
          if (node / step % side < side - 1) {
            edges.add(new int[] {node, node + step});
          }
        }
      }
      Random random = new Random(seed);
      conductances = new double[edges.size()];
      Arrays.setAll(conductances, i -> (float) Math.pow(contrast, random.nextDouble()));
    }

    Laplacian network() {
      int[] lows = edges.stream().mapToInt(edge -> edge[0]).toArray();
      int[] highs = edges.stream().mapToInt(edge -> edge[1]).toArray();
      return Laplacian.of(nodes, lows, highs, conductances);
    }

    double[] inflow(int from, int to) {
      double[] inflow = new double[nodes];
      inflow[from] = 1;
      inflow[to] = -1;
      return inflow;
    }

    /** Potentials against that of the last node, by a direct solution. */
    double[] direct(double[] inflow) {
      double[][] lower = new double[nodes - 1][];
      Arrays.setAll(lower, row -> new double[row + 1]);
      for (int i = 0; i < conductances.length; i++) {
        int low = edges.get(i)[0];
        int high = edges.get(i)[1];
        lower[low][low] += conductances[i];
        if (high < nodes - 1) {
          lower[high][high] += conductances[i];
          lower[high][low] -= conductances[i];
        }
      }
      double[] x = Arrays.copyOf(inflow, nodes - 1);
      new DenseCholesky(lower, Progress.NONE).solve(x);
      return Arrays.copyOf(x, nodes);
    }
  }

  private static PotentialSolver solver(Cube cube) {
    return new PotentialSolver(new Multigrid(cube.network(), Progress.NONE), 1e-12);
  }

  @Test
  void agreesWithADirectSolution() {
    Cube cube = new Cube(12, 10_000, 3);
    double[] inflow = cube.inflow(7, 1200);
    PotentialSolver.Solution found = solver(cube).solve(new double[][] {inflow}, Progress.NONE)[0];
    double[] expected = cube.direct(inflow);
    double[] falls = new double[cube.nodes];
    Arrays.setAll(falls, node -> found.fall(node, cube.nodes - 1));
    double range = Math.abs(expected[7] - expected[1200]);
    assertArrayEquals(expected, falls, 1e-9 * range);
    assertTrue(found.converged());
  }

  /** Steps hardly grow with size or contrast: that is what the multigrid is for. */
  @Test
  void takesTensOfSteps() {
    for (double contrast : new double[] {1, 1000, 1e6}) {
      Cube cube = new Cube(36, contrast, 5);
      PotentialSolver solver = solver(cube);
      PotentialSolver.Solution found =
          solver.solve(new double[][] {cube.inflow(0, cube.nodes - 1)}, Progress.NONE)[0];
      assertTrue(found.converged());
      assertTrue(found.residual() <= 1e-12);
      assertTrue(found.steps() < 45, contrast + ": " + found.steps());
    }
  }

  /** Small conductances against a wide range of potentials leave more than rounding at first. */
  @Test
  void aSecondPartHoldsWhatRoundingLeaves() {
    Cube cube = new Cube(20, 1, 1);
    // A wall of high resistance in the middle: the range is 1e5 times the fall at any other face.
    for (int i = 0; i < cube.conductances.length; i++) {
      int[] edge = cube.edges.get(i);
      boolean wall = edge[0] / 400 == 9 && edge[1] / 400 == 10;
      cube.conductances[i] = wall ? 1e-9 : 1e3;
    }
    PotentialSolver.Solution found =
        solver(cube).solve(new double[][] {cube.inflow(0, 7999)}, Progress.NONE)[0];
    assertTrue(found.converged(), "residual " + found.residual());
    assertTrue(Arrays.stream(found.small()).anyMatch(value -> value != 0));
  }

  /** What does not flow out again, however little, must not make the steps diverge. */
  @Test
  void inflowsThatDoNotQuiteAddUpAreSolved() {
    Cube cube = new Cube(20, 1000, 8);
    double[] inflow = cube.inflow(3, 7000);
    inflow[3] += 1e-10;
    PotentialSolver.Solution found = solver(cube).solve(new double[][] {inflow}, Progress.NONE)[0];
    assertTrue(found.converged(), "residual " + found.residual());
  }

  @Test
  void sameBitsOnAnyNumberOfProcessors() throws Exception {
    Cube cube = new Cube(30, 1000, 9);
    double[][] inflows = {cube.inflow(0, 9000), cube.inflow(5, 26_000)};
    PotentialSolver.Solution[] here = solver(cube).solve(inflows, Progress.NONE);
    ForkJoinPool three = new ForkJoinPool(3);
    PotentialSolver.Solution[] there =
        three.submit(() -> solver(cube).solve(inflows, Progress.NONE)).get();
    three.shutdown();
    assertArrayEquals(here[0].large(), there[0].large());
    assertArrayEquals(here[1].large(), there[1].large());
  }

  @Test
  void nothingInNothingOut() {
    Cube cube = new Cube(11, 100, 2);
    double[][] inflows = {new double[cube.nodes], cube.inflow(3, 4)};
    PotentialSolver.Solution[] found = solver(cube).solve(inflows, Progress.NONE);
    assertEquals(0, found[0].fall(3, 4));
    assertTrue(found[0].converged() && found[1].converged());
    assertTrue(found[1].fall(3, 4) > 0);
  }

  @Test
  void badInputIsRefused() {
    Cube cube = new Cube(4, 1, 1);
    PotentialSolver solver = solver(cube);
    double[] unbalanced = cube.inflow(0, 1);
    unbalanced[1] = -0.5;
    assertThrows(
        IllegalArgumentException.class,
        () -> solver.solve(new double[][] {unbalanced}, Progress.NONE));
    Laplacian parted = Laplacian.of(4, new int[] {0, 2}, new int[] {1, 3}, new double[] {1, 1});
    assertThrows(IllegalArgumentException.class, () -> new Multigrid(parted, Progress.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> Laplacian.of(2, new int[] {0}, new int[] {1}, new double[] {-1}));
  }

  @Test
  void saysHowFarItIsAndStopsWhenAsked() {
    Cube cube = new Cube(24, 1000, 4);
    PotentialSolver solver = solver(cube);
    List<Double> fractions = new ArrayList<>();
    Progress heard =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {
            fractions.add(fraction);
          }

          @Override
          public boolean cancelled() {
            return fractions.size() == 5;
          }
        };
    double[][] inflows = {cube.inflow(0, 99)};
    assertThrows(CancelledException.class, () -> solver.solve(inflows, heard));
    assertEquals(0, fractions.get(0));
    assertTrue(fractions.get(4) > 0.05 && fractions.get(4) < 1);
    assertFalse(fractions.contains(Double.NaN));
  }
}
