package sutura.atlas.mri;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.volume.Extent;
import sutura.geometry.FloatVolume;
import sutura.numerics.Progress;

/**
 * The affine map under which the signed distances of head and MRI agree best, and landmarks meet.
 *
 * <p>Source: Levenberg K (1944), Marquardt DW (1963) doi:10.1137/0111030, as in Hipparchus, on
 * residuals softened beyond 3 mm (MENINGES.md section 3); derivatives are differences. Stops when
 * cost or parameters change by less than 1e-7, or after {@value #MAX_ITERATIONS} iterations.
 */
final class AffineFit {
  private static final int MAX_ITERATIONS = 40;
  private static final double TOLERANCE = 1e-7;
  private static final double SOFT_MM = 3;
  private static final double LANDMARK_WEIGHT = 6;
  private static final double LINEAR_STEP = 1e-3;
  private static final double SHIFT_STEP_MM = 0.05;
  private static final int PARAMETERS = 12;

  /** A place of a channel with its signed distance. */
  private record Sample(double x, double y, double z, double mm, FieldSampler mri, double weight) {}

  private final List<Sample> samples = new ArrayList<>();
  private final List<BrainSeeds.Landmark> landmarks;
  private final Vector3dc centre;
  private final Progress progress;

  private AffineFit(List<BrainSeeds.Landmark> landmarks, Vector3dc centre, Progress progress) {
    this.landmarks = landmarks;
    this.centre = centre;
    this.progress = progress;
  }

  /**
   * Fits.
   *
   * @param start where the search begins
   * @param samplesOf how many places of each channel are compared, about
   */
  static AffineMap fit(
      List<Channel> channels,
      List<BrainSeeds.Landmark> landmarks,
      AffineMap start,
      int[] samplesOf,
      Progress progress) {
    AffineFit fit = new AffineFit(landmarks, start.centre(), progress);
    for (int c = 0; c < channels.size(); c++) {
      fit.addSamples(channels.get(c), samplesOf[c]);
    }
    LeastSquaresProblem problem =
        new LeastSquaresBuilder()
            .start(parameters(start))
            .model(fit::valueAndJacobian)
            .target(new double[fit.residuals()])
            .maxEvaluations(10 * MAX_ITERATIONS)
            .maxIterations(MAX_ITERATIONS)
            .checker((iteration, before, after) -> iteration >= MAX_ITERATIONS)
            .build();
    Optimum best =
        new LevenbergMarquardtOptimizer()
            .withCostRelativeTolerance(TOLERANCE)
            .withParameterRelativeTolerance(TOLERANCE)
            .optimize(problem);
    return fit.map(best.getPoint().toArray());
  }

  private void addSamples(Channel channel, int wanted) {
    FloatVolume head = channel.head();
    int usable = 0;
    for (float mm : head.values()) {
      usable += counts(channel, mm) ? 1 : 0;
    }
    int step = Math.max(1, usable / wanted);
    FieldSampler mri = new FieldSampler(channel.mri());
    Extent e = Extent.of(head.grid());
    int nth = 0;
    for (int v = 0; v < head.values().length; v++) {
      float mm = head.values()[v];
      if (counts(channel, mm) && nth++ % step == 0) {
        samples.add(
            new Sample(
                head.grid().xMm(e.i(v)),
                head.grid().yMm(e.j(v)),
                head.grid().zMm(e.k(v)),
                mm,
                mri,
                channel.weight()));
      }
    }
  }

  private static boolean counts(Channel channel, float mm) {
    return mm > channel.lowMm() && mm < channel.highMm();
  }

  private int residuals() {
    return samples.size() + 3 * landmarks.size();
  }

  private Pair<RealVector, RealMatrix> valueAndJacobian(RealVector point) {
    progress.check();
    double[] p = point.toArray();
    double[] value = residuals(map(p));
    double[][] jacobian = new double[value.length][PARAMETERS];
    for (int t = 0; t < PARAMETERS; t++) {
      double step = t < 9 ? LINEAR_STEP : SHIFT_STEP_MM;
      double[] moved = p.clone();
      moved[t] += step;
      double[] there = residuals(map(moved));
      for (int r = 0; r < value.length; r++) {
        jacobian[r][t] = (there[r] - value[r]) / step;
      }
    }
    return new Pair<>(new ArrayRealVector(value), new Array2DRowRealMatrix(jacobian, false));
  }

  private double[] residuals(AffineMap map) {
    double[] r = new double[residuals()];
    double scale = map.scale();
    IntStream.range(0, samples.size())
        .parallel()
        .forEach(
            s -> {
              Sample sample = samples.get(s);
              Vector3d at = map.apply(sample.x, sample.y, sample.z);
              r[s] = soft(sample.weight * (sample.mri.at(at.x, at.y, at.z) - scale * sample.mm));
            });
    int next = samples.size();
    for (BrainSeeds.Landmark landmark : landmarks) {
      double[] h = landmark.head();
      Vector3d at = map.apply(h[0], h[1], h[2]);
      r[next++] = soft(LANDMARK_WEIGHT * (at.x - landmark.mni()[0]));
      r[next++] = soft(LANDMARK_WEIGHT * (at.y - landmark.mni()[1]));
      r[next++] = soft(LANDMARK_WEIGHT * (at.z - landmark.mni()[2]));
    }
    return r;
  }

  /** A residual whose square grows like the residual itself where that is large. */
  private static double soft(double residual) {
    double t = residual / SOFT_MM;
    return Math.copySign(SOFT_MM * Math.sqrt(2 * (Math.sqrt(1 + t * t) - 1)), residual);
  }

  private AffineMap map(double[] p) {
    Matrix3d linear =
        new Matrix3d(p[0], p[3], p[6], p[1], p[4], p[7], p[2], p[5], p[8]); // column by column
    return new AffineMap(linear, centre, new Vector3d(p[9], p[10], p[11]));
  }

  private static double[] parameters(AffineMap m) {
    Matrix3d l = m.linear();
    return new double[] {
      l.m00,
      l.m10,
      l.m20,
      l.m01,
      l.m11,
      l.m21,
      l.m02,
      l.m12,
      l.m22,
      m.image().x(),
      m.image().y(),
      m.image().z()
    };
  }
}
