package sutura.ui;

import java.util.ArrayList;
import java.util.List;

/** The pages that a person has been to, in order, to go back and forward. */
final class PageTrail<P> {
  private static final int MOST = 100;

  private final List<P> pages = new ArrayList<>();
  private int at;

  PageTrail(P first) {
    pages.add(first);
  }

  P now() {
    return pages.get(at);
  }

  /** Goes to a page; what was ahead is forgotten. */
  void go(P page) {
    if (page.equals(now())) {
      return;
    }
    pages.subList(at + 1, pages.size()).clear();
    pages.add(page);
    if (pages.size() > MOST) {
      pages.remove(0);
    }
    at = pages.size() - 1;
  }

  boolean canStep(int by) {
    return at + by >= 0 && at + by < pages.size();
  }

  void step(int by) {
    if (canStep(by)) {
      at += by;
    }
  }
}
