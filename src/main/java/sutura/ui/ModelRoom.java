package sutura.ui;

import java.util.List;
import org.joml.Vector3dc;
import sutura.scene.Camera;
import sutura.scene.Framing;

/**
 * The part of the picture that the model fills when it is framed: what is written over the picture,
 * larger with larger text, keeps its own strips at the top and at the foot.
 *
 * @param aspect width over height of the picture
 * @param heightShare share of the usual height, in (0, 1]
 */
public record ModelRoom(double aspect, double heightShare) {
  /** Share of the picture's height that framing fills where nothing is in the way. */
  private static final double USUAL_FILL = 0.84;

  /** The model never shrinks below this share of the height. */
  private static final double LEAST_FILL = 0.5;

  /** The room that is left by strips at the top and the foot, pixels; the model stays centred. */
  static ModelRoom between(PixelRect viewport, double topPx, double footPx) {
    double free = 1 - 2 * Math.max(topPx, footPx) / Math.max(1, viewport.height());
    double fill = Math.max(LEAST_FILL, Math.min(USUAL_FILL, free));
    return new ModelRoom(viewport.aspect(), fill / USUAL_FILL);
  }

  /** The camera, turned as it is, that shows these points in the room, as large as they fit. */
  public Camera frame(Camera camera, List<Vector3dc> pointsMm) {
    Camera framed = Framing.frame(camera, pointsMm, aspect / heightShare);
    return pointsMm.isEmpty() ? framed : framed.withDistance(framed.distanceMm() / heightShare);
  }

  /** The same room in a picture of which only a share of the width is free. */
  public ModelRoom narrowed(double widthShare) {
    return new ModelRoom(aspect * widthShare, heightShare);
  }
}
