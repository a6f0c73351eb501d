package sutura.render.pass;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector2f;
import org.jspecify.annotations.Nullable;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;
import sutura.render.gl.GlVertexArray;
import sutura.render.pass.FrameTargets.Slot;

/**
 * How much of the surroundings' light reaches a surface, from the depth buffer at half resolution.
 *
 * <p>Source: Jimenez, Wu, Pesce, Jarabo 2016, "Practical real-time strategies for accurate indirect
 * occlusion"; cost: 32 depth lookups for each quarter of the pixels.
 */
final class OcclusionPass {
  /** Reaches across an orbit. Source: project assumption, chosen by eye. */
  private static final float RADIUS_MM = 60;

  /** A layer behind the marked pixels and before the others. */
  private static final float MIDDLE = 0;

  private final Shaders shaders;
  private final GlVertexArray screen;

  OcclusionPass(Shaders shaders, GlVertexArray screen) {
    this.shaders = shaders;
    this.screen = screen;
  }

  /**
   * Fills {@link Slot#OCCLUSION}.
   *
   * @param shadow of the key light; null if nothing casts one
   * @param quick look along fewer directions, while things move
   * @param phase of the pattern of directions, 0 to 1; another one for each sample
   */
  void draw(View view, @Nullable Shadow shadow, boolean quick, float phase, FrameTargets targets) {
    halveDepth(view, targets);
    DrawState.fullScreen(DrawState.Depth.COVERED).apply();
    occlude(view, shadow, quick, phase, targets);
    blur(targets, Slot.OCCLUSION, Slot.OCCLUSION_SCRATCH, 1, 0);
    blur(targets, Slot.OCCLUSION_SCRATCH, Slot.OCCLUSION, 0, 1);
  }

  private static String[] defines(@Nullable Shadow shadow, boolean quick) {
    List<String> defines = new ArrayList<>();
    if (shadow != null) {
      defines.add("SHADOW");
    }
    if (quick) {
      defines.add("QUICK");
    }
    return defines.toArray(String[]::new);
  }

  private void halveDepth(View view, FrameTargets targets) {
    targets.half(Slot.HALF_DEPTH).bind();
    DrawState.fullScreen(DrawState.Depth.REPLACED).apply();
    GlProgram program = shaders.useFullScreen("depth.frag");
    program.set("surfaces", 0, targets.texture(Slot.SURFACE));
    view.setProjection(program);
    screen.drawFullScreen();
  }

  private void occlude(
      View view, @Nullable Shadow shadow, boolean quick, float phase, FrameTargets targets) {
    GlFramebuffer target = targets.half(Slot.OCCLUSION);
    target.bind();
    target.clearColour(0, 1, 0, 0, 1);
    GlProgram program = shaders.useFullScreen("occlusion.frag", defines(shadow, quick));
    if (shadow != null) {
      program.set("shadowMap", 2, shadow.map());
      program.set("shadowFromView", shadow.shadowFromView());
      program
          .set("keyDirection", StudioUniforms.KEY_DIRECTION)
          .set("shadowSizeMm", shadow.sizeMm());
    }
    program.set("surfaces", 0, targets.texture(Slot.SURFACE));
    program.set("depths", 1, targets.texture(Slot.HALF_DEPTH));
    program.set("layer", MIDDLE).set("radiusMm", RADIUS_MM).set("phase", phase);
    program.set(
        "radiusUv",
        new Vector2f(view.clipFromView().m00(), view.clipFromView().m11()).mul(RADIUS_MM / 2));
    view.setProjection(program);
    screen.drawFullScreen();
  }

  private void blur(FrameTargets targets, Slot from, Slot to, int x, int y) {
    GlFramebuffer target = targets.half(to);
    target.bind();
    target.clearColour(0, 1, 0, 0, 1);
    GlTexture source = targets.texture(from);
    shaders
        .useFullScreen("occlusion_blur.frag")
        .set("occlusions", 0, source)
        .set("depths", 1, targets.texture(Slot.HALF_DEPTH))
        .set("axis", x, y)
        .set("layer", MIDDLE);
    screen.drawFullScreen();
  }
}
