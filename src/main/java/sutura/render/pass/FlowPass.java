package sutura.render.pass;

import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector2f;
import org.joml.Vector3f;
import sutura.render.FlowColours;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlVertexArray;
import sutura.render.pass.FrameTargets.Slot;
import sutura.scene.Colour;
import sutura.scene.SceneState.Background;

/**
 * Fluid in motion over a finished picture of what rests: hidden by solid surfaces, veiled by faded
 * ones as far as they lie before it.
 */
final class FlowPass implements AutoCloseable {
  private static final DrawState SOFT =
      new DrawState(
          DrawState.Depth.NEARER, false, DrawState.Cull.NONE, DrawState.Blend.PREMULTIPLIED);

  private static final float PARTICLE_RADIUS_MM = 0.34f;

  /** For a picture of {@link #ROWS}. */
  private static final float LEAST_RADIUS_PX = 0.95f;

  private static final float MOST_RADIUS_PX = 2.6f;
  private static final float MOST_TAIL_PX = 42;
  private static final float ROWS = 720;

  private final Shaders shaders;
  private final GlVertexArray screen;
  private final FlowStates states;

  FlowPass(Shaders shaders, GlVertexArray screen) {
    this.shaders = shaders;
    this.screen = screen;
    states = new FlowStates(shaders);
  }

  /** One picture: what moves, in front of what rests. */
  private record Scene(FrameDescription frame, FlowPicture flow, View view, StillPicture still) {
    boolean dark() {
      return frame.background() == Background.DARK;
    }

    float scale() {
      return still.picture().height() / ROWS;
    }
  }

  /** Draws a frame that has a flow over all of a target. */
  void draw(
      FrameDescription frame,
      FlowPicture flow,
      StillPicture still,
      FrameTargets targets,
      GlFramebuffer into) {
    Scene scene = new Scene(frame, flow, View.of(frame), still);
    GlFramebuffer moving = targets.flow();
    moving.bind();
    SOFT.apply();
    moving.clearColour(0, 0, 0, 0, 0);
    moving.copyDepthFrom(still.depth());
    if (flow.particles() > 0) {
      drawParticles(scene);
    }
    compose(scene, targets, into);
  }

  private void drawParticles(Scene scene) {
    Particles particles = states.of(scene.flow());
    SOFT.apply();
    GlProgram program = use(scene, "particle.vert", "particle.frag");
    setSpeeds(program, scene);
    float scale = scene.scale();
    program.set("radiusMm", PARTICLE_RADIUS_MM);
    program.set("radiusPx", new Vector2f(LEAST_RADIUS_PX, MOST_RADIUS_PX).mul(scale));
    program.set("tailPx", MOST_TAIL_PX * scale);
    program.set("tail", (float) Particles.TAIL).set("life", Particles.LIFE);
    program.set("slow", scene.dark() ? 0.35f : 0.45f);
    program.set("glow", scene.dark() ? 0.9f : 0f);
    program.set("cover", scene.dark() ? 0.7f : 1f);
    particles.draw();
  }

  /** A program with the uniforms of {@code flow.glsl}. */
  private GlProgram use(Scene scene, String vertex, String fragment) {
    View view = scene.view();
    StillPicture still = scene.still();
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

  private static void setSpeeds(GlProgram program, Scene scene) {
    List<Vector3f> colours =
        FlowColours.stops(scene.frame().background()).stream().map(FlowPass::linear).toList();
    program.set("speedColours", colours);
    program.set("fullMmPerS", (float) scene.flow().fullMmPerS());
    program.set("decades", (float) FlowColours.DECADES);
  }

  private static Vector3f linear(Colour colour) {
    return new Vector3f(
        ItemTable.linear(colour.red()),
        ItemTable.linear(colour.green()),
        ItemTable.linear(colour.blue()));
  }

  private void compose(Scene scene, FrameTargets targets, GlFramebuffer into) {
    into.bind();
    DrawState.FULL_SCREEN.apply();
    boolean print = scene.frame().background() == Background.PRINT;
    shaders
        .useFullScreen("flow.frag", print ? new String[] {"PLAIN"} : new String[0])
        .set("still", 0, scene.still().picture().colour())
        .set("flow", 1, targets.texture(Slot.FLOW));
    screen.drawFullScreen();
  }

  @Override
  public void close() {
    states.close();
  }
}
