package sutura.app;

import sutura.csf.Conductance;
import sutura.csf.FlowDriver;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.scene.FlowView;

/** What fields are asked for. They do not depend on how much is formed, only on where. */
record FlowQuestion(NetFlow net, Conductance conductance) {
  private static final double PRODUCTION = FlowScenario.shipped().net().productionMlPerMin();

  FlowQuestion {
    net = net.withProduction(PRODUCTION);
  }

  static FlowQuestion of(FlowView view) {
    return new FlowQuestion(view.net(), view.conductance());
  }

  /**
   * Whether a solution has the fields that a view shows. Those of heartbeat and breath do not
   * depend on what is formed and taken up where; what is claimed has none.
   */
  static boolean serves(FlowSolution solution, FlowView view) {
    boolean same = solution.conductance() == view.conductance();
    return switch (view.driver()) {
      case BULK -> same && solution.net().hasSharesOf(view.net());
      case CARDIAC, RESPIRATORY -> same;
      case CLAIMED -> true;
    };
  }

  /** Whether a driver is computed at all. */
  static boolean isComputed(FlowDriver driver) {
    return driver != FlowDriver.CLAIMED;
  }
}
