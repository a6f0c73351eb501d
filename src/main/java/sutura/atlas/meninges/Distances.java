package sutura.atlas.meninges;

import sutura.atlas.volume.Extent;
import sutura.atlas.volume.LinearSampler;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;

/** A scalar field at any place in millimetres, linear between the points of its grid. */
final class Distances {
  private final VoxelGrid grid;
  private final LinearSampler sampler;

  Distances(FloatVolume field) {
    grid = field.grid();
    sampler = new LinearSampler(field.values(), Extent.of(grid));
  }

  double at(double x, double y, double z) {
    double h = grid.spacingMm();
    return sampler.at((x - grid.x0Mm()) / h, (y - grid.y0Mm()) / h, (z - grid.z0Mm()) / h);
  }
}
