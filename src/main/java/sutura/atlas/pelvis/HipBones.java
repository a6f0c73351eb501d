package sutura.atlas.pelvis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Carved;
import sutura.atlas.solid.MirrorImage;
import sutura.atlas.solid.Solid;

/** The two hip bones, where the sacrum's pose puts them, with room for the sacroiliac joints. */
public final class HipBones {
  private HipBones() {}

  /**
   * The right and the left one.
   *
   * @param bones the sacrum by its structure, RAS mm
   */
  public static List<ColumnPart> of(
      Parameters parameters, SpinePose pose, Map<StructureId, Solid> bones) {
    Placement sacrum = pose.sacrum();
    Placement pelvis =
        new Placement(
            sacrum.originMm(), sacrum.tiltDeg() - parameters.value("hip-bone", "sacralSlope"));
    Solid right = pelvis.placed(new HipBoneForm(parameters));
    Solid left = new MirrorImage(right, sacrum.originMm().x());
    Solid spacer = Objects.requireNonNull(bones.get(StructureId.of("sacrum")));
    double gap = parameters.value("sacroiliac-joint", "gap");
    return List.of(part("left", left, spacer, gap), part("right", right, spacer, gap));
  }

  private static ColumnPart part(String side, Solid bone, Solid sacrum, double gapMm) {
    StructureId id = StructureId.of("hip-bone-" + side);
    return new ColumnPart(id, new Carved(bone, List.of(sacrum), gapMm), 1.2, 7000, 1750);
  }
}
