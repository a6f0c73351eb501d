package sutura.csf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import sutura.geometry.VoxelGrid;

class FlowBalanceTest {
  private static final VoxelGrid GRID = new VoxelGrid(12, 9, 7, 0, 0, 0, 0.5);

  @Test
  void flowsThatHardlyBalanceBalanceToRounding() {
    FlowDomain domain = FluidBoxes.of(GRID, (i, j, k) -> (i * j + k) % 7 == 3 ? 0 : 1 + i % 3);
    double[] inflows = new double[domain.cells()];
    inflows[0] = 0.75;
    inflows[3] = 0.25;
    inflows[domain.cells() - 1] = -1;
    Random random = new Random(7);
    double[] fluxes = random.doubles(domain.faces(), -1e-4, 1e-4).toArray();
    double[] before = fluxes.clone();
    FlowBalance balance = new FlowBalance(domain);
    double change = balance.balance(fluxes, inflows);
    FlowField field = new FlowField(fluxes, inflows);
    assertTrue(FlowBalance.largestDivergence(domain, field) < 1e-15);
    double most = 0;
    for (int face = 0; face < fluxes.length; face++) {
      most = Math.max(most, Math.abs(fluxes[face] - before[face]));
    }
    assertEquals(most, change, 1e-12);
    assertTrue(most > 0.5, "the inflow was carried to the outflow");
    assertTrue(balance.balance(fluxes, inflows) < 1e-13, "nothing is left to carry");
  }

  @Test
  void theWideWayCarriesWhatIsMissing() {
    // A ring: a wide way round one side, a narrow one round the other.
    FlowDomain domain =
        FluidBoxes.of(
            new VoxelGrid(5, 5, 1, 0, 0, 0, 1),
            (i, j, k) -> i > 0 && i < 4 && j > 0 && j < 4 ? 0 : i == 0 ? 0.1 : 2);
    double[] inflows = new double[domain.cells()];
    inflows[domain.cellAt(1, 0, 0)] = 1;
    inflows[domain.cellAt(1, 4, 0)] = -1;
    double[] fluxes = new double[domain.faces()];
    new FlowBalance(domain).balance(fluxes, inflows);
    FlowField field = new FlowField(fluxes, inflows);
    assertEquals(1, field.fluxMm3PerS(domain.faceOf(domain.cellAt(4, 2, 0), 3)));
    assertEquals(0, field.fluxMm3PerS(domain.faceOf(domain.cellAt(0, 2, 0), 3)));
  }

  @Test
  void whatCannotBalanceIsRefused() {
    FlowDomain domain = FluidBoxes.of(GRID, (i, j, k) -> 1);
    double[] inflows = new double[domain.cells()];
    inflows[0] = 1;
    inflows[1] = -0.9;
    FlowBalance balance = new FlowBalance(domain);
    assertThrows(
        IllegalArgumentException.class, () -> balance.balance(new double[domain.faces()], inflows));
    FlowDomain parted = FluidBoxes.of(GRID, (i, j, k) -> i == 5 ? 0 : 1);
    assertThrows(IllegalArgumentException.class, () -> new FlowBalance(parted));
  }
}
