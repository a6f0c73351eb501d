package sutura.csf.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import sutura.csf.FlowDriver;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPattern;
import sutura.csf.FlowSolution;
import sutura.csf.SteadyFlow;
import sutura.csf.Streamlines;
import sutura.geometry.FloatList;
import sutura.geometry.IntList;
import sutura.numerics.Progress;

/**
 * Lines along a flow, from where fluid is formed to where it is taken up. They begin in proportion
 * to what is formed and end in proportion to what is taken up: as many lines, as much flow.
 */
public final class StreamlineTracing {
  /** Lines that show the whole axis without hiding it. */
  public static final int USUAL = 600;

  private static final long SEED = 20;

  private StreamlineTracing() {}

  /**
   * Lines of a moment: of the net flow from its sources to its sinks, of a to and fro from the
   * walls that push to those that give way.
   *
   * @throws IllegalArgumentException if nothing flows at that moment
   */
  public static Streamlines of(
      FlowSolution solution, FlowMoment moment, int count, Progress progress) {
    SteadyFlow flow =
        moment.driver() == FlowDriver.BULK
            ? SteadyFlow.net(solution, moment.weightMm3PerS(FlowPattern.NET))
            : SteadyFlow.of(solution, moment);
    return of(flow, count, SEED, progress);
  }

  /** Lines of a flow; the same seed gives the same lines. */
  public static Streamlines of(SteadyFlow flow, int count, long seed, Progress progress) {
    ReleasePlan plan = new ReleasePlan(flow, count, seed);
    List<LinePath> paths =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(
                number -> {
                  progress.check();
                  return path(flow, plan, number);
                })
            .toList();
    return joined(paths);
  }

  private static LinePath path(SteadyFlow flow, ReleasePlan plan, int number) {
    SplittableRandom random = plan.random(number);
    Particle particle = new Particle(flow);
    plan.release(particle, number, random);
    LinePath path = new LinePath(flow.domain());
    Walk.end(flow, particle, random, path::add);
    path.smooth();
    path.thin();
    return path;
  }

  private static Streamlines joined(List<LinePath> all) {
    List<LinePath> paths = new ArrayList<>(all);
    paths.removeIf(path -> path.size() < 2);
    FloatList places = new FloatList();
    FloatList speeds = new FloatList();
    IntList starts = new IntList();
    for (LinePath path : paths) {
      starts.add(speeds.size());
      for (int point = 0; point < path.size(); point++) {
        for (int axis = 0; axis < 3; axis++) {
          places.add(path.value(point, axis));
        }
        speeds.add(path.value(point, 3));
      }
    }
    starts.add(speeds.size());
    return new Streamlines(places.toArray(), speeds.toArray(), starts.toArray());
  }
}
