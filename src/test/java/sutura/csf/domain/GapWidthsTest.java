package sutura.csf.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.LabelVolume;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

class GapWidthsTest {
  private static final VoxelGrid GRID = new VoxelGrid(24, 24, 24, 0, 0, 0, 0.5);

  private interface Fluid {
    boolean at(int i, int j, int k);
  }

  private static double middleGapMm(Fluid fluid) {
    byte[] codes = new byte[GRID.size()];
    for (int k = 1; k < 23; k++) {
      for (int j = 1; j < 23; j++) {
        for (int i = 1; i < 23; i++) {
          codes[GRID.index(i, j, k)] = (byte) (fluid.at(i, j, k) ? 1 : 0);
        }
      }
    }
    Lattice lattice =
        new Lattice(new LabelVolume(GRID, codes), List.of(StructureId.of("subarachnoid-space")));
    FluidGraph graph = FluidGraph.of(lattice, new DuralSheets(lattice, Map.of()), Progress.NONE);
    float[] gaps = GapWidths.mm(lattice, graph.voxels(), graph.lows(), graph.highs());
    int middle = GRID.index(12, 12, 12);
    for (int c = 0; c < gaps.length; c++) {
      if (graph.voxels()[c] == middle) {
        return gaps[c];
      }
    }
    throw new AssertionError("no fluid in the middle");
  }

  @Test
  void betweenPlatesItIsTheirDistance() {
    for (int thick = 1; thick < 6; thick++) {
      int n = thick;
      assertEquals(0.5 * n, middleGapMm((i, j, k) -> k >= 12 && k < 12 + n), 1e-6);
      assertEquals(0.5 * n, middleGapMm((i, j, k) -> j <= 12 && j > 12 - n), 1e-6);
    }
  }

  @Test
  void betweenPlatesAskewItIsNearlyTheirDistance() {
    double thickMm = 3;
    for (double[] normal : new double[][] {{1, 1, 0}, {1, 2, 0}, {1, 1, 1}, {2, 1, 3}}) {
      double length = Math.hypot(Math.hypot(normal[0], normal[1]), normal[2]);
      double gap =
          middleGapMm(
              (i, j, k) ->
                  Math.abs((i - 12) * normal[0] + (j - 12) * normal[1] + (k - 12) * normal[2])
                      < thickMm / 2 / 0.5 * length);
      assertTrue(gap > 0.85 * thickMm && gap < 1.25 * thickMm, "gap " + gap);
    }
  }

  @Test
  void inAPipeItIsTheDiameter() {
    double gap = middleGapMm((i, j, k) -> Math.hypot(i - 12, j - 12) < 4);
    assertEquals(4, gap, 0.6);
  }

  /** A rootlet of one voxel does not make a cistern narrow. */
  @Test
  void oneVoxelInAWideSpaceCastsNoShadow() {
    assertTrue(middleGapMm((i, j, k) -> i != 14 || j != 12) > 8);
  }
}
