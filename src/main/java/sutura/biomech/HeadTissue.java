package sutura.biomech;

import java.util.Locale;
import java.util.Optional;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;

/** What a structure of the head is to the finite element model. */
enum HeadTissue {
  /** A bone of the skull without the mandible, or an upper tooth in its maxilla. */
  BONE,
  /** A suture or a synchondrosis. */
  SUTURE,
  /** Mandible and lower teeth. */
  JAW,
  /** What fills the cranial cavity, dura included. */
  CAVITY,
  /** None of these. */
  OTHER;

  static HeadTissue of(StructureId id, Catalogue catalogue) {
    Optional<Structure> structure = catalogue.find(id);
    if (structure.isEmpty()) {
      return OTHER;
    }
    Tissue tissue = structure.get().tissue();
    if (id.value().equals("mandible") || id.value().startsWith("lower-")) {
      return JAW;
    }
    return switch (tissue) {
      case BONE -> structure.get().group().value().equals("skull") ? BONE : OTHER;
      case TOOTH -> BONE;
      case SUTURAL, CARTILAGE -> SUTURE;
      case DURA, ARACHNOID, BRAIN, CSF, PLEXUS, VEIN -> CAVITY;
      default -> OTHER;
    };
  }

  /** The bone that moves with a structure: its maxilla for an upper tooth, else itself. */
  static StructureId bone(StructureId id) {
    String name = id.value().toLowerCase(Locale.ROOT);
    if (!name.startsWith("upper-")) {
      return id;
    }
    return StructureId.of(name.endsWith("-left") ? "maxilla-left" : "maxilla-right");
  }
}
