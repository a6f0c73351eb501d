package sutura.atlas.scan;

/**
 * A head CT, Hounsfield units, flat {@code [z][y][x]} with x towards the patient's right, y towards
 * anterior and z towards superior; the array is shared, not copied.
 *
 * @param nx voxels along x
 * @param ny voxels along y
 * @param nz slices
 * @param dxMm distance of voxel centres along x
 * @param dyMm distance of voxel centres along y
 * @param dzMm distance of slices
 * @param hu Hounsfield units
 */
public record CtVolume(int nx, int ny, int nz, double dxMm, double dyMm, double dzMm, short[] hu) {
  public CtVolume {
    if (hu.length != (long) nx * ny * nz) {
      throw new IllegalArgumentException(hu.length + " values for " + nx + "x" + ny + "x" + nz);
    }
    if (!(dxMm > 0 && dyMm > 0 && dzMm > 0)) {
      throw new IllegalArgumentException("spacing " + dxMm + ", " + dyMm + ", " + dzMm);
    }
  }
}
