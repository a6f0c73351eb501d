package sutura.atlas.vertebra;

import java.util.ArrayList;
import java.util.List;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Solid;

/** The thoracic and lumbar vertebrae. */
public final class TrunkVertebrae {
  private static final double STEP_MM = 0.5;
  private static final int THORACIC_TRIANGLES = 5200;
  private static final int LUMBAR_TRIANGLES = 6000;

  private TrunkVertebrae() {}

  /** T1 to L5 in their places. */
  public static List<ColumnPart> of(Parameters parameters, SpinePose pose) {
    List<ColumnPart> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      if (level.compareTo(Level.T1) >= 0) {
        boolean lumbar = level.region() == Level.Region.LUMBAR;
        int triangles = lumbar ? LUMBAR_TRIANGLES : THORACIC_TRIANGLES;
        Solid placed = pose.of(level).placed(own(parameters, pose, level));
        parts.add(new ColumnPart(level.id(), placed, STEP_MM, triangles, triangles / 4));
      }
    }
    return parts;
  }

  /** A vertebra in its own frame. */
  static Solid own(Parameters parameters, SpinePose pose, Level level) {
    TrunkFrame frame = new TrunkFrame(parameters, pose, level);
    return level.region() == Level.Region.LUMBAR
        ? LumbarVertebra.of(frame)
        : ThoracicVertebra.of(frame);
  }
}
