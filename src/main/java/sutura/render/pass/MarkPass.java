package sutura.render.pass;

import java.util.List;
import java.util.function.Function;
import org.joml.Vector2f;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlProgram;
import sutura.render.pass.FrameTargets.Slot;

/** Silhouettes of what is selected or under the pointer, for the outline. */
final class MarkPass {
  private static final DrawState STATE =
      new DrawState(DrawState.Depth.IGNORED, false, DrawState.Cull.AWAY, DrawState.Blend.MAXIMUM);

  private final Shaders shaders;

  MarkPass(Shaders shaders) {
    this.shaders = shaders;
  }

  static boolean isMarked(DrawList.Entry entry) {
    return entry.item().selected() || entry.item().hovered();
  }

  void draw(List<DrawList.Entry> marked, View view, MeshStore meshes, FrameTargets targets) {
    draw(marked, view, meshes, targets, MarkPass::strength);
  }

  private static Vector2f strength(DrawList.Entry entry) {
    return new Vector2f(entry.item().selected() ? 1 : 0, entry.item().hovered() ? 1 : 0);
  }

  /** As if the pointer were on these and nothing else were marked. */
  void drawHovered(
      List<DrawList.Entry> hovered, View view, MeshStore meshes, FrameTargets targets) {
    draw(hovered, view, meshes, targets, entry -> new Vector2f(0, 1));
  }

  private void draw(
      List<DrawList.Entry> marked,
      View view,
      MeshStore meshes,
      FrameTargets targets,
      Function<DrawList.Entry, Vector2f> strength) {
    targets.alone(Slot.MARKS).bind();
    STATE.apply();
    targets.alone(Slot.MARKS).clearColour(0, 0, 0, 0, 0);
    GlProgram program = shaders.use("mark.vert", "mark.frag", view.defines());
    program.set("depths", 0, targets.texture(Slot.DEPTH));
    view.cuts().begin();
    meshes.bind();
    for (DrawList.Entry entry : marked) {
      view.place(program, entry);
      program.set("strength", strength.apply(entry));
      meshes.draw(entry);
    }
    view.cuts().end();
  }
}
