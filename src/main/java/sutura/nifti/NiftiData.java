package sutura.nifti;

/** Voxels as a file stores them. The arrays are shared, not copied. */
public sealed interface NiftiData {
  /** How they are stored. */
  NiftiType type();

  /** How many there are. */
  int size();

  /** The stored number of a voxel. */
  double at(int voxel);

  /** 8-bit whole numbers. */
  record Bytes(byte[] values, boolean signed) implements NiftiData {
    @Override
    public NiftiType type() {
      return signed ? NiftiType.INT8 : NiftiType.UINT8;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public double at(int voxel) {
      return signed ? values[voxel] : values[voxel] & 0xff;
    }
  }

  /** 16-bit whole numbers. */
  record Shorts(short[] values, boolean signed) implements NiftiData {
    @Override
    public NiftiType type() {
      return signed ? NiftiType.INT16 : NiftiType.UINT16;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public double at(int voxel) {
      return signed ? values[voxel] : values[voxel] & 0xffff;
    }
  }

  /** Signed 32-bit whole numbers. */
  record Ints(int[] values) implements NiftiData {
    @Override
    public NiftiType type() {
      return NiftiType.INT32;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public double at(int voxel) {
      return values[voxel];
    }
  }

  /** 32-bit floating point. */
  record Floats(float[] values) implements NiftiData {
    @Override
    public NiftiType type() {
      return NiftiType.FLOAT32;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public double at(int voxel) {
      return values[voxel];
    }
  }

  /** 64-bit floating point. */
  record Doubles(double[] values) implements NiftiData {
    @Override
    public NiftiType type() {
      return NiftiType.FLOAT64;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public double at(int voxel) {
      return values[voxel];
    }
  }
}
