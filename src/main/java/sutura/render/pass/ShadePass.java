package sutura.render.pass;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;
import sutura.render.gl.GlVertexArray;
import sutura.render.pass.FrameTargets.Slot;
import sutura.scene.SceneState.Background;

/** Lights the nearest surfaces, lays faded ones and outlines over them, fills the background. */
final class ShadePass {
  /**
   * What earlier passes have left.
   *
   * @param occlusion ambient occlusion was computed
   * @param faded something transparent was drawn
   * @param marked something selected or hovered was drawn
   * @param lined lines were drawn round cut faces
   * @param grain show the fine structure of bone
   * @param light the points of the studio that light this sample; null for all of it at once
   * @param summed add to the sum of samples instead of finishing a picture
   */
  record Inputs(
      boolean occlusion,
      boolean faded,
      boolean marked,
      boolean lined,
      boolean grain,
      @Nullable LightSample light,
      boolean summed) {
    DrawState.Blend blend() {
      return summed ? DrawState.Blend.SUM : DrawState.Blend.NONE;
    }

    String[] defines() {
      List<String> defines = new ArrayList<>();
      if (occlusion) {
        defines.add("OCCLUSION");
      }
      if (grain) {
        defines.add("GRAIN");
      }
      if (light != null) {
        defines.add("SAMPLED");
      }
      defines.addAll(List.of(overlayDefines()));
      return defines.toArray(String[]::new);
    }

    String[] overlayDefines() {
      List<String> defines = new ArrayList<>();
      if (faded) {
        defines.add("TRANSPARENT");
      }
      if (marked) {
        defines.add("OUTLINE");
      }
      if (lined) {
        defines.add("LINES");
      }
      if (summed) {
        defines.add("SUMMED");
      }
      return defines.toArray(String[]::new);
    }
  }

  private static final Vector3fc DARK_TOP = new Vector3f(0.190f, 0.206f, 0.232f);
  private static final Vector3fc DARK_BOTTOM = new Vector3f(0.098f, 0.106f, 0.122f);
  private static final Vector3fc LIGHT_TOP = new Vector3f(0.965f, 0.968f, 0.972f);
  private static final Vector3fc LIGHT_BOTTOM = new Vector3f(0.845f, 0.856f, 0.870f);

  /** Width of the outline for a picture of 720 rows. */
  private static final float OUTLINE_PX = 2.2f;

  /** Width of a line of a drawing for a picture of 720 rows. */
  private static final float LINE_PX = 1.6f;

  /** The far plane, on which nothing is drawn. */
  private static final float FARTHEST = 1;

  private final Shaders shaders;
  private final GlVertexArray screen;

  ShadePass(Shaders shaders, GlVertexArray screen) {
    this.shaders = shaders;
    this.screen = screen;
  }

  void draw(
      FrameDescription frame, View view, GlTexture items, Inputs inputs, FrameTargets targets) {
    (inputs.summed() ? targets.sum() : targets.picture()).bind();
    if (frame.background() == Background.PRINT) {
      drawForPrint(frame, view, items, inputs, targets);
      return;
    }
    drawBackground(frame, inputs, targets);
    drawSurfaces(frame, view, items, inputs, targets);
  }

  private void drawBackground(FrameDescription frame, Inputs inputs, FrameTargets targets) {
    DrawState.fullScreen(DrawState.Depth.NEARER).with(inputs.blend()).apply();
    GlProgram program = shaders.useFullScreen("background.frag", inputs.overlayDefines());
    boolean dark = frame.background() == Background.DARK;
    program.set("layer", FARTHEST);
    program.set("backgroundTop", dark ? DARK_TOP : LIGHT_TOP);
    program.set("backgroundBottom", dark ? DARK_BOTTOM : LIGHT_BOTTOM);
    program.set("vignette", dark ? 0.42f : 0.12f);
    program.set("clearBackground", frame.transparentBackground() ? 1 : 0);
    setOverlay(program, inputs, targets);
    screen.drawFullScreen();
  }

  private void drawSurfaces(
      FrameDescription frame, View view, GlTexture items, Inputs inputs, FrameTargets targets) {
    DrawState.fullScreen(DrawState.Depth.COVERED).with(inputs.blend()).apply();
    GlProgram program =
        shaders.useFullScreen(
            "shade.frag",
            view.moving(
                SurfaceTint.defines(
                    frame, ProvenancePaint.defines(frame.provenance(), inputs.defines()))));
    setTints(program, frame, targets);
    ProvenancePaint.setColours(program, frame.provenance());
    view.setProjection(program);
    program.set("layer", FARTHEST);
    program.set("surfaces", 0, targets.texture(Slot.SURFACE));
    program.set("items", 2, items);
    program.set("scanItem", ScanPass.item(frame));
    if (inputs.occlusion()) {
      program.set("occlusions", 3, targets.texture(Slot.OCCLUSION));
      program.set("depths", 1, targets.texture(Slot.HALF_DEPTH));
    }
    program.set("worldFromView", view.viewFromWorld().invert(new Matrix4f()));
    LightSample light = inputs.light();
    if (light == null) {
      StudioUniforms.set(program);
    } else {
      light.set(program, 7);
    }
    setOverlay(program, inputs, targets);
    screen.drawFullScreen();
  }

  private void drawForPrint(
      FrameDescription frame, View view, GlTexture items, Inputs inputs, FrameTargets targets) {
    DrawState.FULL_SCREEN.with(inputs.blend()).apply();
    GlProgram program =
        shaders.useFullScreen(
            "print.frag",
            SurfaceTint.defines(
                frame, ProvenancePaint.defines(frame.provenance(), inputs.overlayDefines())));
    setTints(program, frame, targets);
    ProvenancePaint.setColours(program, frame.provenance());
    view.setProjection(program);
    program.set("surfaces", 0, targets.texture(Slot.SURFACE));
    program.set("items", 2, items);
    program.set("scanItem", ScanPass.item(frame));
    program.set("occlusions", 3, targets.texture(Slot.OCCLUSION));
    program.set("keyDirection", StudioUniforms.KEY_DIRECTION);
    program.set("linePx", LINE_PX * targets.texture(Slot.SURFACE).height() / 720f);
    program.set("clearBackground", frame.transparentBackground() ? 1 : 0);
    setOverlay(program, inputs, targets);
    screen.drawFullScreen();
  }

  private static void setTints(GlProgram program, FrameDescription frame, FrameTargets targets) {
    if (frame.isPainted()) {
      program.set("tints", 5, targets.texture(Slot.TINT));
    }
  }

  private static void setOverlay(GlProgram program, Inputs inputs, FrameTargets targets) {
    if (inputs.faded()) {
      program.set("layers", 4, targets.texture(Slot.LAYERS));
    }
    if (inputs.lined()) {
      program.set("lines", 8, targets.texture(Slot.LINES));
    }
    if (inputs.marked()) {
      program.set("marks", 6, targets.texture(Slot.MARKS));
      program.set(
          "outlinePx", Math.max(1.6f, OUTLINE_PX * targets.texture(Slot.PICTURE).height() / 720f));
    }
  }
}
