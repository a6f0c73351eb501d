package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.geometry.VoxelGrid;

/** The drawn plates alone, without a scan. */
class DeepFacialBonesTest {
  private static final VoxelGrid GRID = new VoxelGrid(101, 131, 141, -25, 15, -66, 0.5);

  private static SkullSolid plates() {
    float[] depth = new float[GRID.size()];
    Arrays.fill(depth, -SkullFields.LIMIT_MM);
    SolidField field = new SolidField(GRID, depth, new byte[GRID.size()], new byte[GRID.size()]);
    DeepFacialBones.add(field);
    return field.solid();
  }

  @Test
  void everyDeepBoneIsOnePieceOnItsSideAndOfItsSize() {
    SkullSolid solid = plates();
    Map<CranialBone, double[]> leastAndMostMl = new EnumMap<>(CranialBone.class);
    leastAndMostMl.put(CranialBone.ETHMOID, new double[] {3, 9});
    leastAndMostMl.put(CranialBone.VOMER, new double[] {0.6, 1.8});
    leastAndMostMl.put(CranialBone.PALATINE_RIGHT, new double[] {0.4, 2});
    leastAndMostMl.put(CranialBone.PALATINE_LEFT, new double[] {0.4, 2});
    leastAndMostMl.put(CranialBone.LACRIMAL_RIGHT, new double[] {0.08, 0.4});
    leastAndMostMl.put(CranialBone.LACRIMAL_LEFT, new double[] {0.08, 0.4});
    leastAndMostMl.put(CranialBone.CONCHA_RIGHT, new double[] {0.5, 1.4});
    leastAndMostMl.put(CranialBone.CONCHA_LEFT, new double[] {0.5, 1.4});
    leastAndMostMl.forEach(
        (bone, range) -> {
          boolean[] mask = new boolean[GRID.size()];
          int voxels = 0;
          for (int v = 0; v < mask.length; v++) {
            mask[v] =
                solid.depthMm().values()[v] > 0 && solid.nearestBone().labels()[v] == bone.label();
            voxels += mask[v] ? 1 : 0;
            double x = GRID.xMm(v % GRID.nx());
            assertTrue(!mask[v] || !bone.isOfOtherSide(x), bone + " at x " + x);
          }
          Components parts = Components.of(mask, Extent.of(GRID), Components.Connectivity.FACES);
          int largest = parts.sizes()[parts.largest()];
          assertTrue(largest > 0.97 * voxels, bone + ": " + largest + " of " + voxels);
          double ml = voxels * GRID.voxelMm3() / 1000;
          assertTrue(ml >= range[0] && ml <= range[1], bone + ": " + ml + " ml");
        });
  }

  @Test
  void scannedBoneGoesToTheNearestPlateOfItsSide() {
    assertEquals(CranialBone.ETHMOID, DeepFacialBones.nearest(9, 50, -15));
    assertEquals(CranialBone.ETHMOID, DeepFacialBones.nearest(0, 55, -3));
    assertEquals(CranialBone.VOMER, DeepFacialBones.nearest(1, 28, -43));
    assertEquals(CranialBone.VOMER, DeepFacialBones.nearest(-1, 55, -49));
    assertEquals(CranialBone.LACRIMAL_LEFT, DeepFacialBones.nearest(-11, 65, -18));
    assertEquals(CranialBone.PALATINE_RIGHT, DeepFacialBones.nearest(0.2, 44, -57));
    assertEquals(CranialBone.PALATINE_LEFT, DeepFacialBones.nearest(-0.2, 44, -57));
    assertEquals(CranialBone.CONCHA_RIGHT, DeepFacialBones.nearest(6, 50, -47));
  }

  @Test
  void theDeepRegionHoldsTheirPlacesAndEndsAtTheirNeighbours() {
    assertTrue(DeepRegion.contains(-16, 35, -55), "pyramidal process");
    assertTrue(DeepRegion.contains(5, 44, -57), "rear of the palate");
    assertTrue(!DeepRegion.contains(5, 55, -57), "the palatine process of the maxilla");
    assertTrue(!DeepRegion.contains(5, 69, -6), "the nasal part of the frontal bone");
    assertTrue(!DeepRegion.contains(10, 70, -20), "the frontal process of the maxilla");
  }
}
