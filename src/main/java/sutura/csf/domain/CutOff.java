package sutura.csf.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;

/**
 * Specks of fluid that no open face joins with the rest, left out of the domain.
 *
 * @param voxelsOf how many, by structure
 * @param voxelMm3 volume of one
 */
public record CutOff(SortedMap<StructureId, Integer> voxelsOf, double voxelMm3) {
  public CutOff {
    voxelsOf = Collections.unmodifiableSortedMap(new TreeMap<>(voxelsOf));
  }

  /** All of them. */
  public int voxels() {
    return voxelsOf.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Volume of all of them, ml. */
  public double ml() {
    return voxels() * voxelMm3 / 1000;
  }

  /** How many in a structure. */
  public int voxels(StructureId id) {
    return voxelsOf.getOrDefault(id, 0);
  }
}
