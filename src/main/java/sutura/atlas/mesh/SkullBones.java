package sutura.atlas.mesh;

import java.util.List;
import sutura.anatomy.StructureId;

/** The bones of the skull in the order of their labels, which begin at 1. */
public final class SkullBones {
  /** Bones by label - 1. */
  public static final List<StructureId> ALL =
      List.of(
          StructureId.of("frontal-bone"),
          StructureId.of("parietal-bone-right"),
          StructureId.of("parietal-bone-left"),
          StructureId.of("occipital-bone"),
          StructureId.of("temporal-bone-right"),
          StructureId.of("temporal-bone-left"),
          StructureId.of("sphenoid-bone"),
          StructureId.of("zygomatic-bone-right"),
          StructureId.of("zygomatic-bone-left"),
          StructureId.of("maxilla-right"),
          StructureId.of("maxilla-left"),
          StructureId.of("nasal-bone-right"),
          StructureId.of("nasal-bone-left"),
          StructureId.of("ethmoid-bone"),
          StructureId.of("vomer"),
          StructureId.of("palatine-bone-right"),
          StructureId.of("palatine-bone-left"),
          StructureId.of("lacrimal-bone-right"),
          StructureId.of("lacrimal-bone-left"),
          StructureId.of("inferior-nasal-concha-right"),
          StructureId.of("inferior-nasal-concha-left"));

  public static final int FRONTAL = 1;
  public static final int PARIETAL_RIGHT = 2;
  public static final int PARIETAL_LEFT = 3;
  public static final int OCCIPITAL = 4;
  public static final int TEMPORAL_RIGHT = 5;
  public static final int TEMPORAL_LEFT = 6;
  public static final int SPHENOID = 7;
  public static final int ZYGOMATIC_RIGHT = 8;
  public static final int ZYGOMATIC_LEFT = 9;
  public static final int MAXILLA_RIGHT = 10;
  public static final int MAXILLA_LEFT = 11;
  public static final int NASAL_RIGHT = 12;
  public static final int NASAL_LEFT = 13;
  public static final int ETHMOID = 14;
  public static final int VOMER = 15;
  public static final int PALATINE_RIGHT = 16;
  public static final int PALATINE_LEFT = 17;
  public static final int LACRIMAL_RIGHT = 18;
  public static final int LACRIMAL_LEFT = 19;
  public static final int CONCHA_RIGHT = 20;
  public static final int CONCHA_LEFT = 21;

  private SkullBones() {}

  /** Number of bones. */
  public static int count() {
    return ALL.size();
  }

  /** Whether the bone lies on the patient's left. */
  static boolean isLeft(int bone) {
    return ALL.get(bone - 1).value().endsWith("-left");
  }
}
