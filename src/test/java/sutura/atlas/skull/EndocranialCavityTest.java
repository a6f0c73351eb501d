package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

class EndocranialCavityTest {
  private static final VoxelGrid GRID = Phantom.grid(1.5);

  @Test
  void holdsTheBrainAndDoesNotLeakThroughAForamen() {
    short[] hu = Phantom.onGrid(GRID);
    // An opening as wide as the optic canal, filled with soft tissue like everything outside.
    Voxels.forEach(
        GRID,
        (v, x, y, z) -> {
          if (Math.hypot(x - 20, z - 20) < 3 && y > 40 && hu[v] == 1000) {
            hu[v] = 40;
          }
        });
    boolean[] cavity = EndocranialCavity.find(GRID, hu, Progress.NONE);
    double ml = Voxels.count(cavity) * GRID.voxelMm3() / 1000;
    assertEquals(Phantom.brainMl(), ml, 0.03 * Phantom.brainMl());
    assertTrue(cavity[Voxels.at(GRID, 0, -10, 5)]);
    assertFalse(cavity[Voxels.at(GRID, 20, 78, 20)], "leaked through the opening");
  }

  @Test
  void endsAtThePlaneOfTheForamenMagnum() {
    short[] hu = Phantom.onGrid(GRID);
    Voxels.forEach(
        GRID,
        (v, x, y, z) -> {
          if (Math.hypot(x, y + 28) < 15 && z < -40) {
            hu[v] = 40;
          }
        });
    boolean[] cavity = EndocranialCavity.find(GRID, hu, Progress.NONE);
    assertTrue(cavity[Voxels.at(GRID, 0, -28, -58)]);
    assertFalse(cavity[Voxels.at(GRID, 0, -28, -72)]);
  }

  @Test
  void aPlateIsPutBetweenCavityAndSinusAir() {
    short[] hu = Phantom.onGrid(GRID);
    double[] sinus = {0, 66, 14};
    Voxels.forEach(
        GRID,
        (v, x, y, z) -> {
          double d =
              Math.sqrt(x * x + (y - sinus[1]) * (y - sinus[1]) + (z - sinus[2]) * (z - sinus[2]));
          hu[v] = d < 9 ? -900 : hu[v];
        });
    boolean[] cavity = EndocranialCavity.find(GRID, hu, Progress.NONE);
    float[] effective = EffectiveHounsfield.of(GRID, hu, cavity, Progress.NONE);
    int open = 0;
    for (double z = sinus[2] - 3; z <= sinus[2] + 3; z += GRID.spacingMm()) {
      float most = 0;
      for (double y = 40; y < sinus[1]; y += GRID.spacingMm()) {
        most = Math.max(most, effective[Voxels.at(GRID, 0, y, z)]);
      }
      open += most > SkullSegmentation.BONE_HU ? 0 : 1;
    }
    assertEquals(0, open, "rays from the cavity into the sinus that meet no bone");
  }

  @Test
  void theAnteriorFossaHasAFloorWhereTheScanShowsNone() {
    short[] hu = Phantom.onGrid(GRID);
    Voxels.forEach(
        GRID,
        (v, x, y, z) -> {
          boolean hole = Math.hypot(x, y - 45) < 3 || Math.hypot(x, y + 60) < 3;
          if (hole && z < 0 && hu[v] == 1000) {
            hu[v] = 40;
          }
        });
    boolean[] cavity = EndocranialCavity.find(GRID, hu, Progress.NONE);
    float[] effective = EffectiveHounsfield.of(GRID, hu, cavity, Progress.NONE);
    assertTrue(mostBelow(effective, 45) > SkullSegmentation.BONE_HU);
    assertTrue(mostBelow(effective, -60) < SkullSegmentation.BONE_HU, "behind it stays open");
  }

  private static float mostBelow(float[] effective, double y) {
    float most = -1000;
    for (double z = -74; z < 0; z += GRID.spacingMm()) {
      most = Math.max(most, effective[Voxels.at(GRID, 0, y, z)]);
    }
    return most;
  }
}
