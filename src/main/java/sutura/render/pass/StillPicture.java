package sutura.render.pass;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlTexture;
import sutura.render.pass.FrameTargets.Slot;

/**
 * A finished picture of what rests, kept while something moves in it: with the depth of its solid
 * surfaces and what its faded ones let through.
 */
final class StillPicture implements AutoCloseable {
  private final FrameDescription shows;
  private final GlFramebuffer picture;
  private final GlTexture depth;
  private final GlFramebuffer depthOnly;
  private final List<GlTexture> veils = new ArrayList<>();
  private final List<GlFramebuffer> veilsAlone = new ArrayList<>();
  private @Nullable Veil veil;
  private @Nullable KeptLines lines;

  /** Empty yet; {@code shows} is at rest. */
  StillPicture(FrameDescription shows, int widthPx, int heightPx) {
    this.shows = shows;
    picture = GlFramebuffer.picture(widthPx, heightPx);
    depth = new GlTexture(GlTexture.Format.DEPTH, widthPx, heightPx, false);
    depthOnly = GlFramebuffer.of(List.of(depth));
  }

  /** Whether it shows this, at rest, as fine as wanted or finer. */
  boolean fits(FrameDescription frame, int widthPx, int heightPx) {
    if (picture.width() != widthPx || picture.height() != heightPx) {
      return false;
    }
    boolean finer = shows.quality().samples() > frame.quality().samples();
    return shows.equals(finer ? frame.with(shows.quality()) : frame);
  }

  /** Keeps what lies round the picture that was just drawn. */
  void keep(FrameTargets targets, @Nullable Veil of) {
    depthOnly.copyDepthFrom(targets.geometry());
    veil = of;
    if (of == null) {
      return;
    }
    Slot[] slots = {Slot.VEIL_NEAR, Slot.VEIL_FAR};
    for (int i = 0; i < slots.length; i++) {
      if (veils.size() <= i) {
        veils.add(
            new GlTexture(GlTexture.Format.RGBA16F, picture.width(), picture.height(), false));
        veilsAlone.add(GlFramebuffer.of(List.of(veils.get(i))));
      }
      veilsAlone.get(i).copyFrom(targets.alone(slots[i]));
    }
  }

  GlFramebuffer picture() {
    return picture;
  }

  /** Depth of the solid surfaces. */
  GlFramebuffer depth() {
    return depthOnly;
  }

  /** Where the faded structures' veils were measured; null if nothing is faded. */
  @Nullable Veil veil() {
    return veil;
  }

  /** What comes through from the nearer four depths (0) or the farther ones (1). */
  GlTexture veils(int index) {
    return veils.get(index);
  }

  /** The lines of flow that were drawn before it last. */
  KeptLines lines() {
    KeptLines kept = lines;
    if (kept == null) {
      kept = new KeptLines(picture.width(), picture.height());
      lines = kept;
    }
    return kept;
  }

  @Override
  public void close() {
    if (lines != null) {
      lines.close();
    }
    picture.close();
    depthOnly.close();
    depth.close();
    veilsAlone.forEach(GlFramebuffer::close);
    veils.forEach(GlTexture::close);
  }
}
