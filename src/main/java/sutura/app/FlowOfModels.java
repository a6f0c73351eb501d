package sutura.app;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.csf.Conductance;
import sutura.csf.DyeCloud;
import sutura.csf.FlowField;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPattern;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.csf.SteadyFlow;
import sutura.csf.Streamlines;
import sutura.csf.domain.FlowDomains;
import sutura.csf.dye.DyeTransport;
import sutura.csf.solver.FlowSolver;
import sutura.csf.trace.StreamlineTracing;
import sutura.model.ModelFolder;
import sutura.numerics.Progress;

/**
 * The fluid of a folder of models: solved on its labels. What is read and set up is kept for the
 * next question. Each method is called by one thread at a time.
 */
final class FlowOfModels implements FlowComputing {
  /** Part of the progress that reading and setting up take. */
  private static final double SET_UP = 0.5;

  private final ModelFolder folder;
  private final Map<Conductance, FlowSolver> solvers = new EnumMap<>(Conductance.class);
  private final Map<Conductance, FlowSolution> solved = new EnumMap<>(Conductance.class);
  private @Nullable FlowDomains fluid;
  private @Nullable Dyed carried;
  private @Nullable DyeTransport dye;

  private FlowOfModels(ModelFolder folder) {
    this.folder = folder;
  }

  static FlowOfModels of(Loading loaded) {
    return new FlowOfModels(loaded.folder());
  }

  @Override
  public FlowSolution solve(NetFlow net, Conductance conductance, Progress progress)
      throws FlowRefused {
    FlowDomains known = fluid;
    if (known == null) {
      known = FlowDomains.read(folder, progress.part(0, SET_UP / 2));
      fluid = known;
    }
    FlowSolver solver = solvers.get(conductance);
    if (solver == null) {
      solver = new FlowSolver(known.domain(), conductance, progress.part(SET_UP / 2, SET_UP));
      solvers.put(conductance, solver);
    }
    FlowSolution solution = solve(solver, known, net, conductance, progress.part(SET_UP, 1));
    solved.put(conductance, solution);
    return solution;
  }

  /** Patterns that do not depend on the net flow are solved once. */
  private FlowSolution solve(
      FlowSolver solver, FlowDomains known, NetFlow net, Conductance conductance, Progress progress)
      throws FlowRefused {
    FlowSolution before = solved.get(conductance);
    if (before == null) {
      return solver.solve(known.places(), net, EnumSet.allOf(FlowPattern.class), progress);
    }
    FlowSolution own = solver.solve(known.places(), net, EnumSet.of(FlowPattern.NET), progress);
    Map<FlowPattern, FlowField> fields = new EnumMap<>(before.fields());
    fields.putAll(own.fields());
    return new FlowSolution(
        own.domain(), own.places(), own.net(), own.conductance(), fields, own.effort());
  }

  @Override
  public Streamlines lines(FlowSolution solution, FlowMoment moment, Progress progress) {
    return StreamlineTracing.of(solution, moment, StreamlineTracing.USUAL, progress);
  }

  @Override
  public Optional<DyeCloud> dye(Dyed dyed, Progress progress) {
    Dyed before = carried;
    if (before == null || !before.goesOn(dyed)) {
      SteadyFlow flow = SteadyFlow.net(dyed.solution(), dyed.net().productionMm3PerS());
      dye = DyeTransport.release(flow, dyed.atMm()).orElse(null);
    }
    carried = dyed;
    return Optional.ofNullable(dye).map(transport -> transport.at(dyed.sinceS(), progress));
  }
}
