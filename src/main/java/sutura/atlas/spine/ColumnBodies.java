package sutura.atlas.spine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.joint.JointParts;
import sutura.atlas.sacrum.SacrumParts;
import sutura.atlas.solid.Solid;
import sutura.atlas.vertebra.CervicalVertebrae;

/** The bodies of bones and joints, each from the package that forms it. */
final class ColumnBodies {
  private ColumnBodies() {}

  /** All bodies at their places, bones first. */
  static List<ColumnPart> of(Parameters parameters, SpinePose pose) {
    List<ColumnPart> parts = new ArrayList<>(CervicalVertebrae.of(parameters, pose));
    parts.addAll(SacrumParts.of(parameters, pose));
    Map<StructureId, Solid> bones = new LinkedHashMap<>();
    parts.forEach(part -> bones.put(part.id(), part.solid()));
    parts.addAll(JointParts.of(parameters, pose, bones));
    return parts;
  }
}
