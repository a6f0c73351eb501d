package sutura.csf.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sutura.csf.Conductance;
import sutura.csf.FaceConductances;
import sutura.csf.FlowBalance;
import sutura.csf.FlowDomain;
import sutura.csf.FluidBoxes;
import sutura.geometry.VoxelGrid;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

/** Flows that are known exactly. */
class FlowSolverTest {
  private static final double VISCOSITY = FaceConductances.VISCOSITY_PA_S;

  /** Between parallel plates: mean velocity = gap^2 / (12 viscosity) x pressure / length. */
  @Test
  void aSlotFlowsAsPoiseuilleSays() throws Exception {
    double edgeMm = 0.75;
    double gapMm = 0.3;
    FlowDomain slot =
        FluidBoxes.slots(new VoxelGrid(41, 12, 1, 0, 0, 0, edgeMm), (i, j, k) -> gapMm);
    FlowSolver.Flow flow = solved(slot, Conductance.GAP, across(slot, 41));
    double lengthMm = 40 * edgeMm;
    double areaMm2 = 12 * edgeMm * gapMm;
    double fallPa = flow.pressures()[0] - flow.pressures()[40];
    double velocityMmPerS = gapMm * gapMm / (12 * VISCOSITY) * fallPa / lengthMm;
    assertEquals(1, velocityMmPerS * areaMm2, 1e-6);
    int face = slot.faceOf(slot.cellAt(20 * edgeMm, 3 * edgeMm, 0), 1);
    assertEquals(velocityMmPerS, flow.field().fluxMm3PerS(face) / slot.areaMm2(face), 1e-6);
  }

  /** Flow goes by the cube of the gap: two slots side by side between two wide chambers. */
  @Test
  void twiceTheGapCarriesEightTimesTheFlow() throws Exception {
    VoxelGrid grid = new VoxelGrid(34, 3, 9, 0, 0, 0, 0.75);
    FlowDomain slots =
        FluidBoxes.slots(
            grid, (i, j, k) -> i < 2 || i > 31 ? 4000 : k == 1 ? 0.3 : k == 6 ? 0.6 : 0);
    FlowSolver.Flow flow = solved(slots, Conductance.GAP, across(slots, 34));
    double narrow = through(slots, flow, 1);
    double wide = through(slots, flow, 6);
    assertEquals(8, wide / narrow, 1e-4);
    assertEquals(1, wide + narrow, 1e-12);
    FlowSolver.Flow uniform = solved(slots, Conductance.UNIFORM, across(slots, 34));
    double ratio = through(slots, uniform, 6) / through(slots, uniform, 1);
    assertTrue(ratio > 1.8 && ratio < 2.2, "without the gap only by the area: " + ratio);
  }

  private static double through(FlowDomain slots, FlowSolver.Flow flow, int k) {
    double sum = 0;
    for (int j = 0; j < 3; j++) {
      sum += flow.field().fluxMm3PerS(slots.faceOf(slots.cellAt(12, 0.75 * j, 0.75 * k), 1));
    }
    return sum;
  }

  /** A duct that parts into a short and a long branch, which meet again. */
  @Test
  void branchesShareTheFlowByTheirLength() throws Exception {
    // Trunk j = 0, i 0..9; a ring through i 10..20 and j 0..15; then on to i = 30.
    FlowDomain duct =
        FluidBoxes.of(
            new VoxelGrid(31, 16, 1, 0, 0, 0, 0.5),
            (i, j, k) -> j == 0 ? 1 : i == 10 || i == 20 || (j == 15 && i > 10 && i < 20) ? 1 : 0);
    double[] inflows = new double[duct.cells()];
    inflows[duct.cellAt(0, 0, 0)] = 2;
    inflows[duct.cellAt(15, 0, 0)] = -2;
    FlowSolver.Flow flow = solved(duct, Conductance.GAP, inflows);
    // From i = 10 to 20: 10 faces along the trunk, 15 + 10 + 15 round the ring.
    assertEquals(1.6, flow.field().fluxMm3PerS(duct.faceOf(duct.cellAt(7.5, 0, 0), 1)), 1e-13);
    assertEquals(0.4, flow.field().fluxMm3PerS(duct.faceOf(duct.cellAt(7.5, 7.5, 0), 1)), 1e-13);
    double conductance = 0.5 / (12 * VISCOSITY);
    double fallPa = (2 * 10 + 1.6 * 10 + 2 * 10) / conductance;
    double[] pressures = flow.pressures();
    assertEquals(
        fallPa, pressures[duct.cellAt(0, 0, 0)] - pressures[duct.cellAt(15, 0, 0)], 1e-6 * fallPa);
  }

