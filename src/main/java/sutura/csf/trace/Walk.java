package sutura.csf.trace;

import java.util.SplittableRandom;
import sutura.csf.FlowDomain;
import sutura.csf.SteadyFlow;

/**
 * The way of one particle until it is taken up. What a cell takes up is taken evenly from all its
 * fluid, so that the particle leaves with a chance of sink over volume in each second; over all
 * particles that is the sink's share of what enters the cell.
 */
final class Walk {
  /** No way is this long; one that is goes in a circle, which a solved flow has not. */
  private static final int MOST_CELLS = 1_000_000;

  private Walk() {}

  /** Hears of each place that a particle passes. */
  @FunctionalInterface
  interface Listener {
    void at(Particle particle);
  }

  /**
   * Lets a particle go on until it is taken up.
   *
   * @return whether it was; else it went in a circle or came to rest
   */
  static boolean end(
      SteadyFlow flow, Particle particle, SplittableRandom random, Listener listener) {
    FlowDomain domain = flow.domain();
    listener.at(particle);
    for (int cells = 0; cells < MOST_CELLS; cells++) {
      int side = particle.exitSide();
      double crossesInS = side == FlowDomain.WALL ? Double.POSITIVE_INFINITY : particle.exitS(side);
      double sink = flow.sinkMm3PerS(particle.cell());
      double takenInS =
          sink > 0
              ? -Math.log1p(-random.nextDouble()) * domain.volumeMm3(particle.cell()) / sink
              : Double.POSITIVE_INFINITY;
      if (takenInS <= crossesInS) {
        if (takenInS == Double.POSITIVE_INFINITY) {
          return false;
        }
        particle.stay(takenInS);
        listener.at(particle);
        return true;
      }
      particle.cross(side, crossesInS);
      listener.at(particle);
    }
    return false;
  }
}
