package sutura.render.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joml.Vector3f;
import sutura.render.Cap;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;
import sutura.render.pass.FrameTargets.Slot;
import sutura.scene.SectionPlane;

/** Smooth lines round the cut faces, in darker tones of their colours. */
final class CutLinePass {
  private static final DrawState STATE =
      new DrawState(
          DrawState.Depth.NEARER, false, DrawState.Cull.NONE, DrawState.Blend.PREMULTIPLIED);

  /** Width of a line in a picture of 720 rows. */
  private static final float LINE_PX = 1.25f;

  private static final float THINNEST_PX = 1.1f;

  /** Lines lie before the faces by this, so that these do not hide half of them, mm. */
  private static final float BEFORE_MM = 0.4f;

  private final Shaders shaders;

  CutLinePass(Shaders shaders) {
    this.shaders = shaders;
  }

  static boolean has(FrameDescription frame) {
    return !frame.cuts().planes().isEmpty();
  }

  /** Fills {@link Slot#LINES}. */
  void draw(
      List<DrawList.Entry> all,
      View view,
      MeshStore meshes,
      GlTexture items,
      FrameTargets targets) {
    GlFramebuffer target = targets.lines();
    target.bind();
    STATE.apply();
    target.clearColour(0, 0, 0, 0, 0);
    CutPlanes cuts = view.cuts();
    GlProgram program = shaders.use("line.vert", "line.frag", view.defines());
    float rows = target.height();
    program.set("items", 0, items);
    program.set("sizePx", (float) target.width(), rows, 0, 0);
    program.set("shade", view.cuts().cuts().scan().isPresent() ? 0.9f : 0.22f);
    program.set("halfWidthPx", 0.5f * Math.max(THINNEST_PX, LINE_PX * rows / 720f));
    cuts.begin();
    // In the order of the items, in which smaller structures come later and lie above.
    List<DrawList.Entry> ordered = new ArrayList<>(all);
    ordered.sort(Comparator.comparingInt(DrawList.Entry::index));
    for (DrawList.Entry entry : ordered) {
      entry.item().face().ifPresent(face -> draw(face.cap(), face.plane(), entry, view, meshes));
    }
    cuts.end();
  }

  private void draw(Cap cap, int plane, DrawList.Entry entry, View view, MeshStore meshes) {
    CutPlanes cuts = view.cuts();
    GlProgram program = shaders.use("line.vert", "line.frag", view.defines());
    SectionPlane section = cuts.cuts().planes().get(plane);
    program.set("clipFromModel", view.clipFromModel(entry)).set("item", entry.index());
    program.set("beforeMm", new Vector3f(section.normal()).mul(BEFORE_MM));
    cuts.set(program, entry.item());
    view.move(program, entry);
    meshes.faces().drawLines(cap);
  }
}