  /** Sources cos cos on a square have the potential cos cos: the error goes by the square. */
  @Test
  void convergesWithTheSquareOfTheEdge() throws Exception {
    double coarse = errorOnSquare(20);
    double middle = errorOnSquare(40);
    double fine = errorOnSquare(80);
    assertEquals(4, coarse / middle, 0.05);
    assertEquals(4, middle / fine, 0.05);
    assertTrue(fine < 2e-4, "error " + fine);
  }

  private static double errorOnSquare(int n) throws Exception {
    double edge = 1.0 / n;
    FlowDomain square =
        FluidBoxes.of(new VoxelGrid(n, n, 1, edge / 2, edge / 2, 0, edge), (i, j, k) -> 1);
    double[] inflows = new double[square.cells()];
    double[] exact = new double[square.cells()];
    for (int cell = 0; cell < exact.length; cell++) {
      var at = square.centreMm(cell);
      exact[cell] = Math.cos(Math.PI * at.x) * Math.cos(Math.PI * at.y);
      inflows[cell] = 2 * Math.PI * Math.PI * exact[cell] * edge * edge * edge;
    }
    double[] found = solved(square, Conductance.UNIFORM, inflows).pressures();
    double worst = 0;
    for (int cell = 0; cell < exact.length; cell++) {
      worst = Math.max(worst, Math.abs(found[cell] - exact[cell]));
    }
    return worst;
  }

  @Test
  void flowsAddUpAndResistancesAreReciprocal() throws Exception {
    FlowDomain domain = maze();
    int last = domain.cells() - 1;
    double[] first = between(domain, 5, last);
    double[] second = between(domain, last / 3, last / 2);
    double[] both = new double[first.length];
    Arrays.setAll(both, cell -> 2 * first[cell] - 0.5 * second[cell]);
    FlowSolver solver = new FlowSolver(domain, Conductance.GAP, Progress.NONE);
    List<FlowSolver.Flow> flows = solver.solve(new double[][] {first, second, both}, Progress.NONE);
    double[] sums = new double[domain.faces()];
    double[] found = new double[domain.faces()];
    for (int face = 0; face < sums.length; face++) {
      sums[face] =
          2 * flows.get(0).field().fluxMm3PerS(face) - 0.5 * flows.get(1).field().fluxMm3PerS(face);
      found[face] = flows.get(2).field().fluxMm3PerS(face);
    }
    assertArrayEquals(sums, found, 1e-10);
    double[] one = flows.get(0).pressures();
    double[] other = flows.get(1).pressures();
    double there = one[last / 3] - one[last / 2];
    assertTrue(Math.abs(there) > 1e-9);
    assertEquals(there, other[5] - other[last], 1e-9 * Math.abs(there));
  }

  @Test
  void everyCellBalancesThoughGapsDifferBy1000() throws Exception {
    FlowDomain domain = maze();
    FlowSolver.Flow flow = solved(domain, Conductance.GAP, between(domain, 0, domain.cells() - 1));
    assertTrue(FlowBalance.largestDivergence(domain, flow.field()) < 1e-14);
    assertTrue(flow.residual() <= FlowSolver.TOLERANCE);
    assertTrue(flow.carried() < 1e-10, "carried " + flow.carried());
  }

