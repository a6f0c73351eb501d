package sutura.atlas.volume;

import java.util.Optional;

/** A box of voxels inside a volume, worked on by itself. */
public record Crop(Extent whole, int i0, int j0, int k0, Extent extent) {
  /** What is done at a voxel of the box. */
  @FunctionalInterface
  public interface Visitor {
    void visit(int inCrop, int inWhole);
  }

  /** The set voxels with a margin, empty if none is set. */
  public static Optional<Crop> around(boolean[] mask, Extent extent, int margin) {
    extent.check(mask.length);
    int[] low = {extent.nx(), extent.ny(), extent.nz()};
    int[] high = {-1, -1, -1};
    for (int v = 0; v < mask.length; v++) {
      if (mask[v]) {
        int[] at = {extent.i(v), extent.j(v), extent.k(v)};
        for (int axis = 0; axis < 3; axis++) {
          low[axis] = Math.min(low[axis], at[axis]);
          high[axis] = Math.max(high[axis], at[axis]);
        }
      }
    }
    if (high[0] < 0) {
      return Optional.empty();
    }
    int[] end = {extent.nx(), extent.ny(), extent.nz()};
    for (int axis = 0; axis < 3; axis++) {
      low[axis] = Math.max(0, low[axis] - margin);
      end[axis] = Math.min(end[axis], high[axis] + 1 + margin);
    }
    Extent inner = new Extent(end[0] - low[0], end[1] - low[1], end[2] - low[2]);
    return Optional.of(new Crop(extent, low[0], low[1], low[2], inner));
  }

  /** Visits the voxels of the box in array order. */
  public void forEach(Visitor visitor) {
    for (int row = 0; row < extent.ny() * extent.nz(); row++) {
      int start = whole.index(i0, j0 + row % extent.ny(), k0 + row / extent.ny());
      for (int i = 0; i < extent.nx(); i++) {
        visitor.visit(row * extent.nx() + i, start + i);
      }
    }
  }

  /** Values of the box. */
  public float[] of(float[] values) {
    float[] cropped = new float[extent.size()];
    forEach((inCrop, inWhole) -> cropped[inCrop] = values[inWhole]);
    return cropped;
  }

  /** Mask of the box. */
  public boolean[] of(boolean[] mask) {
    boolean[] cropped = new boolean[extent.size()];
    forEach((inCrop, inWhole) -> cropped[inCrop] = mask[inWhole]);
    return cropped;
  }
}
