package sutura.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.FrameDescription;
import sutura.render.Quality;
import sutura.render.SceneExtractor;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlInfo;
import sutura.render.pass.SceneRenderer;
import sutura.scene.Camera;
import sutura.scene.Presentation;
import sutura.scene.SceneState;

/** Times loading and drawing of a scene at 1280x720 inside this process. */
public final class FrameBenchmark {
  private static final int WIDTH_PX = 1280;
  private static final int HEIGHT_PX = 720;
  private static final int FRAMES = 24;
  private static final double STEP_DEG = 360.0 / FRAMES;

  private FrameBenchmark() {}

  /**
   * Medians, milliseconds.
   *
   * @param loadMs reading and packing the models
   * @param firstFrameMs from the context to the first finished picture
   * @param restMs a full picture
   * @param turnMs a picture while turning
   * @param triangles of the structures in the picture, at full detail
   * @param gl renderer
   * @param flow pictures in which only the fluid moves; empty if it does not
   */
  public record Result(
      double loadMs,
      double firstFrameMs,
      double restMs,
      double turnMs,
      long triangles,
      String gl,
      Optional<FlowFrames> flow) {}

  /** Loads and draws; every picture is finished before the clock is read. */
  public static Result run(
      Home home, Path models, OpeningScene scene, Function<LoadedModel, SceneState> unframed)
      throws GraphicsException {
    long start = System.nanoTime();
    Loading loaded = Loading.start(models, unframed, true, Loading.Enough.FULL).join();
    double loadMs = millisSince(start);
    try (HeadlessContext context = HeadlessContext.open();
        SceneRenderer renderer = new SceneRenderer(home.shaders());
        GlFramebuffer target = GlFramebuffer.picture(WIDTH_PX, HEIGHT_PX)) {
      long opened = System.nanoTime();
      renderer.upload(loaded.packed());
      Turntable turntable = Turntable.of(loaded, scene, renderer, target);
      turntable.draw(0, Quality.AT_ONCE);
      double firstFrameMs = millisSince(opened);
      Quality moving =
          GlInfo.current().isSoftware() ? Quality.MOVING : new Quality(true, true, 4, false);
      return new Result(
          loadMs,
          firstFrameMs,
          turntable.median(Quality.AT_ONCE),
          turntable.median(moving),
          turntable.triangles(),
          GlInfo.current().renderer(),
          FlowFrames.of(
              loaded, turntable.opening(), turntable.frame(0, Quality.AT_ONCE), renderer, target));
    }
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private record Turntable(
      Loading loaded, SceneState opening, SceneRenderer renderer, GlFramebuffer target) {
    static Turntable of(
        Loading loaded, OpeningScene scene, SceneRenderer renderer, GlFramebuffer target) {
      SceneState opening = scene.of(loaded, (double) WIDTH_PX / HEIGHT_PX);
      return new Turntable(loaded, opening, renderer, target);
    }

    void draw(int step, Quality quality) {
      renderer.render(frame(step, quality), target);
      target.read(4);
    }

    private FrameDescription frame(int step, Quality quality) {
      Camera camera = opening.camera();
      SceneState turned =
          opening.withCamera(
              camera.withAngles(camera.azimuthDeg() + step * STEP_DEG, camera.elevationDeg()));
      return new SceneExtractor(loaded.model())
          .withHeightPx(HEIGHT_PX)
          .extract(
              turned,
              Presentation.of(turned, loaded.catalogue()),
              Optional.empty(),
              (double) WIDTH_PX / HEIGHT_PX,
              false,
              quality);
    }

    long triangles() {
      return frame(0, Quality.AT_ONCE).items().stream()
          .mapToLong(i -> loaded.model().entry(i.id()).map(ModelEntry::triangles).orElse(0))
          .sum();
    }

    double median(Quality quality) {
      double[] millis = new double[FRAMES];
      for (int i = 0; i < FRAMES; i++) {
        long start = System.nanoTime();
        draw(i, quality);
        millis[i] = millisSince(start);
      }
      Arrays.sort(millis);
      return millis[FRAMES / 2];
    }
  }
}
