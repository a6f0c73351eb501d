package sutura.atlas.brain;

import java.util.Arrays;
import java.util.stream.IntStream;
import sutura.geometry.VoxelGrid;

/**
 * How frequent each label is round a place, weighted by a Gaussian, so that the border between two
 * labels is smooth instead of stepped. Worked out at the places that are asked for.
 */
final class LabelFrequency {
  /** Width of the Gaussian, voxels. */
  private static final double SIGMA = 2;

  private static final int REACH = 4;
  private static final int MOST_LABELS = 32;

  private final VoxelGrid grid;
  private final byte[] labels;
  private final float[] weights = new float[REACH + 1];

  LabelFrequency(VoxelGrid grid, byte[] labels) {
    this.grid = grid;
    this.labels = labels;
    for (int d = 0; d <= REACH; d++) {
      weights[d] = (float) Math.exp(-d * d / (2 * SIGMA * SIGMA));
    }
  }

  /** How much more frequent label a is than label b round a place. */
  float difference(int place, int a, int b) {
    float[] sums = new float[MOST_LABELS];
    addAround(place, sums);
    return sums[a] - sums[b];
  }

  /** The most frequent label round one place, 0 only where there is no other. */
  byte mostFrequent(int place) {
    float[] sums = new float[MOST_LABELS];
    addAround(place, sums);
    int best = 0;
    sums[0] = 0;
    for (int label = 1; label < MOST_LABELS; label++) {
      best = sums[label] > sums[best] ? label : best;
    }
    return (byte) best;
  }

  /** The most frequent label round each place; none where there is none. */
  byte[] mostFrequent() {
    byte[] most = new byte[labels.length];
    int slice = grid.nx() * grid.ny();
    IntStream.range(0, grid.nz())
        .parallel()
        .forEach(
            k -> {
              float[] sums = new float[MOST_LABELS];
              for (int v = k * slice; v < (k + 1) * slice; v++) {
                most[v] = isMixed(v) ? mostFrequent(v, sums) : labels[v];
              }
            });
    return most;
  }

  /** Whether another label than this and none is within reach along an axis. */
  private boolean isMixed(int v) {
    int own = labels[v];
    if (own == 0) {
      return false;
    }
    int[] steps = {1, grid.nx(), grid.nx() * grid.ny()};
    for (int step : steps) {
      for (int d = -REACH; d <= REACH; d += 2) {
        int w = v + d * step;
        if (w >= 0 && w < labels.length && labels[w] != own && labels[w] != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private byte mostFrequent(int v, float[] sums) {
    Arrays.fill(sums, 0);
    addAround(v, sums);
    int best = labels[v];
    for (int label = 1; label < MOST_LABELS; label++) {
      best = sums[label] > sums[best] ? label : best;
    }
    return (byte) best;
  }

  private void addAround(int place, float[] sums) {
    int i = place % grid.nx();
    int j = place / grid.nx() % grid.ny();
    int k = place / (grid.nx() * grid.ny());
    for (int dk = -REACH; dk <= REACH; dk++) {
      for (int dj = -REACH; dj <= REACH; dj++) {
        if (k + dk < 0 || k + dk >= grid.nz() || j + dj < 0 || j + dj >= grid.ny()) {
          continue;
        }
        int row = grid.index(0, j + dj, k + dk);
        float weight = weights[Math.abs(dk)] * weights[Math.abs(dj)];
        int last = Math.min(grid.nx() - 1, i + REACH);
        for (int x = Math.max(0, i - REACH); x <= last; x++) {
          sums[labels[row + x]] += weight * weights[Math.abs(x - i)];
        }
      }
    }
  }
}
