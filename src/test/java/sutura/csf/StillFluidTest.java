package sutura.csf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import sutura.csf.solver.FlowSolver;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

class StillFluidTest {
  /** A bar with a dead end of three cells, and one of a single cell. */
  @Test
  void deadEndsAreFound() throws Exception {
    FlowDomain domain =
        FluidBoxes.of(
            new VoxelGrid(20, 4, 1, 0, 0, 0, 0.5),
            (i, j, k) -> j == 0 || i == 6 || (i == 12 && j == 1) ? 1 : 0);
    double[] inflows = new double[domain.cells()];
    inflows[domain.cellAt(0, 0, 0)] = 1;
    inflows[domain.cellAt(9.5, 0, 0)] = -1;
    FlowSolver solver = new FlowSolver(domain, Conductance.GAP, Progress.NONE);
    FlowField field = solver.solve(new double[][] {inflows}, Progress.NONE).get(0).field();
    StillFluid still = StillFluid.of(domain, field);
    assertEquals(4, still.cells());
    assertEquals(4 * 0.125e-3, still.volumeMl(), 1e-12);
    assertEquals(3 * 0.125e-3, still.largestMl(), 1e-12);
    assertEquals(List.of(), still.regions());
    FlowField none = new FlowField(new double[domain.faces()], new double[domain.cells()]);
    assertEquals(domain.regionIds(), StillFluid.of(domain, none).regions());
  }
}
