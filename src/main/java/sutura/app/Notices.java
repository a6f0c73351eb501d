package sutura.app;

import java.util.ArrayList;
import java.util.List;
import sutura.ui.Notice;

/** Messages on screen; each goes by itself after a while. Times are seconds of any one clock. */
final class Notices {
  private static final double SHOWN_S = 6;
  private static final int AT_MOST = 4;

  private record Timed(Notice notice, double untilS) {}

  private final List<Timed> shown = new ArrayList<>();
  private long nextId = 1;

  void say(Notice.Kind kind, String text, double nowS) {
    shown.add(new Timed(new Notice(nextId++, kind, text), nowS + SHOWN_S));
    if (shown.size() > AT_MOST) {
      shown.remove(0);
    }
  }

  void dismiss(long id) {
    shown.removeIf(t -> t.notice.id() == id);
  }

  List<Notice> at(double nowS) {
    shown.removeIf(t -> t.untilS < nowS);
    return shown.stream().map(Timed::notice).toList();
  }
}
