package sutura.atlas.mesh;

import sutura.geometry.FloatVolume;
import sutura.geometry.MaterialSampling;
import sutura.geometry.VoxelGrid;

/**
 * One body, material 1, where a depth is positive.
 *
 * @param depthMm depth below its surface
 */
public record DepthMaterial(FloatVolume depthMm) implements MaterialSampling {
  @Override
  public VoxelGrid grid() {
    return depthMm.grid();
  }

  @Override
  public int material(int index) {
    return depthMm.values()[index] > 0 ? 1 : 0;
  }

  @Override
  public float crossing(int p, int q) {
    float a = depthMm.values()[p];
    float b = depthMm.values()[q];
    return Math.max(0.05f, Math.min(0.95f, a / (a - b)));
  }
}