  @Test
  void aloneOrTogetherTheFlowIsTheSame() throws Exception {
    FlowDomain domain = maze();
    double[] first = between(domain, 0, domain.cells() - 1);
    double[] second = between(domain, 77, 1001);
    FlowSolver solver = new FlowSolver(domain, Conductance.GAP, Progress.NONE);
    double[][] six = {first, second, second, first, second, first};
    List<FlowSolver.Flow> flows = solver.solve(six, Progress.NONE);
    FlowSolver.Flow alone = solver.solve(new double[][] {second}, Progress.NONE).get(0);
    for (int face = 0; face < domain.faces(); face++) {
      double expected = alone.field().fluxMm3PerS(face);
      assertEquals(expected, flows.get(1).field().fluxMm3PerS(face), 1e-11);
      assertEquals(expected, flows.get(4).field().fluxMm3PerS(face), 1e-11);
    }
  }

  @Test
  void whatCannotFlowIsRefused() {
    FlowDomain domain = maze();
    FlowSolver solver = new FlowSolver(domain, Conductance.GAP, Progress.NONE);
    double[] unbalanced = between(domain, 0, 9);
    unbalanced[4] = 0.01;
    assertThrows(
        IllegalArgumentException.class,
        () -> solver.solve(new double[][] {unbalanced}, Progress.NONE));
    FlowDomain parted =
        FluidBoxes.of(new VoxelGrid(9, 9, 9, 0, 0, 0, 1), (i, j, k) -> k == 4 ? 0 : 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new FlowSolver(parted, Conductance.UNIFORM, Progress.NONE));
  }

  @Test
  void stopsWhenAsked() {
    FlowDomain domain = maze();
    FlowSolver solver = new FlowSolver(domain, Conductance.GAP, Progress.NONE);
    Progress third =
        new Progress() {
          private double reached;

          @Override
          public void report(String stage, double fraction) {
            reached = fraction;
          }

          @Override
          public boolean cancelled() {
            return reached > 0.33;
          }
        };
    double[][] inflows = {between(domain, 0, 9)};
    assertThrows(CancelledException.class, () -> solver.solve(inflows, third));
  }

  /** Chambers of 30 mm joined by gaps of 0.4 mm and less, some faces nearly closed. */
  private static FlowDomain maze() {
    return FluidBoxes.slots(
        new VoxelGrid(30, 30, 30, 0, 0, 0, 0.75),
        (i, j, k) -> {
          int walls = (i % 6 == 0 ? 1 : 0) + (j % 6 == 0 ? 1 : 0) + (k % 6 == 0 ? 1 : 0);
          return walls == 0 ? 30 : walls == 1 ? 0.05 + 0.01 * ((7 * i + 3 * j + k) % 30) : 0;
        });
  }

  private static double[] between(FlowDomain domain, int from, int to) {
    double[] inflows = new double[domain.cells()];
    inflows[from] = 1;
    inflows[to] = -1;
    return inflows;
  }

  /** 1 mm3/s from the first cells along x to the last, by their shares. */
  private static double[] across(FlowDomain domain, int nx) {
    double[] inflows = new double[domain.cells()];
    for (int end = 0; end < 2; end++) {
      int at = end * (nx - 1);
      int[] cells = new int[domain.cells()];
      int count = 0;
      double whole = 0;
      for (int cell = 0; cell < inflows.length; cell++) {
        if (domain.voxel(cell) % nx == at) {
          cells[count++] = cell;
          whole += domain.share(cell);
        }
      }
      for (int i = 0; i < count; i++) {
        inflows[cells[i]] = (end == 0 ? 1 : -1) * domain.share(cells[i]) / whole;
      }
    }
    return inflows;
  }

  private static FlowSolver.Flow solved(
      FlowDomain domain, Conductance conductance, double[] inflows) throws Exception {
    FlowSolver solver = new FlowSolver(domain, conductance, Progress.NONE);
    return solver.solve(new double[][] {inflows}, Progress.NONE).get(0);
  }
}
