package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;
import sutura.numerics.BlockMatrix;

class HexElementTest {
  private static final double POISSON = 0.22;
  private static final double BONE_MPA = 8000;
  private static final double THICK_MM = 6;
  private static final double LONG_MM = 120;

  @Test
  void aRigidMotionNeedsNoForce() {
    double[] k = HexElement.unitStiffness(POISSON);
    for (int axis = 0; axis < 3; axis++) {
      assertEquals(0, largest(times(k, turned(axis))), 1e-12);
      double[] shift = new double[24];
      for (int n = 0; n < 8; n++) {
        shift[3 * n + axis] = 1;
      }
      assertEquals(0, largest(times(k, shift)), 1e-12);
    }
  }

  @Test
  void evenStrainHasTheEnergyOfHookesLaw() {
    double[] k = HexElement.unitStiffness(POISSON);
    double[] pull = new double[24];
    double[] shear = new double[24];
    for (int n = 0; n < 8; n++) {
      double x = VoxelModel.CORNERS[n][0];
      pull[3 * n] = x;
      shear[3 * n + 1] = x;
    }
    double confined = (1 - POISSON) / ((1 + POISSON) * (1 - 2 * POISSON));
    assertEquals(confined, SmallSolver.dot(pull, times(k, pull)), 1e-12);
    assertEquals(0.5 / (1 + POISSON), SmallSolver.dot(shear, times(k, shear)), 1e-12);
  }

  @Test
  void theMatrixIsSymmetricAndSofterThanThePlainOne() {
    double[] k = HexElement.unitStiffness(POISSON);
    double[] plain = HexElement.plainUnitStiffness(POISSON);
    for (int r = 0; r < 24; r++) {
      for (int c = 0; c < 24; c++) {
        assertEquals(k[24 * r + c], k[24 * c + r], 0);
      }
      assertTrue(k[25 * r] < plain[25 * r]);
    }
  }

  /** Tip of a cantilever against Timoshenko's beam. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aCantileverBendsAsTimoshenkoSays(int throughThickness) {
    double ratio = tipRatio(throughThickness, HexElement.unitStiffness(POISSON));
    assertTrue(ratio > 0.98 && ratio < 1.01, "ratio " + ratio);
  }

  /** What the incompatible modes are for. */
  @Test
  void plainElementsAreTooStiffToBend() {
    assertTrue(tipRatio(1, HexElement.plainUnitStiffness(POISSON)) < 0.75);
    double two = tipRatio(2, HexElement.plainUnitStiffness(POISSON));
    assertTrue(two > 0.8 && two < 0.95, "ratio " + two);
  }

  private static double tipRatio(int through, double[] unit) {
    double h = THICK_MM / through;
    int length = (int) Math.round(LONG_MM / h);
    VoxelModel model = bar(length, through, h);
    BlockMatrix matrix = model.zeroMatrix();
    for (int e = 0; e < model.elementCount(); e++) {
      matrix.addElement(model.corners(), 8 * e, 8, unit, BONE_MPA * h);
    }
    double[] load = new double[3 * model.nodeCount()];
    int[] clamped = new int[model.nodeCount()];
    int clampedCount = 0;
    for (int n = 0; n < model.nodeCount(); n++) {
      double x = model.nodesMm()[3 * n];
      if (x < h / 4) {
        clamped[clampedCount++] = n;
      } else if (x > LONG_MM - h / 4) {
        load[3 * n + 2] = tipShare(model, n);
      }
    }
    matrix.fix(Arrays.copyOf(clamped, clampedCount));
    double[] u = new SmallSolver(matrix, model.nodesMm(), 1e-8).solve(load);
    double inertia = Math.pow(THICK_MM, 4) / 12;
    double shearModulus = BONE_MPA / (2 * (1 + POISSON));
    // Cowper 1966, doi:10.1115/1.3625046: rectangular section.
    double kappa = 10 * (1 + POISSON) / (12 + 11 * POISSON);
    double beam =
        Math.pow(LONG_MM, 3) / (3 * BONE_MPA * inertia)
            + LONG_MM / (kappa * shearModulus * THICK_MM * THICK_MM);
    return SmallSolver.dot(u, load) / beam;
  }

  /** Part of 1 N, even over the end face, that a node of it takes. */
  private static double tipShare(VoxelModel model, int node) {
    double h = model.edgeMm();
    double y = model.nodesMm()[3 * node + 1];
    double z = model.nodesMm()[3 * node + 2];
    double share = h * h / (THICK_MM * THICK_MM);
    share *= y < h / 4 || y > THICK_MM - h / 4 ? 0.5 : 1;
    return share * (z < h / 4 || z > THICK_MM - h / 4 ? 0.5 : 1);
  }

  private static VoxelModel bar(int length, int through, double h) {
    VoxelGrid grid = new VoxelGrid(length, through, through, h / 2, h / 2, h / 2, h);
    return new VoxelModel(
        grid,
        new int[grid.size()],
        List.of(new VoxelModel.Region(StructureId.of("frontal-bone"), List.of())),
        new BitSet());
  }

  private static double[] turned(int axis) {
    double[] u = new double[24];
    int a = (axis + 1) % 3;
    int b = (axis + 2) % 3;
    for (int n = 0; n < 8; n++) {
      u[3 * n + a] = -VoxelModel.CORNERS[n][b];
      u[3 * n + b] = VoxelModel.CORNERS[n][a];
    }
    return u;
  }

  private static double[] times(double[] k, double[] u) {
    double[] f = new double[24];
    for (int r = 0; r < 24; r++) {
      for (int c = 0; c < 24; c++) {
        f[r] += k[24 * r + c] * u[c];
      }
    }
    return f;
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }
}
