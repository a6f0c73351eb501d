package sutura.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import sutura.biomech.Experiment;
import sutura.biomech.LoadRefused;
import sutura.biomech.Response;
import sutura.render.Displacements;
import sutura.scene.Pane;
import sutura.scene.PressView;
import sutura.scene.SceneState;
import sutura.ui.Notice;
import sutura.ui.ShownPress;

/**
 * What the loaded skulls of a scene answer: from the table at once, solved in the background where
 * it has nothing or only a bracket. An answer belongs to exactly its experiment; only its force,
 * with which everything grows, may be another. Owner: the render thread. Times are seconds of any
 * one clock.
 */
final class PressBench {
  /** A question that has stood for this long is worth solving, seconds. */
  private static final double CALM_S = 0.3;

  /** A thread without work goes after this long, seconds. */
  private static final long IDLE_S = 20;

  /** What is worth solving. */
  enum Depth {
    /** What the table has nothing for. */
    QUICK,
    /** What the table has nothing or only a bracket for. */
    BEST,
    /** Everything. */
    LIVE
  }

  /** One skull of the scene and what is asked of it. */
  private record Asked(
      Pane pane, Optional<PressQuestion> question, Optional<LoadRefused> refused) {}

  /** An answer under the force of the scene, so that the same is not made again. */
  private record Scaled(Response unit, Response response, long version) {}

  private final PressQuestion.Tissues tissues;
  private final PressTable table;
  private final LiveSolving live;
  private final Depth depth;
  private final PressAnswers answers = new PressAnswers();
  private final Magnification magnification = new Magnification();
  private final Map<PressQuestion, Scaled> scaled = new HashMap<>();
  private final List<Notices.Message> news = new ArrayList<>();
  private @Nullable SceneState followed;
  private List<Asked> panes = List.of();
  private Set<Experiment> units = Set.of();
  private Optional<LoadRefused.Reason> refusal = Optional.empty();
  private double changedS = Double.NEGATIVE_INFINITY;
  private boolean due;
  private long versions;

  /**
   * @param tissues of the sutures of a scene
   * @param quick asks the table; one that runs at once makes every picture whole
   * @param slow solves, one experiment at a time
   * @param wakeLoop called when something has come, from any thread
   */
  PressBench(
      PressSolvers solvers,
      PressQuestion.Tissues tissues,
      Executor quick,
      Executor slow,
      Depth depth,
      Runnable wakeLoop) {
    this.tissues = tissues;
    this.depth = depth;
    table = new PressTable(solvers.table(), quick, wakeLoop);
    live = new LiveSolving(solvers.live(), slow, wakeLoop);
  }

  /**
   * The bench of the window, or one that answers at once.
   *
   * @param background whether solvers work on threads of their own
   */
  static PressBench of(PressSolvers solvers, boolean background, Runnable wakeLoop) {
    return new PressBench(
        solvers,
        PressQuestion.TISSUES,
        background ? thread("press-table") : Runnable::run,
        background ? thread("press-solver") : Runnable::run,
        background ? Depth.BEST : Depth.QUICK,
        wakeLoop);
  }

  /** One thread that goes when there is nothing to do, and does not keep the program. */
  private static Executor thread(String name) {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_S,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }

  /**
   * Asks what a scene asks, and takes in what has been answered.
   *
   * @param held whether the load is being dragged
   */
  void follow(SceneState scene, boolean held, double nowS) {
    if (!scene.equals(followed)) {
      followed = scene;
      ask(scene, nowS);
    }
    if (panes.isEmpty()) {
      return;
    }
    askTable();
    solve(held, nowS);
    tellRefusal();
    OptionalDouble chosen = scene.press().map(PressView::factor).orElseGet(OptionalDouble::empty);
    magnification.follow(largestNm(), chosen, held);
  }

  private void ask(SceneState scene, double nowS) {
    panes = scene.press().isEmpty() ? List.of() : Pane.of(scene).stream().map(this::ask).toList();
    Set<Experiment> now = new LinkedHashSet<>();
    Set<PressQuestion> questions = new HashSet<>();
    for (Asked asked : panes) {
      asked.question().map(PressQuestion::unit).ifPresent(now::add);
      asked.question().ifPresent(questions::add);
    }
    scaled.keySet().retainAll(questions);
    if (!now.equals(units)) {
      units = now;
      changedS = nowS;
    }
    if (live.current().filter(unit -> !units.contains(unit)).isPresent()) {
      live.stop();
    }
    if (panes.isEmpty()) {
      refusal = Optional.empty();
      due = false;
    }
  }

  private Asked ask(Pane pane) {
    try {
      return new Asked(pane, PressQuestion.of(pane.scene(), tissues), Optional.empty());
    } catch (LoadRefused e) {
      return new Asked(pane, Optional.empty(), Optional.of(e));
    }
  }

  private void askTable() {
    Set<Experiment> unknown = new LinkedHashSet<>(units);
    unknown.removeIf(unit -> answers.find(unit).isPresent());
    if (depth == Depth.LIVE) {
      unknown.forEach(unit -> answers.put(unit, PressKnown.NOTHING));
      return;
    }
    if (!unknown.isEmpty()) {
      table.ask(unknown);
    }
    table.next().forEach(this::keep);
    table.fault().ifPresent(words -> warn("notice.press-table", words));
  }

