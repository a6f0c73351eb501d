package sutura.render.pass;

import org.joml.Vector2f;
import org.joml.Vector3f;
import sutura.csf.DyeCloud;
import sutura.csf.Streamlines;
import sutura.render.FlowColours;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlInfo;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlVertexArray;
import sutura.render.pass.FrameTargets.Slot;
import sutura.scene.SceneState.Background;

/**
 * Fluid in motion over a finished picture of what rests: hidden by solid surfaces, veiled by faded
 * ones as far as they lie before it. Sizes in pixels are meant for a picture of 720 rows.
 */
final class FlowPass implements AutoCloseable {
  private static final DrawState SOFT =
      new DrawState(
          DrawState.Depth.NEARER, false, DrawState.Cull.NONE, DrawState.Blend.PREMULTIPLIED);

  /** Near lines lie before far ones. */
  private static final DrawState LINES =
      new DrawState(
          DrawState.Depth.NEARER, true, DrawState.Cull.NONE, DrawState.Blend.PREMULTIPLIED);

  private static final DrawState ARROWS = DrawState.FULL_SCREEN.with(DrawState.Blend.PREMULTIPLIED);

  private static final float PARTICLE_RADIUS_MM = 0.5f;
  private static final Vector2f PARTICLE_RADIUS_PX = new Vector2f(1.45f, 2.8f);
  private static final float MOST_TAIL_PX = 36;

  private static final float LINE_RADIUS_MM = 0.24f;
  private static final Vector2f LINE_RADIUS_PX = new Vector2f(0.55f, 1.6f);

  private static final Vector2f ARROW_RADIUS_PX = new Vector2f(2.0f, 6.0f);
  private static final Vector3f ARROW_RIM = new Vector3f(0.01f, 0.012f, 0.016f);

  private static final int SOFTWARE_SPLATS = 20_000;
  private static final int MOST_SPLATS = 60_000;

  /** Flows beside each other that have dye of their own. */
  private static final int MOST_FLOWS = 4;

  /** Lines of some moments of a cycle. */
  private static final int MOST_LINES = 20;

  private final Shaders shaders;

  private final GlVertexArray screen;
  private final boolean software = GlInfo.current().isSoftware();
  private final FlowStates states;
  private final Recent<Streamlines, Ribbons> ribbons = new Recent<>(MOST_LINES, Ribbons::new);
  private final Recent<DyeCloud, DyeSplats> dyes = new Recent<>(MOST_FLOWS, DyeSplats::new);

  FlowPass(Shaders shaders, GlVertexArray screen) {
    this.shaders = shaders;
    this.screen = screen;
    states = new FlowStates(shaders);
  }

  /** Draws a frame that has a flow over all of a target. */
  void draw(
      FrameDescription frame,
      FlowPicture flow,
      StillPicture still,
      FrameTargets targets,
      GlFramebuffer into) {
    FlowScene scene = new FlowScene(frame, flow, View.of(frame), still);
    GlFramebuffer moving = targets.flow();
    moving.bind();
    LINES.apply();
    if (flow.streamlines().isEmpty() || !still.lines().restore(flow, moving)) {
      moving.clearColour(0, 0, 0, 0, 0);
      moving.copyDepthFrom(still.depth());
      flow.streamlines().ifPresent(lines -> drawLines(scene, lines, moving));
    }
    flow.dye().ifPresent(dye -> drawDye(scene, dye));
    if (flow.particles() > 0) {
      drawParticles(scene);
    }
    drawArrows(scene);
    compose(scene, targets, into);
  }

  /** Moves the particles of a flow to its time. */
  void drift(FlowPicture flow) {
    states.of(flow);
  }

  private void drawDye(FlowScene scene, DyeCloud dye) {
    DyeSplats splats = dyes.of(dye);
    splats.bring(scene.flow().solution().domain(), software ? SOFTWARE_SPLATS : MOST_SPLATS);
    SOFT.apply();
    GlProgram program = scene.use(shaders, "dye.vert", "dye.frag");
    program.set("edgeMm", (float) splats.edgeMm());
    program.set("leastShare", DyeSplats.LEAST);
    program.set("colour", FlowScene.linear(FlowColours.dye(scene.frame().background())));
    splats.draw();
  }

  private void drawLines(FlowScene scene, Streamlines lines, GlFramebuffer moving) {
    Ribbons strips = ribbons.of(lines);
    LINES.apply();
    GlProgram program = scene.use(shaders, "ribbon.vert", "ribbon.frag");
    scene.setSpeeds(program);
    program.set("radiusMm", LINE_RADIUS_MM).set("radiusPx", scaled(LINE_RADIUS_PX, scene));
    program.set("slow", 0.4f);
    strips.draw();
    scene.still().lines().keep(scene.flow(), moving);
  }

  private void drawParticles(FlowScene scene) {
    Particles particles = states.of(scene.flow());
    SOFT.apply();
    GlProgram program = scene.use(shaders, "particle.vert", "particle.frag");
    scene.setSpeeds(program);
    program.set("radiusMm", PARTICLE_RADIUS_MM);
    program.set("radiusPx", scaled(PARTICLE_RADIUS_PX, scene));
    program.set("tailPx", MOST_TAIL_PX * scene.scale());
    program.set("life", Particles.LIFE).set("slow", scene.dark() ? 0.9f : 0.95f);
    program.set("glow", scene.dark() ? 0.5f : 0f).set("halo", scene.dark() ? 0.2f : 0f);
    program.set("reachOf", scene.dark() ? 2.6f : 1.7f);
    program.set("cover", scene.dark() ? 0.85f : 1f);
    particles.draw();
  }

  private void drawArrows(FlowScene scene) {
    if (scene.flow().arrows().isEmpty()) {
      return;
    }
    ARROWS.apply();
    GlProgram program = scene.use(shaders, "arrow.vert", "arrow.frag");
    program.set("halfWidthPx", scaled(ARROW_RADIUS_PX, scene)).set("scale", scene.scale());
    program.set("rim", ARROW_RIM);
    for (FlowPicture.Arrow arrow : scene.flow().arrows()) {
      program.set("fromMm", new Vector3f(arrow.fromMm()));
      program.set("toMm", new Vector3f(arrow.toMm()));
      program.set("halfWidthMm", (float) arrow.halfWidthMm());
      program.set("colour", FlowScene.linear(arrow.colour()));
      program.set("hatched", arrow.hatched() ? 1 : 0);
      screen.drawStrip(4);
    }
  }

  private static Vector2f scaled(Vector2f px, FlowScene scene) {
    return new Vector2f(px).mul(scene.scale());
  }

  private void compose(FlowScene scene, FrameTargets targets, GlFramebuffer into) {
    into.bind();
    DrawState.FULL_SCREEN.apply();
    boolean print = scene.frame().background() == Background.PRINT;
    shaders
        .useFullScreen("flow.frag", print ? new String[] {"PLAIN"} : new String[0])
        .set("still", 0, scene.still().picture().colour())
        .set("flow", 1, targets.texture(Slot.FLOW));
    screen.drawFullScreen();
  }

  /** Lets go of everything on the card; another flow may follow. */
  @Override
  public void close() {
    states.close();
    ribbons.close();
    dyes.close();
  }
}
