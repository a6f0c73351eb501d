package sutura.model.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import sutura.anatomy.StructureId;

/**
 * What the column is to be: where its bones have their own frames, and the dimensions of each
 * structure by the names of the measures.
 */
public record ColumnPlan(
    Map<StructureId, OwnFrame> frames, Map<StructureId, SortedMap<String, Expected>> expected) {
  /** No column at all. */
  public static final ColumnPlan NONE = new ColumnPlan(Map.of(), Map.of());

  public ColumnPlan {
    frames = Collections.unmodifiableMap(new LinkedHashMap<>(frames));
    expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
  }
}
