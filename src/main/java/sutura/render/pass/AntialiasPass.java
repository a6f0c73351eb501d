package sutura.render.pass;

import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlTexture;
import sutura.render.gl.GlVertexArray;

/** Smooths edges of the finished picture (Lottes 2009, "FXAA"), or averages a larger one down. */
final class AntialiasPass {
  private final Shaders shaders;
  private final GlVertexArray screen;

  AntialiasPass(Shaders shaders, GlVertexArray screen) {
    this.shaders = shaders;
    this.screen = screen;
  }

  /** Same size. */
  void smooth(GlTexture picture, GlFramebuffer into) {
    into.bind();
    DrawState.FULL_SCREEN.apply();
    shaders.useFullScreen("antialias.frag").set("picture", 0, picture);
    screen.drawFullScreen();
  }

  /** {@code factor} x {@code factor} pixels of the picture become one. */
  void average(GlTexture picture, int factor, GlFramebuffer into) {
    into.bind();
    DrawState.FULL_SCREEN.apply();
    shaders.useFullScreen("average.frag").set("picture", 0, picture).set("factor", factor);
    screen.drawFullScreen();
  }
}
