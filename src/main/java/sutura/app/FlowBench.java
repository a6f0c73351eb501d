package sutura.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.model.Problem;
import sutura.render.FlowPicture;
import sutura.scene.FlowView;
import sutura.scene.Pane;
import sutura.scene.SceneState;
import sutura.ui.Notice;
import sutura.ui.ShownFlow;

/**
 * The cerebrospinal fluid of a scene in motion: its fields are read or solved in the background
 * when they are first asked for, and never shown for a question that they do not answer. Owner: the
 * render thread. Times are seconds of any one clock.
 */
final class FlowBench {
  /** A question that has stood for this long is worth solving, seconds. */
  private static final double CALM_S = 0.3;

  /** Some 70 MB each. */
  private static final int REMEMBERED = 3;

  private final FlowComputing computing;
  private final Answering<FlowQuestion, FlowSolution> solving;
  private final FlowPictures pictures;
  private final FlowReports reports;
  private final Deque<FlowSolution> solutions = new ArrayDeque<>();
  private final Map<FlowQuestion, String> refused = new HashMap<>();
  private final Set<FlowQuestion> stopped = new HashSet<>();
  private final List<Notices.Message> news = new ArrayList<>();
  private List<FlowPaneView> panes = List.of();
  private Optional<FlowQuestion> open = Optional.empty();
  private @Nullable FlowSolution told;
  private double changedS = Double.NEGATIVE_INFINITY;
  private Optional<FlowView> asked = Optional.empty();
  private double nowS;
  private boolean held;
  private boolean faultsTold;

  /**
   * @param slow reads and solves, one question at a time
   * @param quick makes lines and dye from what was solved
   * @param exact wait for nothing, draw lines at the very phase: for a picture by itself
   * @param particles how many are drawn
   * @param wakeLoop called when something has come, from any thread
   */
  FlowBench(
      FlowComputing computing,
      Executor slow,
      Executor quick,
      boolean exact,
      int particles,
      Runnable wakeLoop) {
    this.computing = computing;
    solving =
        new Answering<>(
            (question, progress) ->
                computing.solve(question.net(), question.conductance(), progress),
            slow,
            wakeLoop);
    pictures = new FlowPictures(computing, quick, exact, particles, wakeLoop);
    reports = new FlowReports(quick, wakeLoop);
  }

  /** The bench of the window, or one that answers at once. */
  static FlowBench of(
      FlowComputing computing, boolean background, int particles, Runnable wakeLoop) {
    return new FlowBench(
        computing,
        background ? Answering.thread("flow-solver") : Runnable::run,
        background ? Answering.thread("flow-lines") : Runnable::run,
        !background,
        particles,
        wakeLoop);
  }

  /**
   * Asks what a scene asks, and takes in what has been answered.
   *
   * @param scene with its clocks where they are now
   * @param held whether something is being dragged
   */
  void follow(SceneState scene, boolean held, double nowS) {
    this.held = held;
    this.nowS = nowS;
    asked = scene.flow();
    if (scene.flow().isEmpty()) {
      rest();
      return;
    }
    solving.next().ifPresent(this::take);
    panes = Pane.of(scene).stream().map(this::served).toList();
    Optional<FlowQuestion> wanted =
        panes.stream()
            .filter(pane -> pane.solution().isEmpty())
            .map(pane -> FlowQuestion.of(pane.view()))
            .findFirst();
    if (!wanted.equals(open)) {
      changedS = open.isEmpty() ? Double.NEGATIVE_INFINITY : nowS;
      open = wanted;
      stopped.clear();
    }
    solve(held, nowS);
    pictures.follow(panes, nowS);
    if (pictures.tellNoFluid()) {
      tellNoFluid();
    }
  }

  /** Dye was let go where no fluid is. */
  void tellNoFluid() {
    news.add(Notices.Message.of(Notice.Kind.WARNING, "notice.no-fluid"));
  }

  private void rest() {
    panes = List.of();
    open = Optional.empty();
    solving.stop();
    pictures.rest();
    reports.rest();
    solutions.clear();
    told = null;
    computing.rest();
  }

