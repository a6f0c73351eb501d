package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.scene.Framing;

/** How far what is visible reaches to the left and to the right of the picture. */
final class ModelOutline {
  /** Points that stand for the outline. */
  private static final int POINTS = 2500;

  private @Nullable LoadedModel model;
  private Set<StructureId> visible = Set.of();
  private List<Vector3dc> offsets = List.of();
  private List<Vector3dc> pointsMm = List.of();

  /** Left and right end, pixels; the right end is the lower one where nothing is visible. */
  record Reach(double leftPx, double rightPx) {}

  // A model is compared by identity: its meshes are large, and it is replaced as a whole.
  @SuppressWarnings("ReferenceEquality")
  private void follow(UiInput input) {
    Set<StructureId> now = input.visibleIds();
    now.removeIf(id -> input.model().entry(id).filter(e -> e.structure().isMark()).isPresent());
    List<Vector3dc> moved = now.stream().map(input.offsetMm()).toList();
    if (model == input.model() && visible.equals(now) && offsets.equals(moved)) {
      return;
    }
    model = input.model();
    visible = now;
    offsets = moved;
    List<Vector3dc> all = Framing.outlineMm(input.model(), now, input.offsetMm(), input.scene());
    int step = Math.max(1, all.size() / POINTS);
    List<Vector3dc> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    pointsMm = some;
  }

  Reach reach(UiInput input, PixelRect viewport) {
    follow(input);
    double left = viewport.right();
    double right = viewport.x();
    for (Vector3dc point : pointsMm) {
      Vector3d px = CameraMotion.project(input.shownCamera(), point, viewport);
      left = Math.min(left, px.x);
      right = Math.max(right, px.x);
    }
    return new Reach(left, right);
  }
}
