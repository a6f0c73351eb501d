package sutura.atlas.spine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.SkullAbove;
import sutura.atlas.solid.Carved;
import sutura.atlas.solid.MeshSolid;
import sutura.atlas.solid.Solid;

/**
 * Takes from each body what lies in its neighbours or too near to them: the atlas yields to the
 * occipital bone, each bone to the one above, soft tissue to bone.
 */
final class ColumnCarving {
  /**
   * Room between two bones that meet in a joint, mm; the forms leave more where a joint is wide.
   */
  private static final double JOINT_MM = 0.6;

  /** Room in the sacroiliac joint, mm. Source: project assumption. */
  private static final double SACROILIAC_MM = 1.5;

  /** Room between bone and what is fixed to it, mm: no more than keeps the surfaces apart. */
  private static final double CONTACT_MM = 0.08;

  private static final StructureId SACRUM = StructureId.of("sacrum");
  private static final StructureId COCCYX = StructureId.of("coccyx");

  private final Map<StructureId, Solid> bodies = new LinkedHashMap<>();
  private final Catalogue catalogue;
  private final Solid occipital;

  private ColumnCarving(List<ColumnPart> parts, SkullAbove skull, Catalogue catalogue) {
    parts.forEach(part -> bodies.put(part.id(), part.solid()));
    this.catalogue = catalogue;
    occipital = new MeshSolid(skull.occipitalBone());
  }

  /** The same parts, carved. */
  static List<ColumnPart> of(List<ColumnPart> parts, SkullAbove skull, Catalogue catalogue) {
    ColumnCarving carving = new ColumnCarving(parts, skull, catalogue);
    return parts.stream().map(carving::carved).toList();
  }

  private ColumnPart carved(ColumnPart part) {
    Solid solid = carved(part.id(), part.solid());
    return new ColumnPart(
        part.id(), solid, part.stepMm(), part.triangles(), part.reducedTriangles());
  }

  private Solid carved(StructureId id, Solid solid) {
    Tissue tissue = catalogue.find(id).map(Structure::tissue).orElse(Tissue.BONE);
    return switch (tissue) {
      case BONE -> carvedBone(id, solid);
      case DISC, NUCLEUS, LIGAMENT -> isInCanal(id) ? solid : without(solid, bones(), CONTACT_MM);
      default -> solid;
    };
  }

  private Solid carvedBone(StructureId id, Solid solid) {
    if (id.equals(Level.C1.id())) {
      return new Carved(solid, List.of(occipital), JOINT_MM);
    }
    if (id.value().startsWith("hip-bone")) {
      return without(solid, List.of(SACRUM), SACROILIAC_MM);
    }
    if (id.equals(COCCYX)) {
      return without(solid, List.of(SACRUM), JOINT_MM);
    }
    return without(solid, above(id), JOINT_MM);
  }

  /** The bone above a vertebra, the sacrum or its segments. */
  private static List<StructureId> above(StructureId id) {
    Level[] levels = Level.values();
    for (int i = 1; i < levels.length; i++) {
      if (levels[i].id().equals(id)) {
        return List.of(levels[i - 1].id());
      }
    }
    boolean base = id.equals(SACRUM) || id.value().equals("sacral-vertebra-s1");
    return base ? List.of(Level.L5.id()) : List.of();
  }

  private List<StructureId> bones() {
    Predicate<StructureId> own =
        id -> !id.value().startsWith("sacral-vertebra") && !id.value().startsWith("hip-bone");
    return bodies.keySet().stream()
        .filter(id -> catalogue.find(id).map(s -> s.tissue() == Tissue.BONE).orElse(false))
        .filter(own)
        .toList();
  }

  private boolean isInCanal(StructureId id) {
    return catalogue.find(id).map(s -> s.group().value().equals("spinal-meninges")).orElse(false);
  }

  private Solid without(Solid solid, List<StructureId> ids, double gapMm) {
    List<Solid> near = new ArrayList<>();
    for (StructureId id : ids) {
      Solid neighbour = bodies.get(id);
      if (neighbour != null && neighbour.boxMm().overlaps(solid.boxMm(), gapMm)) {
        near.add(neighbour);
      }
    }
    return near.isEmpty() ? solid : new Carved(solid, near, gapMm);
  }
}
