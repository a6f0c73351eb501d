package sutura.atlas.skull;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3dc;
import sutura.geometry.VoxelGrid;

/**
 * A repaired cranium on a grid, bone by bone. All arrays are flat {@code [z][y][x]} on {@code
 * grid}, shared, not copied.
 *
 * @param grid RAS millimetres, x = 0 is the mid-sagittal plane
 * @param repairedHu Hounsfield units after the frontal repair
 * @param effectiveHu Hounsfield units in which one threshold, {@value #BONE_HU}, bounds bone
 *     everywhere, thin plates included
 * @param cranium bone of the cranium, without mandible and vertebrae
 * @param cavity space of brain, meninges and vessels
 * @param separated 0 no bone, 1 cranium, 2 mandible, 3 atlas and axis
 * @param labels 0 or {@link CranialBone#label()}
 * @param suturesMm centre lines on the outer surface by key ({@code coronal_L}, {@code sagittal},
 *     ...), RAS mm
 * @param repairWeight 0 scan .. 255 mirrored from the other side
 */
public record SkullSegmentation(
    VoxelGrid grid,
    short[] repairedHu,
    float[] effectiveHu,
    boolean[] cranium,
    boolean[] cavity,
    byte[] separated,
    byte[] labels,
    SortedMap<String, List<Vector3dc>> suturesMm,
    byte[] repairWeight) {
  /** Iso level of the bone surface in {@code effectiveHu}. Source: SKULL.md section 4. */
  public static final float BONE_HU = 250;

  public SkullSegmentation {
    int n = grid.size();
    if (repairedHu.length != n
        || effectiveHu.length != n
        || cranium.length != n
        || cavity.length != n
        || separated.length != n
        || labels.length != n
        || repairWeight.length != n) {
      throw new IllegalArgumentException("arrays do not fit " + grid);
    }
    TreeMap<String, List<Vector3dc>> copy = new TreeMap<>();
    suturesMm.forEach((key, line) -> copy.put(key, List.copyOf(line)));
    suturesMm = Collections.unmodifiableSortedMap(copy);
  }

  /** Volume of the cavity, ml. */
  public double cavityMl() {
    int voxels = 0;
    for (boolean inside : cavity) {
      voxels += inside ? 1 : 0;
    }
    return voxels * grid.voxelMm3() / 1000;
  }
}
