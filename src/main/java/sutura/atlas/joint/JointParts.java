package sutura.atlas.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Solid;

/** Discs and ligaments of the column, fitted to its bones. */
public final class JointParts {
  private JointParts() {}

  /**
   * The parts.
   *
   * @param bones every vertebra, the sacrum and the coccyx by its structure, RAS mm
   */
  public static List<ColumnPart> of(
      Parameters parameters, SpinePose pose, Map<StructureId, Solid> bones) {
    List<ColumnPart> parts = new ArrayList<>(new Discs(parameters, pose, bones).parts());
    List<Solid> bodies = new ArrayList<>();
    List.of(Level.values()).forEach(level -> bodies.add(bone(bones, level.id())));
    bodies.add(bone(bones, StructureId.of("sacrum")));
    parts.forEach(disc -> bodies.add(disc.solid()));
    parts.addAll(new LongLigaments(parameters, pose, new NearBodies(bodies)).parts());
    parts.add(new YellowLigaments(parameters, pose, bones).part());
    return parts;
  }

  private static Solid bone(Map<StructureId, Solid> bones, StructureId id) {
    return Objects.requireNonNull(bones.get(id), () -> "no bone " + id.value());
  }
}
