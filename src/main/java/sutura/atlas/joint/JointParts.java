package sutura.atlas.joint;

import java.util.List;
import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Solid;

/** Discs and ligaments of the column, fitted to its bones. */
public final class JointParts {
  private JointParts() {}

  /**
   * The parts.
   *
   * @param bones every vertebra and the sacrum by its structure, RAS mm
   */
  public static List<ColumnPart> of(
      Parameters parameters, SpinePose pose, Map<StructureId, Solid> bones) {
    return new Discs(parameters, pose, bones).parts();
  }
}
