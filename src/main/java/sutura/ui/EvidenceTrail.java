package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.knowledge.Destination;

/** The pages that a person has been to, in order, to go back and forward. Empty is the overview. */
final class EvidenceTrail {
  private static final int MOST = 100;

  private final List<Optional<Destination>> pages = new ArrayList<>(List.of(Optional.empty()));
  private int at;

  Optional<Destination> now() {
    return pages.get(at);
  }

  /** Goes to a page; what was ahead is forgotten. */
  void go(Optional<Destination> page) {
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
