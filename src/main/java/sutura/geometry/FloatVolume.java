package sutura.geometry;

/** Scalar field on a voxel grid, flat {@code [z][y][x]}; the array is shared, not copied. */
public record FloatVolume(VoxelGrid grid, float[] values) {
  public FloatVolume {
    if (values.length != grid.size()) {
      throw new IllegalArgumentException(values.length + " values on " + grid);
    }
  }
}
