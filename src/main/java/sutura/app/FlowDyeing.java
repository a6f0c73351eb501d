package sutura.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import sutura.csf.DyeCloud;
import sutura.csf.FlowDriver;
import sutura.scene.FlowView;

/**
 * Dye in the net flow, carried on in the background: what is drawn may lie a little behind the
 * clock. Owner: the render thread.
 */
final class FlowDyeing {
  /** A cloud is shown for this long at least, seconds: each has to go to the graphics card. */
  private static final double LEAST_S = 0.12;

  private record Carried(FlowComputing.Dyed dyed, Optional<DyeCloud> cloud) {}

  private final Answering<FlowComputing.Dyed, Optional<DyeCloud>> carrying;
  private final boolean exact;
  private @Nullable Carried carried;
  private boolean noFluid;
  private boolean behind;
  private double askedS = Double.NEGATIVE_INFINITY;

  FlowDyeing(FlowComputing computing, Executor executor, boolean exact, Runnable wake) {
    this.exact = exact;
    carrying = new Answering<>(computing::dye, executor, wake);
  }

  void rest() {
    carrying.stop();
    carried = null;
    behind = false;
  }

  /** Whether it will be asked for as soon as what is drawn has been seen for a while. */
  boolean isBehind() {
    return behind;
  }

  /** Asks for the dye of the panes, of which one shows the net flow at most. */
  void follow(List<FlowPaneView> panes, double nowS) {
    carrying.next().ifPresent(this::take);
    Optional<FlowComputing.Dyed> wanted =
        panes.stream().flatMap(pane -> dyed(pane).stream()).findFirst();
    if (wanted.isEmpty()) {
      rest();
      return;
    }
    FlowComputing.Dyed dyed = wanted.get();
    if (carrying.current().filter(going -> !going.goesOn(dyed)).isPresent()) {
      carrying.stop();
    }
    Carried last = carried;
    boolean known = last != null && last.dyed().goesOn(dyed);
    if (!known) {
      carried = null;
    }
    boolean late = last == null || !known || last.dyed().sinceS() != dyed.sinceS();
    boolean pause = known && !exact && nowS - askedS < LEAST_S;
    boolean hopeless = known && last != null && last.cloud().isEmpty();
    behind = late && !hopeless && carrying.current().isEmpty();
    if (behind && !pause) {
      behind = false;
      askedS = nowS;
      carrying.start(dyed);
      carrying.next().ifPresent(this::take);
    }
  }

  private void take(Answering.Answered<FlowComputing.Dyed, Optional<DyeCloud>> told) {
    Optional<DyeCloud> cloud = told.answer().flatMap(found -> found);
    noFluid |= cloud.isEmpty();
    carried = new Carried(told.question(), cloud);
  }

  private static Optional<FlowComputing.Dyed> dyed(FlowPaneView pane) {
    FlowView view = pane.view();
    if (view.driver() != FlowDriver.BULK || view.dye().isEmpty() || pane.solution().isEmpty()) {
      return Optional.empty();
    }
    FlowView.Dye dye = view.dye().get();
    return Optional.of(
        new FlowComputing.Dyed(pane.solution().get(), view.net(), dye.atMm(), dye.sinceS()));
  }

  /** Where the dye of a pane is now. */
  Optional<DyeCloud> cloud(FlowPaneView pane) {
    Carried last = carried;
    return last == null
        ? Optional.empty()
        : dyed(pane).filter(last.dyed()::goesOn).flatMap(dyed -> last.cloud());
  }

  /** Whether dye was let go where no fluid is; told once. */
  boolean tellNoFluid() {
    boolean told = noFluid;
    noFluid = false;
    return told;
  }
}
