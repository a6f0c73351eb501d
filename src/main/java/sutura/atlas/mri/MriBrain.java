package sutura.atlas.mri;

import sutura.atlas.scan.Colin27;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * The brain of the MRI and its parts, in MNI mm. Arrays are flat {@code [z][y][x]} on one of two
 * grids.
 *
 * @param fine 0.5 mm: {@code tissue} and {@code ventricles}
 * @param coarse 1 mm: all others
 * @param tissue brain tissue
 * @param ventricles cavities of the brain
 * @param intracranial space inside the skull, above the foramen magnum
 * @param parts {@link HeadFields.Part} ordinal + 1 of the nearest part, everywhere
 * @param t1 intensity of the whole head
 */
record MriBrain(
    VoxelGrid fine,
    VoxelGrid coarse,
    boolean[] tissue,
    MriVentricles ventricles,
    boolean[] intracranial,
    byte[] parts,
    float[] t1) {
  /** Between fluid, which is 0, and grey matter. Source: MENINGES.md section 2. */
  private static final int TISSUE_LEVEL = 45;

  /** On the coarser grid half of a thin gyrus is still tissue. */
  private static final int COARSE_TISSUE_LEVEL = 25;

  static MriBrain of(Colin27 mri, BrainSeeds seeds, Progress progress) {
    VoxelGrid fine = Colin27.grid(mri.brain());
    VoxelGrid coarse = Colin27.grid(mri.head());
    byte[] values = mri.brain().bytes();
    boolean[] tissue = new boolean[values.length];
    boolean[] dark = new boolean[values.length];
    for (int v = 0; v < values.length; v++) {
      tissue[v] = (values[v] & 0xff) >= TISSUE_LEVEL;
      dark[v] = !tissue[v];
    }
    progress.report("Finding the ventricles of the MRI", 0);
    MriVentricles ventricles = MriVentricles.find(fine, dark, seeds);
    progress.check();
    progress.report("Telling the brain's parts", 0.4);
    float[] brightness = onCoarse(fine, values, coarse);
    boolean[] bright = new boolean[brightness.length];
    for (int v = 0; v < bright.length; v++) {
      bright[v] = brightness[v] > COARSE_TISSUE_LEVEL;
    }
    boolean[] brain = Components.fillHoles(bright, Extent.of(coarse));
    byte[] parts = BrainParts.tell(coarse, brain, brightness, seeds);
    progress.check();
    progress.report("Finding the intracranial space of the MRI", 0.7);
    float[] t1 = mri.head().floats();
    boolean[] intracranial = IntracranialSpace.find(coarse, brain, t1, seeds);
    return new MriBrain(fine, coarse, tissue, ventricles, intracranial, parts, t1);
  }

  private static float[] onCoarse(VoxelGrid fine, byte[] values, VoxelGrid coarse) {
    float[] all = new float[values.length];
    for (int v = 0; v < all.length; v++) {
      all[v] = values[v] & 0xff;
    }
    FieldSampler sampler = new FieldSampler(fine, all);
    float[] result = new float[coarse.size()];
    Voxels.forEach(
        coarse, (v, x, y, z) -> result[v] = holds(fine, x, y, z) ? (float) sampler.at(x, y, z) : 0);
    return result;
  }

  private static boolean holds(VoxelGrid grid, double x, double y, double z) {
    return x >= grid.x0Mm()
        && y >= grid.y0Mm()
        && z >= grid.z0Mm()
        && x <= grid.xMm(grid.nx() - 1)
        && y <= grid.yMm(grid.ny() - 1)
        && z <= grid.zMm(grid.nz() - 1);
  }
}
