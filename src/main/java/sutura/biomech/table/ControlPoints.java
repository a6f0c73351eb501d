package sutura.biomech.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;

/**
 * The places that displacements are stored for, bone by bone.
 *
 * @param bones first point and number of points of each bone
 * @param joins the bones on both sides of each suture
 * @param placesMm x, y, z of each point, RAS mm
 */
record ControlPoints(
    SortedMap<StructureId, Range> bones,
    SortedMap<StructureId, List<StructureId>> joins,
    float[] placesMm) {
  /** Points that follow each other. */
  record Range(int first, int count) {}

  ControlPoints {
    bones = Collections.unmodifiableSortedMap(new TreeMap<>(bones));
    joins = Collections.unmodifiableSortedMap(new TreeMap<>(joins));
  }

  int count() {
    return placesMm.length / 3;
  }

  /** Points that a structure's points may move with; none if it is no part of the model. */
  List<Range> ranges(StructureId bone) {
    return joins.getOrDefault(bone, List.of(bone)).stream()
        .map(id -> Optional.ofNullable(bones.get(id)))
        .flatMap(Optional::stream)
        .toList();
  }
}
