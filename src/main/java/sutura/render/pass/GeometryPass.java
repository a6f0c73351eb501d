package sutura.render.pass;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.render.ProvenanceLook;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;

/** Finds the nearest surface of every pixel: its normal, its item, its depth. */
final class GeometryPass {
  private final Shaders shaders;

  GeometryPass(Shaders shaders) {
    this.shaders = shaders;
  }

  /** The nearest solid surface. */
  void draw(
      List<DrawList.Entry> solid,
      View view,
      MeshStore meshes,
      Optional<ProvenanceLook> look,
      FrameTargets targets) {
    targets.geometry().bind();
    DrawState.SOLID.apply();
    targets.geometry().clearInteger(0);
    targets.geometry().clearDepth();
    drawBehind(null, solid, view, meshes, look);
  }

  /**
   * The nearest surface behind a layer, into the target and with the state that are set.
   *
   * @param before depth of that layer; null for none
   */
  void drawBehind(
      @Nullable GlTexture before,
      List<DrawList.Entry> entries,
      View view,
      MeshStore meshes,
      Optional<ProvenanceLook> look) {
    String[] behind = before == null ? new String[0] : new String[] {"BEHIND"};
    GlProgram program =
        shaders.use(
            "geometry.vert", "geometry.frag", view.defines(ProvenancePaint.defines(look, behind)));
    if (before != null) {
      program.set("before", 0, before);
    }
    ProvenancePaint.setPattern(program, look);
    program.set("viewFromModelNormal", view.normalMatrix());
    view.cuts().begin();
    meshes.bind();
    for (DrawList.Entry entry : entries) {
      view.place(program, entry);
      program.set("item", entry.index());
      if (look.isPresent()) {
        program.set("painted", ProvenancePaint.painted(entry));
      }
      meshes.draw(entry);
    }
    view.cuts().end();
  }
}
