package sutura.scene;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;

/**
 * The sacrum as a whole and its five segments stand for the same bone: a scene shows one or the
 * other. Whoever shows a segment while the sacrum is seen gets all five in its place, so that
 * nothing of the bone is missing.
 */
final class SacrumOrSegments {
  private static final StructureId WHOLE = StructureId.of("sacrum");

  private SacrumOrSegments() {}

  /** Appearances after some structures were shown. */
  static SortedMap<StructureId, Appearance> shown(
      SceneState before,
      SceneState after,
      Set<StructureId> asked,
      Map<StructureId, Structure> structures) {
    SortedMap<StructureId, Appearance> looks = alone(before, after, asked, structures);
    boolean swapped =
        before.isVisible(WHOLE) && !visible(looks, WHOLE) && asksSegment(asked, structures);
    if (swapped) {
      set(looks, structures, Structure::isSegment, true);
    }
    return looks;
  }

  /** Appearances after some structures were left alone. */
  static SortedMap<StructureId, Appearance> alone(
      SceneState before,
      SceneState after,
      Set<StructureId> asked,
      Map<StructureId, Structure> structures) {
    SortedMap<StructureId, Appearance> looks = new TreeMap<>(after.appearance());
    boolean whole = asked.contains(WHOLE);
    boolean segments = asksSegment(asked, structures);
    boolean apart =
        segments && (!whole || !before.isVisible(WHOLE) && showsSegment(before, structures));
    if (apart) {
      set(looks, structures, s -> s.id().equals(WHOLE), false);
    } else if (whole) {
      set(looks, structures, Structure::isSegment, false);
    }
    return looks;
  }

  private static boolean asksSegment(
      Set<StructureId> asked, Map<StructureId, Structure> structures) {
    return structures.values().stream().anyMatch(s -> s.isSegment() && asked.contains(s.id()));
  }

  private static boolean showsSegment(SceneState state, Map<StructureId, Structure> structures) {
    return structures.values().stream().anyMatch(s -> s.isSegment() && state.isVisible(s.id()));
  }

  private static boolean visible(Map<StructureId, Appearance> looks, StructureId id) {
    return looks.getOrDefault(id, Appearance.DEFAULT).visible();
  }

  private static void set(
      SortedMap<StructureId, Appearance> looks,
      Map<StructureId, Structure> structures,
      Predicate<Structure> which,
      boolean visible) {
    for (Structure structure : structures.values()) {
      if (which.test(structure)) {
        StructureId id = structure.id();
        looks.put(id, looks.getOrDefault(id, Appearance.DEFAULT).withVisible(visible));
      }
    }
  }
}
