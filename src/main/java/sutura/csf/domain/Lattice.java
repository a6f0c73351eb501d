package sutura.csf.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.geometry.LabelVolume;
import sutura.geometry.VoxelGrid;

/**
 * What lies where along the whole axis, head and spine on one lattice. The array is its own and
 * must not be written by others.
 */
final class Lattice {
  /** Code of what no label names. */
  static final int OUTSIDE = 0;

  private final LabelVolume codes;
  private final List<StructureId> ids;
  private final @Nullable Space[] spaces;
  private final boolean[] fluid;

  /**
   * @param codes 0 where there is no label, else one above the index in {@code ids}, unsigned
   * @param ids structures that the codes stand for
   */
  Lattice(LabelVolume codes, List<StructureId> ids) {
    if (ids.size() > 255) {
      throw new IllegalArgumentException(ids.size() + " structures");
    }
    this.codes = codes;
    this.ids = List.copyOf(ids);
    spaces = new Space[256];
    fluid = new boolean[256];
    for (int i = 0; i < ids.size(); i++) {
      spaces[i + 1] = Space.of(ids.get(i)).orElse(null);
      fluid[i + 1] = spaces[i + 1] != null;
    }
  }

  VoxelGrid grid() {
    return codes.grid();
  }

  int code(int voxel) {
    return codes.labels()[voxel] & 0xff;
  }

  List<StructureId> ids() {
    return ids;
  }

  /** The code of a structure, or -1 if the lattice does not know it. */
  int codeOf(StructureId id) {
    int found = ids.indexOf(id);
    return found < 0 ? -1 : found + 1;
  }

  /** Which codes belong to these structures. */
  boolean[] codesOf(List<String> names) {
    boolean[] of = new boolean[256];
    for (String name : names) {
      int code = codeOf(StructureId.of(name));
      if (code > 0) {
        of[code] = true;
      }
    }
    return of;
  }

  boolean isFluid(int voxel) {
    return fluid[codes.labels()[voxel] & 0xff];
  }

  /** The chamber of a fluid voxel. */
  Space space(int voxel) {
    Space space = spaces[code(voxel)];
    if (space == null) {
      throw new IllegalArgumentException("no fluid at voxel " + voxel);
    }
    return space;
  }

  Optional<StructureId> id(int voxel) {
    int code = code(voxel);
    return code == OUTSIDE ? Optional.empty() : Optional.of(ids.get(code - 1));
  }

  /** From a voxel to the next at a side, in the order of {@code FlowDomain}. */
  int step(int side) {
    VoxelGrid grid = codes.grid();
    int step = side < 2 ? 1 : side < 4 ? grid.nx() : grid.nx() * grid.ny();
    return (side & 1) == 0 ? -step : step;
  }

  /** The same with another code at these voxels. */
  Lattice with(int[] voxels, int code) {
    byte[] labels = codes.labels().clone();
    for (int voxel : voxels) {
      labels[voxel] = (byte) code;
    }
    return new Lattice(new LabelVolume(codes.grid(), labels), ids);
  }

  /**
   * Fluid in the outermost layer of voxels loses its label, so that every fluid voxel has all its
   * neighbours.
   */
  static void clearRim(LabelVolume codes) {
    VoxelGrid grid = codes.grid();
    byte[] labels = codes.labels();
    int layer = grid.nx() * grid.ny();
    Arrays.fill(labels, 0, layer, (byte) OUTSIDE);
    Arrays.fill(labels, labels.length - layer, labels.length, (byte) OUTSIDE);
    for (int k = 0; k < grid.nz(); k++) {
      int from = k * layer;
      Arrays.fill(labels, from, from + grid.nx(), (byte) OUTSIDE);
      Arrays.fill(labels, from + layer - grid.nx(), from + layer, (byte) OUTSIDE);
      for (int j = 0; j < grid.ny(); j++) {
        labels[from + j * grid.nx()] = OUTSIDE;
        labels[from + (j + 1) * grid.nx() - 1] = OUTSIDE;
      }
    }
  }
}
