package sutura.cli;

import org.joml.Vector3d;
import sutura.scene.Camera;
import sutura.scene.FlowView;
import sutura.scene.SceneState;

/** What is written over a picture of something that moves, and the room that it leaves. */
final class Banners {
  /** Share of a picture's height that is left to the size of the motion. */
  private static final double BANNER = 0.16;

  /** Share of its height that captions at its foot take. */
  private static final double CAPTION = 0.2;

  private Banners() {}

  /** Aspect of the room that moving fluid has, for a picture of this aspect. */
  static double room(SceneState scene, double aspect) {
    return scene.flow().isEmpty() ? aspect : aspect / (1 - BANNER - caption(scene));
  }

  private static double caption(SceneState scene) {
    return scene.flow().filter(FlowView::fourfold).isPresent() ? CAPTION : 0;
  }

  /** A camera that keeps the model clear of what is written; four panes have captions. */
  static Camera clear(SceneState scene, Camera camera) {
    boolean moved =
        scene.nutation().isPresent()
            || scene.press().isPresent()
            || scene.claimed().isPresent()
            || scene.flow().isPresent();
    return moved ? between(camera, BANNER, caption(scene)) : camera;
  }

  private static Camera between(Camera camera, double top, double foot) {
    Camera farther = camera.withDistance(camera.distanceMm() / (1 - top - foot));
    double upMm = (top - foot) / 2 * farther.heightAtTargetMm();
    return farther.withTarget(new Vector3d(farther.targetMm()).fma(upMm, farther.up()));
  }
}
