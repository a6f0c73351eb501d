package sutura.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Matrix4x3d;
import org.joml.Matrix4x3dc;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.VoxelGrid;

/**
 * What the manifest says of one volume: a scan, or what lies where in the head.
 *
 * @param file NIfTI file, relative to the folder of the manifest, with forward slashes
 * @param kind what its voxels mean
 * @param size voxels along each axis
 * @param mmFromVoxel RAS mm of voxel indices; a scan may lie askew in the head's frame
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
    Size size,
    Matrix4x3dc mmFromVoxel,
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

  /** Voxels along each axis. */
  public record Size(int nx, int ny, int nz) {
    public static Size of(VoxelGrid grid) {
      return new Size(grid.nx(), grid.ny(), grid.nz());
    }
  }

  /**
   * What a label stands for; the structure may have no mesh.
   *
   * @param volumeMl of all its voxels
   */
  public record Region(StructureId id, double volumeMl) {}

  public VolumeEntry {
    mmFromVoxel = new Matrix4x3d(mmFromVoxel);
    regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
    if (!regions.isEmpty() && (regions.firstKey() < 1 || regions.lastKey() > MOST_LABEL)) {
      throw new IllegalArgumentException("labels " + regions.keySet());
    }
  }

  /** Where the voxels of a grid lie, RAS mm. */
  public static Matrix4x3dc mmFromVoxel(VoxelGrid grid) {
    return new Matrix4x3d()
        .translation(grid.x0Mm(), grid.y0Mm(), grid.z0Mm())
        .scale(grid.spacingMm());
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
