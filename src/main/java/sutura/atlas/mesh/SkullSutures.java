package sutura.atlas.mesh;

import static sutura.atlas.mesh.SkullBones.ETHMOID;
import static sutura.atlas.mesh.SkullBones.FRONTAL;
import static sutura.atlas.mesh.SkullBones.LACRIMAL_LEFT;
import static sutura.atlas.mesh.SkullBones.LACRIMAL_RIGHT;
import static sutura.atlas.mesh.SkullBones.MAXILLA_LEFT;
import static sutura.atlas.mesh.SkullBones.MAXILLA_RIGHT;
import static sutura.atlas.mesh.SkullBones.NASAL_LEFT;
import static sutura.atlas.mesh.SkullBones.NASAL_RIGHT;
import static sutura.atlas.mesh.SkullBones.OCCIPITAL;
import static sutura.atlas.mesh.SkullBones.PALATINE_LEFT;
import static sutura.atlas.mesh.SkullBones.PALATINE_RIGHT;
import static sutura.atlas.mesh.SkullBones.PARIETAL_LEFT;
import static sutura.atlas.mesh.SkullBones.PARIETAL_RIGHT;
import static sutura.atlas.mesh.SkullBones.SPHENOID;
import static sutura.atlas.mesh.SkullBones.TEMPORAL_LEFT;
import static sutura.atlas.mesh.SkullBones.TEMPORAL_RIGHT;
import static sutura.atlas.mesh.SkullBones.VOMER;
import static sutura.atlas.mesh.SkullBones.ZYGOMATIC_LEFT;
import static sutura.atlas.mesh.SkullBones.ZYGOMATIC_RIGHT;

import java.util.ArrayList;
import java.util.List;
import sutura.anatomy.StructureId;

/**
 * Which named suture or synchondrosis joins two bones, and how thick its tissue is.
 *
 * <p>A pair of bones that meets in two sutures is divided by a plane at the landmark where one goes
 * over into the other: the entomion (squamous, parietomastoid), the jugular foramen
 * (occipitomastoid, petro-occipital), the sphenoidal spine (sphenosquamous, sphenopetrosal) and the
 * greater palatine canal (palatomaxillary, transverse palatine). Where bones touch in too little
 * for a closed body of tissue (lacrimoconchal, palato-ethmoidal) they share the border.
 */
public final class SkullSutures {
  /**
   * Half the thickness of the tissue between vault and base bones, mm. Source: project assumption;
   * a patent suture of an adult gapes by 0.05-1 mm between histology and what CT shows.
   */
  static final double HALF_THICKNESS_MM = 0.45;

  /** The same between the small facial bones, so that they keep their volume. */
  static final double FACIAL_HALF_THICKNESS_MM = 0.36;

  /**
   * Sum of y and z at the entomion, the parietal notch of the temporal bone: behind and below it
   * the suture is parietomastoid.
   */
  private static final double ENTOMION_YZ_MM = -60.7;

  /** Middle of the jugular foramen, right and left, where the bones do not touch. */
  private static final double JUGULAR_RIGHT_X_MM = 31;

  private static final double JUGULAR_LEFT_X_MM = -25.5;

  /** Sphenoidal spine: medial to it the petrous part faces the sphenoid. */
  private static final double SPINE_X_MM = 26;

  /** Above the hard palate the border of palatine bone and maxilla is palatomaxillary. */
  private static final double PALATE_Z_MM = -53;

  /** Medial to the greater palatine canal the two make the hard palate. */
  private static final double PALATE_X_MM = 15;

  /** One suture. */
  public record Suture(StructureId id, int boneA, int boneB, double halfThicknessMm) {}

  /** Where the pairs' sutures begin in {@link #ALL}, and how they are divided. */
  private enum Division {
    NONE,
    ENTOMION,
    JUGULAR,
    SPINE,
    PALATE,
    SIDE
  }

  private record Pair(int first, Division division) {}

  /** All sutures, by material - 1 - number of bones. */
  public static final List<Suture> ALL;

  private static final Pair[] PAIRS = new Pair[(SkullBones.count() + 1) * (SkullBones.count() + 1)];

