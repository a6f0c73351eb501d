package sutura.atlas.sacrum;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Ellipsoid;

/** The sacrum, the coccyx, the sacrum's five segments and its landmarks as parts of the column. */
public final class SacrumParts {
  private static final double STEP_MM = 0.7;

  /** Radius of the ball at a landmark, mm, as on the skull. */
  private static final double BALL_MM = 1.1;

  private SacrumParts() {}

  /** All parts in their place. */
  public static List<ColumnPart> of(Parameters parameters, SpinePose pose) {
    SacralFrame frame = SacralFrame.of(parameters);
    SacrumForm sacrum = SacrumForm.of(parameters, pose, frame);
    CoccygealFrame coccyx = CoccygealFrame.of(parameters, frame);
    Placement place = pose.sacrum();
    List<ColumnPart> parts = new ArrayList<>();
    parts.add(
        new ColumnPart(StructureId.of("sacrum"), place.placed(sacrum), STEP_MM, 23_000, 5_800));
    parts.add(
        new ColumnPart(
            StructureId.of("coccyx"),
            place.placed(CoccyxForm.of(parameters, coccyx)),
            0.5,
            4_000,
            1_000));
    for (int segment = 1; segment <= 5; segment++) {
      parts.add(
          new ColumnPart(
              StructureId.of("sacral-vertebra-s" + segment),
              place.placed(new SacralSegment(sacrum, segment)),
              STEP_MM,
              3_800,
              1_300));
    }
    SacrumMarks.landmarksMm(parameters, pose)
        .forEach(
            (name, point) ->
                parts.add(
                    new ColumnPart(
                        StructureId.of(name),
                        Ellipsoid.upright(point, new Vector3d(BALL_MM)),
                        0.3,
                        320,
                        320)));
    return parts;
  }
}
