package sutura.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads arrays of single bytes from NumPy's {@code npz} files. */
public final class NumpyArchive {
  private NumpyArchive() {}

  /** Bytes of an array in its stored order. */
  public static byte[] bytes(Path file, String array) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry =
          Optional.ofNullable(zip.getEntry(array + ".npy"))
              .orElseThrow(() -> new IOException(file + " has no array " + array));
      try (InputStream in = zip.getInputStream(entry)) {
        return values(in.readAllBytes(), file + "/" + array);
      }
    }
  }

  private static byte[] values(byte[] npy, String name) throws IOException {
    int headerAt = npy[6] == 1 ? 10 : 12;
    int length = (npy[8] & 0xFF) | (npy[9] & 0xFF) << 8;
    String header = new String(npy, headerAt, length, StandardCharsets.US_ASCII);
    boolean single = header.contains("'|u1'") || header.contains("'|b1'");
    if (!single || header.contains("'fortran_order': True")) {
      throw new IOException(name + " is no C-ordered array of bytes: " + header);
    }
    return java.util.Arrays.copyOfRange(npy, headerAt + length, npy.length);
  }
}
