package sutura.atlas.column;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.joml.Vector3d;

/**
 * Where every vertebra and the sacrum lie, standing at ease.
 *
 * <p>Atlas and axis lie where the head's CT shows their upper parts. Below, the bodies are stacked:
 * half a body along its axis, the disc along the mean direction of the two endplates that it joins,
 * half the next body. The tilts of the bodies give the curvatures.
 */
public final class SpinePose {
  /**
   * The atlas in the CT: middle of the back of its anterior arch, and the lean of its ring, fitted
   * to the surface of its upper half there.
   */
  private static final Placement ATLAS = new Placement(new Vector3d(3.3, -0.9, -68.7), -16);

  /** The centre of the body of the axis, fitted to the surface of the dens in the CT. */
  private static final Vector3d AXIS = new Vector3d(3.3, -4.6, -91.8);

  /** From the axis over this length the column comes back to the mid-plane, mm. */
  private static final double STRAIGHTENED_MM = 220;

  private final Map<Level, Placement> vertebrae = new EnumMap<>(Level.class);
  private final Placement sacrum;
  private final Parameters parameters;

  private SpinePose(Parameters parameters) {
    this.parameters = parameters;
    vertebrae.put(Level.C1, ATLAS);
    Placement at = new Placement(AXIS, parameters.value("C2", "bodyTilt"));
    vertebrae.put(Level.C2, at);
    double along = 0;
    for (Level level = Level.C2; ; level = Level.values()[level.ordinal() + 1]) {
      Vector3d centre = new Vector3d(at.originMm());
      double half = centreHeightMm(level) / 2;
      double disc = parameters.value(level, "discHeightBelow");
      double nextHalf = level == Level.L5 ? 0 : centreHeightMm(next(level)) / 2;
      double tilt = parameters.value(level.below(), "bodyTilt");
      centre.fma(-half, at.superior());
      centre.fma(-disc, direction((lowerEndplateTiltDeg(level) + upperTiltDeg(level.below())) / 2));
      centre.fma(-nextHalf, direction(tilt));
      along += half + disc + nextHalf;
      centre.x = AXIS.x * straightening(along);
      at = new Placement(centre, tilt);
      if (level == Level.L5) {
        break;
      }
      vertebrae.put(next(level), at);
    }
    sacrum = at;
  }

  /** The pose that the dimensions give. */
  public static SpinePose of(Parameters parameters) {
    return new SpinePose(parameters);
  }

  /** Where a vertebra lies. */
  public Placement of(Level level) {
    return Objects.requireNonNull(vertebrae.get(level));
  }

  /** Where the sacrum lies: its endplate of S1. */
  public Placement sacrum() {
    return sacrum;
  }

  /** Height of a body at its centre, mm: the height behind, and half of what its wedge adds. */
  public double centreHeightMm(Level level) {
    return parameters
        .find(level.name(), "bodyHeightCentre")
        .map(Parameter::value)
        .orElseGet(() -> wedgedHeightMm(level));
  }

  private double wedgedHeightMm(Level level) {
    double depth =
        (parameters.value(level, "endplateDepthUpper")
                + parameters.value(level, "endplateDepthLower"))
            / 2;
    double wedge = Math.toRadians(parameters.value(level, "bodyWedge"));
    return parameters.value(level, "bodyHeightPosterior") + depth * Math.tan(wedge / 2);
  }

  /** How far the normal of a body's lower endplate leans forward, degrees. */
  public double lowerEndplateTiltDeg(Level level) {
    return parameters.value(level, "bodyTilt") + parameters.value(level, "bodyWedge") / 2;
  }

  /** How far the normal of a body's upper endplate leans forward, degrees. */
  public double upperEndplateTiltDeg(Level level) {
    return upperTiltDeg(level.name());
  }

  private double upperTiltDeg(String level) {
    double wedge = parameters.find(level, "bodyWedge").map(Parameter::value).orElse(0.0);
    return parameters.value(level, "bodyTilt") - wedge / 2;
  }

  private static Level next(Level level) {
    return Level.values()[level.ordinal() + 1];
  }

  private static Vector3d direction(double tiltDeg) {
    return new Placement(new Vector3d(), tiltDeg).superior();
  }

  private static double straightening(double alongMm) {
    double t = Math.min(1, alongMm / STRAIGHTENED_MM);
    return 1 - t * t * (3 - 2 * t);
  }
}
