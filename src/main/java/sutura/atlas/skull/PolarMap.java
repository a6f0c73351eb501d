package sutura.atlas.skull;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.LinearSampler;
import sutura.geometry.VoxelGrid;

/**
 * The vault unrolled from one side: where the ray of each pixel enters and leaves bone, and how
 * dense the bone between is. Flat {@code [row][column]}, NaN where there is none.
 *
 * <p>Source: SKULL.md section 5.
 *
 * @param view which side
 * @param innerMm distance of the inner table from the ray's start
 * @param outerMm distance of the outer table
 * @param meanHu mean density of the bone between
 */
record PolarMap(View view, float[] innerMm, float[] outerMm, float[] meanHu) {
  private static final double STEP_DEGREES = 0.3;
  private static final double RADIUS_DEGREES = 80;
  private static final double RAY_START_MM = 20;
  private static final double RAY_STEP_MM = 0.5;
  private static final int RAY_SAMPLES = 210;

  /** Bone begins here. */
  private static final double BONE_HU = 250;

  /** Within bone it may be as little as this. */
  private static final double WITHIN_BONE_HU = 200;

  /** Samples below it that end the bone: diploe is bridged. */
  private static final int GAP_SAMPLES = 6;

  private static final Vector3dc RIGHT_AXIS = new Vector3d(1, 0, 0);
  private static final Vector3dc FRONT_AXIS = new Vector3d(0, 1, 0);
  private static final Vector3dc UP_AXIS = new Vector3d(0, 0, 1);

  /** From where one looks. */
  enum View {
    TOP(new Vector3d(0, -10, 5), RIGHT_AXIS, FRONT_AXIS, UP_AXIS),
    LEFT(new Vector3d(0, -10, 0), FRONT_AXIS, UP_AXIS, new Vector3d(-1, 0, 0)),
    RIGHT(new Vector3d(0, -10, 0), FRONT_AXIS, UP_AXIS, RIGHT_AXIS),
    BACK(new Vector3d(0, -10, 0), RIGHT_AXIS, UP_AXIS, new Vector3d(0, -1, 0));

    private final AzimuthalMap map;

    View(Vector3dc centreMm, Vector3dc column, Vector3dc row, Vector3dc pole) {
      map = new AzimuthalMap(centreMm, column, row, pole, STEP_DEGREES, RADIUS_DEGREES);
    }

    AzimuthalMap map() {
      return map;
    }
  }

  /** Traces the rays of one view through a field of effective Hounsfield units. */
  static PolarMap trace(View view, VoxelGrid grid, float[] hu) {
    AzimuthalMap map = view.map();
    int n = map.size();
    PolarMap result = new PolarMap(view, blank(n), blank(n), blank(n));
    LinearSampler sampler = new LinearSampler(hu, Extent.of(grid));
    IntStream.range(0, n)
        .parallel()
        .forEach(
            row -> {
              double[] profile = new double[RAY_SAMPLES];
              for (int column = 0; column < n; column++) {
                if (map.covers(row, column)) {
                  Vector3dc direction = map.direction(row, column);
                  Ray ray = new Ray(grid, sampler, map.centreMm(), direction, profile);
                  result.trace(ray, row * n + column);
                }
              }
            });
    return result;
  }

  private static float[] blank(int n) {
    float[] values = new float[n * n];
    Arrays.fill(values, Float.NaN);
    return values;
  }

  private void trace(Ray ray, int pixel) {
    int first = 0;
    while (first < RAY_SAMPLES && ray.sample(first) < BONE_HU) {
      first++;
    }
    if (first == RAY_SAMPLES) {
      return;
    }
    int last = first;
    for (int t = first; t < RAY_SAMPLES && t - last < GAP_SAMPLES; t++) {
      last = ray.sample(t) >= WITHIN_BONE_HU ? t : last;
    }
    double[] p = ray.profile;
    double inner = radius(first);
    if (first > 0) {
      double rise = (BONE_HU - p[first - 1]) / (p[first] - p[first - 1] + 1e-6);
      inner = radius(first - 1) + RAY_STEP_MM * rise;
    }
    double outer = radius(last);
    if (last + 1 < RAY_SAMPLES) {
      double fall = (p[last] - WITHIN_BONE_HU) / (p[last] - p[last + 1] + 1e-6);
      outer += RAY_STEP_MM * Math.min(1, Math.max(0, fall));
    }
    double sum = 0;
    for (int t = first; t <= last; t++) {
      sum += p[t];
    }
    innerMm[pixel] = (float) inner;
    outerMm[pixel] = (float) outer;
    meanHu[pixel] = (float) (sum / (last - first + 1));
  }

  private static double radius(int sample) {
    return RAY_START_MM + sample * RAY_STEP_MM;
  }

  /** A channel minus its Gaussian mean over pixels that have a value; 0 where it has none. */
  float[] highPass(float[] channel, double sigmaPixels) {
    int n = view.map().size();
    Extent extent = new Extent(n, n, 1);
    float[] weight = new float[channel.length];
    float[] value = new float[channel.length];
    for (int p = 0; p < channel.length; p++) {
      weight[p] = Float.isNaN(channel[p]) ? 0 : 1;
      value[p] = Float.isNaN(channel[p]) ? 0 : channel[p];
    }
    float[] sum = GaussianFilter.smooth(value, extent, sigmaPixels);
    float[] share = GaussianFilter.smooth(weight, extent, sigmaPixels);
    float[] result = new float[channel.length];
    for (int p = 0; p < channel.length; p++) {
      result[p] = weight[p] == 0 ? 0 : (float) (value[p] - sum[p] / Math.max(share[p], 1e-3));
    }
    return result;
  }

  /** Samples along one ray, taken in order. */
  private record Ray(
      VoxelGrid grid,
      LinearSampler sampler,
      Vector3dc startMm,
      Vector3dc direction,
      double[] profile) {
    double sample(int t) {
      double r = radius(t);
      double value =
          sampler.at(
              (startMm.x() + r * direction.x() - grid.x0Mm()) / grid.spacingMm(),
              (startMm.y() + r * direction.y() - grid.y0Mm()) / grid.spacingMm(),
              (startMm.z() + r * direction.z() - grid.z0Mm()) / grid.spacingMm());
      profile[t] = value;
      return value;
    }
  }
}
