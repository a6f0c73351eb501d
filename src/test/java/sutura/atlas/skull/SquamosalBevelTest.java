package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/** A flat wall at the right: parietal above, temporal below the level of the eyes. */
class SquamosalBevelTest {
  private static final VoxelGrid GRID = new VoxelGrid(81, 161, 81, 30, -60, -30, 0.75);
  private static final double INNER_X_MM = 60;
  private static final double OUTER_X_MM = 65;

  @Test
  void theTemporalLiesOutsideTheParietal() {
    boolean[] bone = Voxels.where(GRID, (v, x, y, z) -> x > INNER_X_MM && x < OUTER_X_MM);
    boolean[] cavity = Voxels.where(GRID, (v, x, y, z) -> x <= INNER_X_MM);
    byte[] labels = new byte[bone.length];
    Voxels.forEach(
        GRID,
        (v, x, y, z) ->
            labels[v] =
                (byte)
                    (z < 5
                        ? CranialBone.TEMPORAL_RIGHT.label()
                        : CranialBone.PARIETAL_RIGHT.label()));
    List<Vector3dc> line = new ArrayList<>();
    for (double y = -50; y <= 50; y++) {
      line.add(new Vector3d(OUTER_X_MM, y, 5));
    }
    TreeMap<String, List<Vector3dc>> lines = new TreeMap<>();
    lines.put("squam_R", line);
    SquamosalBevel.apply(GRID, labels, bone, cavity, lines);

    assertEquals(4.75, joint(labels, 64.5, -10), 0.8, "the outer line stays");
    assertEquals(5 - SquamosalBevel.WIDTH_MM, joint(labels, 60.75, -10), 1.2);
    double middle = joint(labels, 62.25, -10);
    assertTrue(middle < 3 && middle > 5 - SquamosalBevel.WIDTH_MM + 2, "slants: " + middle);
    assertEquals(4.75, joint(labels, 60.75, 50), 0.8, "no overlap at the end");
  }

  /** Height where the temporal bone ends. */
  private static double joint(byte[] labels, double x, double y) {
    double z = -20;
    while (labels[Voxels.at(GRID, x, y, z)] == CranialBone.TEMPORAL_RIGHT.label()) {
      z += 0.75;
    }
    return z - 0.375;
  }
}
