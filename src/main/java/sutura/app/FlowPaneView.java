package sutura.app;

import java.util.Optional;
import sutura.csf.FlowDrivers;
import sutura.csf.FlowMoment;
import sutura.csf.FlowSolution;
import sutura.scene.FlowView;
import sutura.scene.Pane;

/**
 * One pane of fluid in motion and what is there for it.
 *
 * @param solution the fields it is drawn with
 */
record FlowPaneView(Pane pane, FlowView view, Optional<FlowSolution> solution) {
  /** How large each pattern is; nothing for what is only claimed, or not there yet. */
  Optional<FlowMoment> moment() {
    return solution
        .filter(s -> FlowQuestion.isComputed(view.driver()))
        .map(s -> FlowDrivers.moment(view.driver(), view.net(), view.rates(), view.phase()));
  }
}
