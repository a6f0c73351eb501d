package sutura.render.pass;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlSampleCount;
import sutura.render.gl.GlTexture;
import sutura.render.gl.GlVertexArray;
import sutura.render.pass.FrameTargets.Slot;
import sutura.scene.SceneState.Background;

/**
 * Faded structures, both sides of each, in their right order: the nearest layer, then the nearest
 * behind that, and so on until nothing is left or as many as the quality says; what is left then is
 * mixed at half resolution. Stops after the first layer that touches next to no pixel.
 *
 * <p>Source: Everitt 2001, "Interactive order-independent transparency" (depth peeling), and for
 * the rest McGuire & Bavoil 2013, "Weighted blended order-independent transparency", JCGT 2(2).
 */
final class TransparentPass implements AutoCloseable {
  private static final DrawState LAYER =
      new DrawState(DrawState.Depth.NEARER, true, DrawState.Cull.NONE, DrawState.Blend.NONE);
  private static final DrawState REST =
      new DrawState(
          DrawState.Depth.IGNORED,
          false,
          DrawState.Cull.NONE,
          DrawState.Blend.WEIGHTED_TRANSPARENCY);
  private static final DrawState UNDER = DrawState.FULL_SCREEN.with(DrawState.Blend.UNDER);
  private static final DrawState UNDER_AND_VEIL =
      DrawState.FULL_SCREEN.with(DrawState.Blend.UNDER_AND_VEIL);

  private final Shaders shaders;
  private final GlVertexArray screen;
  private final GeometryPass geometry;

  /**
   * A layer that touches no more than this share of the picture is the last: what is behind it, in
   * seams that run along the view, is mixed. Source: chosen so that no difference is seen.
   */
  private static final double LAST_LAYER = 1e-4;

  private final GlSampleCount touched = new GlSampleCount();

  TransparentPass(Shaders shaders, GlVertexArray screen, GeometryPass geometry) {
    this.shaders = shaders;
    this.screen = screen;
    this.geometry = geometry;
  }

  /** What is drawn: the faded ones of a frame, and their materials. */
  record Inputs(
      FrameDescription frame,
      List<DrawList.Entry> faded,
      View view,
      MeshStore meshes,
      GlTexture items,
      @Nullable Veil veil) {
    /** With one more where fluid moves behind the faded structures. */
    private String[] defines(String... others) {
      return Veil.defines(veil, others);
    }
  }

  /** Starts a picture. */
  void clear(Inputs inputs, FrameTargets targets) {
    DrawState.FULL_SCREEN.apply();
    GlFramebuffer layers = bindLayers(inputs, targets);
    layers.clearColour(0, 0, 0, 0, 0);
    if (inputs.veil() != null) {
      layers.clearColour(1, 1, 1, 1, 1);
      layers.clearColour(2, 1, 1, 1, 1);
    }
  }

  private static GlFramebuffer bindLayers(Inputs inputs, FrameTargets targets) {
    GlFramebuffer layers =
        inputs.veil() == null ? targets.alone(Slot.LAYERS) : targets.veiledLayers();
    layers.bind();
    return layers;
  }

  private static void layUnder(Inputs inputs, FrameTargets targets) {
    bindLayers(inputs, targets);
    (inputs.veil() == null ? UNDER : UNDER_AND_VEIL).apply();
  }

  /**
   * Draws one layer, from the front, and after the last one the rest; returns whether that is done.
   *
   * @param index 0 for the nearest; layers are drawn in order
   */
  boolean peel(int index, Inputs inputs, FrameTargets targets) {
    int pixels = layer(index, inputs, targets);
    int most = inputs.frame().quality().peeledLayers();
    int few = (int) (LAST_LAYER * targets.geometry().width() * targets.geometry().height());
    boolean last = pixels <= few || index + 1 == most;
    if (last && pixels > 0) {
      mix(index + 1, inputs, targets);
    }
    return last;
  }

