package sutura.app;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import sutura.csf.DyeCloud;
import sutura.csf.FlowDriver;
import sutura.csf.FlowDrivers;
import sutura.csf.FlowMoment;
import sutura.csf.FlowRates;
import sutura.csf.FlowSolution;
import sutura.csf.FlowSpeeds;
import sutura.csf.NetFlow;
import sutura.csf.Streamlines;
import sutura.render.FlowArrows;
import sutura.render.FlowColours;
import sutura.render.FlowPicture;
import sutura.scene.FlowView;

/**
 * What is drawn of fluid in motion: its scale of speeds, lines, dye and arrows, made in the
 * background from fields that are there. Owner: the render thread.
 */
final class FlowPictures {
  /** Moments of a cycle that have lines of their own in a picture that moves. */
  private static final int MOMENTS = 16;

  private static final int REMEMBERED = 3 * MOMENTS;

  private record Scale(FlowSolution solution, FlowDriver driver, NetFlow net, FlowRates rates) {}

  private record Lined(FlowSolution solution, FlowMoment moment) {}

  private final boolean exact;
  private final int particles;
  private final Answering<Scale, Double> scaling;
  private final Answering<Lined, Streamlines> lining;
  private final FlowDyeing dyeing;
  private final Map<Scale, Double> scales = Remembered.most(REMEMBERED);
  private final Map<Lined, Streamlines> lines = Remembered.most(REMEMBERED);
  private final Map<FlowDriver, Double> lastScale = new EnumMap<>(FlowDriver.class);
  private final Map<FlowDriver, Lined> lastLined = new EnumMap<>(FlowDriver.class);
  private @Nullable FlowSolution arrowed;
  private @Nullable FlowArrows arrows;
  private double fullMmPerS;
  private int decades = FlowColours.DECADES;

  /** The youngest of some values. */
  private static final class Remembered<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private final int most;

