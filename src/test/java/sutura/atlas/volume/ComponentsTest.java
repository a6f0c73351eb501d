package sutura.atlas.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import sutura.atlas.volume.Components.Connectivity;

class ComponentsTest {
  private static final Extent EXTENT = new Extent(5, 5, 5);

  private static boolean[] mask(int... voxels) {
    boolean[] mask = new boolean[EXTENT.size()];
    for (int voxel : voxels) {
      mask[voxel] = true;
    }
    return mask;
  }

  @Test
  void partsThatTouchByCornersAreOneOrTwo() {
    boolean[] mask = mask(EXTENT.index(1, 1, 1), EXTENT.index(2, 2, 2), EXTENT.index(3, 2, 2));
    Components faces = Components.of(mask, EXTENT, Connectivity.FACES);
    assertArrayEquals(new int[] {0, 1, 2}, faces.sizes());
    assertEquals(2, faces.largest());
    assertEquals(1, Components.of(mask, EXTENT, Connectivity.FACES_EDGES_CORNERS).count());
  }

  @Test
  void rowEndsDoNotTouchTheNextRow() {
    boolean[] mask = mask(EXTENT.index(4, 1, 1), EXTENT.index(0, 2, 1));
    assertEquals(2, Components.of(mask, EXTENT, Connectivity.FACES_EDGES_CORNERS).count());
  }

  @Test
  void theLargestOfEqualsIsTheFirst() {
    boolean[] mask = mask(0, EXTENT.index(3, 3, 3));
    assertTrue(Components.largestOf(mask, EXTENT)[0]);
    assertFalse(Components.largestOf(mask, EXTENT)[EXTENT.index(3, 3, 3)]);
    assertEquals(0, Voxels.count(Components.containing(mask, EXTENT, 7)));
    assertEquals(0, Voxels.count(Components.largestOf(mask(), EXTENT)));
  }

  @Test
  void aClosedShellIsFilledAnOpenOneIsNot() {
    boolean[] shell = new boolean[EXTENT.size()];
    for (int v = 0; v < shell.length; v++) {
      int d =
          Math.max(
              Math.abs(EXTENT.i(v) - 2),
              Math.max(Math.abs(EXTENT.j(v) - 2), Math.abs(EXTENT.k(v) - 2)));
      shell[v] = d == 1;
    }
    int centre = EXTENT.index(2, 2, 2);
    assertTrue(Components.fillHoles(shell, EXTENT)[centre]);
    shell[EXTENT.index(2, 2, 1)] = false;
    assertFalse(Components.fillHoles(shell, EXTENT)[centre]);
  }

  @Test
  void aCropHoldsTheSetVoxelsWithTheirMarginInsideTheVolume() {
    Crop crop =
        Crop.around(mask(EXTENT.index(1, 2, 4), EXTENT.index(3, 2, 4)), EXTENT, 1).orElseThrow();
    assertEquals(new Crop(EXTENT, 0, 1, 3, new Extent(5, 3, 2)), crop);
    boolean[] inside = crop.of(mask(EXTENT.index(3, 2, 4)));
    assertTrue(inside[crop.extent().index(3, 1, 1)]);
    assertEquals(1, Voxels.count(inside));
    assertTrue(Crop.around(mask(), EXTENT, 1).isEmpty());
  }
}
