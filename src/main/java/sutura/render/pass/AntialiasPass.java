package sutura.render.pass;

import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlTexture;
import sutura.render.gl.GlVertexArray;
import sutura.render.pass.FrameTargets.Slot;

/** Smooths edges of the finished picture (Lottes 2009, "FXAA"), or takes the mean of many. */
final class AntialiasPass {
  private final Shaders shaders;
  private final GlVertexArray screen;

  AntialiasPass(Shaders shaders, GlVertexArray screen) {
    this.shaders = shaders;
    this.screen = screen;
  }

  /** Same size. The costly search is done only where the picture has edges. */
  void smooth(FrameTargets targets, GlFramebuffer into) {
    GlTexture picture = targets.texture(Slot.PICTURE);
    targets.smoothed().bind();
    DrawState.fullScreen(DrawState.Depth.REPLACED).apply();
    shaders.useFullScreen("edges.frag").set("picture", 0, picture);
    screen.drawFullScreen();
    DrawState.fullScreen(DrawState.Depth.COVERED).apply();
    shaders.useFullScreen("antialias.frag").set("picture", 0, picture);
    screen.drawFullScreen();
    into.copyFrom(targets.smoothed());
  }

  /**
   * The mean of summed samples, as it is shown.
   *
   * @param light what was summed is light, not a drawing
   */
  void resolve(FrameTargets targets, int samples, boolean light, GlFramebuffer into) {
    into.bind();
    DrawState.FULL_SCREEN.apply();
    shaders
        .useFullScreen("resolve.frag", light ? new String[0] : new String[] {"PLAIN"})
        .set("sum", 0, targets.texture(Slot.SUM))
        .set("samples", (float) samples);
    screen.drawFullScreen();
  }
}
