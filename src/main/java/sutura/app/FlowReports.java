package sutura.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import sutura.csf.FlowDriver;
import sutura.csf.FlowRates;
import sutura.csf.FlowReport;
import sutura.csf.FlowSolution;
import sutura.scene.FlowView;

/**
 * Numbers of the flow on screen, counted in the background once what they depend on stands still,
 * and never shown for anything else. Owner: the render thread.
 */
final class FlowReports {
  /** A question that has stood for this long is worth counting for, seconds. */
  private static final double CALM_S = 0.3;

  private final Answering<Question, FlowReport> counting;
  private Optional<Question> wanted = Optional.empty();
  private Optional<Question> answered = Optional.empty();
  private Optional<FlowReport> report = Optional.empty();
  private double changedS = Double.NEGATIVE_INFINITY;

  /** What the numbers depend on. */
  private record Question(FlowSolution solution, FlowDriver driver, FlowRates rates) {}

  FlowReports(Executor executor, Runnable wakeLoop) {
    counting =
        new Answering<>(
            (question, progress) ->
                FlowReport.of(question.solution(), question.driver(), question.rates()),
            executor,
            wakeLoop);
  }

  /**
   * The numbers of a flow, once they are counted.
   *
   * @param solution that is on screen
   * @param held whether something is being dragged
   */
  Optional<FlowReport> of(
      Optional<FlowSolution> solution, FlowView view, boolean held, double nowS) {
    Optional<Question> now =
        solution
            .filter(s -> FlowQuestion.isComputed(view.driver()))
            .map(s -> new Question(s, view.driver(), view.rates()));
    if (!now.equals(wanted)) {
      changedS = wanted.isEmpty() ? Double.NEGATIVE_INFINITY : nowS;
      wanted = now;
      counting.stop();
    }
    take();
    if (isDue() && !held && nowS - changedS >= CALM_S) {
      counting.start(wanted.orElseThrow());
      take();
    }
    return answered.equals(wanted) ? report : Optional.empty();
  }

  private void take() {
    counting
        .next()
        .ifPresent(
            next -> {
              answered = Optional.of(next.question());
              report = next.answer();
            });
  }

  void rest() {
    counting.stop();
    wanted = Optional.empty();
    answered = Optional.empty();
    report = Optional.empty();
  }

  /** Whether something will be counted as soon as it has stood for a while. */
  boolean isDue() {
    return wanted.isPresent() && counting.current().isEmpty() && !answered.equals(wanted);
  }
}
