package sutura.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.claim.ClaimGeometry;
import sutura.geometry.Motion;
import sutura.model.LoadedModel;
import sutura.model.MarkedBones;

/**
 * How each structure of a model is drawn in the claimed motion; its axes are sought when needed.
 */
final class ClaimedTurns {
  private final LoadedModel model;
  private final MarkedBones markedBones;
  private boolean sought;
  private Optional<ClaimGeometry> geometry = Optional.empty();

  ClaimedTurns(LoadedModel model, MarkedBones markedBones) {
    this.model = model;
    this.markedBones = markedBones;
  }

  /** Whether a structure is claimed to move. */
  boolean moves(Structure structure) {
    return motionOf(structure, 1).isPresent();
  }

  /** Empty for a structure that stays; a mark goes with the first of its bones. */
  Optional<Motion> motionOf(@Nullable Structure structure, double amount) {
    if (amount == 0 || structure == null) {
      return Optional.empty();
    }
    if (!sought) {
      geometry = ClaimGeometry.of(model);
      sought = true;
    }
    if (!structure.isMark()) {
      return geometry.flatMap(g -> g.motionOf(structure, amount));
    }
    List<StructureId> bones = markedBones.of(structure.id());
    return bones.isEmpty()
        ? Optional.empty()
        : geometry.flatMap(g -> g.motionOf(bones.get(0), amount));
  }
}
