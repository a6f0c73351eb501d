package sutura.render.pass;

import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector2f;
import org.joml.Vector3f;
import sutura.render.FlowColours;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.gl.GlProgram;
import sutura.scene.Colour;
import sutura.scene.SceneState.Background;

/**
 * One picture of what moves, in front of what rests.
 *
 * @param frame the whole scene
 * @param flow what moves in it
 * @param view how it is seen
 * @param still the finished picture of the rest
 */
record FlowScene(FrameDescription frame, FlowPicture flow, View view, StillPicture still) {
  /** Rows of the picture that sizes in pixels are meant for. */
  private static final float ROWS = 720;

  /** Still seen in a small picture. */
  private static final float LEAST_SCALE = 0.6f;

  boolean dark() {
    return frame.background() == Background.DARK;
  }

  /** Pixels for each that is meant. */
  float scale() {
    return Math.max(LEAST_SCALE, still.picture().height() / ROWS);
  }

  /** A program with the uniforms of {@code flow.glsl}. */
  GlProgram use(Shaders shaders, String vertex, String fragment) {
    GlProgram program = shaders.use(vertex, fragment, view.cuts().defines());
    Matrix4f world = view.viewFromWorld();
    program.set("clipFromWorld", view.clipFromWorld());
    program.set("depthOfWorld", -world.m02(), -world.m12(), -world.m22(), -world.m32());
    float rows = still.picture().height();
    program.set("sizePx", new Vector2f(still.picture().width(), rows));
    program.set("pxPerMm", 0.5f * rows * view.clipFromView().m11());
    view.cuts().set(program);
    Veil veil = still.veil();
    program.set("veiled", veil == null ? 0 : 1);
    if (veil != null) {
      Veil.set(program, veil);
      program.set("veilNear", 0, still.veils(0)).set("veilFar", 1, still.veils(1));
    }
    return program;
  }

  /** Sets the uniforms of {@code speed.glsl}. */
  void setSpeeds(GlProgram program) {
    List<Vector3f> colours =
        FlowColours.stops(frame.background()).stream().map(FlowScene::linear).toList();
    program.set("speedColours", colours);
    program.set("fullMmPerS", (float) flow.fullMmPerS());
    program.set("decades", (float) flow.decades());
  }

  /** Light of this colour. */
  static Vector3f linear(Colour colour) {
    return new Vector3f(
        ItemTable.linear(colour.red()),
        ItemTable.linear(colour.green()),
        ItemTable.linear(colour.blue()));
  }
}
