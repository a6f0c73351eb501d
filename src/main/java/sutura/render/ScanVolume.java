package sutura.render;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.nifti.NiftiVolume;
import sutura.scene.ScanView;

/**
 * A scan as it is shown on section planes: values in the head, and none in what surrounds it.
 * Compared by identity. Immutable.
 */
public final class ScanVolume {
  /** Marks voxels that surround the head. */
  public static final short OUTSIDE = Short.MIN_VALUE;

  /** The greatest stored value. */
  private static final double LARGEST = 32_000;

  private final ScanView.Source source;
  private final int nx;
  private final int ny;
  private final int nz;
  private final short[] stored;
  private final double step;
  private final Matrix4dc voxelFromMm;

  private ScanVolume(ScanView.Source source, NiftiVolume volume, double step) {
    this.source = source;
    this.step = step;
    nx = volume.nx();
    ny = volume.ny();
    nz = volume.nz();
    stored = new short[volume.size()];
    for (int v = 0; v < stored.length; v++) {
      double value = volume.value(v) / step;
      stored[v] = (short) Math.round(Math.max(-LARGEST, Math.min(LARGEST, value)));
    }
    voxelFromMm = new Matrix4d(volume.mmFromVoxel()).invert();
  }

  /**
   * Takes over a volume; what is connected with its first voxel and has the same value surrounds
   * the head. Cost: two passes over the voxels.
   */
  public static ScanVolume of(ScanView.Source source, NiftiVolume volume) {
    double largest = 0;
    boolean whole = true;
    for (int v = 0; v < volume.size(); v++) {
      double value = volume.value(v);
      largest = Math.max(largest, Math.abs(value));
      whole &= value == Math.rint(value);
    }
    boolean plain = whole && largest <= LARGEST;
    ScanVolume scan = new ScanVolume(source, volume, plain ? 1 : Math.max(1e-9, largest / LARGEST));
    scan.markOutside();
    return scan;
  }

  private void markOutside() {
    short fill = stored[0];
    int[] front = new int[1 << 16];
    int count = 1;
    stored[0] = OUTSIDE;
    int[] steps = {1, -1, nx, -nx, nx * ny, -nx * ny};
    while (count > 0) {
      int v = front[--count];
      if (count + 6 > front.length) {
        front = Arrays.copyOf(front, 2 * front.length);
      }
      int i = v % nx;
      int j = v / nx % ny;
      int k = v / (nx * ny);
      boolean[] inside = {i + 1 < nx, i > 0, j + 1 < ny, j > 0, k + 1 < nz, k > 0};
      for (int s = 0; s < 6; s++) {
        if (inside[s] && stored[v + steps[s]] == fill) {
          stored[v + steps[s]] = OUTSIDE;
          front[count++] = v + steps[s];
        }
      }
    }
  }

  public ScanView.Source source() {
    return source;
  }

  public int nx() {
    return nx;
  }

  public int ny() {
    return ny;
  }

  public int nz() {
    return nz;
  }

  /** Values divided by {@link #step}, {@code [z][y][x]}; shared, not copied. */
  public short[] stored() {
    return stored;
  }

  /** Value of one step of what is stored: 1 Hounsfield unit, or a fraction of an intensity. */
  public double step() {
    return step;
  }

  /** Voxel indices of RAS mm. */
  public Matrix4dc voxelFromMm() {
    return voxelFromMm;
  }

  /** The value of the voxel that a place lies in; empty outside of the head. */
  public OptionalDouble at(Vector3dc mm) {
    Vector3d voxel = voxelFromMm.transformPosition(mm, new Vector3d());
    int i = (int) Math.round(voxel.x);
    int j = (int) Math.round(voxel.y);
    int k = (int) Math.round(voxel.z);
    if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) {
      return OptionalDouble.empty();
    }
    short value = stored[(k * ny + j) * nx + i];
    return value == OUTSIDE ? OptionalDouble.empty() : OptionalDouble.of(value * step);
  }
}
