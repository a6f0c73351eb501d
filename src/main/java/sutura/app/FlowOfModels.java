package sutura.app;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import sutura.csf.Conductance;
import sutura.csf.DyeCloud;
import sutura.csf.FlowMoment;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.csf.SteadyFlow;
import sutura.csf.Streamlines;
import sutura.csf.dye.DyeTransport;
import sutura.csf.shipped.FlowModels;
import sutura.csf.trace.StreamlineTracing;
import sutura.model.ModelFolder;
import sutura.model.Problem;
import sutura.numerics.Progress;

/**
 * The fluid of a folder of models: read where its fields ship with them, else solved. What is read
 * and set up is kept for the next question, and while no fluid is shown as long as memory is not
 * wanted for anything else. Each method is called by one thread at a time.
 */
final class FlowOfModels implements FlowComputing {
  /** Part of the progress that reading takes. */
  private static final double READ = 0.3;

  private final ModelFolder folder;
  private volatile List<Problem> problems = List.of();
  private volatile @Nullable FlowModels models;
  private volatile @Nullable SoftReference<FlowModels> rested;
  private volatile @Nullable Carried carried;

  /** Dye under way; empty where there is no fluid. */
  private record Carried(Dyed dyed, Optional<DyeTransport> transport) {}

  private FlowOfModels(ModelFolder folder) {
    this.folder = folder;
  }

  static FlowOfModels of(Loading loaded) {
    return new FlowOfModels(loaded.folder());
  }

  @Override
  public FlowSolution solve(NetFlow net, Conductance conductance, Progress progress)
      throws FlowRefused {
    FlowModels known = known();
    if (known == null) {
      known = FlowModels.open(folder, progress.part(0, READ));
      problems = known.problems();
      problems.forEach(
          problem -> LoggerFactory.getLogger(FlowOfModels.class).warn("{}", problem.line()));
    }
    models = known;
    return known.solution(net, conductance, progress.part(READ, 1));
  }

  private @Nullable FlowModels known() {
    FlowModels known = models;
    SoftReference<FlowModels> before = rested;
    return known != null || before == null ? known : before.get();
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public Streamlines lines(FlowSolution solution, FlowMoment moment, Progress progress) {
    return StreamlineTracing.of(solution, moment, StreamlineTracing.USUAL, progress);
  }

  @Override
  public Optional<DyeCloud> dye(Dyed dyed, Progress progress) {
    Carried going = carried;
    if (going == null || !going.dyed().goesOn(dyed)) {
      SteadyFlow flow = SteadyFlow.net(dyed.solution(), dyed.net().productionMm3PerS());
      going = new Carried(dyed, DyeTransport.release(flow, dyed.atMm()));
      carried = going;
    }
    return going.transport().map(transport -> transport.at(dyed.sinceS(), progress));
  }

  @Override
  public void rest() {
    carried = null;
    FlowModels known = models;
    if (known != null) {
      rested = new SoftReference<>(known);
      models = null;
    }
  }
}
