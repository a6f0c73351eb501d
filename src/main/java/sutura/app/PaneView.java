package sutura.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.Quality;
import sutura.render.gl.GlFramebuffer;
import sutura.render.pass.PickHit;
import sutura.render.pass.SceneRenderer;

/**
 * The picture of one skull on screen: drawn again only if its description has changed. Owner: the
 * render thread.
 */
final class PaneView implements AutoCloseable {
  private final SceneRenderer renderer;
  private @Nullable GlFramebuffer picture;
  private @Nullable FrameDescription drawn;
  private int refined;

  PaneView(SceneRenderer renderer) {
    this.renderer = renderer;
  }

  /** Draws the description unless the picture already shows it; returns whether it was drawn. */
  boolean show(FrameDescription description, int widthPx, int heightPx) {
    GlFramebuffer current = picture;
    if (current == null || current.width() != widthPx || current.height() != heightPx) {
      close();
      current = GlFramebuffer.picture(widthPx, heightPx);
      picture = current;
      drawn = null;
    }
    if (description.equals(drawn)) {
      return false;
    }
    renderer.render(description, current);
    drawn = description;
    refined = 0;
    return true;
  }

  /**
   * Draws the next samples of a finer picture of what {@link #show} has drawn, until its last one
   * replaces the picture; returns whether some are left.
   *
   * @param untilNs time after which no further sample is begun
   */
  boolean refine(Quality quality, long untilNs) {
    GlFramebuffer current = picture;
    FrameDescription description = drawn;
    if (current == null || description == null || refined >= quality.samples()) {
      return false;
    }
    FrameDescription fine = description.with(quality);
    while (refined < quality.samples()) {
      if (renderer.refine(fine, refined, current)) {
        refined++;
      }
      if (System.nanoTime() > untilNs) {
        break;
      }
    }
    return refined < quality.samples();
  }

  Optional<GlFramebuffer> picture() {
    return Optional.ofNullable(picture);
  }

  Optional<FrameDescription> drawn() {
    return Optional.ofNullable(drawn);
  }

  boolean showsFaded() {
    FrameDescription description = drawn;
    return description != null && description.items().stream().anyMatch(DrawItem::isFaded);
  }

  /** What is under a pixel of it. */
  Optional<PickHit> pick(double xPx, double yPx) {
    GlFramebuffer current = picture;
    FrameDescription description = drawn;
    if (current == null || description == null) {
      return Optional.empty();
    }
    return renderer.pick(description, current.width(), current.height(), xPx, yPx);
  }

  @Override
  public void close() {
    if (picture != null) {
      picture.close();
      picture = null;
    }
  }
}
