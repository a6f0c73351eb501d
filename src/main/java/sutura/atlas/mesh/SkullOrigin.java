package sutura.atlas.mesh;

import static sutura.evidence.Provenance.CONSTRUCTED;
import static sutura.evidence.Provenance.DERIVED;
import static sutura.evidence.Provenance.SCAN;

import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;

/** Where the shape of each structure of the skull comes from, as the manifest says it. */
record SkullOrigin(Provenance provenance, String note) {
  static final String LICENCE = "GPL-2.0-only";
  static final String SOURCE =
      "Head CT Cranium.inv3 of InVesalius (Debian package invesalius-examples),"
          + " CTI Renato Archer";

  private static final String BONE =
      "CT, one bone told from the next along the sutures; closed surface, smoothed by less than"
          + " half a millimetre";

  private static final String DEEP =
      "thin plates drawn by hand on sections of the CT, with what the CT shows of them";

  /** Sutures whose course is traced on the relief or the density of the scan. */
  private static final Set<String> TRACED =
      Set.of(
          "coronal-suture",
          "sagittal-suture",
          "lambdoid-suture",
          "squamous-suture",
          "parietomastoid-suture",
          "occipitomastoid-suture",
          "petro-occipital-synchondrosis",
          "sphenosquamous-suture",
          "sphenoparietal-suture");

  static SkullOrigin of(StructureId id) {
    return switch (id.value()) {
      case "frontal-bone" ->
          new SkullOrigin(
              SCAN, BONE + "; the right orbital margin and forehead are repaired from the left");
      case "occipital-bone" ->
          new SkullOrigin(SCAN, BONE + "; the condyles' articular ends are constructed");
      case "ethmoid-bone" -> new SkullOrigin(SCAN, DEEP + "; conchae and cell walls are drawn");
      case "palatine-bone-left", "palatine-bone-right" -> new SkullOrigin(SCAN, DEEP);
      case "vomer",
          "lacrimal-bone-left",
          "lacrimal-bone-right",
          "inferior-nasal-concha-left",
          "inferior-nasal-concha-right" ->
          new SkullOrigin(CONSTRUCTED, DEEP + "; most of it is drawn");
      case "sphenoid-bone" ->
          new SkullOrigin(
              SCAN,
              BONE + "; pterygoid plates, dorsum sellae and clinoid processes are constructed");
      case "temporal-bone-left", "temporal-bone-right" ->
          new SkullOrigin(SCAN, BONE + "; styloid process and tip of the mastoid are constructed");
      case "nasal-bone-left", "nasal-bone-right" ->
          new SkullOrigin(SCAN, BONE + "; the lower border is constructed");
      case "maxilla-left", "maxilla-right" ->
          new SkullOrigin(
              SCAN, BONE + "; alveolar margin and sockets are drawn round the constructed teeth");
      case "mandible" ->
          new SkullOrigin(
              SCAN,
              "condyles, coronoid processes and upper rami from the CT, joint space kept free;"
                  + " lower rami, angles, body and chin, which the scan does not reach, drawn");
      default -> SkullBones.ALL.contains(id) ? new SkullOrigin(SCAN, BONE) : toothOrSuture(id);
    };
  }

  static boolean isTooth(StructureId id) {
    return id.value().startsWith("upper-") || id.value().startsWith("lower-");
  }

  private static SkullOrigin toothOrSuture(StructureId id) {
    return isTooth(id)
        ? new SkullOrigin(
            CONSTRUCTED,
            "form by mean sizes of permanent teeth (Nelson and Ash 2010), in a row along the"
                + " crowns that the CT shows before it ends")
        : suture(id);
  }

  private static SkullOrigin suture(StructureId id) {
    String name = id.value().replaceFirst("-(left|right)$", "");
    if (name.equals("squamous-suture")) {
      return new SkullOrigin(
          DERIVED,
          "course on the outside traced on the scan; the overlap of up to 10 mm is constructed;"
              + " thickness of the tissue is an assumption");
    }
    if (TRACED.contains(name)) {
      return new SkullOrigin(
          DERIVED, "course traced on the scan; thickness of the tissue is an assumption");
    }
    return new SkullOrigin(
        CONSTRUCTED,
        "border drawn by hand where anatomy has it; thickness of the tissue is an assumption");
  }
}
