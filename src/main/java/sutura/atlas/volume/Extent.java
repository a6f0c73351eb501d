package sutura.atlas.volume;

import sutura.geometry.VoxelGrid;

/** How many voxels a flat {@code [z][y][x]} array has along each axis. */
public record Extent(int nx, int ny, int nz) {
  public Extent {
    if (nx <= 0 || ny <= 0 || nz <= 0) {
      throw new IllegalArgumentException("empty extent " + nx + "x" + ny + "x" + nz);
    }
    Math.multiplyExact(Math.multiplyExact(nx, ny), nz);
  }

  public static Extent of(VoxelGrid grid) {
    return new Extent(grid.nx(), grid.ny(), grid.nz());
  }

  public int size() {
    return nx * ny * nz;
  }

  public int index(int i, int j, int k) {
    return (k * ny + j) * nx + i;
  }

  public boolean contains(int i, int j, int k) {
    return i >= 0 && j >= 0 && k >= 0 && i < nx && j < ny && k < nz;
  }

  /** Column of a flat index. */
  public int i(int index) {
    return index % nx;
  }

  /** Row of a flat index. */
  public int j(int index) {
    return index / nx % ny;
  }

  /** Slice of a flat index. */
  public int k(int index) {
    return index / (nx * ny);
  }

  void check(int length) {
    if (length != size()) {
      throw new IllegalArgumentException(length + " values for " + this);
    }
  }
}
