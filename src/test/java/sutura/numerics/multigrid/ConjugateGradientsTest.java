package sutura.numerics.multigrid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.numerics.BlockMatrix;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

final class ConjugateGradientsTest {
  private static final VoxelShell SMALL = new VoxelShell(40, 8, 4);
  private static final VoxelShell LARGE = new VoxelShell(80, 8, 4);

  private static ConjugateGradients solver(
      VoxelShell shell, double softMPa, boolean springs, double tolerance) {
    Stiffness stiffness = new Stiffness(shell.stiffness(softMPa, springs), shell.points);
    Multigrid multigrid = Multigrid.of(stiffness, shell.points, Progress.NONE);
    return new ConjugateGradients(stiffness, multigrid, tolerance);
  }

  private static ConjugateGradients.Solution solve(ConjugateGradients solver, double[] forces) {
    return solver.solve(forces, Optional.empty(), Progress.NONE);
  }

  /** Gaussian elimination of the whole matrix. */
  private static double[] direct(BlockMatrix matrix, double[] forces) {
    int n = forces.length;
    double[][] a = new double[n][n + 1];
    for (int row = 0; row < matrix.nodes(); row++) {
      for (int k = matrix.rowStarts()[row]; k < matrix.rowStarts()[row + 1]; k++) {
        for (int i = 0; i < 9; i++) {
          a[3 * row + i / 3][3 * matrix.columns()[k] + i % 3] = matrix.blocks()[9 * k + i];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      a[i][n] = forces[i];
    }
    for (int p = 0; p < n; p++) {
      for (int r = p + 1; r < n; r++) {
        double factor = a[r][p] / a[p][p];
        for (int c = p; factor != 0 && c <= n; c++) {
          a[r][c] -= factor * a[p][c];
        }
      }
    }
    double[] x = new double[n];
    for (int r = n - 1; r >= 0; r--) {
      double sum = a[r][n];
      for (int c = r + 1; c < n; c++) {
        sum -= a[r][c] * x[c];
      }
      x[r] = sum / a[r][r];
    }
    return x;
  }

  @ParameterizedTest
  @CsvSource({"8000, false", "390, false", "8, false", "390, true", "8, true"})
  void agreesWithElimination(double softMPa, boolean springs) {
    VoxelShell shell = new VoxelShell(24, 7, 4);
    BlockMatrix matrix = shell.stiffness(softMPa, springs);
    assertTrue(matrix.nodes() > 500, "more than one level is needed: " + matrix.nodes());
    double[] forces = shell.press(1, 0.4, 1, 6);
    ConjugateGradients solver = solver(shell, softMPa, springs, 1e-9);
    assertTrue(solver.multigrid().sizes().size() > 1);
    double[] expected = direct(matrix, forces);
    double most = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
    assertArrayEquals(expected, solve(solver, forces).displacements(), 1e-7 * most);
  }

  @Test
  void smallSystemsAreSolvedAtOnce() {
    VoxelShell shell = new VoxelShell(12, 6, 4);
    ConjugateGradients solver = solver(shell, 390, false, 1e-9);
    assertEquals(1, solver.multigrid().sizes().size());
    assertTrue(solve(solver, shell.press(0, 0, 1, 5)).steps() <= 2);
  }

  @ParameterizedTest
  @CsvSource({"8000, 14, 17", "390, 14, 17", "8, 14, 20"})
  void stepsHardlyGrowWithTheMesh(double softMPa, int coarse, int fine) {
    int few = solve(solver(SMALL, softMPa, false, 1e-6), SMALL.press(1, 1, 1, 6)).steps();
    int many = solve(solver(LARGE, softMPa, false, 1e-6), LARGE.press(1, 1, 1, 6)).steps();
    assertTrue(few <= coarse, few + " steps on the small shell");
    assertTrue(many <= fine, many + " steps on the large shell");
  }

  @Test
  void springsThatLetTheHeadMoveDoNotHideItsDeformation() {
    double[] forces = LARGE.press(1, 0, 0.2, 6);
    double[] exact = solve(solver(LARGE, 390, true, 1e-9), forces).displacements();
    ConjugateGradients solver = solver(LARGE, 390, true, 1e-6);
    ConjugateGradients.Solution solution = solve(solver, forces);
    double[] rigid = solver.stiffness().rigid().displacements(forces);
    double deformation = 0;
    double error = 0;
    double whole = 0;
    for (int i = 0; i < exact.length; i++) {
      whole = Math.max(whole, Math.abs(exact[i]));
      deformation = Math.max(deformation, Math.abs(exact[i] - rigid[i]));
      error = Math.max(error, Math.abs(exact[i] - solution.displacements()[i]));
    }
    assertTrue(whole > 100 * deformation, whole + " mm whole, " + deformation + " mm deformation");
    assertTrue(error < 2e-5 * deformation, error + " of " + deformation);
  }

  @Test
  void workOfTheForceHasTheSquareOfTheError() {
    double[] forces = LARGE.press(1, 1, 1, 6);
    ConjugateGradients.Solution exact = solve(solver(LARGE, 390, false, 1e-9), forces);
    ConjugateGradients.Solution rough = solve(solver(LARGE, 390, false, 1e-4), forces);
    double work = ConjugateGradients.dot(forces, exact.displacements());
    assertEquals(1, ConjugateGradients.dot(forces, rough.displacements()) / work, 1e-6);
    assertTrue(rough.steps() < exact.steps());
  }

  @Test
  void levelsOfASimilarStiffnessDo() {
    double[] forces = LARGE.press(1, 1, 1, 6);
    Multigrid central = solver(LARGE, 390, false, 1e-6).multigrid();
    Stiffness softer = new Stiffness(LARGE.stiffness(100, false), LARGE.points);
    ConjugateGradients own =
        new ConjugateGradients(softer, Multigrid.of(softer, LARGE.points, Progress.NONE), 1e-8);
    ConjugateGradients borrowed = new ConjugateGradients(softer, central, 1e-8);
    double[] expected = solve(own, forces).displacements();
    ConjugateGradients.Solution found = solve(borrowed, forces);
    double most = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
    assertArrayEquals(expected, found.displacements(), 1e-6 * most);
    assertTrue(found.steps() < 2 * solve(own, forces).steps());
    Optional<double[]> start = Optional.of(found.displacements());
    assertTrue(borrowed.solve(forces, start, Progress.NONE).steps() <= 1);
  }

  @Test
  void sameWhateverTheThreads() throws Exception {
    double[] forces = SMALL.press(1, 1, 1, 6);
    double[] many = solve(solver(SMALL, 8, true, 1e-6), forces).displacements();
    ForkJoinPool one = new ForkJoinPool(1);
    double[] single =
        one.submit(() -> solve(solver(SMALL, 8, true, 1e-6), forces).displacements()).get();
    one.shutdown();
    assertArrayEquals(many, single);
  }

  @Test
  void stopsWhenAsked() {
    ConjugateGradients solver = solver(SMALL, 390, false, 1e-6);
    int[] asked = {0};
    Progress progress =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {
            assertTrue(fraction >= 0 && fraction <= 1.0001, "fraction " + fraction);
          }

          @Override
          public boolean cancelled() {
            return asked[0]++ > 10;
          }
        };
    double[] forces = SMALL.press(1, 1, 1, 6);
    assertThrows(CancelledException.class, () -> solver.solve(forces, Optional.empty(), progress));
    assertThrows(
        CancelledException.class, () -> Multigrid.of(solver.stiffness(), SMALL.points, progress));
  }

  @Test
  void noForceNoDisplacement() {
    ConjugateGradients.Solution solution =
        solve(solver(SMALL, 390, false, 1e-6), new double[SMALL.points.length]);
    assertEquals(0, Arrays.stream(solution.displacements()).map(Math::abs).sum());
    assertTrue(solution.converged());
  }
}
