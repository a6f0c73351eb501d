package sutura.biomech;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.LabelVolume;

/**
 * What lies where in the head, with the places that a finite element model is hung up by.
 *
 * @param volume labels, 0 is outside
 * @param structures what each label stands for
 * @param landmarksMm named points, RAS mm
 * @param spineMm box of each bone of the spine, which a load near it is refused by
 */
public record SkullLabels(
    LabelVolume volume,
    SortedMap<Integer, StructureId> structures,
    SortedMap<String, Vector3dc> landmarksMm,
    SortedMap<StructureId, Box> spineMm) {
  public SkullLabels {
    structures = Collections.unmodifiableSortedMap(new TreeMap<>(structures));
    landmarksMm = Collections.unmodifiableSortedMap(new TreeMap<>(landmarksMm));
    spineMm = Collections.unmodifiableSortedMap(new TreeMap<>(spineMm));
  }

  /** A named point. */
  public Vector3d landmarkMm(String name) {
    Vector3dc place = landmarksMm.get(name);
    if (place == null) {
      throw new IllegalArgumentException(
          "the models name no landmark " + name + "; build them with this version");
    }
    return new Vector3d(place);
  }

  /** The label of a structure, or 0 if there is none. */
  int label(String id) {
    StructureId wanted = StructureId.of(id);
    for (Map.Entry<Integer, StructureId> entry : structures.entrySet()) {
      if (entry.getValue().equals(wanted)) {
        return entry.getKey();
      }
    }
    return 0;
  }
}
