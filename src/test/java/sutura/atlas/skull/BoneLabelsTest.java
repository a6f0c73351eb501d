package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

class BoneLabelsTest {
  private static final VoxelGrid GRID = Phantom.grid(1.5);

  @Test
  void bonesMeetAtTheWallAndSpecksDissolve() {
    boolean[] bone =
        Voxels.where(
            GRID, (v, x, y, z) -> Math.abs(x) < 30 && Math.abs(y) < 30 && z > 30 && z < 40);
    boolean[] walls = Voxels.where(GRID, (v, x, y, z) -> Math.abs(y + 0.6 * x) < 1.2);
    float[] hu = new float[bone.length];
    byte[] labels =
        BoneLabels.label(
            GRID,
            bone,
            hu,
            walls,
            Map.of(
                "frontal", List.of(new double[] {0, 20, 35}),
                "parietal_R", List.of(new double[] {0, -20, 35})),
            Progress.NONE);
    int wrong = 0;
    for (int v = 0; v < bone.length; v++) {
      assertEquals(bone[v], labels[v] != 0);
      double x = GRID.xMm(v % GRID.nx());
      double side = GRID.yMm(v / GRID.nx() % GRID.ny()) + 0.6 * x;
      if (bone[v] && Math.abs(side) > 2.5) {
        wrong += labels[v] == (side > 0 ? 1 : 2) ? 0 : 1;
      }
    }
    assertEquals(0, wrong);
  }

  @Test
  void mandibleIsPartedAtTheNarrowest() {
    float[] hu = new float[GRID.size()];
    Voxels.forEach(
        GRID,
        (v, x, y, z) -> {
          boolean upper = Math.hypot(Math.hypot(x, y - 30), z - 10) < 20;
          boolean lower = Math.hypot(Math.hypot(x, y - 30), z + 34) < 20;
          boolean bridge = Math.hypot(x, y - 30) < 5 && z > -34 && z < 10;
          hu[v] = upper || lower || bridge ? 900 : 0;
        });
    BoneMask mask =
        BoneMask.separate(
            GRID,
            hu,
            Map.of(
                "cranium", List.of(new double[] {0, 30, 10}),
                "mandible", List.of(new double[] {0, 30, -34})),
            Progress.NONE);
    int upper = Voxels.at(GRID, 3, 30, 0);
    int lower = Voxels.at(GRID, 3, 30, -24);
    assertTrue(mask.cranium()[upper]);
    assertFalse(mask.cranium()[lower]);
    assertEquals(1, mask.separated()[upper]);
    assertEquals(2, mask.separated()[lower]);
  }

  @Test
  void condylesAreRoundAndTheAtlasIsNotPartOfThem() {
    assertTrue(Condyle.contains(21, -16, -69));
    assertTrue(Condyle.contains(-17, -16, -69));
    assertFalse(Condyle.contains(21, -16, -71));
    assertFalse(Condyle.contains(21, -2, -68), "the atlas before it");
    assertTrue(Condyle.surrounds(21, -2, -68));
    assertTrue(Condyle.contains(16, -8, -63) && !Condyle.contains(28, -8, -63), "they converge");
    assertFalse(Condyle.surrounds(0, -9, -60), "the front rim of the foramen stays");
  }

  @Test
  void facialBordersKeepTheirPlaces() {
    for (FacialBorders side : List.of(FacialBorders.RIGHT, FacialBorders.LEFT)) {
      assertTrue(side.zygomatic(55, 56, -35));
      assertTrue(side.maxilla(15, 75, -60));
      assertFalse(side.zygomatic(15, 75, -60));
      assertTrue(side.nasal(2, 82, -20));
      assertFalse(side.nasal(2, 82, 5), "above is frontal bone");
      assertTrue(side.pterygoid(20, 34, -55) && !side.maxilla(20, 34, -55));
    }
    assertTrue(DeepRegion.contains(0, 50, -20));
    assertTrue(DeepRegion.contains(-10, 50, -20));
    assertFalse(DeepRegion.contains(0, -60, 20));
  }

  @Test
  void handPlacedPointsCoverTheBonesAndLieOnTheirMaps() {
    SkullSeeds seeds = SkullSeedsCodec.read();
    for (CranialBone bone : CranialBone.values()) {
      boolean byBorders = bone.label() >= CranialBone.NASAL_RIGHT.label();
      assertEquals(!byBorders, seeds.boneSeedsMm().containsKey(bone.key()), bone.key());
      assertEquals(bone, CranialBone.of(bone.label()).orElseThrow());
    }
    assertEquals(15, seeds.sutures().size());
    for (SkullSeeds.Chain chain : seeds.sutures()) {
      assertFalse(chain.pieces().get(0).continues(), chain.key());
      for (SkullSeeds.Piece piece : chain.pieces()) {
        for (double[] waypoint : piece.waypoints()) {
          assertTrue(piece.map().map().covers(waypoint[1], waypoint[0]), chain.key());
        }
      }
    }
  }
}
