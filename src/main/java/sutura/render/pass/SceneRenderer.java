package sutura.render.pass;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.render.DrawItem;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.Quality;
import sutura.render.Sight;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlTexture;
import sutura.render.gl.GlVertexArray;
import sutura.scene.SceneState;

/**
 * Draws frame descriptions with the GL context that was current when it was made; used and closed
 * on that thread only.
 */
public final class SceneRenderer implements AutoCloseable {
  private final Shaders shaders;
  private final GlVertexArray screen;
  private final ItemTable items = new ItemTable();
  private final GeometryPass geometry;
  private final ShadowPass shadows;
  private final OcclusionPass occlusion;
  private final TransparentPass transparent;
  private final CutLinePass lines;
  private final ScanPass scans;
  private final MarkPass marks;
  private final ShadePass shade;
  private final AntialiasPass antialias;
  private final PickPass picking;
  private final SightPass sight;
  private final GlowPass glow;
  private final FlowPass flows;
  private final StillPictures stills = new StillPictures();
  private @Nullable MeshStore meshes;
  private @Nullable FrameTargets targets;
  private @Nullable Begun begun;
  private @Nullable List<DrawItem> solidDepthOf;

  /** Of the picture drawn last. */
  private @Nullable Veil veil;

  /** Reads shaders from this folder when they are first needed. */
  public SceneRenderer(Path shaderFolder) {
    shaders = new Shaders(shaderFolder);
    screen = GlVertexArray.empty();
    geometry = new GeometryPass(shaders);
    shadows = new ShadowPass(shaders);
    occlusion = new OcclusionPass(shaders, screen);
    transparent = new TransparentPass(shaders, screen, geometry);
    lines = new CutLinePass(shaders);
    scans = new ScanPass(shaders, screen);
    marks = new MarkPass(shaders);
    shade = new ShadePass(shaders, screen);
    antialias = new AntialiasPass(shaders, screen);
    picking = new PickPass(shaders);
    sight = new SightPass(shaders);
    glow = new GlowPass(shaders, screen, marks);
    flows = new FlowPass(shaders, screen);
  }

  /** Replaces all meshes. */
  public void upload(Map<StructureId, TriangleMesh> full, Map<StructureId, TriangleMesh> reduced) {
    upload(PackedMeshes.of(full, reduced));
  }

  /** Replaces all meshes by ones that another thread has packed. */
  public void upload(PackedMeshes packed) {
    if (meshes != null) {
      meshes.close();
    }
    meshes = new MeshStore(packed);
    stills.clear();
  }

  /** Adds meshes that another thread has packed to those that are there. */
  public void add(PackedMeshes packed) {
    store().add(packed);
    stills.clear();
  }

  /**
   * Makes the driver compile what the first picture of this quality needs. To be called before
   * {@link #upload}, while another thread reads the meshes.
   */
  public void warmUp(Quality quality, boolean transparentBackground) {
    upload(WarmUp.meshes());
    try (GlFramebuffer small = GlFramebuffer.picture(WarmUp.SIZE_PX, WarmUp.SIZE_PX)) {
      render(WarmUp.frame(transparentBackground, quality), small);
      small.read(4);
    }
  }

  /**
   * Draws one picture over all of the target. While only the fluid in it moves, the rest is not
   * drawn again.
   *
   * @throws sutura.render.gl.ShaderException if a shader is faulty, with located problems
   */
  public void render(FrameDescription frame, GlFramebuffer target) {
    begun = null;
    FlowPicture flow = frame.flow().orElse(null);
    if (flow == null) {
      renderAtRest(frame, target);
      return;
    }
    FrameTargets work = targetsFor(target.width(), target.height());
    StillPicture still = stills.find(frame, target.width(), target.height());
    if (still == null) {
      still = stills.make(frame, target.width(), target.height());
      renderAtRest(frame, still.picture());
      still.keep(work, veil);
    }
    flows.draw(frame, flow, still, work, target);
  }

  /**
   * Moves the particles of a flow to its time and draws nothing.
   *
   * @return the time that it took until the card had finished, seconds
   */
  public double drift(FlowPicture flow, GlFramebuffer any) {
    any.bind();
    DrawState.finish();
    long start = System.nanoTime();
    flows.drift(flow);
    DrawState.finish();
    return (System.nanoTime() - start) / 1e9;
  }

