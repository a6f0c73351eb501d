package sutura.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.Picture;
import sutura.render.Quality;
import sutura.render.Sight;
import sutura.render.gl.GlFramebuffer;
import sutura.render.pass.PackedMeshes;
import sutura.render.pass.PickHit;
import sutura.render.pass.SceneRenderer;

/**
 * The picture of the model on screen: drawn again only if its description has changed, so that a
 * resting scene costs nothing however often the panels are drawn. Owner: the render thread.
 */
final class SceneView implements AutoCloseable {
  private final SceneRenderer renderer;
  private @Nullable GlFramebuffer picture;
  private @Nullable FrameDescription drawn;
  private double drawMillis;
  private int refined;

  SceneView(SceneRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * Draws the next samples of a finer picture of what {@link #show} has drawn, until its last one
   * replaces the picture; returns whether some are left.
   *
   * @param quality of the finer picture
   * @param mostMillis time after which no further sample is begun
   */
  boolean refine(Quality quality, double mostMillis) {
    GlFramebuffer current = picture;
    FrameDescription description = drawn;
    if (current == null || description == null) {
      return false;
    }
    FrameDescription fine = description.with(quality);
    long start = System.nanoTime();
    while (refined < quality.samples()) {
      if (renderer.refine(fine, refined, current)) {
        refined++;
      }
      if ((System.nanoTime() - start) / 1e6 > mostMillis) {
        break;
      }
    }
    return refined < quality.samples();
  }

  /** Brings more meshes onto the graphics card. */
  void add(PackedMeshes packed) {
    renderer.add(packed);
  }

  /** Whether something in the picture is seen through. */
  boolean showsFaded() {
    FrameDescription description = drawn;
    return description != null && description.items().stream().anyMatch(DrawItem::isFaded);
  }

  /** Draws the description unless the picture already shows it; returns the picture. */
  GlFramebuffer show(FrameDescription description, int widthPx, int heightPx) {
    GlFramebuffer current = picture;
    if (current == null || current.width() != widthPx || current.height() != heightPx) {
      if (current != null) {
        current.close();
      }
      current = GlFramebuffer.picture(widthPx, heightPx);
      picture = current;
      drawn = null;
    }
    if (!description.equals(drawn)) {
      long start = System.nanoTime();
      renderer.render(description, current);
      drawn = description;
      refined = 0;
      drawMillis = (System.nanoTime() - start) / 1e6;
    }
    return current;
  }

  /** Which structure is seen where in the picture that was shown last. */
  Optional<Sight> look() {
    GlFramebuffer current = picture;
    FrameDescription description = drawn;
    return current == null || description == null
        ? Optional.empty()
        : Optional.of(renderer.look(description, current.width(), current.height()));
  }

  /** Lays the outline of a structure over the picture's place in the target. */
  void glow(StructureId id, double strength, GlFramebuffer target, int xPx, int yPx) {
    GlFramebuffer current = picture;
    FrameDescription description = drawn;
    if (current != null && description != null) {
      GlFramebuffer.Part part = new GlFramebuffer.Part(xPx, yPx, current.width(), current.height());
      renderer.glow(description, id, (float) strength, target, part);
    }
  }

  /** What is under a pixel of the picture that was shown last. */
  Optional<PickHit> pick(double xPx, double yPx) {
    GlFramebuffer current = picture;
    FrameDescription description = drawn;
    if (current == null || description == null) {
      return Optional.empty();
    }
    return renderer.pick(description, current.width(), current.height(), xPx, yPx);
  }

  /** The picture that was shown last, without the interface. */
  Optional<Picture> picture() {
    return Optional.ofNullable(picture).map(p -> p.read(3));
  }

  /** Triangles of the structures in the picture, at full detail. */
  int triangles(LoadedModel model) {
    FrameDescription description = drawn;
    return description == null
        ? 0
        : description.items().stream()
            .filter(item -> item.face().isEmpty())
            .mapToInt(item -> model.entry(item.id()).map(ModelEntry::triangles).orElse(0))
            .sum();
  }

  /** Time that the last drawing took on this thread. */
  double drawMillis() {
    return drawMillis;
  }

  @Override
  public void close() {
    if (picture != null) {
      picture.close();
    }
    renderer.close();
  }
}
