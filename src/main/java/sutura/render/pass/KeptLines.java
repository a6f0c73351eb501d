package sutura.render.pass;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sutura.csf.Streamlines;
import sutura.render.FlowPicture;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlTexture;

/** Lines of flow before a still picture, as they were drawn: many, and they do not move. */
final class KeptLines implements AutoCloseable {
  private final GlTexture light;
  private final GlTexture depth;
  private final GlFramebuffer both;
  private @Nullable Streamlines shows;
  private double fullMmPerS;

  KeptLines(int widthPx, int heightPx) {
    light = new GlTexture(GlTexture.Format.RGBA16F, widthPx, heightPx, false);
    depth = new GlTexture(GlTexture.Format.DEPTH, widthPx, heightPx, false);
    both = GlFramebuffer.of(List.of(light, depth));
  }

  /** Brings them into a target of the same size, if they are the lines of a flow. */
  @SuppressWarnings("ReferenceEquality") // large, and never made twice
  boolean restore(FlowPicture flow, GlFramebuffer into) {
    if (shows == null
        || shows != flow.streamlines().orElse(null)
        || fullMmPerS != flow.fullMmPerS()) {
      return false;
    }
    into.copyFrom(both);
    into.copyDepthFrom(both);
    return true;
  }

  /** Keeps what was just drawn. */
  void keep(FlowPicture flow, GlFramebuffer drawn) {
    both.copyFrom(drawn);
    both.copyDepthFrom(drawn);
    shows = flow.streamlines().orElse(null);
    fullMmPerS = flow.fullMmPerS();
  }

  @Override
  public void close() {
    both.close();
    light.close();
    depth.close();
  }
}
