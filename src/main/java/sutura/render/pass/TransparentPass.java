package sutura.render.pass;

import java.util.List;
import java.util.Optional;
import sutura.render.ProvenanceLook;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;

/**
 * Faded structures, glassy, in any order.
 *
 * <p>Source: McGuire & Bavoil 2013, "Weighted blended order-independent transparency", JCGT 2(2).
 */
final class TransparentPass {
  private static final DrawState STATE =
      new DrawState(
          DrawState.Depth.NEARER,
          false,
          DrawState.Cull.AWAY,
          DrawState.Blend.WEIGHTED_TRANSPARENCY);

  private final Shaders shaders;

  TransparentPass(Shaders shaders) {
    this.shaders = shaders;
  }

  void draw(
      List<DrawList.Entry> faded,
      View view,
      MeshStore meshes,
      GlTexture items,
      Optional<ProvenanceLook> look,
      FrameTargets targets) {
    GlFramebuffer target = targets.transparency();
    target.bind();
    STATE.apply();
    target.clearColour(0, 0, 0, 0, 0);
    target.clearColour(1, 1, 1, 1, 1);
    GlProgram program =
        shaders.use("transparent.vert", "transparent.frag", ProvenancePaint.defines(look));
    ProvenancePaint.setPattern(program, look);
    ProvenancePaint.setColours(program, look);
    program.set("items", 0, items);
    program.set("viewFromModelNormal", view.normalMatrix());
    program.set("nearMm", -view.viewZ(0)).set("farMm", -view.viewZ(1));
    program.set("parallel", view.parallel() ? 1 : 0);
    StudioUniforms.set(program);
    meshes.bind();
    for (DrawList.Entry entry : faded) {
      program.set("clipFromModel", view.clipFromModel(entry));
      program.set("viewFromModel", view.viewFromModel(entry)).set("item", entry.index());
      if (look.isPresent()) {
        program.set("painted", ProvenancePaint.painted(entry));
      }
      meshes.draw(entry.range());
    }
  }
}
