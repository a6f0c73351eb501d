package sutura.render.pass;

import java.util.List;
import java.util.Optional;
import sutura.render.ProvenanceLook;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlProgram;

/** Finds the nearest solid surface of every pixel: its normal, its item, its depth. */
final class GeometryPass {
  private final Shaders shaders;

  GeometryPass(Shaders shaders) {
    this.shaders = shaders;
  }

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
    GlProgram program =
        shaders.use("geometry.vert", "geometry.frag", ProvenancePaint.defines(look));
    ProvenancePaint.setPattern(program, look);
    program.set("viewFromModelNormal", view.normalMatrix());
    meshes.bind();
    for (DrawList.Entry entry : solid) {
      program.set("clipFromModel", view.clipFromModel(entry)).set("item", entry.index());
      if (look.isPresent()) {
        program.set("painted", ProvenancePaint.painted(entry));
      }
      meshes.draw(entry.range());
    }
  }
}
