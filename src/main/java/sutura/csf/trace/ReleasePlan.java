package sutura.csf.trace;

import java.util.SplittableRandom;
import sutura.csf.SteadyFlow;

/**
 * Where particles are let go: in proportion to what is formed, one for each equal part of it, so
 * that they are spread as evenly as chance allows. The same seed gives the same particles.
 */
final class ReleasePlan {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final double[] formed;
  private final int count;
  private final long seed;

  /**
   * @throws IllegalArgumentException if nothing is formed
   */
  ReleasePlan(SteadyFlow flow, int count, long seed) {
    this.count = count;
    this.seed = seed;
    formed = new double[flow.domain().cells()];
    double sum = 0;
    for (int cell = 0; cell < formed.length; cell++) {
      sum += flow.sourceMm3PerS(cell);
      formed[cell] = sum;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("nothing is formed");
    }
  }

  /** Chance for all that a particle meets. */
  SplittableRandom random(int particle) {
    return new SplittableRandom(seed + STEP * particle);
  }

  /** Lets a particle go where it belongs. */
  void release(Particle particle, int number, SplittableRandom random) {
    double wanted = (number + random.nextDouble()) / count * formed[formed.length - 1];
    int low = 0;
    int high = formed.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (formed[middle] > wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    particle.release(low, random.nextDouble(), random.nextDouble(), random.nextDouble());
  }
}