  /** Lets go of what flows have left on the card. */
  public void forgetFlows() {
    flows.close();
    stills.clear();
  }

  private void renderAtRest(FrameDescription frame, GlFramebuffer target) {
    Quality quality = frame.quality();
    if (quality.samples() > 1) {
      for (int i = 0; i < quality.samples(); i++) {
        boolean complete;
        do {
          complete = refineAtRest(frame, i, target);
        } while (!complete);
      }
      return;
    }
    FrameTargets work = targetsFor(target.width(), target.height());
    Begun picture = begin(frame, null, work);
    boolean complete;
    do {
      complete = picture.step();
    } while (!complete);
    finish(picture);
    if (quality.fxaa()) {
      antialias.smooth(work, target);
    } else {
      target.copyFrom(work.picture());
    }
  }

  /**
   * Draws a part of one sample of a picture; the last one finishes it. A sample of faded structures
   * has a part for each layer of them. Samples are drawn in order, with no other picture of the
   * same size between their parts.
   *
   * @param sample from 0 to the quality's number of samples
   * @return whether the sample is complete
   */
  public boolean refine(FrameDescription frame, int sample, GlFramebuffer target) {
    FlowPicture flow = frame.flow().orElse(null);
    if (flow == null) {
      return refineAtRest(frame, sample, target);
    }
    boolean complete = refineAtRest(frame, sample, target);
    if (complete && sample + 1 == frame.quality().samples()) {
      FrameTargets work = targetsFor(target.width(), target.height());
      StillPicture still = stills.make(frame, target.width(), target.height());
      still.picture().copyFrom(target);
      still.keep(work, veil);
      flows.draw(frame, flow, still, work, target);
    }
    return complete;
  }

  private boolean refineAtRest(FrameDescription frame, int sample, GlFramebuffer target) {
    FrameTargets work = targetsFor(target.width(), target.height());
    Sampling sampling = new Sampling(sample, frame.quality().samples());
    Begun picture = begun;
    if (picture == null || !picture.isOf(frame, sampling)) {
      if (sample == 0) {
        work.sum().bind();
        work.sum().clearColour(0, 0, 0, 0, 0);
      }
      picture = begin(frame, sampling, work);
      begun = picture;
    }
    if (!picture.step()) {
      return false;
    }
    finish(picture);
    begun = null;
    if (sampling.isLast()) {
      boolean light = frame.background() != SceneState.Background.PRINT;
      antialias.resolve(work, sampling.count(), light, target);
    }
    return true;
  }

  private Begun begin(FrameDescription whole, @Nullable Sampling sampling, FrameTargets work) {
    FrameDescription frame =
        sampling == null
            ? whole
            : sampling.shifted(whole, work.geometry().width(), work.geometry().height());
    MeshStore store = store();
    View view = View.of(frame);
    store.show(frame);
    DrawList list = DrawList.of(frame, view, store);
    solidDepthOf = whole.items();
    GlTexture table = items.update(frame.items());
    geometry.draw(frame, list.solid(), view, store, work);
    scans.draw(frame, view);
    LightSample light = null;
    if (frame.quality().ambientOcclusion()) {
      light = light(frame, view, sampling, work);
    }
    veil =
        list.faded().isEmpty()
            ? null
            : frame.flow().map(flow -> Veil.of(flow.solution().domain(), view)).orElse(null);
    TransparentPass.Inputs inputs =
        new TransparentPass.Inputs(frame, list.faded(), view, store, table, veil);
    if (!list.faded().isEmpty()) {
      transparent.clear(inputs, work);
    }
    return new Begun(whole, sampling, work, inputs, list, light, transparent);
  }