  private void keep(Experiment unit, PressKnown value) {
    boolean stopped = answers.find(unit).filter(PressKnown::last).isPresent();
    boolean enough = stopped || (depth == Depth.QUICK && value.response().isPresent());
    answers.put(unit, enough ? value.stopped() : value);
  }

  private void solve(boolean held, double nowS) {
    live.next().ifPresent(this::take);
    Optional<Experiment> next =
        units.stream()
            .filter(unit -> answers.find(unit).filter(known -> !known.last()).isPresent())
            .findFirst();
    due = next.isPresent();
    boolean calm = !held && nowS - changedS >= CALM_S;
    if (due && calm && live.current().isEmpty()) {
      live.start(next.get());
      live.next().ifPresent(this::take);
    }
  }

  private void take(LiveSolving.Solved solved) {
    if (solved.known().isPresent()) {
      answers.put(solved.unit(), solved.known().get());
    } else {
      answers.stop(solved.unit());
      warn("notice.press-failed", solved.failure());
    }
  }

  private void warn(String key, String... values) {
    news.add(Notices.Message.of(Notice.Kind.WARNING, key, values));
  }

  /** Each refusal is told once, until something else is asked for. */
  private void tellRefusal() {
    Optional<LoadRefused.Reason> now =
        panes.stream().flatMap(p -> refused(p).stream()).findFirst().map(LoadRefused::reason);
    if (now.isPresent() && !now.equals(refusal)) {
      warn(ShownPress.refusalKey(now.get()));
    }
    boolean open = now.isEmpty() && units.stream().anyMatch(u -> answers.find(u).isEmpty());
    refusal = open ? refusal : now;
  }

  private Optional<PressKnown> known(Asked asked) {
    return asked.question().map(PressQuestion::unit).flatMap(answers::find);
  }

  private Optional<LoadRefused> refused(Asked asked) {
    return asked.refused().or(() -> known(asked).flatMap(PressKnown::refused));
  }

  private Optional<Scaled> scaled(Asked asked) {
    Optional<Response> unit = known(asked).flatMap(PressKnown::response);
    if (unit.isEmpty() || asked.question().isEmpty()) {
      return Optional.empty();
    }
    PressQuestion question = asked.question().get();
    Scaled before = scaled.get(question);
    if (before != null && isSame(before.unit(), unit.get())) {
      return Optional.of(before);
    }
    Scaled now = new Scaled(unit.get(), unit.get().withForce(question.forceN()), ++versions);
    scaled.put(question, now);
    return Optional.of(now);
  }

  // Answers are compared by identity: a field has no equality of its own.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Response one, Response other) {
    return one == other;
  }

  private double largestNm() {
    return panes.stream()
        .flatMap(asked -> scaled(asked).stream())
        .mapToDouble(s -> s.response().deformation().largestNm())
        .max()
        .orElse(0);
  }

  /** What is known of each skull, left to right. */
  ShownPress shown() {
    return panes.isEmpty()
        ? ShownPress.NONE
        : new ShownPress(panes.stream().map(this::answer).toList(), fullNm());
  }

  private ShownPress.Answer answer(Asked asked) {
    return new ShownPress.Answer(
        asked.pane(),
        scaled(asked).map(Scaled::response),
        refused(asked),
        progress(asked),
        magnification.factor());
  }

  private OptionalDouble progress(Asked asked) {
    Optional<Experiment> unit = asked.question().map(PressQuestion::unit);
    if (unit.isEmpty() || known(asked).filter(PressKnown::last).isPresent()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(live.current().equals(unit) ? live.progress() : 0);
  }

  /** Displacement that has the last colour in the pictures; 0 if nothing is coloured. */
  private double fullNm() {
    return displacements().stream()
        .flatMap(Optional::stream)
        .mapToDouble(Displacements::fullNm)
        .max()
        .orElse(0);
  }

  /** How each skull is drawn, left to right; empty for one that rests, none if nothing presses. */
  List<Optional<Displacements>> displacements() {
    return panes.stream()
        .map(asked -> scaled(asked).map(s -> displacements(asked.pane(), s)))
        .toList();
  }

  private Displacements displacements(Pane pane, Scaled answer) {
    boolean colours = pane.scene().press().map(PressView::colours).orElse(false);
    return new Displacements(
        answer.version(),
        answer.response().deformation(),
        magnification.factor(),
        colours ? magnification.fullNm() : 0,
        answer.response().sutures());
  }

  /** Messages since the last call. */
  List<Notices.Message> news() {
    List<Notices.Message> told = List.copyOf(news);
    news.clear();
    return told;
  }

  /** Stops solving what is asked now, for good. */
  void stop() {
    live.stop();
    units.stream()
        .filter(unit -> answers.find(unit).filter(PressKnown::last).isEmpty())
        .forEach(answers::stop);
  }

  /** Solves what is asked now, although the table has answered or it was stopped. */
  void solveLive() {
    answers.reopen(units);
  }

  /** A load was put where none can be, and is not asked for. */
  void tell(LoadRefused.Reason reason) {
    warn(ShownPress.refusalKey(reason));
  }

  /** Whether something will be solved as soon as the question has stood for a while. */
  boolean isDue() {
    return due && live.current().isEmpty();
  }
}
