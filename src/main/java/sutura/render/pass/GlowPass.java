package sutura.render.pass;

import java.util.List;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlVertexArray;
import sutura.render.pass.FrameTargets.Slot;

/**
 * The soft outline of what is under the pointer, over a picture that is drawn already: the pointer
 * moves without the model being drawn again.
 */
final class GlowPass {
  private static final DrawState STATE =
      new DrawState(DrawState.Depth.IGNORED, false, DrawState.Cull.NONE, DrawState.Blend.OVER);

  /** Width of the outline for a picture of 720 rows. */
  private static final float OUTLINE_PX = 2.2f;

  private static final float THINNEST_PX = 1.6f;

  private final Shaders shaders;
  private final GlVertexArray screen;
  private final MarkPass marks;

  GlowPass(Shaders shaders, GlVertexArray screen, MarkPass marks) {
    this.shaders = shaders;
    this.screen = screen;
    this.marks = marks;
  }

  /**
   * Draws it over a part of the target that shows the targets' last picture.
   *
   * @param strength 0 for nothing to 1
   */
  void draw(
      List<DrawList.Entry> glowing,
      View view,
      MeshStore meshes,
      FrameTargets targets,
      float strength,
      GlFramebuffer into,
      GlFramebuffer.Part part) {
    marks.drawHovered(glowing, view, meshes, targets);
    into.bind(part);
    STATE.apply();
    GlProgram program = shaders.useFullScreen("glow.frag");
    program.set("marks", 0, targets.texture(Slot.MARKS));
    float rows = targets.texture(Slot.MARKS).height();
    program.set("outlinePx", Math.max(THINNEST_PX, OUTLINE_PX * rows / 720f));
    program.set("strength", strength);
    screen.drawFullScreen();
  }
}
