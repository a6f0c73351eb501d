package sutura.nifti;

import org.joml.Matrix4x3d;
import org.joml.Matrix4x3dc;

/**
 * A scalar volume with its place in space. Voxels are flat {@code [z][y][x]}; the arrays are
 * shared, not copied.
 *
 * @param nx voxels along the first, fastest axis
 * @param ny voxels along the second axis
 * @param nz voxels along the third axis
 * @param mmFromVoxel RAS millimetres of voxel indices
 * @param data voxels as stored
 * @param slope a stored value times this ...
 * @param intercept ... plus this is the value meant
 */
public record NiftiVolume(
    int nx,
    int ny,
    int nz,
    Matrix4x3dc mmFromVoxel,
    NiftiData data,
    double slope,
    double intercept) {
  public NiftiVolume {
    if (nx <= 0 || ny <= 0 || nz <= 0 || data.size() != (long) nx * ny * nz) {
      throw new IllegalArgumentException(data.size() + " voxels for " + nx + "x" + ny + "x" + nz);
    }
    mmFromVoxel = new Matrix4x3d(mmFromVoxel);
  }

  /** A volume whose stored values are the values meant. */
  public NiftiVolume(int nx, int ny, int nz, Matrix4x3dc mmFromVoxel, NiftiData data) {
    this(nx, ny, nz, mmFromVoxel, data, 1, 0);
  }

  public int size() {
    return data.size();
  }

  /** The value meant at a voxel of the flat array. */
  public double value(int voxel) {
    return data.at(voxel) * slope + intercept;
  }

  /** All values meant, as a new array unless they are stored so. */
  public float[] floats() {
    if (data instanceof NiftiData.Floats floats && isPlain()) {
      return floats.values();
    }
    float[] values = new float[size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = (float) value(v);
    }
    return values;
  }

  /**
   * All values meant as unsigned bytes, without a copy if they are stored so.
   *
   * @throws ArithmeticException if a value is no whole number of 0 to 255
   */
  public byte[] bytes() {
    if (data instanceof NiftiData.Bytes bytes && !bytes.signed() && isPlain()) {
      return bytes.values();
    }
    byte[] values = new byte[size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = (byte) whole(v, 0, 255);
    }
    return values;
  }

  /**
   * All values meant as signed 16-bit numbers, without a copy if they are stored so.
   *
   * @throws ArithmeticException if a value is no whole number of that range
   */
  public short[] shorts() {
    if (data instanceof NiftiData.Shorts shorts && shorts.signed() && isPlain()) {
      return shorts.values();
    }
    short[] values = new short[size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = (short) whole(v, Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return values;
  }

  private boolean isPlain() {
    return slope == 1 && intercept == 0;
  }

  private int whole(int voxel, int least, int most) {
    double value = value(voxel);
    if (!(value >= least && value <= most) || value != Math.rint(value)) {
      throw new ArithmeticException(
          "voxel " + voxel + " is " + value + ", no whole number of " + least + " to " + most);
    }
    return (int) value;
  }
}
