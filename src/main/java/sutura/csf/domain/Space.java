package sutura.csf.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;

/**
 * Chambers that hold cerebrospinal fluid. Fluid passes only between chambers that open into one
 * another: where labels of others touch there is a wall too thin for a voxel, such as the septum
 * pellucidum or the membrane of the choroidal fissure.
 */
enum Space {
  LEFT_LATERAL_VENTRICLE("the left lateral ventricle"),
  RIGHT_LATERAL_VENTRICLE("the right lateral ventricle"),
  THIRD_VENTRICLE("the third ventricle"),
  AQUEDUCT("the cerebral aqueduct"),
  FOURTH_VENTRICLE("the fourth ventricle"),
  CRANIAL("the subarachnoid space of the head"),
  SPINAL("the subarachnoid space of the spine");

  /** Walled by brain and ependyma. */
  static final Set<Space> VENTRICULAR = EnumSet.range(LEFT_LATERAL_VENTRICLE, FOURTH_VENTRICLE);

  private final String words;

  Space(String words) {
    this.words = words;
  }

  /** As in a sentence. */
  String words() {
    return words;
  }

  /** The chamber that a structure is, or is a part of; empty for what holds no fluid. */
  static Optional<Space> of(StructureId id) {
    return Optional.ofNullable(
        switch (id.value()) {
          case "lateral-ventricle-left" -> LEFT_LATERAL_VENTRICLE;
          case "lateral-ventricle-right" -> RIGHT_LATERAL_VENTRICLE;
          case "third-ventricle" -> THIRD_VENTRICLE;
          case "cerebral-aqueduct" -> AQUEDUCT;
          case "fourth-ventricle" -> FOURTH_VENTRICLE;
          case "spinal-subarachnoid-space", "lumbar-cistern" -> SPINAL;
          case "subarachnoid-space" -> CRANIAL;
          default -> id.value().contains("cistern") ? CRANIAL : null;
        });
  }

  /** Whether fluid passes where the two touch. */
  boolean opensInto(Space other) {
    if (ordinal() > other.ordinal()) {
      return other.opensInto(this);
    }
    return this == other
        || switch (this) {
          case LEFT_LATERAL_VENTRICLE, RIGHT_LATERAL_VENTRICLE -> other == THIRD_VENTRICLE;
          case THIRD_VENTRICLE -> other == AQUEDUCT;
          case AQUEDUCT -> other == FOURTH_VENTRICLE;
          case FOURTH_VENTRICLE -> other == CRANIAL;
          case CRANIAL -> other == SPINAL;
          case SPINAL -> false;
        };
  }
}
