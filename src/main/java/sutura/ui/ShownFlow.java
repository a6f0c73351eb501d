package sutura.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.csf.FlowMoment;
import sutura.csf.FlowReport;
import sutura.csf.FlowSolution;
import sutura.scene.FlowView;
import sutura.scene.Pane;

/**
 * The cerebrospinal fluid as it is on screen.
 *
 * @param solution what was solved or read, once it is there; while another is computed, the one
 *     that is drawn
 * @param progress 0 to 1 of one that is computed
 * @param refused why there is none, one line
 * @param panes the pictures beside each other, left to right
 * @param fullMmPerS speed that has the last colour
 * @param report numbers of the driver that the scene has, once they are counted
 */
public record ShownFlow(
    Optional<FlowSolution> solution,
    OptionalDouble progress,
    Optional<String> refused,
    List<Pictured> panes,
    double fullMmPerS,
    Optional<FlowReport> report) {
  /** No flow is shown. */
  public static final ShownFlow NONE =
      new ShownFlow(Optional.empty(), OptionalDouble.empty(), Optional.empty(), List.of(), 0);

  public ShownFlow {
    panes = List.copyOf(panes);
  }

  /** Without numbers. */
  public ShownFlow(
      Optional<FlowSolution> solution,
      OptionalDouble progress,
      Optional<String> refused,
      List<Pictured> panes,
      double fullMmPerS) {
    this(solution, progress, refused, panes, fullMmPerS, Optional.empty());
  }

  public ShownFlow withReport(Optional<FlowReport> value) {
    return new ShownFlow(solution, progress, refused, panes, fullMmPerS, value);
  }

  /**
   * One picture of it.
   *
   * @param pane which
   * @param view the flow now, time passed included
   * @param moment how large each pattern is; empty for what is only claimed, or not solved yet
   * @param dyeLeft part of the dye that has not left with the fluid yet; empty without dye
   */
  public record Pictured(
      Pane pane, FlowView view, Optional<FlowMoment> moment, OptionalDouble dyeLeft) {
    /** Without dye. */
    public Pictured(Pane pane, FlowView view, Optional<FlowMoment> moment) {
      this(pane, view, moment, OptionalDouble.empty());
    }
  }
}
