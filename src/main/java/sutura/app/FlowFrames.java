package sutura.app;

import java.util.Arrays;
import java.util.Optional;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlInfo;
import sutura.render.pass.SceneRenderer;
import sutura.scene.SceneState;

/**
 * Times pictures in which nothing but the fluid moves; medians, milliseconds.
 *
 * @param particles that drift
 * @param frameMs a picture, the camera at rest
 * @param updateMs moving the particles alone
 */
public record FlowFrames(int particles, double frameMs, double updateMs) {
  private static final int FRAMES = 40;

  /** Pictures in a second of a person's time. */
  private static final double PER_S = 15;

  /** Empty if the scene has no fluid in motion; a first picture of the frame is drawn already. */
  static Optional<FlowFrames> of(
      Loading loaded,
      SceneState scene,
      FrameDescription frame,
      SceneRenderer renderer,
      GlFramebuffer target) {
    int most = FlowPicture.most(GlInfo.current().isSoftware());
    FlowStill still = FlowStill.of(loaded, scene, most);
    still
        .shown()
        .refused()
        .ifPresent(
            why -> {
              throw new FlowUnsolved(why);
            });
    Optional<FlowPicture> first = still.picture(0);
    double stepS = scene.flow().map(view -> view.speed() / PER_S).orElse(0.0);
    return first.map(flow -> timed(flow, stepS, frame, renderer, target));
  }

  private static FlowFrames timed(
      FlowPicture flow,
      double stepS,
      FrameDescription frame,
      SceneRenderer renderer,
      GlFramebuffer target) {
    renderer.render(frame.with(flow), target);
    target.read(4);
    double[] frames = new double[FRAMES];
    double[] updates = new double[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      FlowPicture next = flow.at(flow.timeS() + (2 * i + 1) * stepS);
      updates[i] = renderer.drift(next, target) * 1000;
      long start = System.nanoTime();
      renderer.render(frame.with(flow.at(flow.timeS() + (2 * i + 2) * stepS)), target);
      target.read(4);
      frames[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(frames);
    Arrays.sort(updates);
    return new FlowFrames(flow.particles(), frames[FRAMES / 2], updates[FRAMES / 2]);
  }
}
