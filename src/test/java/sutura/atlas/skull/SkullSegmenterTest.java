package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.atlas.scan.CtVolume;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

class SkullSegmenterTest {
  /** Coarse enough for a test, fine enough for a shell of 7 mm. */
  private static final VoxelGrid GRID = Phantom.grid(2);

  private static final MidsagittalPlane PLANE =
      new MidsagittalPlane(
          new Vector3d(120, 124, 81),
          new Vector3d(1, Math.sin(Math.toRadians(1)), Math.sin(Math.toRadians(-1))).normalize(),
          0);

  private static CtVolume scan() {
    return Phantom.scan(98, 98, 66, 2.5, new double[] {120, 124, 81}, 1, -1);
  }

  @Test
  void aPhantomHeadBecomesItsBones() {
    List<Double> fractions = new ArrayList<>();
    SkullSegmentation skull =
        SkullSegmenter.segment(scan(), PLANE, GRID, (stage, fraction) -> fractions.add(fraction));

    // Smoothing through coarse slices moves the inner table inwards by about a millimetre.
    assertEquals(Phantom.brainMl(), skull.cavityMl(), 0.08 * Phantom.brainMl());
    assertEquals(CranialBone.FRONTAL.label(), skull.labels()[bone(skull, 20, 1, 0.8)]);
    assertEquals(CranialBone.PARIETAL_RIGHT.label(), skull.labels()[bone(skull, 60, 0, 1.2)]);
    assertEquals(CranialBone.PARIETAL_LEFT.label(), skull.labels()[bone(skull, -60, 0, 1.2)]);
    assertEquals(CranialBone.OCCIPITAL.label(), skull.labels()[bone(skull, 0, -2, -0.5)]);
    double right = volume(skull, CranialBone.PARIETAL_RIGHT);
    double left = volume(skull, CranialBone.PARIETAL_LEFT);
    assertEquals(right, left, 0.1 * right);
    assertEquals(15, skull.suturesMm().size());
    for (int v = 0; v < GRID.size(); v++) {
      assertEquals(skull.cranium()[v], skull.labels()[v] != 0);
    }
    for (int f = 1; f < fractions.size(); f++) {
      assertTrue(fractions.get(f) >= fractions.get(f - 1), "progress never goes back");
    }

    SkullSegmentation again = SkullSegmenter.segment(scan(), PLANE, GRID, Progress.NONE);
    assertArrayEquals(skull.labels(), again.labels());
    assertArrayEquals(skull.effectiveHu(), again.effectiveHu());
    assertEquals(skull.suturesMm(), again.suturesMm());
  }

  /** A bone voxel of the phantom on the ray from the brain's centre. */
  private static int bone(SkullSegmentation skull, double dx, double dy, double dz) {
    double ux = dx / 60;
    double length = Math.sqrt(ux * ux + dy * dy + dz * dz);
    for (double r = 30; r < 120; r += 0.5) {
      int voxel =
          Voxels.at(GRID, r * ux / length, Math.max(-105, -10 + r * dy / length), r * dz / length);
      if (skull.cranium()[voxel]) {
        return voxel;
      }
    }
    throw new AssertionError("no bone along " + dx + ", " + dy + ", " + dz);
  }

  private static double volume(SkullSegmentation skull, CranialBone bone) {
    int count = 0;
    for (byte label : skull.labels()) {
      count += label == bone.label() ? 1 : 0;
    }
    return count * GRID.voxelMm3() / 1000;
  }

  @Test
  void stopsWhenCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    CtVolume ct = scan();
    assertThrows(
        CancelledException.class, () -> SkullSegmenter.segment(ct, PLANE, GRID, cancelled));
    assertThrows(CancelledException.class, () -> SkullSegmenter.place(ct, cancelled));
  }
}
