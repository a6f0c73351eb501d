package sutura.render.pass;

import java.util.Arrays;
import java.util.List;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import sutura.anatomy.Tissue;
import sutura.render.Displacements;
import sutura.render.DrawItem;
import sutura.render.FieldColours;
import sutura.render.FrameDescription;
import sutura.render.SurfacePaint;
import sutura.render.gl.GlProgram;
import sutura.scene.Colour;

/** Gives the programs what {@code tint.glsl} wants, in frames in which something is painted. */
final class SurfaceTint {
  private static final String DEFINE = "PAINTED";

  /** Rows of the picture that widths of lines are meant for. */
  private static final float ROWS = 720;

  /** From here on a suture has its own colour, whatever moves it. */
  private static final float OPEN_FROM = 0.5f;

  private static final SurfacePaint.Claimed CLAIMED = new SurfacePaint.Claimed();

  private SurfaceTint() {}

  /** The program's defines, with one more where something is painted. */
  static String[] defines(FrameDescription frame, String... others) {
    if (!frame.isPainted()) {
      return others;
    }
    String[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = DEFINE;
    return all;
  }

  /** For programs that draw meshes: what is the same for all of them. */
  static void setFrame(GlProgram program, FrameDescription frame, int rowsPx) {
    if (!frame.isPainted()) {
      return;
    }
    List<Colour> stops = FieldColours.stops();
    for (int i = 0; i < stops.size(); i++) {
      program.set("fieldColours[" + i + "]", vector(stops.get(i)));
    }
    program.set("pixel", Math.max(1, rowsPx / ROWS));
    List<Vector3fc> fingers = frame.fingersMm();
    for (int i = 0; i < fingers.size(); i++) {
      program.set("fingersMm[" + i + "]", fingers.get(i));
    }
  }

  /** What is painted on one structure. */
  static void setItem(
      GlProgram program, FrameDescription frame, DrawList.Entry entry, boolean displaced) {
    if (!frame.isPainted()) {
      return;
    }
    DrawItem item = entry.item();
    boolean suture = item.tissue() == Tissue.SUTURAL;
    boolean open = suture && item.openness() >= OPEN_FROM;
    double fullNm =
        displaced && !open ? frame.displacements().map(Displacements::fullNm).orElse(0.0) : 0;
    SurfacePaint paint = item.paint().orElse(null);
    program.set("fullNm", (float) fullNm);
    program.set("fingers", item.body().isPresent() ? 0 : frame.fingersMm().size());
    program.set("claimed", CLAIMED.equals(paint) ? 1 : 0);
    if (paint instanceof SurfacePaint.Closure closure) {
      set(program, closure);
    } else {
      // The trace of a fused suture stays on the colours of displacement.
      program.set("openShare", suture && fullNm > 0 ? 0f : -1f);
    }
  }

  private static void set(GlProgram program, SurfacePaint.Closure closure) {
    program.set("openShare", (float) closure.openShare());
    program.set("soft", closure.soft() ? 1 : 0);
    program.set("openColour", vector(closure.colour()));
    program.set("courseCentreMm", new Vector3f(closure.course().centreMm()));
    program.set("courseMiddle", new Vector3f(closure.course().middle()));
    program.set("courseAlong", new Vector3f(closure.course().along()));
    program.set("courseRadiusMm", (float) closure.course().radiusMm());
  }

  private static Vector3f vector(Colour colour) {
    return new Vector3f(colour.red(), colour.green(), colour.blue());
  }
}
