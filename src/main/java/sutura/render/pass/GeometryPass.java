package sutura.render.pass;

import java.util.List;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlProgram;

/** Finds the nearest solid surface of every pixel: its normal, its item, its depth. */
final class GeometryPass {
  private final Shaders shaders;

  GeometryPass(Shaders shaders) {
    this.shaders = shaders;
  }

  void draw(List<DrawList.Entry> solid, View view, MeshStore meshes, FrameTargets targets) {
    targets.geometry().bind();
    DrawState.SOLID.apply();
    targets.geometry().clearInteger(0);
    targets.geometry().clearDepth();
    GlProgram program = shaders.use("geometry.vert", "geometry.frag");
    program.set("viewFromModelNormal", view.normalMatrix());
    meshes.bind();
    for (DrawList.Entry entry : solid) {
      program.set("clipFromModel", view.clipFromModel(entry)).set("item", entry.index());
      meshes.draw(entry.range());
    }
  }
}
