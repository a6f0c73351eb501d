package sutura.biomech.table;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sutura.anatomy.StructureId;

/** Weights of vertex arrays that were asked for, for as long as somebody holds the array. */
final class WeightCache {
  private final Map<Key, PointWeights> known = new ConcurrentHashMap<>();
  private final ReferenceQueue<float[]> gone = new ReferenceQueue<>();

  PointWeights of(
      ControlPoints control,
      List<ControlPoints.Range> ranges,
      StructureId structure,
      float[] placesMm) {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      known.remove(key);
    }
    Key key = new Key(placesMm, structure, gone);
    PointWeights found = known.get(key);
    if (found == null) {
      found = PointWeights.of(control, ranges, placesMm);
      known.put(key, found);
    }
    return found;
  }

  /** An array itself, not what is in it. */
  private static final class Key extends WeakReference<float[]> {
    private final StructureId structure;
    private final int hash;

    Key(float[] places, StructureId structure, ReferenceQueue<float[]> gone) {
      super(places, gone);
      this.structure = structure;
      hash = 31 * System.identityHashCode(places) + structure.hashCode();
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      return other instanceof Key key
          && get() != null
          && get() == key.get()
          && structure.equals(key.structure);
    }
  }
}
