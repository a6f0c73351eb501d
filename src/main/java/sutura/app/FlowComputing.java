package sutura.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.csf.Conductance;
import sutura.csf.DyeCloud;
import sutura.csf.FlowMoment;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSolution;
import sutura.csf.NetFlow;
import sutura.csf.Streamlines;
import sutura.model.Problem;
import sutura.numerics.Progress;

/** What has to be computed before fluid is seen in motion; all of it takes some time. */
interface FlowComputing {
  /** Reads or solves the fields. */
  FlowSolution solve(NetFlow net, Conductance conductance, Progress progress)
      throws FlowRefused, IOException;

  /** What was wrong with what was read so far; may be asked by any thread. */
  default List<Problem> problems() {
    return List.of();
  }

  /** Lines along the flow of a moment. */
  Streamlines lines(FlowSolution solution, FlowMoment moment, Progress progress);

  /**
   * Dye in the net flow; called by one thread.
   *
   * @return nothing where there is no fluid
   */
  Optional<DyeCloud> dye(Dyed dyed, Progress progress);

  /** No fluid is shown for now: what is large may go. Called by any thread, again and again. */
  void rest();

  /**
   * Dye that was let go.
   *
   * @param solution whose net pattern carries it
   * @param net how much flows
   * @param atMm where it was let go, RAS mm
   * @param sinceS how long ago, seconds
   */
  record Dyed(FlowSolution solution, NetFlow net, Vector3dc atMm, double sinceS) {
    /** Whether both are the same dye, at whatever time. */
    boolean goesOn(Dyed other) {
      return isOf(other.solution) && net.equals(other.net) && atMm.equals(other.atMm);
    }

    // Solutions are large, and never made twice.
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(FlowSolution other) {
      return solution == other;
    }
  }
}
