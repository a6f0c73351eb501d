package sutura.atlas.meninges;

import sutura.geometry.VoxelGrid;

/**
 * Folds of the dura and the sinuses between their layers, as what fits the brain round them has to
 * know them. All arrays are flat {@code [z][y][x]} on {@code grid}, shared, not copied.
 *
 * @param grid RAS mm, the grid of {@link sutura.atlas.mri.HeadFields}
 * @param sheetMm distance to the middle of the nearest fold (falx cerebri, tentorium, falx
 *     cerebelli, diaphragma sellae), at most {@value #FAR_MM}
 * @param aboveTentoriumMm height above the middle of the tentorium where there is tentorium above
 *     or below, NaN elsewhere
 * @param sinus 0 or {@link Sinus#label()} of the sinus at each place
 * @param sinusMm signed distance to the nearest sinus, negative inside, at most {@value #FAR_MM}
 */
public record DuralFolds(
    VoxelGrid grid, float[] sheetMm, float[] aboveTentoriumMm, byte[] sinus, float[] sinusMm) {
  /** What stands for any larger distance, mm. */
  public static final float FAR_MM = 5;

  public DuralFolds {
    int n = grid.size();
    if (sheetMm.length != n
        || aboveTentoriumMm.length != n
        || sinus.length != n
        || sinusMm.length != n) {
      throw new IllegalArgumentException("arrays do not fit " + grid);
    }
  }
}
