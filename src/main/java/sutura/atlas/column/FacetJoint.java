package sutura.atlas.column;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A facet joint (zygapophysial joint): where the inferior articular process of one bone faces the
 * superior one of the bone below it.
 *
 * <p>The joint is a surface midway between the two facets, flat or hollow from side to side. The
 * lower bone's process ends half the gap below it, the upper bone's half the gap above it.
 *
 * @param centreMm centre of the surface, RAS mm
 * @param normal unit normal of the lower bone's (superior) facet, which points to the upper bone
 * @param up unit vector along the facet, towards its upper edge
 * @param widthMm size across {@code up}
 * @param heightMm size along {@code up}
 * @param gapMm distance of the two bones
 * @param radiusMm radius of the hollow about an axis along {@code up}, infinite if flat
 */
public record FacetJoint(
    Vector3dc centreMm,
    Vector3dc normal,
    Vector3dc up,
    double widthMm,
    double heightMm,
    double gapMm,
    double radiusMm) {
  public FacetJoint {
    centreMm = new Vector3d(centreMm);
    normal = new Vector3d(normal);
    up = new Vector3d(up);
  }

  /**
   * The right-hand joint below a vertebra.
   *
   * @param above C2 to L5
   */
  public static FacetJoint right(Parameters parameters, SpinePose pose, Level above) {
    String owner = above.name();
    Placement lower = lower(pose, above);
    Vector3d corner = backOfUpperEndplate(parameters, pose, above);
    double inclination = Math.toRadians(parameters.value(owner, "facetInclination"));
    double turn = Math.toRadians(parameters.value(owner, "facetTurnOut"));
    Vector3d normal =
        new Vector3d(
            Math.sin(turn) * Math.sin(inclination),
            -Math.cos(turn) * Math.sin(inclination),
            Math.cos(inclination));
    Vector3d up = new Vector3d(0, 0, 1).fma(-normal.z, normal).normalize();
    return new FacetJoint(
        lower.worldFromLocal(
            parameters.value(owner, "facetX"),
            corner.y - parameters.value(owner, "facetBehindWall"),
            corner.z + parameters.value(owner, "facetAboveEndplate")),
        world(lower, normal),
        world(lower, up),
        parameters.value(owner, "facetWidth"),
        parameters.value(owner, "facetHeight"),
        parameters.value(owner, "facetGap"),
        parameters
            .find(owner, "facetRadius")
            .map(Parameter::value)
            .orElse(Double.POSITIVE_INFINITY));
  }

  /** The right-hand and the left-hand joint below a vertebra, C2 to L5. */
  public static List<FacetJoint> both(Parameters parameters, SpinePose pose, Level above) {
    FacetJoint right = right(parameters, pose, above);
    return List.of(right, right.mirrored(lower(pose, above).originMm().x()));
  }

  /** The joint of the other side. */
  public FacetJoint mirrored(double midPlaneXMm) {
    return new FacetJoint(
        new Vector3d(2 * midPlaneXMm - centreMm.x(), centreMm.y(), centreMm.z()),
        new Vector3d(-normal.x(), normal.y(), normal.z()),
        new Vector3d(-up.x(), up.y(), up.z()),
        widthMm,
        heightMm,
        gapMm,
        radiusMm);
  }

  /** The same joint in the own frame of a bone. */
  public FacetJoint in(Placement bone) {
    Vector3d origin = bone.localFromWorld(new Vector3d(bone.originMm()));
    return new FacetJoint(
        bone.localFromWorld(centreMm),
        bone.localFromWorld(bone.originMm().add(normal, new Vector3d())).sub(origin),
        bone.localFromWorld(bone.originMm().add(up, new Vector3d())).sub(origin),
        widthMm,
        heightMm,
        gapMm,
        radiusMm);
  }

  /** Unit vector along the facet, across {@code up}. */
  public Vector3d across() {
    return up.cross(normal, new Vector3d());
  }

  /** Distance from the joint's surface, mm: positive on the upper bone's side. */
  public double aboveMm(double x, double y, double z) {
    double dx = x - centreMm.x();
    double dy = y - centreMm.y();
    double dz = z - centreMm.z();
    double along = dx * normal.x() + dy * normal.y() + dz * normal.z();
    if (Double.isInfinite(radiusMm)) {
      return along;
    }
    double high = dx * up.x() + dy * up.y() + dz * up.z();
    double across2 = Math.max(0, dx * dx + dy * dy + dz * dz - along * along - high * high);
    return radiusMm - Math.sqrt(across2 + (radiusMm - along) * (radiusMm - along));
  }

  private static Placement lower(SpinePose pose, Level above) {
    return above == Level.L5 ? pose.sacrum() : pose.of(Level.valueOf(above.below()));
  }

  /** Back edge of the upper endplate of the bone below, in that bone's own frame. */
  private static Vector3d backOfUpperEndplate(Parameters parameters, SpinePose pose, Level above) {
    if (above == Level.L5) {
      return new Vector3d(0, -parameters.value("sacrum", "s1BodyDepth") / 2, 0);
    }
    Level lower = Level.valueOf(above.below());
    double half = parameters.value(lower, "endplateDepthUpper") / 2;
    double wedge = Math.toRadians(parameters.value(lower, "bodyWedge"));
    return new Vector3d(0, -half, pose.centreHeightMm(lower) / 2 - half * Math.tan(wedge / 2));
  }

  private static Vector3d world(Placement bone, Vector3dc direction) {
    return bone.worldFromLocal(direction).sub(bone.originMm());
  }
}
