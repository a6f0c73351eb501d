package sutura.atlas.brain;

import java.util.stream.IntStream;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.geometry.MaterialSampling;
import sutura.geometry.VoxelGrid;

/**
 * The cisterns as bodies whose surface is smoother than their voxels: where their smoothed
 * frequency exceeds one half, each place belonging to the most frequent one round it.
 */
final class CisternMaterials implements MaterialSampling {
  /** Width of the Gaussian, voxels of 0.5 mm: fills sulci's mouths, keeps the cisterns' form. */
  private static final double SIGMA = 1.1;

  /** Above one half, so that the surface keeps a little off that of the brain. */
  private static final float LEVEL = 0.55f;

  private final VoxelGrid grid;
  private final byte[] material;
  private final float[] inside;
  private final LabelFrequency frequency;

  CisternMaterials(VoxelGrid grid, byte[] label) {
    this.grid = grid;
    byte[] own = new byte[label.length];
    float[] set = new float[label.length];
    for (int v = 0; v < own.length; v++) {
      own[v] = (byte) Math.max(0, label[v] - 1);
      set[v] = own[v] > 0 ? 1 : 0;
    }
    inside = GaussianFilter.smooth(set, Extent.of(grid), SIGMA);
    frequency = new LabelFrequency(grid, own);
    material = new byte[own.length];
    IntStream.range(0, own.length)
        .parallel()
        .filter(v -> inside[v] > LEVEL)
        .forEach(v -> material[v] = frequency.mostFrequent(v));
  }

  @Override
  public VoxelGrid grid() {
    return grid;
  }

  @Override
  public int material(int index) {
    return material[index];
  }

  @Override
  public float crossing(int p, int q) {
    int a = material[p];
    int b = material[q];
    return a == 0 || b == 0
        ? BrainMaterials.between(inside[p] - LEVEL, inside[q] - LEVEL)
        : BrainMaterials.between(frequency.difference(p, a, b), frequency.difference(q, a, b));
  }
}
