package sutura.atlas.mri;

import org.joml.Matrix4x3d;
import org.joml.Vector3d;
import sutura.atlas.skull.PlacedCt;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.LinearSampler;
import sutura.atlas.volume.Morphology;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/** The lateral ventricles that the CT itself shows, by Hounsfield units. */
final class HeadVentricles {
  private static final double SIGMA_MM = 1.0;

  /** Brain tissue, where nothing is looked for. */
  private static final float BRAIN_HU = 30;

  /** Nearer to the wall bone shines in. */
  private static final double LEAST_DEPTH_MM = 4;

  private HeadVentricles() {}

  /** Hounsfield units on the cavity's grid, slightly smoothed; brain's near its wall and beyond. */
  static float[] hounsfield(PlacedCt placed, HeadCavity cavity) {
    VoxelGrid grid = cavity.closedMm().grid();
    float[] depth = cavity.closedMm().values();
    Extent scan = new Extent(placed.ct().nx(), placed.ct().ny(), placed.ct().nz());
    float[] raw = new float[placed.ct().hu().length];
    for (int v = 0; v < raw.length; v++) {
      raw[v] = placed.ct().hu()[v];
    }
    LinearSampler sampler = new LinearSampler(raw, scan);
    Matrix4x3d voxelFromHead = placed.voxelFromHead();
    float[] hu = new float[grid.size()];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          hu[v] = BRAIN_HU;
          if (depth[v] < -LEAST_DEPTH_MM) {
            Vector3d at = voxelFromHead.transformPosition(new Vector3d(x, y, z));
            hu[v] = (float) sampler.at(at.x, at.y, at.z);
          }
        });
    return GaussianFilter.smooth(hu, Extent.of(grid), SIGMA_MM / grid.spacingMm());
  }

  /** Both lateral ventricles on the cavity's grid. */
  static boolean[] lateral(HeadCavity cavity, float[] hu, BrainSeeds.HeadLateral bounds) {
    VoxelGrid grid = cavity.closedMm().grid();
    Extent extent = Extent.of(grid);
    float[] depth = cavity.closedMm().values();
    boolean[] fluid =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                hu[v] < bounds.belowHu()
                    && depth[v] < -bounds.leastDepthMm()
                    && bounds.inside().contains(x, y, z));
    boolean[] largest = Components.largestOf(Morphology.open(fluid, extent, 1), extent);
    boolean[] lateral =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                largest[v] && bounds.exclusions().stream().noneMatch(box -> box.contains(x, y, z)));
    boolean[] near = Morphology.dilate(Morphology.open(lateral, extent, 1), extent, 1);
    for (int v = 0; v < lateral.length; v++) {
      lateral[v] &= near[v];
    }
    return lateral;
  }
}
