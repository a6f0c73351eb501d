package sutura.nifti;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a NIfTI-1 file, plain or gzipped, in one pass and with one array for its voxels.
 *
 * <p>One scalar volume in one file is read; NIfTI-2, Analyze, header-image pairs, colours, complex
 * numbers and series are refused with a word on what to do.
 */
public final class NiftiReader {
  private static final int BLOCK_BYTES = 1 << 16;

  /** Deflate can not shrink anything further. Source: zlib's technical notes. */
  private static final long MAX_COMPRESSION = 1032;

  private final String file;
  private final InputStream in;
  private long position;

  private NiftiReader(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /** Reads a file. */
  public static NiftiVolume read(Path file) throws NiftiException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in, Files.size(file));
    } catch (NoSuchFileException e) {
      throw new NiftiException(file.toString(), "", "is not there; check the name");
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /** Reads a stream to the end of the voxels or somewhat further; it stays open. */
  public static NiftiVolume read(String file, InputStream in) throws NiftiException {
    return read(file, in, Long.MAX_VALUE / MAX_COMPRESSION);
  }

  private static NiftiVolume read(String file, InputStream stream, long storedBytes)
      throws NiftiException {
    try {
      BufferedInputStream in = new BufferedInputStream(stream, BLOCK_BYTES);
      boolean zipped = isGzip(in);
      long mostBytes = zipped ? storedBytes * MAX_COMPRESSION : storedBytes;
      return new NiftiReader(file, zipped ? new GZIPInputStream(in, BLOCK_BYTES) : in)
          .volume(mostBytes);
    } catch (EOFException e) {
      throw new NiftiException(file, "", "the compressed data is cut off; fetch the file again");
    } catch (ZipException e) {
      throw new NiftiException(
          file, "", "the compressed data is damaged (" + e.getMessage() + "); fetch it again");
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static NiftiException unreadable(String file, IOException e) {
    String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return new NiftiException(file, "", "cannot be read: " + reason);
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip;
  }

  private NiftiVolume volume(long mostBytes) throws IOException, NiftiException {
    byte[] bytes = in.readNBytes(NiftiHeader.BYTES);
    position = bytes.length;
    if (bytes.length < NiftiHeader.BYTES) {
      throw cutOff("the header of " + NiftiHeader.BYTES + " bytes");
    }
    NiftiHeader header = NiftiHeader.parse(file, bytes);
    if (header.dataOffset() + header.dataBytes() > mostBytes) {
      throw new NiftiException(
          file,
          "dim at byte 40",
          header.dataBytes() + " bytes of voxels announced, more than the file can hold: cut off?");
    }
    skip(header);
    NiftiData data = data(header);
    in.skip(BLOCK_BYTES); // at the end of compressed data its checksum is compared
    return new NiftiVolume(
        header.nx(),
        header.ny(),
        header.nz(),
        header.mmFromVoxel(),
        data,
        header.slope(),
        header.intercept());
  }

  private NiftiException cutOff(String what) {
    return new NiftiException(
        file, "byte " + position, "the file ends within " + what + "; fetch it again");
  }

  private void skip(NiftiHeader header) throws IOException, NiftiException {
    long rest = header.dataOffset() - NiftiHeader.BYTES;
    byte[] block = new byte[BLOCK_BYTES];
    while (rest > 0) {
      int n = in.readNBytes(block, 0, (int) Math.min(rest, BLOCK_BYTES));
      position += n;
      rest -= n;
      if (n == 0) {
        throw cutOff("what lies before the voxels at byte " + header.dataOffset());
      }
    }
  }

  private NiftiData data(NiftiHeader header) throws IOException, NiftiException {
    int n = header.nx() * header.ny() * header.nz();
    switch (header.type()) {
      case UINT8, INT8 -> {
        return new NiftiData.Bytes(bytes(header, n), header.type() == NiftiType.INT8);
      }
      case INT16, UINT16 -> {
        short[] values = new short[n];
        blocks(header, (from, to, b) -> b.asShortBuffer().get(values, from, to - from));
        return new NiftiData.Shorts(values, header.type() == NiftiType.INT16);
      }
      case INT32 -> {
        int[] values = new int[n];
        blocks(header, (from, to, b) -> b.asIntBuffer().get(values, from, to - from));
        return new NiftiData.Ints(values);
      }
      case FLOAT32 -> {
        float[] values = new float[n];
        blocks(header, (from, to, b) -> b.asFloatBuffer().get(values, from, to - from));
        return new NiftiData.Floats(values);
      }
      default -> {
        double[] values = new double[n];
        blocks(header, (from, to, b) -> b.asDoubleBuffer().get(values, from, to - from));
        return new NiftiData.Doubles(values);
      }
    }
  }

  private byte[] bytes(NiftiHeader header, int n) throws IOException, NiftiException {
    byte[] values = new byte[n];
    int got = in.readNBytes(values, 0, n);
    position += got;
    if (got < n) {
      throw cutOff("its " + header.dataBytes() + " bytes of voxels");
    }
    return values;
  }

  /** Takes voxels {@code from..to} out of a buffer in the file's byte order. */
  @FunctionalInterface
  private interface Block {
    void take(int from, int to, ByteBuffer bytes);
  }

  private void blocks(NiftiHeader header, Block block) throws IOException, NiftiException {
    byte[] bytes = new byte[BLOCK_BYTES];
    ByteOrder order = header.order();
    int width = header.type().bytes();
    long rest = header.dataBytes();
    int voxel = 0;
    while (rest > 0) {
      int wanted = (int) Math.min(rest, BLOCK_BYTES);
      int got = in.readNBytes(bytes, 0, wanted);
      position += got;
      if (got < wanted) {
        throw cutOff("its " + header.dataBytes() + " bytes of voxels");
      }
      int end = voxel + wanted / width;
      block.take(voxel, end, ByteBuffer.wrap(bytes, 0, wanted).order(order));
      voxel = end;
      rest -= wanted;
    }
  }
}
