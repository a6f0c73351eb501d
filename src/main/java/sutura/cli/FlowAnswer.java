package sutura.cli;

import java.util.List;
import java.util.Optional;
import sutura.csf.FlowReport;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSolution;
import sutura.csf.trace.Transits;

/**
 * The answer to a question about the flow.
 *
 * @param solution the fields
 * @param report their numbers for the driver that was asked for
 * @param transits of the net flow
 * @param scenario whose shares were taken; empty for shares of one's own
 * @param warnings what is unusual about the question
 * @param seconds wall time of everything
 */
record FlowAnswer(
    FlowSolution solution,
    FlowReport report,
    Transits transits,
    Optional<FlowScenario> scenario,
    List<String> warnings,
    double seconds) {
  FlowAnswer {
    warnings = List.copyOf(warnings);
  }

  /** A part of what the net flow or the strokes take by its short name. */
  double opening(String id) {
    Double aperture = report.apertureShares().get(id);
    return aperture != null ? aperture : report.foramenShares().getOrDefault(id, 0.0);
  }
}
