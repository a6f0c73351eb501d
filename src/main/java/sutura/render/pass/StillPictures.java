package sutura.render.pass;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;

/** The still pictures behind the flows that were drawn last, one for each pane. */
final class StillPictures {
  private static final int MOST = 4;

  /** The one that was used last comes first. */
  private final List<StillPicture> kept = new ArrayList<>();

  /**
   * The finished picture behind a frame's flow, or a finer one of the same; null if none is kept.
   */
  @Nullable StillPicture find(FrameDescription frame, int widthPx, int heightPx) {
    FrameDescription wanted = frame.atRest();
    for (StillPicture still : kept) {
      if (still.fits(wanted, widthPx, heightPx)) {
        kept.remove(still);
        kept.add(0, still);
        return still;
      }
    }
    return null;
  }

  /** A new one behind a frame's flow, to be drawn into; replaces that of the same scene. */
  StillPicture make(FrameDescription frame, int widthPx, int heightPx) {
    FrameDescription wanted = frame.atRest();
    kept.removeIf(
        still -> {
          boolean replaced = still.fits(wanted, widthPx, heightPx);
          if (replaced) {
            still.close();
          }
          return replaced;
        });
    while (kept.size() >= MOST) {
      kept.remove(kept.size() - 1).close();
    }
    StillPicture made = new StillPicture(wanted, widthPx, heightPx);
    kept.add(0, made);
    return made;
  }

  void clear() {
    kept.forEach(StillPicture::close);
    kept.clear();
  }
}
