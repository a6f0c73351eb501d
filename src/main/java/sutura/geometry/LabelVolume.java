package sutura.geometry;

/**
 * Labels (0 is outside) on a voxel grid, flat {@code [z][y][x]}; the array is shared, not copied.
 */
public record LabelVolume(VoxelGrid grid, byte[] labels) {
  public LabelVolume {
    if (labels.length != grid.size()) {
      throw new IllegalArgumentException(labels.length + " labels on " + grid);
    }
  }
}
