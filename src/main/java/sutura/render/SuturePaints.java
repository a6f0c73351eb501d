package sutura.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.scene.Colour;
import sutura.scene.SceneState;

/** Draws sutures as far as they are closed, in scenes that tell more than open or fused. */
final class SuturePaints {
  /**
   * Of a suture as soft as an infant's, under dark ticks: seen on bone and on all colours of a
   * load.
   */
  private static final Colour SOFT = Colour.ofHex("#d9f6ff");

  private final LoadedModel model;
  private final Map<StructureId, SutureCourse> courses = new HashMap<>();

  SuturePaints(LoadedModel model) {
    this.model = model;
  }

  /** What is painted on a suture; empty for one that is drawn as open or fused as it is. */
  Optional<SurfacePaint> of(Structure suture, SceneState state) {
    StructureId id = suture.id();
    boolean byAge = state.age().isPresent() && !state.sutureOverrides().containsKey(id);
    boolean soft = !byAge && state.fusionOf(id) == FusionState.SOFT;
    TriangleMesh mesh = model.meshes().get(id);
    if (!suture.isSuture() || mesh == null || !(byAge || soft)) {
      return Optional.empty();
    }
    SutureCourse course = courses.computeIfAbsent(id, i -> SutureCourse.of(mesh.positionsMm()));
    double score = state.closureOf(id);
    Colour colour = soft ? SOFT : ClosureLook.colour(score);
    return Optional.of(new SurfacePaint.Closure(course, colour, score, soft));
  }
}
