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
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Solid;

/**
 * The yellow ligaments: between neighbouring laminae a pair of bands, each from the front of the
 * upper lamina's lower half to the upper edge of the lower lamina.
 */
final class YellowLigaments {
  private static final StructureId ID = StructureId.of("ligamenta-flava");
  private static final StructureId SACRUM = StructureId.of("sacrum");

  /** How far to the side a pair reaches at most, as a share of the canal's width. */
  private static final double REACH = 0.36;

  private final Parameters parameters;
  private final SpinePose pose;
  private final Map<StructureId, Solid> bones;
  private final SagittalLine canal;

  YellowLigaments(Parameters parameters, SpinePose pose, Map<StructureId, Solid> bones) {
    this.parameters = parameters;
    this.pose = pose;
    this.bones = bones;
    List<Vector3dc> knots = new ArrayList<>();
    knots.add(inCanal(Level.C2, 12));
    for (Level level : Level.values()) {
      if (level != Level.C1) {
        knots.add(inCanal(level, 0));
      }
    }
    double behind =
        parameters.value("sacrum", "s1BodyDepth") / 2
            + parameters.value("sacrum", "canalDepthS1") / 2;
    knots.add(pose.sacrum().worldFromLocal(0, -behind, -6));
    knots.add(pose.sacrum().worldFromLocal(0, -behind - 2, -24));
    canal = new SagittalLine(knots);
  }

  /** A place in the middle of the canal, above the middle of a body, RAS mm. */
  private Vector3d inCanal(Level level, double aboveMm) {
    double behind =
        parameters.value(level, "endplateDepthLower") / 2
            + parameters.value(level, "canalDepth") / 2;
    return pose.of(level).worldFromLocal(0, -behind, aboveMm);
  }

  ColumnPart part() {
    List<Solid> pairs = new ArrayList<>();
    for (Level level : Level.values()) {
      if (level != Level.C1) {
        pairs.add(pair(level));
      }
    }
    return new ColumnPart(ID, new NearBodies(pairs), 0.5, 4600, 1100);
  }

  /** The pair below a vertebra. */
  Solid pair(Level level) {
    boolean lowest = level == Level.L5;
    StructureId below = lowest ? SACRUM : Level.valueOf(level.below()).id();
    double last = lowest ? canal.lengthMm() : place(inCanal(Level.valueOf(level.below()), -2));
    String region = level.region().name().toLowerCase(Locale.ROOT);
    LaminaGap gap =
        new LaminaGap(
            canal,
            bone(level.id()),
            bone(below),
            place(inCanal(level, 2)),
            last,
            parameters.value(region + "-yellow-ligaments", "thickness") / 2,
            REACH * parameters.value(level, "canalWidth"));
    return gap.bridged(parameters.value("yellow-ligaments", "midlineCleft") / 2);
  }

  private double place(Vector3d point) {
    return canal.place(point.x, point.y, point.z).x;
  }

  private Solid bone(StructureId id) {
    Solid bone = Objects.requireNonNull(bones.get(id), () -> "no bone " + id.value());
    return Bounded.of(bone, 3);
  }
}
