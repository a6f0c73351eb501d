package sutura.atlas.volume;

import java.util.stream.IntStream;
import sutura.atlas.volume.Components.Connectivity;

/**
 * Binary dilation and erosion with the six-neighbour cross, and grey closing with a ball.
 *
 * <p>Outside the volume nothing is set, so erosion also eats from the border; grey values are
 * reflected there. These are scipy.ndimage's defaults.
 */
public final class Morphology {
  private Morphology() {}

  /** Grows a mask over faces, {@code times} times. */
  public static boolean[] dilate(boolean[] mask, Extent extent, int times) {
    boolean[] result = mask;
    for (int t = 0; t < times; t++) {
      result = step(result, extent, true);
    }
    return result == mask ? mask.clone() : result;
  }

  /** Shrinks a mask over faces, {@code times} times. */
  public static boolean[] erode(boolean[] mask, Extent extent, int times) {
    boolean[] result = mask;
    for (int t = 0; t < times; t++) {
      result = step(result, extent, false);
    }
    return result == mask ? mask.clone() : result;
  }

  /** Erosion, then dilation: what is thinner than the cross vanishes. */
  public static boolean[] open(boolean[] mask, Extent extent, int times) {
    return dilate(erode(mask, extent, times), extent, times);
  }

  private static boolean[] step(boolean[] mask, Extent extent, boolean grow) {
    extent.check(mask.length);
    Neighbours neighbours = Neighbours.of(extent, Connectivity.FACES);
    boolean[] result = new boolean[mask.length];
    int slice = extent.nx() * extent.ny();
    IntStream.range(0, extent.nz())
        .parallel()
        .forEach(
            k -> {
              int[] around = new int[6];
              for (int v = k * slice; v < (k + 1) * slice; v++) {
                result[v] = mask[v];
                if (mask[v] != grow) {
                  int n = neighbours.around(v, around);
                  result[v] = grow ? anySet(mask, around, n) : n == 6 && allSet(mask, around);
                }
              }
            });
    return result;
  }

  private static boolean anySet(boolean[] mask, int[] around, int n) {
    for (int t = 0; t < n; t++) {
      if (mask[around[t]]) {
        return true;
      }
    }
    return false;
  }

  private static boolean allSet(boolean[] mask, int[] around) {
    for (int voxel : around) {
      if (!mask[voxel]) {
        return false;
      }
    }
    return true;
  }

  /** Grey closing with a ball: dark lines and pits narrower than the ball are filled. */
  public static float[] closeGrey(float[] values, Extent extent, double radiusVoxels) {
    return extreme(extreme(values, extent, radiusVoxels, 1), extent, radiusVoxels, -1);
  }

  private static float[] extreme(float[] values, Extent e, double radius, int sign) {
    e.check(values.length);
    int r = (int) Math.floor(radius);
    float[] result = new float[values.length];
    IntStream.range(0, e.nz() * e.ny())
        .parallel()
        .forEach(
            row -> {
              float[] best = new float[e.nx()];
              java.util.Arrays.fill(best, Float.NEGATIVE_INFINITY);
              for (int code = 0; code < (2 * r + 1) * (2 * r + 1); code++) {
                int dy = code % (2 * r + 1) - r;
                int dz = code / (2 * r + 1) - r;
                double rest = radius * radius - dy * dy - dz * dz;
                if (rest >= 0) {
                  int j = GaussianFilter.reflect(row % e.ny() + dy, e.ny());
                  int k = GaussianFilter.reflect(row / e.ny() + dz, e.nz());
                  int reach = (int) Math.floor(Math.sqrt(rest));
                  raise(best, values, e.index(0, j, k), reach, sign);
                }
              }
              for (int i = 0; i < e.nx(); i++) {
                result[row * e.nx() + i] = sign * best[i];
              }
            });
    return result;
  }

  private static void raise(float[] best, float[] values, int start, int reach, int sign) {
    int n = best.length;
    for (int i = 0; i < n; i++) {
      for (int d = -reach; d <= reach; d++) {
        best[i] = Math.max(best[i], sign * values[start + GaussianFilter.reflect(i + d, n)]);
      }
    }
  }
}
