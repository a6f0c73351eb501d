package sutura.ui;

import java.util.Collection;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.scene.Camera;

/** The distance from which a box just fills the picture. */
final class Framing {
  /** Share of the picture's half height and width that is left free on each side. */
  private static final double MARGIN = 0.1;

  private static final double NEAREST_MM = 20;

  private Framing() {}

  /** The camera, turned as it is, that shows these structures where they are drawn now. */
  static Optional<Camera> on(UiFrame ui, Collection<StructureId> ids) {
    return on(ui.input(), ids, UiLayout.of(ui).viewport());
  }

  static Optional<Camera> on(UiInput input, Collection<StructureId> ids, PixelRect viewport) {
    Box box = boxMm(input, ids);
    if (box.isEmpty()) {
      return Optional.empty();
    }
    double aspect = viewport.width() / Math.max(1, viewport.height());
    return Optional.of(fitted(input.scene().camera(), box, aspect));
  }

  /** Box around structures, shifted as they are drawn. */
  static Box boxMm(UiInput input, Collection<StructureId> ids) {
    Box box = Box.EMPTY;
    for (StructureId id : ids) {
      Optional<Box> own = input.model().entry(id).map(e -> e.boxMm());
      if (own.isPresent() && !own.get().isEmpty()) {
        Vector3dc offset = input.offsetMm().apply(id);
        Box moved =
            new Box(
                own.get().minMm().add(offset, new Vector3d()),
                own.get().maxMm().add(offset, new Vector3d()));
        box = box.union(moved);
      }
    }
    return box;
  }

  /** The camera with its target in the middle of the box and all eight corners in the picture. */
  static Camera fitted(Camera camera, Box box, double aspect) {
    double tangent = Math.tan(Math.toRadians(Camera.FIELD_OF_VIEW_DEG / 2)) * (1 - MARGIN);
    Vector3d half = box.sizeMm().mul(0.5);
    Vector3d right = camera.right();
    Vector3d up = camera.up();
    Vector3d back = camera.backward();
    double distance = NEAREST_MM;
    for (int corner = 0; corner < 8; corner++) {
      Vector3d at =
          new Vector3d(
              (corner & 1) == 0 ? -half.x : half.x,
              (corner & 2) == 0 ? -half.y : half.y,
              (corner & 4) == 0 ? -half.z : half.z);
      double toward = camera.orthographic() ? 0 : at.dot(back);
      double across = Math.abs(at.dot(right)) / (tangent * aspect);
      double high = Math.abs(at.dot(up)) / tangent;
      distance = Math.max(distance, Math.max(across, high) + toward);
    }
    return camera.withTarget(box.centreMm()).withDistance(distance);
  }
}
