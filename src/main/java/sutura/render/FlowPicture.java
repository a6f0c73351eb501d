package sutura.render;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.csf.DyeCloud;
import sutura.csf.FlowMoment;
import sutura.csf.FlowSolution;
import sutura.csf.Streamlines;

/**
 * Cerebrospinal fluid in motion, to be drawn in the places where it rests.
 *
 * @param solution the fields; another object is another flow
 * @param moment how large each of them is now
 * @param timeS time of the fluid, seconds: particles go on from the picture before by the
 *     difference, and start anew when time runs backwards
 * @param fullMmPerS speed that has the last colour
 * @param particles how many are drawn, 0 for none
 * @param streamlines lines to draw, coloured by their speeds
 * @param dye where dye is
 */
public record FlowPicture(
    FlowSolution solution,
    FlowMoment moment,
    double timeS,
    double fullMmPerS,
    int particles,
    Optional<Streamlines> streamlines,
    Optional<DyeCloud> dye) {
  /** Particles that a processor that draws by itself can move. */
  public static final int SOFTWARE_PARTICLES = 20_000;

  public static final int HARDWARE_PARTICLES = 200_000;

  /** Whether this goes on from another picture of the same flow. */
  @SuppressWarnings("ReferenceEquality") // large, and never made twice
  public boolean continues(@Nullable FlowPicture before) {
    return before != null && before.solution == solution && before.timeS <= timeS;
  }
}
