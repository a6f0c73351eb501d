package sutura.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.ui.Notice;

/** Messages on screen; each goes by itself after a while. Times are seconds of any one clock. */
final class Notices {
  private static final double SHOWN_S = 6;

  /** What has gone wrong, or can be acted on, stays longer. */
  private static final double LONG_SHOWN_S = 12;

  /** A notice that the pointer has left stays this much longer. */
  private static final double KEPT_S = 3;

  private static final int AT_MOST = 4;

  private record Timed(Notice notice, double untilS) {}

  private final List<Timed> shown = new ArrayList<>();
  private long nextId = 1;

  /** What there is to say, without its number. */
  record Message(Notice.Kind kind, String key, List<String> values, Optional<Path> file) {
    /** A message that nothing can be done with. */
    static Message of(Notice.Kind kind, String key, String... values) {
      return new Message(kind, key, List.of(values), Optional.empty());
    }

    private boolean isOf(Notice notice) {
      return equals(new Message(notice.kind(), notice.key(), notice.values(), notice.file()));
    }
  }

  /** What is said again stands there once. */
  void say(Message message, double nowS) {
    shown.removeIf(t -> message.isOf(t.notice));
    Notice notice =
        new Notice(nextId++, message.kind(), message.key(), message.values(), message.file());
    boolean brief = message.kind() != Notice.Kind.WARNING && message.file().isEmpty();
    shown.add(new Timed(notice, nowS + (brief ? SHOWN_S : LONG_SHOWN_S)));
    if (shown.size() > AT_MOST) {
      shown.remove(0);
    }
  }

  /** The notice does not go before a few seconds from now. */
  void keep(long id, double nowS) {
    shown.replaceAll(
        t -> t.notice.id() == id ? new Timed(t.notice, Math.max(t.untilS, nowS + KEPT_S)) : t);
  }

  void dismiss(long id) {
    shown.removeIf(t -> t.notice.id() == id);
  }

  List<Notice> at(double nowS) {
    shown.removeIf(t -> t.untilS < nowS);
    return shown.stream().map(Timed::notice).toList();
  }
}