  static {
    List<Suture> list = new ArrayList<>();
    double vault = HALF_THICKNESS_MM;
    double face = FACIAL_HALF_THICKNESS_MM;
    sided(list, FRONTAL, PARIETAL_RIGHT, PARIETAL_LEFT, vault, "coronal-suture");
    one(list, PARIETAL_RIGHT, PARIETAL_LEFT, vault, "sagittal-suture");
    sided(list, OCCIPITAL, PARIETAL_RIGHT, PARIETAL_LEFT, vault, "lambdoid-suture");
    for (boolean left : new boolean[] {false, true}) {
      int temporal = left ? TEMPORAL_LEFT : TEMPORAL_RIGHT;
      int parietal = left ? PARIETAL_LEFT : PARIETAL_RIGHT;
      String side = left ? "-left" : "-right";
      two(
          list,
          parietal,
          temporal,
          vault,
          Division.ENTOMION,
          side,
          "squamous-suture",
          "parietomastoid-suture");
      two(
          list,
          OCCIPITAL,
          temporal,
          vault,
          Division.JUGULAR,
          side,
          "occipitomastoid-suture",
          "petro-occipital-synchondrosis");
      two(
          list,
          SPHENOID,
          temporal,
          vault,
          Division.SPINE,
          side,
          "sphenosquamous-suture",
          "sphenopetrosal-synchondrosis");
    }
    both(list, FRONTAL, SPHENOID, vault, "sphenofrontal-suture");
    sided(list, SPHENOID, PARIETAL_RIGHT, PARIETAL_LEFT, vault, "sphenoparietal-suture");
    one(list, OCCIPITAL, SPHENOID, vault, "spheno-occipital-synchondrosis");
    sided(list, FRONTAL, ZYGOMATIC_RIGHT, ZYGOMATIC_LEFT, face, "frontozygomatic-suture");
    sided(list, SPHENOID, ZYGOMATIC_RIGHT, ZYGOMATIC_LEFT, face, "sphenozygomatic-suture");
    across(list, TEMPORAL_RIGHT, ZYGOMATIC_RIGHT, face, "temporozygomatic-suture");
    across(list, ZYGOMATIC_RIGHT, MAXILLA_RIGHT, face, "zygomaticomaxillary-suture");
    sided(list, FRONTAL, MAXILLA_RIGHT, MAXILLA_LEFT, face, "frontomaxillary-suture");
    sided(list, FRONTAL, NASAL_RIGHT, NASAL_LEFT, face, "frontonasal-suture");
    across(list, MAXILLA_RIGHT, NASAL_RIGHT, face, "nasomaxillary-suture");
    one(list, NASAL_RIGHT, NASAL_LEFT, face, "internasal-suture");
    one(list, MAXILLA_RIGHT, MAXILLA_LEFT, face, "intermaxillary-suture");
    sided(list, SPHENOID, MAXILLA_RIGHT, MAXILLA_LEFT, face, "sphenomaxillary-suture");
    one(list, FRONTAL, ETHMOID, face, "fronto-ethmoidal-suture");
    one(list, SPHENOID, ETHMOID, face, "spheno-ethmoidal-suture");
    sided(list, ETHMOID, MAXILLA_RIGHT, MAXILLA_LEFT, face, "ethmoidomaxillary-suture");
    sided(list, FRONTAL, LACRIMAL_RIGHT, LACRIMAL_LEFT, face, "frontolacrimal-suture");
    sided(list, ETHMOID, LACRIMAL_RIGHT, LACRIMAL_LEFT, face, "ethmoidolacrimal-suture");
    across(list, LACRIMAL_RIGHT, MAXILLA_RIGHT, face, "lacrimomaxillary-suture");
    one(list, SPHENOID, VOMER, face, "sphenovomerine-suture");
    one(list, PALATINE_RIGHT, PALATINE_LEFT, face, "median-palatine-suture");
    for (int left = 0; left < 2; left++) {
      two(
          list,
          PALATINE_RIGHT + left,
          MAXILLA_RIGHT + left,
          face,
          Division.PALATE,
          left == 0 ? "-right" : "-left",
          "palatomaxillary-suture",
          "transverse-palatine-suture");
    }
    ALL = List.copyOf(list);
  }

  private SkullSutures() {}

  private static void one(List<Suture> list, int a, int b, double half, String id) {
    pair(list, a, b, Division.NONE);
    list.add(new Suture(StructureId.of(id), a, b, half));
  }

  private static void sided(
      List<Suture> list, int middle, int right, int left, double half, String id) {
    one(list, middle, right, half, id + "-right");
    one(list, middle, left, half, id + "-left");
  }

  /** Two paired bones of the same side; the left label follows the right one. */
  private static void across(List<Suture> list, int rightA, int rightB, double half, String id) {
    one(list, rightA, rightB, half, id + "-right");
    one(list, rightA + 1, rightB + 1, half, id + "-left");
  }

  private static void both(List<Suture> list, int a, int b, double half, String id) {
    pair(list, a, b, Division.SIDE);
    list.add(new Suture(StructureId.of(id + "-right"), a, b, half));
    list.add(new Suture(StructureId.of(id + "-left"), a, b, half));
  }

  private static void two(
      List<Suture> list,
      int a,
      int b,
      double half,
      Division division,
      String side,
      String id,
      String secondId) {
    pair(list, a, b, division);
    list.add(new Suture(StructureId.of(id + side), a, b, half));
    list.add(new Suture(StructureId.of(secondId + side), a, b, half));
  }

  private static void pair(List<Suture> list, int a, int b, Division division) {
    Pair pair = new Pair(list.size(), division);
    PAIRS[a * (SkullBones.count() + 1) + b] = pair;
    PAIRS[b * (SkullBones.count() + 1) + a] = pair;
  }

  /** Half the thickness of the tissue between two bones, mm; 0 where no named suture joins them. */
  static double halfThicknessMm(int boneA, int boneB) {
    Pair pair = PAIRS[boneA * (SkullBones.count() + 1) + boneB];
    return pair == null ? 0 : ALL.get(pair.first()).halfThicknessMm();
  }

  /** Material of the suture between two bones that a named suture joins, at a place. */
  static int material(int boneA, int boneB, double xMm, double yMm, double zMm) {
    Pair pair = PAIRS[boneA * (SkullBones.count() + 1) + boneB];
    boolean second =
        switch (pair.division()) {
          case NONE -> false;
          case ENTOMION -> yMm + zMm < ENTOMION_YZ_MM;
          case JUGULAR -> xMm < JUGULAR_RIGHT_X_MM && xMm > JUGULAR_LEFT_X_MM;
          case SPINE -> Math.abs(xMm) < SPINE_X_MM;
          case PALATE -> zMm < PALATE_Z_MM && Math.abs(xMm) < PALATE_X_MM;
          case SIDE -> xMm < 0;
        };
    return SkullBones.count() + 1 + pair.first() + (second ? 1 : 0);
  }

  /** The suture of a material; the material must not be a bone's. */
  public static Suture of(int material) {
    return ALL.get(material - 1 - SkullBones.count());
  }
}
