package sutura.export;

import sutura.render.Picture;

/**
 * How different two pictures look to a person who flips between them, 0 (same) to 1.
 *
 * <p>Source: Andersson, Nilsson, Akenine-Möller, Oskarsson, Åström, Fairchild 2020, "FLIP: A
 * difference evaluator for alternating images"; the constants have the paper's names.
 */
public final class FlipDifference {
  /** Pixels in a degree of sight: 0.7 m away from a screen 0.7 m and 3840 pixels wide. */
  static final double PIXELS_PER_DEGREE = 0.7 * 3840 / 0.7 * Math.PI / 180;

  /** Grey behind transparent parts, sRGB. */
  private static final double BEHIND = 0.5;

  private static final double QC = 0.7;
  private static final double PC = 0.4;
  private static final double PT = 0.95;
  private static final double QF = 0.5;
  private static final double FEATURE_WIDTH_DEG = 0.082;

  /** Widest Gaussian of the three contrast sensitivity functions. */
  private static final double WIDEST_B = 0.04;

  /**
   * Means of the difference.
   *
   * @param all over all pixels
   * @param covered over those where one of the pictures is not transparent
   */
  public record Result(double all, double covered) {}

  private FlipDifference() {}

  /** Compares two pictures of the same size. */
  public static Result of(Picture reference, Picture test) {
    int width = reference.widthPx();
    int height = reference.heightPx();
    if (test.widthPx() != width || test.heightPx() != height) {
      throw new IllegalArgumentException("pictures of different sizes");
    }
    Planes a = opponent(reference);
    Planes b = opponent(test);
    double[] features = features(a, b);
    double[] colours = colours(a, b);
    double sum = 0;
    double coveredSum = 0;
    int covered = 0;
    for (int i = 0; i < width * height; i++) {
      double difference = Math.pow(colours[i], 1 - features[i]);
      sum += difference;
      if (alpha(reference, i) + alpha(test, i) > 0) {
        coveredSum += difference;
        covered++;
      }
    }
    return new Result(sum / (width * height), covered == 0 ? 0 : coveredSum / covered);
  }

  private static double alpha(Picture picture, int i) {
    return picture.channels() == 4 ? (picture.bytes()[4 * i + 3] & 255) / 255.0 : 1;
  }

  /** YCxCz of every pixel, over grey. */
  private static Planes opponent(Picture picture) {
    Planes planes = new Planes(picture.widthPx(), picture.heightPx());
    double[] rgb = new double[3];
    for (int i = 0; i < planes.size(); i++) {
      double alpha = alpha(picture, i);
      for (int c = 0; c < 3; c++) {
        double value = (picture.bytes()[picture.channels() * i + c] & 255) / 255.0;
        rgb[c] = VisionColour.linear(value * alpha + BEHIND * (1 - alpha));
      }
      planes.put(i, VisionColour.opponent(rgb));
    }
    return planes;
  }

  private static double[] colours(Planes a, Planes b) {
    Planes seenA = seen(a);
    Planes seenB = seen(b);
    double most =
        Math.pow(
            VisionColour.distance(
                VisionColour.hunt(new double[] {0, 1, 0}),
                VisionColour.hunt(new double[] {0, 0, 1})),
            QC);
    double[] out = new double[a.size()];
    for (int i = 0; i < out.length; i++) {
      double distance =
          VisionColour.distance(
              VisionColour.hunt(VisionColour.fromOpponent(seenA.at(i))),
              VisionColour.hunt(VisionColour.fromOpponent(seenB.at(i))));
      double error = Math.pow(distance, QC);
      double bend = PC * most;
      out[i] = error < bend ? PT / bend * error : PT + (error - bend) / (most - bend) * (1 - PT);
    }
    return out;
  }

  /** What the eye resolves of each channel: the paper's equation 3. */
  private static Planes seen(Planes all) {
    Planes out = new Planes(all.width, all.height);
    out.values[0] = all.convolved(all.values[0], gaussian(0.0047), gaussian(0.0047));
    out.values[1] = all.convolved(all.values[1], gaussian(0.0053), gaussian(0.0053));
    double[] narrow = all.convolved(all.values[2], gaussian(WIDEST_B), gaussian(WIDEST_B));
    double[] wide = all.convolved(all.values[2], gaussian(0.025), gaussian(0.025));
    // Each Gaussian's share is its amplitude, a sqrt(pi / b), times its area, b / pi.
    double first = 34.1 * Math.sqrt(WIDEST_B);
    double second = 13.5 * Math.sqrt(0.025);
    for (int i = 0; i < narrow.length; i++) {
      out.values[2][i] = (first * narrow[i] + second * wide[i]) / (first + second);
    }
    return out;
  }

  private static double[] gaussian(double b) {
    int radius =
        (int) Math.ceil(3 * Math.sqrt(WIDEST_B / (2 * Math.PI * Math.PI)) * PIXELS_PER_DEGREE);
    double[] kernel = new double[2 * radius + 1];
    for (int i = -radius; i <= radius; i++) {
      double x = i / PIXELS_PER_DEGREE;
      kernel[i + radius] = Math.exp(-Math.PI * Math.PI * x * x / b);
    }
    balance(kernel);
    return kernel;
  }

  private static double[] features(Planes a, Planes b) {
    double deviation = 0.5 * FEATURE_WIDTH_DEG * PIXELS_PER_DEGREE;
    int radius = (int) Math.ceil(3 * deviation);
    double[] smooth = new double[2 * radius + 1];
    double[] edge = new double[2 * radius + 1];
    double[] point = new double[2 * radius + 1];
    for (int i = -radius; i <= radius; i++) {
      double g = Math.exp(-i * i / (2 * deviation * deviation));
      smooth[i + radius] = g;
      edge[i + radius] = -i * g;
      point[i + radius] = (i * i / (deviation * deviation) - 1) * g;
    }
    for (double[] kernel : new double[][] {smooth, edge, point}) {
      balance(kernel);
    }
    double[] greyA = a.grey();
    double[] greyB = b.grey();
    double[] edges = difference(a, greyA, greyB, edge, smooth);
    double[] points = difference(a, greyA, greyB, point, smooth);
    double[] out = new double[edges.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Math.pow(Math.max(edges[i], points[i]) / Math.sqrt(2), QF);
    }
    return out;
  }

  /** Positive weights sum to 1, negative ones to -1. */
  private static void balance(double[] kernel) {
    double positive = 0;
    double negative = 0;
    for (double value : kernel) {
      positive += Math.max(0, value);
      negative -= Math.min(0, value);
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= kernel[i] > 0 ? positive : Math.max(negative, 1e-12);
    }
  }

  /** Difference of the lengths of a feature's two components. */
  private static double[] difference(
      Planes size, double[] a, double[] b, double[] across, double[] smooth) {
    double[] ax = size.convolved(a, across, smooth);
    double[] ay = size.convolved(a, smooth, across);
    double[] bx = size.convolved(b, across, smooth);
    double[] by = size.convolved(b, smooth, across);
    double[] out = new double[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Math.abs(Math.hypot(ax[i], ay[i]) - Math.hypot(bx[i], by[i]));
    }
    return out;
  }
}
