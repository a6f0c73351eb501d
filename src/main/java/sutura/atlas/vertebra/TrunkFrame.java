package sutura.atlas.vertebra;

import java.util.List;
import java.util.Optional;
import org.joml.Vector2d;
import org.joml.Vector3d;
import sutura.atlas.column.FacetJoint;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameter;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Outline;

/**
 * A thoracic or lumbar vertebra's sizes and the places that its parts hang on, in its own frame, of
 * the right half.
 */
final class TrunkFrame {
  /** Broad and shallow, as in the neck: T1. */
  private static final Outline BROAD =
      outline(0, 1, .5, .9, .86, .5, 1, -.1, .92, -.6, .6, -.93, .25, -.96, 0, -.93);

  /** Heart-shaped: the rest of the chest. */
  private static final Outline HEART =
      outline(0, 1, .42, .9, .77, .58, .95, .2, 1, -.15, .95, -.58, .72, -.92, .34, -.98, 0, -.9);

  /** Kidney-shaped: the loin. */
  private static final Outline KIDNEY =
      outline(0, 1, .42, .93, .78, .64, .97, .18, .99, -.3, .84, -.74, .52, -.98, .2, -.93, 0, -.9);

  /** Kidney-shaped with a straight back: L5. */
  private static final Outline STRAIGHT =
      outline(0, 1, .44, .92, .8, .6, .98, .1, .98, -.36, .82, -.8, .5, -.98, .2, -.97, 0, -.96);

  private final Parameters parameters;
  private final Level level;
  private final VertebralBody body;
  private final FacetJoint above;
  private final FacetJoint below;

  TrunkFrame(Parameters parameters, SpinePose pose, Level level) {
    this.parameters = parameters;
    this.level = level;
    body =
        VertebralBody.of(
            parameters,
            pose,
            level,
            new VertebralBody.Shape(
                outline(level),
                value("waistSide"),
                value("waistFront"),
                value("waistBack"),
                value("hollowUpper"),
                value("hollowLower")));
    Level upper = Level.values()[level.ordinal() - 1];
    above = FacetJoint.right(parameters, pose, upper).in(pose.of(level));
    below = FacetJoint.right(parameters, pose, level).in(pose.of(level));
  }

  private static Outline outline(Level level) {
    return switch (level) {
      case T1 -> BROAD;
      case L5 -> STRAIGHT;
      default -> level.region() == Level.Region.LUMBAR ? KIDNEY : HEART;
    };
  }

  private static Outline outline(double... xy) {
    List<Vector2d> points = new java.util.ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Vector2d(xy[i], xy[i + 1]));
    }
    return Outline.symmetric(points);
  }

  Level level() {
    return level;
  }

  VertebralBody body() {
    return body;
  }

  /** The joint with the bone above, right. */
  FacetJoint above() {
    return above;
  }

  /** The joint with the bone below, right. */
  FacetJoint below() {
    return below;
  }

  /** A dimension of this vertebra. */
  double value(String quantity) {
    return parameters.value(level, quantity);
  }

  /** A dimension that not all vertebrae have. */
  Optional<Double> find(String quantity) {
    return parameters.find(level.name(), quantity).map(Parameter::value);
  }

  /** The back of the body at its middle: the front of the canal. */
  double backMm() {
    return body.backMm(0);
  }

  /** The front of the lamina in the mid-plane: the back of the canal. */
  double laminaMm() {
    return backMm() - value("canalDepth");
  }

  /** Height of the back edge of the upper endplate. */
  double upperMm() {
    return body.upperMm(-value("endplateDepthUpper") / 2);
  }

  /** Height of the back edge of the lower endplate. */
  double lowerMm() {
    return body.lowerMm(-value("endplateDepthLower") / 2);
  }

  /** Height of the pedicle's axis. */
  double pedicleMm() {
    return upperMm() - 0.5 - value("pedicleHeight") / 2;
  }

  /** Where pedicle, lamina, transverse and articular processes meet. */
  Vector3d junction() {
    double aside = value("canalWidth") / 2 + Math.min(value("pedicleWidth"), 9) / 2;
    return new Vector3d(aside, backMm() - 0.5 * value("canalDepth"), pedicleMm() - 1);
  }

  /** Middle of the lamina in the mid-plane. */
  Vector3d laminaMiddle() {
    return new Vector3d(
        0,
        laminaMm() - value("laminaThickness") / 2,
        below.centreMm().z() + below.heightMm() * 0.1 + value("laminaHeight") * 0.25);
  }
}
