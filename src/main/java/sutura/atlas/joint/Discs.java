package sutura.atlas.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.sacrum.SacrumPoints;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/** The discs between the bodies from C2 to the sacrum, each an anulus round a nucleus. */
final class Discs {
  private static final StructureId SACRUM = StructureId.of("sacrum");

  /** The rim is looked for this far inside the bone from the endplate's plane, mm. */
  private static final double SECTION_MM = 1.8;

  /** The same where the bones are small. */
  private static final double THIN_SECTION_MM = 0.8;

  /** The endplates are looked for this far from their planes, mm. */
  private static final double REACH_MM = 5;

  private final Parameters parameters;
  private final SpinePose pose;
  private final Map<StructureId, Solid> bones;

  Discs(Parameters parameters, SpinePose pose, Map<StructureId, Solid> bones) {
    this.parameters = parameters;
    this.pose = pose;
    this.bones = bones;
  }

  /** All of them, the upper first. */
  List<ColumnPart> parts() {
    List<ColumnPart> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      if (level == Level.C1) {
        continue;
      }
      DiscForm form = form(level);
      Placement at = placement(level);
      String name = (level + "-" + level.below()).toLowerCase(Locale.ROOT);
      double step = level.region() == Level.Region.LUMBAR ? 0.6 : 0.45;
      parts.add(
          new ColumnPart(
              StructureId.of("anulus-fibrosus-" + name),
              at.placed(form.anulus()),
              step,
              1100,
              400));
      parts.add(
          new ColumnPart(
              StructureId.of("nucleus-pulposus-" + name),
              at.placed(form.nucleus()),
              step,
              400,
              150));
    }
    parts.add(sacrococcygeal());
    return parts;
  }

  /** The thin plate between the apex of the sacrum and the coccyx, which has no nucleus. */
  private ColumnPart sacrococcygeal() {
    SacrumPoints points = SacrumPoints.of(parameters, pose);
    SacrumPoints.Face apex = points.apexFacet();
    SacrumPoints.Face facet = points.coccyxFacet();
    Vector3dc up = facet.normal();
    double height = apex.centreMm().distance(facet.centreMm());
    Placement at =
        new Placement(
            apex.centreMm().lerp(facet.centreMm(), 0.5, new Vector3d()),
            Math.toDegrees(Math.atan2(up.y(), up.z())));
    Solid above = inFrame(bone(SACRUM), at);
    Solid below = inFrame(bone(StructureId.of("coccyx")), at);
    double section = height / 2 + THIN_SECTION_MM;
    RimOutline upper =
        RimOutline.of(
            (x, y) -> above.depthMm(x, y, section), 2 * apex.halfWidthMm(), 2 * apex.halfDepthMm());
    RimOutline lower =
        RimOutline.of(
            (x, y) -> below.depthMm(x, y, -section),
            2 * facet.halfWidthMm(),
            2 * facet.halfDepthMm());
    DiscForm form =
        new DiscForm(
            upper,
            lower,
            new EndplateSurface(above, 1, height / 2, height / 2 + 1, upper),
            new EndplateSurface(below, -1, -height / 2, height / 2 + 1, lower),
            0,
            0,
            0);
    return new ColumnPart(
        StructureId.of("sacrococcygeal-disc"), at.placed(form.anulus()), 0.35, 600, 150);
  }

  /** Where the disc below a vertebra lies: midway between the two endplates' centres. */
  Placement placement(Level level) {
    Vector3d above = new Vector3d(pose.of(level).originMm());
    above.fma(-pose.centreHeightMm(level) / 2, pose.of(level).superior());
    Vector3d below;
    double lowerTilt;
    if (level == Level.L5) {
      below = new Vector3d(pose.sacrum().originMm());
      lowerTilt = pose.sacrum().tiltDeg();
    } else {
      Level next = Level.values()[level.ordinal() + 1];
      below = new Vector3d(pose.of(next).originMm());
      below.fma(pose.centreHeightMm(next) / 2, pose.of(next).superior());
      lowerTilt = pose.upperEndplateTiltDeg(next);
    }
    double tilt = (pose.lowerEndplateTiltDeg(level) + lowerTilt) / 2;
    return new Placement(above.lerp(below, 0.5), tilt);
  }

  private DiscForm form(Level level) {
    Placement at = placement(level);
    double half = parameters.value(level, "discHeightBelow") / 2;
    Solid above = inFrame(bone(level.id()), at);
    Solid below = inFrame(bone(idBelow(level)), at);
    double upperDepth = parameters.value(level, "endplateDepthLower");
    double lowerDepth = depthBelow(level);
    double lean = Math.toRadians(pose.lowerEndplateTiltDeg(level) - at.tiltDeg());
    RimOutline upper =
        RimOutline.of(
            (x, y) -> above.depthMm(x, y, half + SECTION_MM - y * Math.tan(lean)),
            parameters.value(level, "endplateWidthLower"),
            upperDepth);
    RimOutline lower =
        RimOutline.of(
            (x, y) -> below.depthMm(x, y, -half - SECTION_MM + y * Math.tan(lean)),
            widthBelow(level),
            lowerDepth);
    double wedge = Math.abs(Math.tan(lean)) * Math.max(upperDepth, lowerDepth) / 2;
    double reach = half + REACH_MM + wedge;
    String region = level.region().name().toLowerCase(Locale.ROOT) + "-discs";
    return new DiscForm(
        upper,
        lower,
        new EndplateSurface(above, 1, half, reach, upper),
        new EndplateSurface(below, -1, -half, reach, lower),
        parameters.value(region, "bulge"),
        Math.sqrt(parameters.value(region, "nucleusAreaShare")),
        parameters.value(region, "nucleusBehindMiddle") * upperDepth);
  }

  private static StructureId idBelow(Level level) {
    return level == Level.L5 ? SACRUM : Level.valueOf(level.below()).id();
  }

  private double widthBelow(Level level) {
    return level == Level.L5
        ? parameters.value("sacrum", "s1BodyWidth")
        : parameters.value(level.below(), "endplateWidthUpper");
  }

  private double depthBelow(Level level) {
    return level == Level.L5
        ? parameters.value("sacrum", "s1BodyDepth")
        : parameters.value(level.below(), "endplateDepthUpper");
  }

  private Solid bone(StructureId id) {
    return Objects.requireNonNull(bones.get(id), () -> "no bone " + id.value());
  }

  /** A bone seen in a disc's frame; its box is not asked for. */
  private static Solid inFrame(Solid bone, Placement at) {
    return new Solid() {
      @Override
      public double depthMm(double x, double y, double z) {
        Vector3d p = at.worldFromLocal(x, y, z);
        return bone.depthMm(p.x, p.y, p.z);
      }

      @Override
      public Box boxMm() {
        return bone.boxMm();
      }
    };
  }
}
