package sutura.render;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.jspecify.annotations.Nullable;
import sutura.csf.DyeCloud;
import sutura.csf.FlowMoment;
import sutura.csf.FlowSolution;
import sutura.csf.Streamlines;
import sutura.scene.Colour;

/**
 * Cerebrospinal fluid in motion, to be drawn in the places where it rests.
 *
 * @param solution the fields; another object is another flow
 * @param moment how large each of them is now
 * @param timeS time of the fluid, seconds: particles go on from the picture before by the
 *     difference, and start anew when time runs backwards
 * @param fullMmPerS speed that has the last colour
 * @param decades powers of ten between the first colour and the last one
 * @param particles how many are drawn, 0 for none
 * @param streamlines lines to draw, coloured by their speeds
 * @param dye where dye is
 * @param arrows how much flows where; they are drawn anew with the particles, so that the scene
 *     around them stays
 */
public record FlowPicture(
    FlowSolution solution,
    FlowMoment moment,
    double timeS,
    double fullMmPerS,
    int decades,
    int particles,
    Optional<Streamlines> streamlines,
    Optional<DyeCloud> dye,
    List<Arrow> arrows) {
  /** Particles that a processor that draws by itself can move. */
  public static final int SOFTWARE_PARTICLES = 20_000;

  public static final int HARDWARE_PARTICLES = 200_000;

  /**
   * Particles that are drawn.
   *
   * @param software whether the processor draws
   */
  public static int most(boolean software) {
    return software ? SOFTWARE_PARTICLES : HARDWARE_PARTICLES;
  }

  /**
   * An arrow along the flow.
   *
   * @param fromMm its foot, RAS mm
   * @param toMm its tip, RAS mm
   * @param halfWidthMm of its shaft
   * @param hatched drawn in stripes, as a claim
   */
  public record Arrow(
      Vector3dc fromMm, Vector3dc toMm, double halfWidthMm, Colour colour, boolean hatched) {
    public Arrow {
      fromMm = new Vector3d(fromMm);
      toMm = new Vector3d(toMm);
    }
  }

  public FlowPicture {
    arrows = List.copyOf(arrows);
  }

  /** On the scale of one driver. */
  public FlowPicture(
      FlowSolution solution,
      FlowMoment moment,
      double timeS,
      double fullMmPerS,
      int particles,
      Optional<Streamlines> streamlines,
      Optional<DyeCloud> dye,
      List<Arrow> arrows) {
    this(
        solution,
        moment,
        timeS,
        fullMmPerS,
        FlowColours.DECADES,
        particles,
        streamlines,
        dye,
        arrows);
  }

  /** The same moment at another time: only particles go on. */
  public FlowPicture at(double otherTimeS) {
    return new FlowPicture(
        solution, moment, otherTimeS, fullMmPerS, decades, particles, streamlines, dye, arrows);
  }

  /** Whether this goes on from another picture of the same flow. */
  @SuppressWarnings("ReferenceEquality") // large, and never made twice
  public boolean continues(@Nullable FlowPicture before) {
    return before != null && before.solution == solution && before.timeS <= timeS;
  }
}
