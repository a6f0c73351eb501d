package sutura.atlas.mri;

import sutura.atlas.volume.Extent;
import sutura.atlas.volume.LinearSampler;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;

/** A scalar field asked for by place; beyond its grid the nearest border value goes on. */
record FieldSampler(VoxelGrid grid, LinearSampler sampler) {
  FieldSampler(VoxelGrid grid, float[] values) {
    this(grid, new LinearSampler(values, Extent.of(grid)));
  }

  FieldSampler(FloatVolume volume) {
    this(volume.grid(), volume.values());
  }

  double at(double xMm, double yMm, double zMm) {
    double h = grid.spacingMm();
    return sampler.at((xMm - grid.x0Mm()) / h, (yMm - grid.y0Mm()) / h, (zMm - grid.z0Mm()) / h);
  }
}
