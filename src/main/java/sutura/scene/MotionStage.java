package sutura.scene;

import java.util.Set;
import sutura.anatomy.Structure;

/**
 * What is shown of the low column while the sacrum moves: enough to see what moves and what not.
 */
final class MotionStage {
  private static final Set<String> BONES =
      Set.of(
          "vertebra-l3",
          "anulus-fibrosus-l3-l4",
          "nucleus-pulposus-l3-l4",
          "vertebra-l4",
          "anulus-fibrosus-l4-l5",
          "nucleus-pulposus-l4-l5",
          "vertebra-l5",
          "anulus-fibrosus-l5-s1",
          "nucleus-pulposus-l5-s1",
          "sacrum",
          "sacrococcygeal-disc",
          "coccyx");

  private static final Set<String> TUBE =
      Set.of(
          "spinal-dura",
          "filum-terminale-externum",
          "dural-attachment-sacrum",
          "dural-attachment-coccyx",
          "sacral-promontory");

  private MotionStage() {}

  /** Hip bones are a pale ghost behind; the tube is not cut, so that it lies whole in its canal. */
  static Appearance look(Structure structure, Appearance first) {
    String id = structure.id().value();
    if (structure.subgroup().equals("pelvis")) {
      return Appearance.DEFAULT.withStyle(SurfaceStyle.GHOST);
    }
    boolean tube = TUBE.contains(id);
    return first.withVisible(tube || BONES.contains(id)).withCut(!tube);
  }
}