  private void finish(Begun picture) {
    TransparentPass.Inputs drawn = picture.inputs();
    DrawList list = picture.list();
    List<DrawList.Entry> marked = list.all().stream().filter(MarkPass::isMarked).toList();
    boolean lined = CutLinePass.has(drawn.frame());
    if (lined) {
      lines.draw(list.all(), drawn.view(), drawn.meshes(), drawn.items(), picture.work());
    }
    if (!marked.isEmpty()) {
      marks.draw(marked, drawn.view(), drawn.meshes(), picture.work());
    }
    ShadePass.Inputs inputs =
        new ShadePass.Inputs(
            drawn.frame().quality().ambientOcclusion(),
            !list.faded().isEmpty(),
            !marked.isEmpty(),
            lined,
            !drawn.frame().quality().reducedDetail(),
            picture.light(),
            picture.sampling() != null);
    shade.draw(drawn.frame(), drawn.view(), drawn.items(), inputs, picture.work());
  }

  /**
   * Finds what light reaches the surfaces; returns the lights of this sample, if it has its own.
   */
  private @Nullable LightSample light(
      FrameDescription frame, View view, @Nullable Sampling sampling, FrameTargets work) {
    if (sampling == null || !frame.samplesLight()) {
      Shadow shadow = shadows.draw(frame, view, store());
      float phase = sampling == null ? 0 : sampling.phase();
      occlusion.draw(view, shadow, frame.quality().reducedDetail(), phase, work);
      return null;
    }
    occlusion.draw(view, null, true, sampling.phase(), work);
    return shadows.draw(
        frame, view, store(), LightSample.Points.of(sampling.index(), sampling.count()));
  }

  /**
   * What lies under a pixel of a picture of this size: the structure there, or the closest within
   * three pixels, so that thin sutures can be hit.
   *
   * @param xPx from the left edge
   * @param yPx from the top edge
   */
  public Optional<PickHit> pick(
      FrameDescription frame, int widthPx, int heightPx, double xPx, double yPx) {
    return picking.pick(frame, store(), widthPx, heightPx, xPx, yPx);
  }

  /** Which structure is seen where in a picture of this shape, coarsely: what labels go by. */
  public Sight look(FrameDescription frame, int widthPx, int heightPx) {
    return sight.look(frame, store(), widthPx, heightPx);
  }

  /**
   * Lays the soft outline of a structure over a part of a target that shows the picture drawn last,
   * without drawing that again.
   *
   * @param frame what that picture was drawn from
   * @param strength 0 for nothing to 1
   */
  public void glow(
      FrameDescription frame,
      StructureId id,
      float strength,
      GlFramebuffer target,
      GlFramebuffer.Part part) {
    FrameTargets work = targets;
    if (work == null) {
      return;
    }
    View view = View.of(frame);
    store().show(frame);
    DrawList list = DrawList.of(frame, view, store());
    drawSolidAgain(frame, list, view, work);
    List<DrawList.Entry> glowing =
        list.all().stream()
            .filter(entry -> entry.item().id().equals(id) && entry.item().body().isEmpty())
            .toList();
    if (!glowing.isEmpty()) {
      glow.draw(glowing, view, store(), work, strength, target, part);
    }
  }

  /** Skulls beside each other have their pictures drawn with the same textures. */
  @SuppressWarnings("ReferenceEquality") // the items of a picture stay its own through all of it
  private void drawSolidAgain(FrameDescription frame, DrawList list, View view, FrameTargets work) {
    if (solidDepthOf != frame.items()) {
      geometry.draw(frame, list.solid(), view, store(), work);
      solidDepthOf = frame.items();
    }
  }

  private MeshStore store() {
    MeshStore store = meshes;
    if (store == null) {
      store = new MeshStore(PackedMeshes.of(Map.of(), Map.of()));
      meshes = store;
    }
    return store;
  }

  private FrameTargets targetsFor(int widthPx, int heightPx) {
    FrameTargets known = targets;
    if (known == null || !known.fits(widthPx, heightPx)) {
      if (known != null) {
        known.close();
      }
      known = new FrameTargets(widthPx, heightPx);
      stills.clear();
      targets = known;
    }
    return known;
  }

  @Override
  public void close() {
    forgetFlows();
    picking.close();
    scans.close();
    transparent.close();
    sight.close();
    shadows.close();
    if (targets != null) {
      targets.close();
    }
    if (meshes != null) {
      meshes.close();
    }
    items.close();
    screen.close();
    shaders.close();
  }
}
