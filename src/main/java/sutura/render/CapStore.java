package sutura.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.Plane;
import sutura.geometry.TriangleBlocks;
import sutura.geometry.TriangleMesh;
import sutura.scene.SectionPlane;

/**
 * Cut faces of structures, made on all cores and kept as long as plane and structure stay where
 * they are. Used by one thread at a time.
 */
final class CapStore {
  /**
   * A structure to cut.
   *
   * @param boxMm around its mesh
   */
  record Wanted(StructureId id, TriangleMesh mesh, Box boxMm, Vector3dc offsetMm) {}

  private record Slot(StructureId id, SectionPlane.Kind kind) {}

  private record Kept(TriangleMesh mesh, Vector3dc normal, double offsetMm, Optional<Cap> cap) {
    // A mesh is compared by identity: it is replaced as a whole.
    @SuppressWarnings("ReferenceEquality")
    boolean fits(TriangleMesh other, Plane plane) {
      return mesh == other && offsetMm == plane.offsetMm() && normal.equals(plane.normal());
    }
  }

  private final Map<StructureId, TriangleBlocks> blocks = new ConcurrentHashMap<>();
  private final Map<Slot, Kept> kept = new ConcurrentHashMap<>();

  /** The faces of these structures on each plane. */
  Map<SectionPlane.Kind, Map<StructureId, Cap>> caps(
      List<SectionPlane> planes, Collection<Wanted> structures) {
    Map<SectionPlane.Kind, Map<StructureId, Cap>> all = new EnumMap<>(SectionPlane.Kind.class);
    for (SectionPlane section : planes) {
      Plane plane = Plane.of(section.normal(), section.offsetMm());
      Map<StructureId, Cap> faces = new ConcurrentHashMap<>();
      List<Wanted> list = new ArrayList<>(structures);
      list.parallelStream()
          .forEach(s -> cap(section.kind(), plane, s).ifPresent(face -> faces.put(s.id(), face)));
      all.put(section.kind(), faces);
    }
    return all;
  }

  private Optional<Cap> cap(SectionPlane.Kind kind, Plane plane, Wanted structure) {
    Plane own = plane.shiftedBack(structure.offsetMm());
    if (!own.crosses(structure.boxMm())) {
      return Optional.empty();
    }
    Slot slot = new Slot(structure.id(), kind);
    Kept known = kept.get(slot);
    if (known != null && known.fits(structure.mesh(), own)) {
      return known.cap();
    }
    Optional<Cap> made = Cap.of(blocksOf(structure), own);
    kept.put(slot, new Kept(structure.mesh(), own.normal(), own.offsetMm(), made));
    return made;
  }

  // A mesh is compared by identity: it is replaced as a whole.
  @SuppressWarnings("ReferenceEquality")
  private TriangleBlocks blocksOf(Wanted structure) {
    TriangleBlocks known = blocks.get(structure.id());
    if (known == null || known.mesh() != structure.mesh()) {
      known = new TriangleBlocks(structure.mesh());
      blocks.put(structure.id(), known);
    }
    return known;
  }
}