  private void solve(boolean held, double nowS) {
    if (solving.current().isPresent() && !solving.current().equals(open)) {
      solving.stop();
    }
    boolean calm = !held && nowS - changedS >= CALM_S;
    if (isToSolve() && calm) {
      solving.start(open.orElseThrow());
      solving.next().ifPresent(this::take);
      panes = panes.stream().map(pane -> served(pane.pane())).toList();
    }
  }

  private FlowPaneView served(Pane pane) {
    FlowView view = pane.scene().flow().orElseThrow();
    return new FlowPaneView(
        pane,
        view,
        solutions.stream().filter(solution -> FlowQuestion.serves(solution, view)).findFirst());
  }

  private void take(Answering.Answered<FlowQuestion, FlowSolution> answered) {
    if (answered.answer().isPresent()) {
      solutions.addFirst(answered.answer().get());
      if (solutions.size() > REMEMBERED) {
        solutions.removeLast();
        pictures.keepOnly(solutions);
      }
      return;
    }
    Throwable failure = answered.failure().orElseThrow();
    String words = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    refused.put(answered.question(), words);
    String key = failure instanceof FlowRefused ? "notice.flow-refused" : "notice.flow-failed";
    news.add(Notices.Message.of(Notice.Kind.WARNING, key, words));
  }

  /** What is on screen of it. */
  ShownFlow shown() {
    if (panes.isEmpty()) {
      return ShownFlow.NONE;
    }
    OptionalDouble progress =
        solving.current().isPresent()
            ? OptionalDouble.of(solving.progress())
            : isToSolve() ? OptionalDouble.of(0) : OptionalDouble.empty();
    return new ShownFlow(
        panes.stream()
            .flatMap(pane -> pane.solution().map(s -> told(s, pane)).stream())
            .findFirst(),
        progress,
        open.flatMap(question -> Optional.ofNullable(refused.get(question))),
        panes.stream()
            .map(
                pane ->
                    new ShownFlow.Pictured(
                        pane.pane(), pane.view(), pane.moment(), pictures.dyeLeft(pane)))
            .toList(),
        pictures.fullMmPerS());
  }

  /** The same with numbers of the driver that the scene has, as soon as they are counted. */
  ShownFlow counted() {
    ShownFlow shown = shown();
    return asked
        .map(view -> shown.withReport(reports.of(shown.solution(), view, held, nowS)))
        .orElse(shown);
  }

  /** The solution, saying how much is formed as the view has it. */
  private FlowSolution told(FlowSolution solution, FlowPaneView pane) {
    NetFlow net = pane.view().net();
    if (solution.net().equals(net) || !solution.net().hasSharesOf(net)) {
      return solution;
    }
    FlowSolution last = told;
    if (last == null || !last.net().equals(net) || !last.fields().equals(solution.fields())) {
      last =
          new FlowSolution(
              solution.domain(),
              solution.places(),
              net,
              solution.conductance(),
              solution.fields(),
              solution.effort());
      told = last;
    }
    return last;
  }

  /** How each pane is drawn, left to right; empty where nothing can be drawn yet. */
  List<Optional<FlowPicture>> pictures() {
    return pictures.of(panes);
  }

  /** Messages since the last call. */
  List<Notices.Message> news() {
    List<Notices.Message> told = List.copyOf(news);
    news.clear();
    return told;
  }

  /** What was wrong with the fields on file, once. */
  List<Problem> faults() {
    List<Problem> found = faultsTold ? List.of() : computing.problems();
    faultsTold |= !found.isEmpty();
    return found;
  }

  /** Whether the scene asks for fields that are not there yet. */
  boolean isWaiting() {
    return open.isPresent();
  }

  /** Stops solving what is asked now, until something else is asked for. */
  void stop() {
    solving.stop();
    open.ifPresent(stopped::add);
  }

  /** Solves what was stopped or has failed. */
  void retry() {
    stopped.clear();
    refused.clear();
  }

  /** Whether something will be asked for as soon as it has stood for a while. */
  boolean isDue() {
    return isToSolve() || pictures.isBehind() || reports.isDue();
  }

  private boolean isToSolve() {
    return solving.current().isEmpty()
        && open.filter(q -> !stopped.contains(q) && !refused.containsKey(q)).isPresent();
  }
}
