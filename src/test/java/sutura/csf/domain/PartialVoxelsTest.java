package sutura.csf.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.LabelVolume;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.testing.ModelFixture;

class PartialVoxelsTest {
  private static final VoxelGrid GRID = new VoxelGrid(12, 12, 12, 0, 0, 0, 1);
  private static final int MIDDLE = GRID.index(5, 5, 5);

  private interface Fluid {
    boolean at(int i, int j, int k);
  }

  private static Lattice lattice(String id, Fluid fluid) {
    byte[] codes = new byte[GRID.size()];
    for (int k = 1; k < 11; k++) {
      for (int j = 1; j < 11; j++) {
        for (int i = 1; i < 11; i++) {
          codes[GRID.index(i, j, k)] = (byte) (fluid.at(i, j, k) ? 1 : 0);
        }
      }
    }
    return new Lattice(new LabelVolume(GRID, codes), List.of(StructureId.of(id)));
  }

  private static PartialVoxels partial(Fluid fluid) {
    return new PartialVoxels(lattice("subarachnoid-space", fluid), Optional.empty());
  }

  @Test
  void insideAndBetweenPlatesAllIsOpen() {
    PartialVoxels all = partial((i, j, k) -> true);
    PartialVoxels sheet = partial((i, j, k) -> k == 5);
    for (PartialVoxels open : List.of(all, sheet)) {
      assertEquals(1, open.share(MIDDLE));
      assertEquals(1, open.aperture(MIDDLE, 0));
      assertEquals(1, open.aperture(MIDDLE, 1));
    }
  }

  /** Product of two hats above one half: 3 of 4 samples in each quarter. */
  @Test
  void aRodOfOneVoxelLosesItsCorners() {
    PartialVoxels rod = partial((i, j, k) -> j == 5 && k == 5);
    assertEquals(0.75, rod.share(MIDDLE));
    assertEquals(0.75, rod.aperture(MIDDLE, 0));
  }

  /** On the diagonal a face has a half of its voxels to each side. */
  @Test
  void aSlantedWallCutsFacesInPart() {
    PartialVoxels slant = partial((i, j, k) -> i + j <= 10);
    double aperture = slant.aperture(GRID.index(5, 5, 5), 2);
    assertEquals(0.875, aperture, 0.0626);
    assertEquals(1, slant.aperture(GRID.index(4, 4, 5), 2));
  }

  @Test
  void twoVoxelsAreNeverQuiteClosed() {
    PartialVoxels two = partial((i, j, k) -> (i == 5 || i == 6) && j == 5 && k == 5);
    assertEquals(0.75, two.aperture(MIDDLE, 0));
    PartialVoxels one = partial((i, j, k) -> i == 5 && j == 5 && k == 5);
    assertEquals(true, one.share(MIDDLE) >= PartialVoxels.LEAST);
  }

  @Test
  void theAqueductIsMeasuredInItsSurface() {
    TriangleMesh box = ModelFixture.box(4.5, 4.5, 2.5, 1.5);
    AqueductLumen lumen = new AqueductLumen(GRID, box);
    assertEquals(1, lumen.share(GRID.index(5, 5, 3)));
    assertEquals(0.5, lumen.share(GRID.index(6, 5, 3)));
    assertEquals(0.25, lumen.share(GRID.index(6, 6, 3)));
    assertEquals(0.5, lumen.aperture(GRID.index(6, 5, 3), 1));
    Lattice narrow = lattice("cerebral-aqueduct", (i, j, k) -> i == 5 && j == 5 && k < 6);
    Lattice wide = lumen.widened(narrow);
    assertEquals(Space.AQUEDUCT, wide.space(GRID.index(6, 6, 3)));
    assertEquals(Space.AQUEDUCT, wide.space(GRID.index(5, 5, 3)));
    PartialVoxels partial = new PartialVoxels(wide, Optional.of(lumen));
    assertEquals(0.25, partial.share(GRID.index(6, 6, 3)));
    assertEquals(0.25, partial.aperture(GRID.index(6, 6, 3), 2), 0.2);
  }
}
