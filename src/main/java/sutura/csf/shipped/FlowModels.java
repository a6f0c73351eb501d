package sutura.csf.shipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sutura.csf.Conductance;
import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.csf.domain.FlowDomains;
import sutura.csf.solver.FlowSolver;
import sutura.model.ModelFolder;
import sutura.model.Problem;
import sutura.numerics.Progress;

/**
 * The flow in a folder of models: at once for the net flow and conductance whose fields ship with
 * it, else solved. What was solved or read before is used again: another net flow needs its own
 * pattern only. May be used by several threads; one solves at a time.
 */
public final class FlowModels {
  private static final double SET_UP = 0.4;

  private final FlowDomains domains;
  private final List<Problem> problems;
  private final Optional<FlowSolution> shipped;
  private final Map<Conductance, FlowSolution> last = new EnumMap<>(Conductance.class);
  private @Nullable Ready ready;

  /** A solver that is set up. */
  private record Ready(Conductance conductance, FlowSolver solver) {}

  private FlowModels(FlowDomains domains, Optional<FlowSolution> shipped, List<Problem> problems) {
    this.domains = domains;
    this.shipped = shipped;
    this.problems = List.copyOf(problems);
    shipped.ifPresent(solution -> last.put(solution.conductance(), solution));
  }

  /**
   * Reads the domain, and the fields that ship if there are any that fit.
   *
   * @throws FlowRefused if a named space is missing or cut off
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  public static FlowModels open(ModelFolder folder, Progress progress) throws FlowRefused {
    long start = System.nanoTime();
    Path file = folder.path().resolve(FlowFile.NAME);
    List<Problem> problems = new ArrayList<>();
    Optional<StoredFlow> stored = Optional.empty();
    if (Files.exists(file)) {
      FlowFile.Reading reading = FlowFile.read(file, LabelDigests.of(folder));
      problems.addAll(reading.problems());
      stored = reading.flow();
    }
    FlowDomains domains = FlowDomains.read(folder, progress.part(0, 0.7));
    Optional<FlowSolution> shipped = Optional.empty();
    if (stored.isPresent()) {
      progress.check();
      shipped = stored.get().solution(domains, start);
      if (shipped.isEmpty()) {
        String message = "was made of other cells than this release has";
        problems.addAll(FlowFile.fault(file.toString(), "content", message).problems());
      }
    }
    progress.report("Flow read", 1);
    return new FlowModels(domains, shipped, problems);
  }

  /** Reads the domain alone. */
  static FlowModels withoutShipped(ModelFolder folder, Progress progress) throws FlowRefused {
    return new FlowModels(FlowDomains.read(folder, progress), Optional.empty(), List.of());
  }

  /** Where fluid lies, with what was cut off. */
  public FlowDomains domains() {
    return domains;
  }

  /** Why the fields that ship cannot be used; empty if they can, or there are none. */
  public List<Problem> problems() {
    return problems;
  }

  /** The fields that ship; empty if there are none, or none that fit. */
  public Optional<FlowSolution> shipped() {
    return shipped;
  }

  /**
   * All patterns for a net flow: what ships, if it is that, else solved as far as needed.
   *
   * @throws FlowRefused if a place with a share has no fluid, or the flow cannot be found
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  public synchronized FlowSolution solution(NetFlow net, Conductance conductance, Progress progress)
      throws FlowRefused {
    List<FlowSolution> known =
        Stream.concat(Stream.ofNullable(last.get(conductance)), shipped.stream())
            .filter(solution -> solution.conductance() == conductance)
            .toList();
    for (FlowSolution solution : known) {
      if (solution.net().hasSharesOf(net)) {
        return kept(with(solution, solution.fields(), net, solution.effort()));
      }
    }
    if (known.isEmpty()) {
      return kept(live(net, conductance, EnumSet.allOf(FlowPattern.class), progress));
    }
    FlowSolution solved = live(net, conductance, EnumSet.of(FlowPattern.NET), progress);
    Map<FlowPattern, FlowField> fields = new EnumMap<>(known.get(0).fields());
    fields.putAll(solved.fields());
    return kept(with(solved, fields, net, solved.effort()));
  }

  private FlowSolution kept(FlowSolution solution) {
    last.put(solution.conductance(), solution);
    return solution;
  }

  private static FlowSolution with(
      FlowSolution like,
      Map<FlowPattern, FlowField> fields,
      NetFlow net,
      FlowSolution.Effort effort) {
    return new FlowSolution(like.domain(), like.places(), net, like.conductance(), fields, effort);
  }

  /**
   * Patterns that are solved now, whatever ships.
   *
   * @throws FlowRefused if a place with a share has no fluid, or the flow cannot be found
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  public synchronized FlowSolution live(
      NetFlow net, Conductance conductance, Set<FlowPattern> patterns, Progress progress)
      throws FlowRefused {
    long start = System.nanoTime();
    Ready now = ready;
    if (now == null || now.conductance() != conductance) {
      ready = null;
      Progress setUp = progress.part(0, SET_UP);
      now = new Ready(conductance, new FlowSolver(domains.domain(), conductance, setUp));
      ready = now;
    }
    FlowSolution solved =
        now.solver().solve(domains.places(), net, patterns, progress.part(SET_UP, 1));
    FlowSolution.Effort effort = solved.effort();
    double seconds = (System.nanoTime() - start) / 1e9;
    return with(
        solved,
        solved.fields(),
        net,
        new FlowSolution.Effort(true, effort.iterations(), effort.residual(), seconds));
  }
}
