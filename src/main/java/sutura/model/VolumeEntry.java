package sutura.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.VoxelGrid;

/**
 * What the manifest says of one volume: a scan, or what lies where in the head.
 *
 * @param file NIfTI file, relative to the folder of the manifest, with forward slashes
 * @param kind what its voxels mean
 * @param grid where its voxels lie, RAS mm
 * @param provenance where it comes from
 * @param provenanceNote how it was made, in a sentence
 * @param licence SPDX identifier
 * @param source credit line of the data
 * @param regions of a label volume: what each label stands for; 0, outside of everything, is not
 *     among them
 */
public record VolumeEntry(
    String file,
    Kind kind,
    VoxelGrid grid,
    Provenance provenance,
    String provenanceNote,
    String licence,
    String source,
    SortedMap<Integer, Region> regions) {
  /** The greatest label: they are stored as unsigned bytes. */
  public static final int MOST_LABEL = 255;

  /** What the voxels of a volume mean. */
  public enum Kind {
    /** Unsigned bytes that stand for structures. */
    LABELS,
    /** Density of the CT in Hounsfield units. */
    CT,
    /** T1-weighted intensity of the MRI, fitted into this head; no unit. */
    MRI;

    /** Lower-case word as in the manifest. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a label stands for; the structure may have no mesh.
   *
   * @param volumeMl of all its voxels
   */
  public record Region(StructureId id, double volumeMl) {}

  public VolumeEntry {
    regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
    if (!regions.isEmpty() && (regions.firstKey() < 1 || regions.lastKey() > MOST_LABEL)) {
      throw new IllegalArgumentException("labels " + regions.keySet());
    }
  }

  /** The structure of a label. */
  public Optional<StructureId> structure(int label) {
    return Optional.ofNullable(regions.get(label)).map(Region::id);
  }

  /** The label of a structure. */
  public Optional<Integer> label(StructureId id) {
    return regions.entrySet().stream()
        .filter(region -> region.getValue().id().equals(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