    private Remembered(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    static <K, V> Map<K, V> most(int most) {
      return new Remembered<>(most);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }

  FlowPictures(
      FlowComputing computing, Executor executor, boolean exact, int particles, Runnable wake) {
    this.exact = exact;
    this.particles = particles;
    scaling =
        new Answering<>(
            (q, progress) ->
                FlowSpeeds.fullMmPerS(q.solution(), q.driver(), q.net(), q.rates(), progress),
            executor,
            wake);
    lining =
        new Answering<>(
            (q, progress) -> computing.lines(q.solution(), q.moment(), progress), executor, wake);
    dyeing = new FlowDyeing(computing, executor, exact, wake);
  }

  /** Nothing is shown. */
  void rest() {
    scaling.stop();
    lining.stop();
    dyeing.rest();
    fullMmPerS = 0;
    keepOnly(List.of());
    lastScale.clear();
    arrowed = null;
    arrows = null;
  }

  /** Forgets what was made of any other solutions. */
  void keepOnly(Collection<FlowSolution> solutions) {
    scales.keySet().removeIf(scale -> !solutions.contains(scale.solution()));
    lines.keySet().removeIf(lined -> !solutions.contains(lined.solution()));
    lastLined.values().removeIf(lined -> !solutions.contains(lined.solution()));
  }

  /** Asks for what the panes need, and takes in what has been answered. */
  void follow(List<FlowPaneView> panes, double nowS) {
    takeAnswers();
    for (FlowPaneView pane : panes) {
      scaleOf(pane).ifPresent(this::ask);
    }
    fullMmPerS = panes.stream().mapToDouble(this::fullMmPerS).max().orElse(0);
    decades = panes.size() > 1 ? FlowColours.WIDE_DECADES : FlowColours.DECADES;
    for (FlowPaneView pane : panes) {
      linedOf(pane).ifPresent(this::ask);
    }
    dyeing.follow(panes, nowS);
  }

  private void takeAnswers() {
    scaling
        .next()
        .ifPresent(
            told -> {
              double full = told.answer().orElse(0.0);
              scales.put(told.question(), full);
              lastScale.put(told.question().driver(), full);
            });
    lining
        .next()
        .filter(told -> told.answer().isPresent())
        .ifPresent(told -> lines.put(told.question(), told.answer().get()));
  }

  private void ask(Scale scale) {
    if (!scales.containsKey(scale) && scaling.current().isEmpty()) {
      scaling.start(scale);
      takeAnswers();
    }
  }

  private void ask(Lined lined) {
    if (lines.containsKey(lined)) {
      lastLined.put(lined.moment().driver(), lined);
    } else if (lining.current().isEmpty()) {
      lining.start(lined);
      takeAnswers();
    }
  }

  private static Optional<Scale> scaleOf(FlowPaneView pane) {
    FlowView view = pane.view();
    return pane.solution()
        .filter(solution -> FlowQuestion.isComputed(view.driver()))
        .map(solution -> new Scale(solution, view.driver(), view.net(), view.rates()));
  }

  private double fullMmPerS(FlowPaneView pane) {
    Optional<Scale> scale = scaleOf(pane);
    return scale.map(scales::get).or(() -> scale.map(s -> lastScale.get(s.driver()))).orElse(0.0);
  }

  /** Speed that has the last colour in all pictures; 0 if nothing is coloured. */
  double fullMmPerS() {
    return fullMmPerS;
  }

  /** Part of a pane's dye that has not left with the fluid yet. */
  OptionalDouble dyeLeft(FlowPaneView pane) {
    return dyeing.cloud(pane).stream().mapToDouble(DyeCloud::keptShare).findFirst();
  }

  /** Whether the next turn has something to ask for. */
  boolean isBehind() {
    return dyeing.isBehind();
  }

  /** Whether dye was let go where no fluid is; told once. */
  boolean tellNoFluid() {
    return dyeing.tellNoFluid();
  }

  private Optional<Lined> linedOf(FlowPaneView pane) {
    FlowView view = pane.view();
    if (!view.shows().contains(FlowView.Drawing.STREAMLINES)
        || !FlowQuestion.isComputed(view.driver())) {
      return Optional.empty();
    }
    double phase = exact ? view.phase() : Math.floor(view.phase() * MOMENTS) / MOMENTS;
    return pane.solution()
        .map(
            solution ->
                new Lined(
                    solution, FlowDrivers.moment(view.driver(), view.net(), view.rates(), phase)));
  }

  /** Those of the moment, or of the last one that there are some of. */
  @SuppressWarnings("ReferenceEquality") // solutions are large, and never made twice
  private Optional<Streamlines> lines(FlowPaneView pane) {
    Optional<Lined> wanted = linedOf(pane);
    Optional<Streamlines> own = wanted.map(lines::get);
    return own.or(
        () ->
            wanted
                .map(w -> lastLined.get(w.moment().driver()))
                .filter(last -> last.solution() == pane.solution().orElse(null))
                .map(lines::get));
  }

  /** How each pane is drawn, left to right; empty where nothing can be drawn yet. */
  List<Optional<FlowPicture>> of(List<FlowPaneView> panes) {
    return panes.stream().map(this::picture).toList();
  }

  private Optional<FlowPicture> picture(FlowPaneView pane) {
    if (pane.solution().isEmpty()) {
      return Optional.empty();
    }
    FlowView view = pane.view();
    FlowSolution solution = pane.solution().get();
    FlowArrows arrow = arrows(solution);
    boolean pointed = view.shows().contains(FlowView.Drawing.ARROWS);
    Optional<FlowMoment> moment = pane.moment();
    if (moment.isEmpty()) {
      FlowMoment none = FlowDrivers.moment(view.driver(), view.net(), view.rates(), view.phase());
      return Optional.of(
          new FlowPicture(
              solution,
              none,
              view.timeS(),
              1,
              0,
              Optional.empty(),
              Optional.empty(),
              arrow.claimed(view.phase())));
    }
    if (fullMmPerS <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new FlowPicture(
            solution,
            moment.get(),
            view.timeS(),
            fullMmPerS,
            decades,
            view.shows().contains(FlowView.Drawing.PARTICLES) ? particles : 0,
            lines(pane),
            dyeing.cloud(pane),
            pointed ? arrow.of(moment.get()) : List.of()));
  }

  @SuppressWarnings("ReferenceEquality") // solutions are large, and never made twice
  private FlowArrows arrows(FlowSolution solution) {
    FlowArrows known = arrows;
    if (known == null || arrowed != solution) {
      known = new FlowArrows(solution);
      arrows = known;
      arrowed = solution;
    }
    return known;
  }
}