  private int layer(int index, Inputs inputs, FrameTargets targets) {
    boolean painted = inputs.frame().isPainted();
    GlFramebuffer layer = painted ? targets.paintedLayer(index) : targets.layer(index);
    layer.bind();
    LAYER.apply();
    layer.copyDepthFrom(targets.geometry());
    layer.clearInteger(0);
    if (painted) {
      layer.clearColour(1, 0, 0, 0, 0);
    }
    touched.begin();
    geometry.drawBehind(
        index == 0 ? null : targets.layerDepth(index - 1),
        inputs.frame(),
        inputs.faded(),
        inputs.view(),
        inputs.meshes(),
        layer.height());
    int pixels = touched.end();
    if (pixels > 0) {
      light(inputs, targets);
    }
    return pixels;
  }

  private void light(Inputs inputs, FrameTargets targets) {
    layUnder(inputs, targets);
    boolean drawing = inputs.frame().background() == Background.PRINT;
    String[] drawn = drawing ? new String[] {"DRAWN"} : new String[0];
    GlProgram program =
        shaders.useFullScreen(
            "layer.frag",
            inputs.defines(
                SurfaceTint.defines(
                    inputs.frame(), ProvenancePaint.defines(inputs.frame().provenance(), drawn))));
    Veil.set(program, inputs.veil());
    if (inputs.frame().isPainted()) {
      program.set("tints", 2, targets.texture(Slot.LAYER_TINT));
    }
    ProvenancePaint.setColours(program, inputs.frame().provenance());
    inputs.view().setProjection(program);
    program.set("surfaces", 0, targets.texture(Slot.LAYER));
    setLooks(program, inputs);
    screen.drawFullScreen();
  }

  private static void setLooks(GlProgram program, Inputs inputs) {
    program.set("items", 1, inputs.items());
    program.set("paper", inputs.frame().background() == Background.DARK ? 0 : 1);
    StudioUniforms.set(program);
  }

  /**
   * Draws all that lies behind the layers so far, mixed.
   *
   * @param layers how many were peeled, at least 1
   */
  private void mix(int layers, Inputs inputs, FrameTargets targets) {
    GlFramebuffer rest = targets.rest();
    rest.bind();
    REST.apply();
    rest.clearColour(0, 0, 0, 0, 0);
    rest.clearColour(1, 1, 1, 1, 1);
    var look = inputs.frame().provenance();
    boolean drawing = inputs.frame().background() == Background.PRINT;
    String[] drawn = drawing ? new String[] {"DRAWN"} : new String[0];
    GlProgram program =
        shaders.use(
            "transparent.vert",
            "transparent.frag",
            inputs
                .view()
                .defines(
                    SurfaceTint.defines(inputs.frame(), ProvenancePaint.defines(look, drawn))));
    SurfaceTint.setFrame(program, inputs.frame(), targets.geometry().height());
    ProvenancePaint.setPattern(program, look);
    ProvenancePaint.setColours(program, look);
    View view = inputs.view();
    program.set("before", 2, targets.layerDepth(layers - 1));
    program.set("solid", 3, targets.texture(Slot.DEPTH));
    program.set("viewFromModelNormal", view.normalMatrix());
    program.set("nearMm", -view.viewZ(0)).set("farMm", -view.viewZ(1));
    program.set("parallel", view.parallel() ? 1 : 0);
    setLooks(program, inputs);
    view.cuts().begin();
    inputs.meshes().bind();
    for (DrawList.Entry entry : inputs.faded()) {
      view.place(program, entry);
      program.set("viewFromModel", view.viewFromModel(entry)).set("item", entry.index());
      if (look.isPresent()) {
        program.set("painted", ProvenancePaint.painted(entry));
      }
      SurfaceTint.setItem(program, inputs.frame(), entry, inputs.meshes().isDisplaced(entry));
      inputs.meshes().draw(entry);
    }
    view.cuts().end();
    layUnder(inputs, targets);
    shaders
        .useFullScreen("rest.frag", inputs.defines())
        .set("sums", 0, targets.texture(Slot.REST))
        .set("seen", 1, targets.texture(Slot.REST_SEEN));
    screen.drawFullScreen();
  }

  @Override
  public void close() {
    touched.close();
  }
}
