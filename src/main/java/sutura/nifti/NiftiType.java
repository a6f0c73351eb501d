package sutura.nifti;

import java.util.Arrays;
import java.util.Optional;

/** How a voxel is stored. Source: NIfTI-1.1, nifti1.h, {@code datatype}. */
public enum NiftiType {
  UINT8(2, 1),
  INT16(4, 2),
  INT32(8, 4),
  FLOAT32(16, 4),
  FLOAT64(64, 8),
  INT8(256, 1),
  UINT16(512, 2);

  private final int code;
  private final int bytes;

  NiftiType(int code, int bytes) {
    this.code = code;
    this.bytes = bytes;
  }

  int code() {
    return code;
  }

  /** Bytes of one voxel. */
  public int bytes() {
    return bytes;
  }

  static Optional<NiftiType> of(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  /** What a code that is not read stands for. */
  static String foreign(int code) {
    return switch (code) {
      case 0 -> "0, unknown";
      case 1 -> "1, single bits";
      case 32 -> "32, complex numbers";
      case 128 -> "128, RGB colours";
      case 768 -> "768, uint32";
      case 1024 -> "1024, int64";
      case 1280 -> "1280, uint64";
      case 1536 -> "1536, 128-bit floating point";
      case 1792, 2048 -> code + ", complex numbers";
      case 2304 -> "2304, RGBA colours";
      default -> code + ", which NIfTI-1 does not define";
    };
  }
}
