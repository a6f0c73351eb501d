package sutura.atlas.volume;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Exact Euclidean distance to the nearest set voxel, and which voxel that is.
 *
 * <p>Source: Meijster A, Roerdink J, Hesselink W (2000) A general algorithm for computing distance
 * transforms in linear time. Squared distances are integers, so nothing is rounded before the last
 * square root; of equally near voxels the one that comes first along each axis wins. Cost: linear
 * in voxels, three passes, lines in parallel.
 */
public final class DistanceTransform {
  private static final int NONE = Integer.MAX_VALUE / 4;

  private final Extent extent;
  private final int[] squared;
  private final int @Nullable [] nearest;

  private DistanceTransform(boolean[] target, Extent extent, boolean withNearest) {
    extent.check(target.length);
    this.extent = extent;
    squared = new int[target.length];
    nearest = withNearest ? new int[target.length] : null;
    alongX(target);
    int slice = extent.nx() * extent.ny();
    IntStream.range(0, extent.nz())
        .parallel()
        .forEach(k -> alongPlane(k * slice, extent.ny(), extent.nx()));
    IntStream.range(0, extent.ny())
        .parallel()
        .forEach(j -> alongPlane(j * extent.nx(), extent.nz(), slice));
  }

  /**
   * Distance of each voxel to the nearest set voxel, in units of {@code spacing}; infinite if none
   * is set.
   */
  public static float[] to(boolean[] target, Extent extent, double spacing) {
    int[] squared = new DistanceTransform(target, extent, false).squared;
    float[] distance = new float[squared.length];
    IntStream.range(0, extent.nz())
        .parallel()
        .forEach(
            k -> {
              int slice = extent.nx() * extent.ny();
              for (int v = k * slice; v < (k + 1) * slice; v++) {
                distance[v] =
                    squared[v] >= NONE
                        ? Float.POSITIVE_INFINITY
                        : (float) (Math.sqrt(squared[v]) * spacing);
              }
            });
    return distance;
  }

  /** Depth: distance of each voxel to the nearest voxel that is not set. */
  public static float[] depth(boolean[] mask, Extent extent, double spacing) {
    return to(Voxels.not(mask), extent, spacing);
  }

  /** Index of the nearest set voxel for each voxel, -1 everywhere if none is set. */
  public static int[] nearest(boolean[] target, Extent extent) {
    int[] nearest = new DistanceTransform(target, extent, true).nearest;
    return nearest == null ? new int[0] : nearest;
  }

  /** Voxels no farther than a radius from the mask: dilation by a ball. */
  public static boolean[] dilate(boolean[] mask, Extent extent, double spacing, double radius) {
    float[] distance = to(mask, extent, spacing);
    boolean[] result = new boolean[mask.length];
    for (int v = 0; v < result.length; v++) {
      result[v] = distance[v] <= radius;
    }
    return result;
  }

  /** Voxels deeper in the mask than a radius: erosion by a ball. */
  public static boolean[] erode(boolean[] mask, Extent extent, double spacing, double radius) {
    float[] depth = depth(mask, extent, spacing);
    boolean[] result = new boolean[mask.length];
    for (int v = 0; v < result.length; v++) {
      result[v] = depth[v] > radius;
    }
    return result;
  }

  private void alongX(boolean[] target) {
    int nx = extent.nx();
    IntStream.range(0, extent.ny() * extent.nz())
        .parallel()
        .forEach(
            row -> {
              int[] site = new int[nx];
              int last = -1;
              for (int i = 0; i < nx; i++) {
                last = target[row * nx + i] ? i : last;
                site[i] = last;
              }
              last = -1;
              for (int i = nx - 1; i >= 0; i--) {
                last = target[row * nx + i] ? i : last;
                if (last >= 0 && (site[i] < 0 || last - i < i - site[i])) {
                  site[i] = last;
                }
              }
              for (int i = 0; i < nx; i++) {
                int d = i - site[i];
                set(
                    row * nx + i,
                    site[i] < 0 ? NONE : d * d,
                    site[i] < 0 ? -1 : row * nx + site[i]);
              }
            });
  }

  private void set(int voxel, int distance, int site) {
    squared[voxel] = distance;
    if (nearest != null) {
      nearest[voxel] = site;
    }
  }

  /**
   * Lower envelopes of all {@code nx} lines of a plane whose rows start at multiples of a stride.
   */
  private void alongPlane(int start, int rows, int stride) {
    int nx = extent.nx();
    int[] lines = new int[nx * rows];
    int[] sites = new int[nx * rows];
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < nx; i++) {
        lines[i * rows + r] = squared[start + r * stride + i];
      }
    }
    Envelope envelope = new Envelope(rows);
    for (int i = 0; i < nx; i++) {
      envelope.lower(lines, i * rows, sites);
    }
    int @Nullable [] before = nearest == null ? null : copyPlane(nearest, start, rows, stride);
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < nx; i++) {
        int site = sites[i * rows + r];
        int feature = before == null || site < 0 ? -1 : before[site * nx + i];
        set(start + r * stride + i, lines[i * rows + r], feature);
      }
    }
  }

  private int[] copyPlane(int[] values, int start, int rows, int stride) {
    int[] plane = new int[rows * extent.nx()];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(values, start + r * stride, plane, r * extent.nx(), extent.nx());
    }
    return plane;
  }

  /** Lower envelope of parabolas over one line. */
  private static final class Envelope {
    private final int length;
    private final int[] site;
    private final int[] from;
    private final int[] height;

    Envelope(int length) {
      this.length = length;
      site = new int[length];
      from = new int[length];
      height = new int[length];
    }

    /** Replaces {@code values[start..]} by the envelope, writes the winning positions. */
    void lower(int[] values, int start, int[] winners) {
      System.arraycopy(values, start, height, 0, length);
      int last = build();
      if (last < 0) {
        Arrays.fill(winners, start, start + length, -1);
        return;
      }
      for (int u = length - 1; u >= 0; u--) {
        int s = site[last];
        values[start + u] = height[s] + (u - s) * (u - s);
        winners[start + u] = s;
        if (u == from[last]) {
          last--;
        }
      }
    }

    private int build() {
      int last = -1;
      for (int u = 0; u < length; u++) {
        if (height[u] >= NONE) {
          continue;
        }
        while (last >= 0 && at(from[last], site[last]) > at(from[last], u)) {
          last--;
        }
        int begin = last < 0 ? 0 : 1 + separation(site[last], u);
        if (begin < length) {
          last++;
          site[last] = u;
          from[last] = begin;
        }
      }
      return last;
    }

    private int at(int position, int s) {
      return height[s] + (position - s) * (position - s);
    }

    /** Last position where the earlier site is not farther than the later one. */
    private int separation(int early, int late) {
      return Math.floorDiv(
          late * late - early * early + height[late] - height[early], 2 * (late - early));
    }
  }
}
