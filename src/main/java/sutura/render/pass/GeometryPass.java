package sutura.render.pass;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
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
      FrameDescription frame,
      List<DrawList.Entry> solid,
      View view,
      MeshStore meshes,
      FrameTargets targets) {
    GlFramebuffer target = frame.isPainted() ? targets.paintedGeometry() : targets.geometry();
    target.bind();
    DrawState.SOLID.apply();
    target.clearInteger(0);
    if (frame.isPainted()) {
      target.clearColour(1, 0, 0, 0, 0);
    }
    target.clearDepth();
    drawBehind(null, frame, solid, view, meshes, target.height());
    targets.geometry().bind();
  }

  /**
   * The nearest surface behind a layer, into the target and with the state that are set.
   *
   * @param before depth of that layer; null for none
   * @param rowsPx of the picture
   */
  void drawBehind(
      @Nullable GlTexture before,
      FrameDescription frame,
      List<DrawList.Entry> entries,
      View view,
      MeshStore meshes,
      int rowsPx) {
    var look = frame.provenance();
    String[] behind = before == null ? new String[0] : new String[] {"BEHIND"};
    GlProgram program =
        shaders.use(
            "geometry.vert",
            "geometry.frag",
            view.defines(SurfaceTint.defines(frame, ProvenancePaint.defines(look, behind))));
    if (before != null) {
      program.set("before", 0, before);
    }
    ProvenancePaint.setPattern(program, look);
    SurfaceTint.setFrame(program, frame, rowsPx);
    program.set("viewFromModelNormal", view.normalMatrix());
    view.cuts().begin();
    meshes.bind();
    for (DrawList.Entry entry : entries) {
      view.place(program, entry);
      program.set("item", entry.index());
      if (look.isPresent()) {
        program.set("painted", ProvenancePaint.painted(entry));
      }
      SurfaceTint.setItem(program, frame, entry, meshes.isDisplaced(entry));
      meshes.draw(entry);
    }
    view.cuts().end();
  }
}
