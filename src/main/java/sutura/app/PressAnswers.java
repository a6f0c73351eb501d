package sutura.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sutura.biomech.Experiment;
import sutura.biomech.Response;

/** What is known of each experiment that was asked; the ones asked longest ago are forgotten. */
final class PressAnswers {
  /** Solved fields are some MB each. */
  private static final int REMEMBERED = 40;

  private final Map<Experiment, PressKnown> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Experiment, PressKnown> eldest) {
          return size() > REMEMBERED;
        }
      };

  Optional<PressKnown> find(Experiment unit) {
    return Optional.ofNullable(known.get(unit));
  }

  void put(Experiment unit, PressKnown value) {
    known.put(unit, value);
  }

  /** Nothing better comes by itself, whatever is known. */
  void stop(Experiment unit) {
    known.put(unit, find(unit).orElse(PressKnown.NOTHING).stopped());
  }

  /** Those that were not solved shall be. */
  void reopen(Collection<Experiment> units) {
    for (Experiment unit : units) {
      PressKnown now = find(unit).orElse(PressKnown.NOTHING);
      boolean live = now.response().filter(r -> r.method() == Response.Method.LIVE).isPresent();
      if (!live) {
        known.put(unit, now.open());
      }
    }
  }
}
