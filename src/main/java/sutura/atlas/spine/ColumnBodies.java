package sutura.atlas.spine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SkullAbove;
import sutura.atlas.column.SpinePose;
import sutura.atlas.cord.CordSurroundings;
import sutura.atlas.joint.JointParts;
import sutura.atlas.pelvis.HipBones;
import sutura.atlas.sacrum.SacralCanal;
import sutura.atlas.sacrum.SacrumParts;
import sutura.atlas.sacrum.SacrumPoints;
import sutura.atlas.solid.Solid;
import sutura.atlas.vertebra.CervicalVertebrae;
import sutura.atlas.vertebra.TrunkVertebrae;

/** Everything along the column, each from the package that forms it. */
final class ColumnBodies {
  private ColumnBodies() {}

  /** Bodies of bones and joints at their places, bones first. */
  static List<ColumnPart> of(Parameters parameters, SpinePose pose) {
    List<ColumnPart> parts = new ArrayList<>(CervicalVertebrae.of(parameters, pose));
    parts.addAll(TrunkVertebrae.of(parameters, pose));
    parts.addAll(SacrumParts.of(parameters, pose));
    Map<StructureId, Solid> bones = new LinkedHashMap<>();
    parts.forEach(part -> bones.put(part.id(), part.solid()));
    parts.addAll(JointParts.of(parameters, pose, bones));
    parts.addAll(HipBones.of(parameters, pose, bones));
    return parts;
  }

  /** What cord and membranes are joined to. */
  static CordSurroundings around(Parameters parameters, SpinePose pose, SkullAbove skull) {
    return CordSurroundings.of(
        skull.cranialDura(),
        skull.cranialArachnoid(),
        skull.medulla(),
        SacralCanal.of(parameters, pose),
        SacrumPoints.of(parameters, pose));
  }
}
