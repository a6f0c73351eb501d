package sutura.render.pass;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlTexture;

/** The textures between the passes for one picture size, made when first drawn into. */
final class FrameTargets implements AutoCloseable {
  /** Textures by what they hold. */
  enum Slot {
    SURFACE(GlTexture.Format.RGBA16UI, 1, false),
    DEPTH(GlTexture.Format.DEPTH, 1, false),
    HALF_MASK(GlTexture.Format.DEPTH, 2, false),
    HALF_DEPTH(GlTexture.Format.R32F, 2, false),
    OCCLUSION(GlTexture.Format.RGBA16F, 2, false),
    OCCLUSION_SCRATCH(GlTexture.Format.RGBA16F, 2, false),
    TINT(GlTexture.Format.RGBA8, 1, false),
    LAYER(GlTexture.Format.RGBA16UI, 1, false),
    LAYER_TINT(GlTexture.Format.RGBA8, 1, false),

    EVEN_LAYER_DEPTH(GlTexture.Format.DEPTH, 1, false),
    ODD_LAYER_DEPTH(GlTexture.Format.DEPTH, 1, false),
    REST(GlTexture.Format.RGBA16F, 2, true),
    REST_SEEN(GlTexture.Format.R16F, 2, true),
    LAYERS(GlTexture.Format.RGBA16F, 1, false),
    /** What faded structures let through from the nearer depths of the fluid. */
    VEIL_NEAR(GlTexture.Format.RGBA16F, 1, false),
    VEIL_FAR(GlTexture.Format.RGBA16F, 1, false),
    /** What moves, with the depth of what it has drawn itself and of solid surfaces. */
    FLOW(GlTexture.Format.RGBA16F, 1, false),
    FLOW_DEPTH(GlTexture.Format.DEPTH, 1, false),
    LINES(GlTexture.Format.RGBA8, 1, false),
    MARKS(GlTexture.Format.RG8, 1, true),
    PICTURE(GlTexture.Format.RGBA8, 1, true),
    SUM(GlTexture.Format.RGBA32F, 1, false),
    EDGES(GlTexture.Format.DEPTH, 1, false),
    SMOOTHED(GlTexture.Format.RGBA8, 1, false);

    private final GlTexture.Format format;
    private final int divisor;
    private final boolean smooth;

    Slot(GlTexture.Format format, int divisor, boolean smooth) {
      this.format = format;
      this.divisor = divisor;
      this.smooth = smooth;
    }
  }

  private final int width;
  private final int height;
  private final Map<Slot, GlTexture> textures = new EnumMap<>(Slot.class);
  private final Map<Slot, GlFramebuffer> framebuffers = new EnumMap<>(Slot.class);

  FrameTargets(int widthPx, int heightPx) {
    width = widthPx;
    height = heightPx;
  }

  boolean fits(int widthPx, int heightPx) {
    return width == widthPx && height == heightPx;
  }

  GlTexture texture(Slot slot) {
    return textures.computeIfAbsent(
        slot,
        s -> new GlTexture(s.format, ceil(width, s.divisor), ceil(height, s.divisor), s.smooth));
  }

  private static int ceil(int size, int divisor) {
    return (size + divisor - 1) / divisor;
  }

  /** Surface and depth. */
  GlFramebuffer geometry() {
    return framebuffer(Slot.SURFACE, List.of(Slot.SURFACE, Slot.DEPTH));
  }

  /** Surface, what is painted on it, and depth. */
  GlFramebuffer paintedGeometry() {
    return framebuffer(Slot.TINT, List.of(Slot.SURFACE, Slot.TINT, Slot.DEPTH));
  }

  /** The same of one layer of faded surfaces. */
  GlFramebuffer paintedLayer(int index) {
    return index % 2 == 0
        ? framebuffer(Slot.LAYER_TINT, List.of(Slot.LAYER, Slot.LAYER_TINT, Slot.EVEN_LAYER_DEPTH))
        : framebuffer(
            Slot.EVEN_LAYER_DEPTH, // a key of its own
            List.of(Slot.LAYER, Slot.LAYER_TINT, Slot.ODD_LAYER_DEPTH));
  }

  /** One layer of faded surfaces and its depth, which stays until the layer after the next. */
  GlFramebuffer layer(int index) {
    return index % 2 == 0
        ? framebuffer(Slot.LAYER, List.of(Slot.LAYER, Slot.EVEN_LAYER_DEPTH))
        : framebuffer(Slot.ODD_LAYER_DEPTH, List.of(Slot.LAYER, Slot.ODD_LAYER_DEPTH));
  }

  /** Depth of a layer of faded surfaces. */
  GlTexture layerDepth(int index) {
    return texture(index % 2 == 0 ? Slot.EVEN_LAYER_DEPTH : Slot.ODD_LAYER_DEPTH);
  }

  /** Faded surfaces, and what they let through from the depths of the fluid. */
  GlFramebuffer veiledLayers() {
    return framebuffer(Slot.VEIL_FAR, List.of(Slot.LAYERS, Slot.VEIL_NEAR, Slot.VEIL_FAR));
  }

  /** What moves, with depth. */
  GlFramebuffer flow() {
    return framebuffer(Slot.FLOW, List.of(Slot.FLOW, Slot.FLOW_DEPTH));
  }

  /** Weighted faded surfaces behind the peeled layers, and what they let through. */
  GlFramebuffer rest() {
    return framebuffer(Slot.REST, List.of(Slot.REST, Slot.REST_SEEN));
  }

  /** Lines round cut faces, hidden by solid surfaces. */
  GlFramebuffer lines() {
    return framebuffer(Slot.LINES, List.of(Slot.LINES, Slot.DEPTH));
  }

  /** The lit picture, with the depth of the solid surfaces. */
  GlFramebuffer picture() {
    return framebuffer(Slot.PICTURE, List.of(Slot.PICTURE, Slot.DEPTH));
  }

  /** The sum of lit samples, with the depth of the solid surfaces of the last one. */
  GlFramebuffer sum() {
    return framebuffer(Slot.SUM, List.of(Slot.SUM, Slot.DEPTH));
  }

  /** The antialiased picture, with its edges marked in the depth. */
  GlFramebuffer smoothed() {
    return framebuffer(Slot.SMOOTHED, List.of(Slot.SMOOTHED, Slot.EDGES));
  }

  /** One of the half-resolution textures, with surfaces marked in the depth. */
  GlFramebuffer half(Slot slot) {
    return framebuffer(slot, List.of(slot, Slot.HALF_MASK));
  }

  /** Just this texture. */
  GlFramebuffer alone(Slot slot) {
    return framebuffer(slot, List.of(slot));
  }

  private GlFramebuffer framebuffer(Slot key, List<Slot> slots) {
    return framebuffers.computeIfAbsent(
        key, k -> GlFramebuffer.of(slots.stream().map(this::texture).toList()));
  }

  @Override
  public void close() {
    framebuffers.values().forEach(GlFramebuffer::close);
    textures.values().forEach(GlTexture::close);
  }
}
