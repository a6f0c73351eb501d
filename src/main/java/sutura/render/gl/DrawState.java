package sutura.render.gl;

import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL14C;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.opengl.GL40C;

/**
 * The fixed switches of a pass, applied whole so that no pass inherits another's.
 *
 * @param depth which pixels are touched
 * @param depthWrite remember the depth
 * @param cull which triangles are left out
 * @param blend how colours mix
 */
public record DrawState(Depth depth, boolean depthWrite, Cull cull, Blend blend) {
  /** How a new colour meets the one that is there. */
  public enum Blend {
    NONE,
    /** The larger value of each channel stays. */
    MAXIMUM,
    /** The channels add up. */
    SUM,
    /** The new colour covers the old one by its alpha. */
    OVER,
    /** The new colour, multiplied by its alpha, shows through what is in front of it already. */
    UNDER,
    /** The same where the new colour is multiplied by its alpha already. */
    PREMULTIPLIED,
    /** Target 0 adds up, target 1 is multiplied by one minus the source (McGuire & Bavoil 2013). */
    WEIGHTED_TRANSPARENCY,
    /** Target 0 as {@link #UNDER}, targets 1 and 2 are multiplied by the source. */
    UNDER_AND_VEIL
  }

  /** Which pixels are touched. */
  public enum Depth {
    /** All, and the depth stays as it is. */
    IGNORED(GL11C.GL_ALWAYS),
    /** Where nothing nearer was drawn. */
    NEARER(GL11C.GL_LEQUAL),
    /** Where something nearer was drawn. */
    COVERED(GL11C.GL_GREATER),
    /** All, and the depth is replaced. */
    REPLACED(GL11C.GL_ALWAYS);

    private final int function;

    Depth(int function) {
      this.function = function;
    }
  }

  /** Triangles that are left out. */
  public enum Cull {
    NONE,
    /** Those that turn away from the eye: the hidden side of a closed mesh. */
    AWAY,
    /** Those that face the eye. */
    TOWARDS
  }

  private static final int MOST_CLIP_DISTANCES = 4;

  public static final DrawState SOLID = new DrawState(Depth.NEARER, true, Cull.AWAY, Blend.NONE);
  public static final DrawState FULL_SCREEN =
      new DrawState(Depth.IGNORED, false, Cull.NONE, Blend.NONE);

  /** A full-screen pass on the pixels that {@code depth} names. */
  public static DrawState fullScreen(Depth depth) {
    return new DrawState(depth, depth == Depth.REPLACED, Cull.NONE, Blend.NONE);
  }

  /** The same with other mixing. */
  public DrawState with(Blend mixing) {
    return new DrawState(depth, depthWrite, cull, mixing);
  }

  /** Waits until all that was asked for is drawn. */
  public static void finish() {
    GL11C.glFinish();
  }

  public void apply() {
    toggle(GL11C.GL_DEPTH_TEST, depth != Depth.IGNORED);
    GL11C.glDepthFunc(depth.function);
    GL11C.glDepthMask(depthWrite);
    toggle(GL11C.GL_CULL_FACE, cull != Cull.NONE);
    GL11C.glCullFace(cull == Cull.TOWARDS ? GL11C.GL_FRONT : GL11C.GL_BACK);
    toggle(GL11C.GL_BLEND, blend != Blend.NONE);
    toggle(GL11C.GL_SCISSOR_TEST, false);
    toggle(GL30C.GL_FRAMEBUFFER_SRGB, false);
    GL11C.glColorMask(true, true, true, true);
    applyBlend();
  }

  private void applyBlend() {
    switch (blend) {
      case NONE -> GL14C.glBlendEquation(GL14C.GL_FUNC_ADD);
      case MAXIMUM -> GL14C.glBlendEquation(GL14C.GL_MAX);
      case SUM -> {
        GL14C.glBlendEquation(GL14C.GL_FUNC_ADD);
        GL11C.glBlendFunc(GL11C.GL_ONE, GL11C.GL_ONE);
      }
      case OVER -> {
        GL14C.glBlendEquation(GL14C.GL_FUNC_ADD);
        GL11C.glBlendFunc(GL11C.GL_SRC_ALPHA, GL11C.GL_ONE_MINUS_SRC_ALPHA);
      }
      case UNDER -> {
        GL14C.glBlendEquation(GL14C.GL_FUNC_ADD);
        GL11C.glBlendFunc(GL11C.GL_ONE_MINUS_DST_ALPHA, GL11C.GL_ONE);
      }
      case PREMULTIPLIED -> {
        GL14C.glBlendEquation(GL14C.GL_FUNC_ADD);
        GL11C.glBlendFunc(GL11C.GL_ONE, GL11C.GL_ONE_MINUS_SRC_ALPHA);
      }
      case WEIGHTED_TRANSPARENCY -> {
        GL14C.glBlendEquation(GL14C.GL_FUNC_ADD);
        GL40C.glBlendFunci(0, GL11C.GL_ONE, GL11C.GL_ONE);
        GL40C.glBlendFunci(1, GL11C.GL_ZERO, GL11C.GL_ONE_MINUS_SRC_COLOR);
      }
      case UNDER_AND_VEIL -> {
        GL14C.glBlendEquation(GL14C.GL_FUNC_ADD);
        GL40C.glBlendFunci(0, GL11C.GL_ONE_MINUS_DST_ALPHA, GL11C.GL_ONE);
        GL40C.glBlendFunci(1, GL11C.GL_ZERO, GL11C.GL_SRC_COLOR);
        GL40C.glBlendFunci(2, GL11C.GL_ZERO, GL11C.GL_SRC_COLOR);
      }
    }
  }

  /** Lets the vertex shader cut by this many planes; one that writes no distances needs 0. */
  public static void clipDistances(int count) {
    for (int i = 0; i < MOST_CLIP_DISTANCES; i++) {
      toggle(GL30C.GL_CLIP_DISTANCE0 + i, i < count);
    }
  }

  private static void toggle(int what, boolean on) {
    if (on) {
      GL11C.glEnable(what);
    } else {
      GL11C.glDisable(what);
    }
  }
}
