package sutura.nifti;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.joml.Matrix4x3d;
import org.joml.Matrix4x3dc;
import org.joml.Vector3d;

/**
 * The 348 bytes before the voxels. Source: NIfTI-1.1, nifti1.h; offsets are those of its {@code
 * struct nifti_1_header}.
 *
 * @param order byte order of the whole file
 * @param dataOffset first byte of the voxels
 */
record NiftiHeader(
    ByteOrder order,
    int nx,
    int ny,
    int nz,
    NiftiType type,
    long dataOffset,
    double slope,
    double intercept,
    Matrix4x3dc mmFromVoxel) {
  static final int BYTES = 348;

  /** Voxels begin here in the files that are written: the header and four bytes "no extension". */
  static final int DATA_OFFSET = 352;

  private static final int NIFTI_2_BYTES = 540;
  private static final int MAX_EDGE_VOXELS = 4096;
  private static final int MAX_DATA_OFFSET = 1 << 26;
  private static final int DIM = 40;
  private static final int DATATYPE = 70;
  private static final int BITPIX = 72;
  private static final int PIXDIM = 76;
  private static final int VOX_OFFSET = 108;
  private static final int SCL_SLOPE = 112;
  private static final int SCL_INTER = 116;
  private static final int XYZT_UNITS = 123;
  private static final int DESCRIPTION = 148;
  private static final int QFORM_CODE = 252;
  private static final int SFORM_CODE = 254;
  private static final int SROW_X = 280;
  private static final int MAGIC = 344;
  private static final int UNITS_METRE = 1;
  private static final int UNITS_MM = 2;
  private static final int UNITS_MICRON = 3;

  /** Code of coordinates aligned to another scan. */
  private static final short CODE_ALIGNED = 2;

  long dataBytes() {
    return (long) nx * ny * nz * type.bytes();
  }

  static NiftiHeader parse(String file, byte[] bytes) throws NiftiException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.order(order(file, in));
    checkMagic(file, bytes);
    int[] n = dimensions(file, in);
    NiftiType type = type(file, in);
    return new NiftiHeader(
        in.order(),
        n[0],
        n[1],
        n[2],
        type,
        dataOffset(file, in),
        slope(in),
        slope(in) == 1 && !scaled(in) ? 0 : in.getFloat(SCL_INTER),
        new Placement(file, in).mmFromVoxel(millimetres(in)));
  }

  private static ByteOrder order(String file, ByteBuffer in) throws NiftiException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      int size = in.order(order).getInt(0);
      if (size == BYTES) {
        return order;
      }
      if (size == NIFTI_2_BYTES) {
        throw new NiftiException(
            file, "sizeof_hdr at byte 0", "is NIfTI-2; convert the file to NIfTI-1");
      }
    }
    throw new NiftiException(
        file,
        "sizeof_hdr at byte 0",
        "348 expected, found " + in.getInt(0) + ": this is no NIfTI-1 file");
  }

  private static void checkMagic(String file, byte[] bytes) throws NiftiException {
    String magic = new String(bytes, MAGIC, 4, StandardCharsets.ISO_8859_1);
    String place = "magic at byte " + MAGIC;
    switch (magic) {
      case "n+1\0" -> {}
      case "ni1\0" ->
          throw new NiftiException(
              file, place, "the voxels are in a second file (.img); convert to one .nii file");
      case "\0\0\0\0" ->
          throw new NiftiException(
              file, place, "is an Analyze 7.5 header, which has no sides; convert to NIfTI-1");
      default ->
          throw new NiftiException(
              file, place, "\"n+1\" expected: the header is damaged or no NIfTI-1");
    }
  }

  private static int[] dimensions(String file, ByteBuffer in) throws NiftiException {
    int dimensions = in.getShort(DIM);
    if (dimensions < 1 || dimensions > 7) {
      throw new NiftiException(
          file, "dim[0] at byte " + DIM, "1 to 7 expected, found " + dimensions);
    }
    int[] n = {1, 1, 1};
    for (int t = 1; t <= dimensions; t++) {
      int edge = in.getShort(DIM + 2 * t);
      String place = "dim[" + t + "] at byte " + (DIM + 2 * t);
      if (t > 3 && edge > 1) {
        throw new NiftiException(
            file, place, edge + " volumes or components; one is read, so take one out of the file");
      }
      if (edge < 1 && t <= 3 || edge > MAX_EDGE_VOXELS) {
        throw new NiftiException(
            file, place, "1 to " + MAX_EDGE_VOXELS + " voxels expected, found " + edge);
      }
      if (t <= 3) {
        n[t - 1] = edge;
      }
    }
    if ((long) n[0] * n[1] * n[2] > Integer.MAX_VALUE - 8) {
      throw new NiftiException(
          file, "dim at byte " + DIM, n[0] + "x" + n[1] + "x" + n[2] + " voxels are too many");
    }
    return n;
  }

  private static NiftiType type(String file, ByteBuffer in) throws NiftiException {
    int code = in.getShort(DATATYPE);
    NiftiType type =
        NiftiType.of(code)
            .orElseThrow(
                () ->
                    new NiftiException(
                        file,
                        "datatype at byte " + DATATYPE,
                        NiftiType.foreign(code)
                            + ": 8 or 16-bit, signed 32-bit or floating point numbers are read"));
    if (in.getShort(BITPIX) != 8 * type.bytes()) {
      throw new NiftiException(
          file,
          "bitpix at byte " + BITPIX,
          8 * type.bytes() + " expected for " + type + ", found " + in.getShort(BITPIX));
    }
    return type;
  }

  private static long dataOffset(String file, ByteBuffer in) throws NiftiException {
    float offset = in.getFloat(VOX_OFFSET);
    if (!(offset >= BYTES && offset <= MAX_DATA_OFFSET) || offset != Math.rint(offset)) {
      throw new NiftiException(
          file, "vox_offset at byte " + VOX_OFFSET, "352 or more expected, found " + offset);
    }
    return (long) offset;
  }

  /** Whether scaling is asked for: a slope of 0 or none means that it is not. */
  private static boolean scaled(ByteBuffer in) {
    float slope = in.getFloat(SCL_SLOPE);
    return slope != 0 && Float.isFinite(slope) && Float.isFinite(in.getFloat(SCL_INTER));
  }

  private static double slope(ByteBuffer in) {
    return scaled(in) ? in.getFloat(SCL_SLOPE) : 1;
  }

  private static double millimetres(ByteBuffer in) {
    return switch (in.get(XYZT_UNITS) & 7) {
      case UNITS_METRE -> 1000;
      case UNITS_MICRON -> 0.001;
      default -> 1;
    };
  }

  /** The bytes of a volume's header, little-endian, placed by its sform and by no qform. */
  static byte[] bytes(NiftiVolume volume, String description) {
    byte[] bytes = new byte[DATA_OFFSET];
    ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(0, BYTES);
    int[] dim = {3, volume.nx(), volume.ny(), volume.nz(), 1, 1, 1, 1};
    for (int t = 0; t < dim.length; t++) {
      if (dim[t] > MAX_EDGE_VOXELS) {
        throw new IllegalArgumentException(dim[t] + " voxels along an axis");
      }
      out.putShort(DIM + 2 * t, (short) dim[t]);
    }
    NiftiType type = volume.data().type();
    out.putShort(DATATYPE, (short) type.code());
    out.putShort(BITPIX, (short) (8 * type.bytes()));
    out.putFloat(PIXDIM, 1);
    Matrix4x3d m = new Matrix4x3d(volume.mmFromVoxel());
    for (int t = 0; t < 3; t++) {
      Vector3d column = m.getColumn(t, new Vector3d());
      out.putFloat(PIXDIM + 4 * (t + 1), (float) column.length());
    }
    out.putFloat(VOX_OFFSET, DATA_OFFSET);
    out.putFloat(SCL_SLOPE, (float) volume.slope());
    out.putFloat(SCL_INTER, (float) volume.intercept());
    out.put(XYZT_UNITS, (byte) UNITS_MM);
    byte[] text = description.getBytes(StandardCharsets.ISO_8859_1);
    out.put(DESCRIPTION, text, 0, Math.min(text.length, 79));
    out.putShort(QFORM_CODE, (short) 0);
    out.putShort(SFORM_CODE, CODE_ALIGNED);
    double[] columns = m.get(new double[12]);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 4; column++) {
        out.putFloat(SROW_X + 16 * row + 4 * column, (float) columns[3 * column + row]);
      }
    }
    out.put(MAGIC, "n+1\0".getBytes(StandardCharsets.ISO_8859_1));
    return bytes;
  }
}
