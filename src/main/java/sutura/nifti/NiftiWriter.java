package sutura.nifti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import sutura.files.WholeFile;

/**
 * Writes NIfTI-1 files, little-endian, as small as deflate can make them. The same volume gives the
 * same bytes.
 */
public final class NiftiWriter {
  private static final int BLOCK_VOXELS = 1 << 13;

  private NiftiWriter() {}

  /**
   * Writes a file, gzipped if its name ends in {@code .gz}, as a whole or not at all.
   *
   * @param description what it is and where it comes from, at most 79 Latin letters
   */
  public static void write(Path file, NiftiVolume volume, String description) throws IOException {
    WholeFile.write(file, bytes(volume, description, file.toString().endsWith(".gz")));
  }

  /** The bytes of a file. */
  public static byte[] bytes(NiftiVolume volume, String description, boolean zipped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = zipped ? new SmallGzip(bytes) : bytes) {
      out.write(NiftiHeader.bytes(volume, description));
      writeVoxels(volume, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private static void writeVoxels(NiftiVolume volume, OutputStream out) throws IOException {
    NiftiData data = volume.data();
    int width = data.type().bytes();
    ByteBuffer block = ByteBuffer.allocate(BLOCK_VOXELS * width).order(ByteOrder.LITTLE_ENDIAN);
    for (int from = 0; from < data.size(); from += BLOCK_VOXELS) {
      int n = Math.min(BLOCK_VOXELS, data.size() - from);
      block.clear();
      if (data instanceof NiftiData.Bytes bytes) {
        block.put(bytes.values(), from, n);
      } else if (data instanceof NiftiData.Shorts shorts) {
        block.asShortBuffer().put(shorts.values(), from, n);
      } else if (data instanceof NiftiData.Ints ints) {
        block.asIntBuffer().put(ints.values(), from, n);
      } else if (data instanceof NiftiData.Floats floats) {
        block.asFloatBuffer().put(floats.values(), from, n);
      } else if (data instanceof NiftiData.Doubles doubles) {
        block.asDoubleBuffer().put(doubles.values(), from, n);
      }
      out.write(block.array(), 0, n * width);
    }
  }

  /** Gzip with the best compression. */
  private static final class SmallGzip extends GZIPOutputStream {
    SmallGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
