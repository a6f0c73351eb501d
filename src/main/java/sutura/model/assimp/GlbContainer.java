package sutura.model.assimp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.lwjgl.system.MemoryUtil;

/**
 * The bytes of a GLB file in native memory, after its container was found to be whole. Closed by
 * whoever opened it.
 *
 * <p>Source: Khronos glTF 2.0 specification, section 4 (GLB container).
 */
final class GlbContainer implements AutoCloseable {
  private static final int MAGIC = 0x46546C67;
  private static final int JSON_CHUNK = 0x4E4F534A;
  private static final int BINARY_CHUNK = 0x004E4942;
  private static final int HEADER_BYTES = 12;
  private static final int CHUNK_HEADER_BYTES = 8;

  /** Larger files are not ours, and would not fit into a Java buffer either. */
  private static final long MOST_BYTES = 1L << 30;

  private final ByteBuffer bytes;

  private GlbContainer(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Why a file cannot be used, in words for a person. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
      super(message);
    }
  }

  static GlbContainer open(Path file) throws UnusableException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > MOST_BYTES) {
        throw new UnusableException("is larger than 1 GiB; use a smaller file");
      }
      ByteBuffer bytes = MemoryUtil.memAlloc((int) Math.max(channel.size(), 1));
      bytes.limit((int) channel.size());
      GlbContainer container = new GlbContainer(bytes);
      try {
        container.fill(channel);
        container.check();
        return container;
      } catch (IOException | UnusableException e) {
        container.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new UnusableException("is not there; restore it or rebuild the models");
    } catch (IOException e) {
      String what = Files.isDirectory(file) ? "is a folder" : "cannot be read";
      throw new UnusableException(what + "; expected a GLB file");
    }
  }

  private void fill(FileChannel channel) throws IOException {
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // read on until the buffer is full or the file ends
    }
    bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
  }

  private void check() throws UnusableException {
    int size = bytes.limit();
    if (size < HEADER_BYTES || bytes.getInt(0) != MAGIC) {
      throw new UnusableException(
          size == 0
              ? "is empty; restore it or rebuild the models"
              : "is no GLB file (it does not begin with \"glTF\"); use a binary glTF 2.0 file");
    }
    if (bytes.getInt(4) != 2) {
      throw new UnusableException(
          "is glTF version " + bytes.getInt(4) + ", expected 2; convert it to glTF 2.0");
    }
    long declared = Integer.toUnsignedLong(bytes.getInt(8));
    if (declared > size) {
      throw new UnusableException(
          "is cut off: " + size + " of " + declared + " bytes; restore it or rebuild the models");
    }
    long end = HEADER_BYTES + CHUNK_HEADER_BYTES;
    boolean json =
        size >= end && bytes.getInt(HEADER_BYTES + 4) == JSON_CHUNK && bytes.getInt(12) >= 0;
    if (!json || end + bytes.getInt(HEADER_BYTES) > size) {
      throw new UnusableException("has no whole JSON chunk; restore it or rebuild the models");
    }
  }

  /** The text that describes the file, UTF-8. */
  byte[] json() {
    byte[] json = new byte[bytes.getInt(HEADER_BYTES)];
    bytes.get(HEADER_BYTES + CHUNK_HEADER_BYTES, json);
    return json;
  }

  /** The chunk that accessors refer to; empty if there is no whole one. */
  ByteBuffer binary() {
    int chunk = HEADER_BYTES + CHUNK_HEADER_BYTES + bytes.getInt(HEADER_BYTES);
    int begin = chunk + CHUNK_HEADER_BYTES;
    boolean there = begin <= bytes.limit() && bytes.getInt(chunk + 4) == BINARY_CHUNK;
    int length = there ? bytes.getInt(chunk) : 0;
    if (length <= 0 || length > bytes.limit() - begin) {
      return bytes.slice(bytes.limit(), 0);
    }
    return bytes.slice(begin, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  ByteBuffer bytes() {
    return bytes;
  }

  @Override
  public void close() {
    MemoryUtil.memFree(bytes);
  }
}
