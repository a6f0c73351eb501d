package sutura.geometry;

/**
 * Regular isotropic grid in RAS millimetres. Arrays on it are flat in the order {@code [z][y][x]}.
 *
 * @param nx voxels along x (patient's left to right)
 * @param ny voxels along y (posterior to anterior)
 * @param nz voxels along z (inferior to superior)
 * @param x0Mm centre of voxel (0,0,0)
 * @param y0Mm centre of voxel (0,0,0)
 * @param z0Mm centre of voxel (0,0,0)
 * @param spacingMm edge of a voxel
 */
public record VoxelGrid(
    int nx, int ny, int nz, double x0Mm, double y0Mm, double z0Mm, double spacingMm) {
  public VoxelGrid {
    if (nx <= 0 || ny <= 0 || nz <= 0 || !(spacingMm > 0)) {
      throw new IllegalArgumentException(
          "empty grid " + nx + "x" + ny + "x" + nz + " spacing " + spacingMm);
    }
    Math.multiplyExact(Math.multiplyExact(nx, ny), nz);
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

  public double xMm(int i) {
    return x0Mm + i * spacingMm;
  }

  public double yMm(int j) {
    return y0Mm + j * spacingMm;
  }

  public double zMm(int k) {
    return z0Mm + k * spacingMm;
  }

  /** Volume of one voxel, mm3. */
  public double voxelMm3() {
    return spacingMm * spacingMm * spacingMm;
  }
}
