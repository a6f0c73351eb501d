package sutura.render;

import java.util.Collection;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Structure;
import sutura.geometry.Box;
import sutura.scene.Camera;
import sutura.scene.SceneState;

/**
 * Which structures are so far away in a picture that their meshes of fewer triangles look the same.
 *
 * @param camera that takes the picture
 * @param heightPx of the picture; 0 if that is not known, and then nothing is far away
 */
public record Detail(Camera camera, double heightPx) {
  /** Every structure with all of its triangles. */
  public static final Detail FULL = new Detail(Camera.anywhere(), 0);

  /**
   * A pixel covers at least so much of a far surface, mm: the reduced meshes then differ by less
   * than half a pixel. Source: chosen so that no difference is seen.
   */
  private static final double FAR_MM_PER_PX = 0.75;

  /**
   * The detail that a scene needs: all of it where the exact surface matters, as on a cut, in the
   * colours of its origin, or under a mark.
   */
  public static Detail of(
      SceneState scene, Camera camera, double heightPx, Collection<Structure> structures) {
    boolean exact =
        !scene.section().cutting().isEmpty()
            || scene.colourMode() == SceneState.ColourMode.BY_PROVENANCE
            || scene.background() == SceneState.Background.PRINT
            || structures.stream().anyMatch(s -> s.isMark() && scene.isVisible(s.id()));
    return exact ? FULL : new Detail(camera, heightPx);
  }

  /** Whether a structure in this box is far away as a whole. */
  public boolean isCoarse(Box boxMm, Vector3dc offsetMm) {
    if (heightPx <= 0 || boxMm.isEmpty()) {
      return false;
    }
    double depth = camera.distanceMm();
    if (!camera.orthographic()) {
      Vector3d back = camera.backward();
      Vector3d middle = boxMm.centreMm().add(offsetMm, new Vector3d());
      double reach = boxMm.sizeMm().mul(0.5).dot(new Vector3d(back).absolute());
      depth = camera.eyeMm().sub(middle, new Vector3d()).dot(back) - reach;
    }
    double heightMm = 2 * depth * Math.tan(Math.toRadians(Camera.FIELD_OF_VIEW_DEG / 2));
    return heightMm / heightPx > FAR_MM_PER_PX;
  }
}
