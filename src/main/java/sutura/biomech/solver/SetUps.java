package sutura.biomech.solver;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import sutura.anatomy.StructureId;
import sutura.biomech.Experiment;
import sutura.biomech.Support;
import sutura.biomech.SutureTissue;

/** The set-ups that were used last, as many as may be kept. For one thread at a time. */
final class SetUps {
  /** What a set-up depends on: all of an experiment but the load. */
  private record Key(
      SortedMap<StructureId, SutureTissue> sutures, Support support, double boneGPa) {
    static Key of(Experiment experiment) {
      return new Key(experiment.sutures(), experiment.support(), experiment.boneGPa());
    }
  }

  private final long mostBytes;
  private final Map<Key, SetUp> kept = new LinkedHashMap<>(8, 0.75f, true);

  SetUps(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  boolean has(Experiment experiment) {
    return kept.containsKey(Key.of(experiment));
  }

  /** The one that is kept, or a new one; those that were not used for longest are dropped. */
  SetUp get(Experiment experiment, Supplier<SetUp> make) {
    SetUp known = kept.get(Key.of(experiment));
    if (known != null) {
      return known;
    }
    SetUp made = make.get();
    kept.put(Key.of(experiment), made);
    Iterator<SetUp> oldest = kept.values().iterator();
    while (bytes() > mostBytes && kept.size() > 1) {
      oldest.next();
      oldest.remove();
    }
    return made;
  }

  int count() {
    return kept.size();
  }

  private long bytes() {
    return kept.values().stream().mapToLong(SetUp::bytes).sum();
  }
}
