package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

class FrontalRepairTest {
  private static final VoxelGrid GRID = Phantom.grid(1.5);

  private static boolean inHole(double x, double y, double z) {
    return y > 20 && Math.hypot(x - 32, z - 28) < 14;
  }

  private static short[] broken() {
    short[] hu = Phantom.onGrid(GRID);
    Voxels.forEach(GRID, (v, x, y, z) -> hu[v] = inHole(x, y, z) && hu[v] == 1000 ? 50 : hu[v]);
    return hu;
  }

  @Test
  void theHoleIsFilledFromTheOtherSideAndTheRestIsLeftAlone() {
    short[] whole = Phantom.onGrid(GRID);
    short[] hu = broken();
    short[] mirrored = MirrorRegistration.mirrored(GRID, hu, Progress.NONE);
    FrontalRepair repair =
        FrontalRepair.repair(GRID, hu, mirrored, SkullSeedsCodec.read().fracture(), Progress.NONE);
    int lost = 0;
    int healed = 0;
    int left = 0;
    for (int v = 0; v < hu.length; v++) {
      if (whole[v] == 1000 && hu[v] != 1000) {
        lost++;
        healed += repair.hu()[v] > 250 ? 1 : 0;
      }
      if (v % GRID.nx() < GRID.nx() / 2 - 8) {
        left += repair.hu()[v] == hu[v] ? 0 : 1;
      }
    }
    assertTrue(lost > 500, lost + " voxels of bone removed");
    assertTrue(healed > 0.95 * lost, healed + " of " + lost + " healed");
    assertEquals(0, left, "voxels changed on the left");
    int middle = Voxels.at(GRID, 32, 56, 28);
    assertEquals(255, repair.weight()[middle] & 255);
    assertEquals(0, repair.weight()[Voxels.at(GRID, -32, 56, 28)]);
  }

  @Test
  void registrationUndoesAHeadThatSitsBesideThePlane() {
    short[] hu = new short[GRID.size()];
    Voxels.forEach(GRID, (v, x, y, z) -> hu[v] = (short) Phantom.hu(x - 2.4, y, z));
    short[] mirrored = MirrorRegistration.mirrored(GRID, hu, Progress.NONE);
    double[] apart = new double[2];
    int count = 0;
    for (int v = 0; v < hu.length; v++) {
      int i = v % GRID.nx();
      double y = GRID.yMm(v / GRID.nx() % GRID.ny());
      double z = GRID.zMm(v / GRID.nx() / GRID.ny());
      if (GRID.xMm(i) > 15 && GRID.xMm(i) < 55 && y > 35 && z > 5 && z < 60) {
        apart[0] += Math.abs(hu[v] - hu[v - i + GRID.nx() - 1 - i]);
        apart[1] += Math.abs(hu[v] - mirrored[v]);
        count++;
      }
    }
    assertTrue(
        apart[1] < 0.3 * apart[0],
        "mean difference " + apart[0] / count + " before, " + apart[1] / count + " after");
  }
}
