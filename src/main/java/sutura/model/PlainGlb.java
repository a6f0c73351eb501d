package sutura.model;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;

/**
 * Reads the GLB files that this program writes: straight from the file into meshes, several times
 * faster than a general importer. Every index, origin and place is checked; a file that is laid out
 * in another way, or in which anything is wrong, is left to the importer, which knows what to say.
 */
final class PlainGlb {
  private static final int HEADER_BYTES = 12;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int MOST_JSON_BYTES = 1 << 26;

  /** Squared length of a normal may differ from 1 by this much. */
  private static final float UNIT = 1e-4f;

  private final FileChannel file;
  private final long binary;
  private ByteBuffer buffer = allocate(1 << 16);

  private PlainGlb(FileChannel file, long binary) {
    this.file = file;
    this.binary = binary;
  }

  /** What the file says is not so. */
  private static final class FaultyException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** All meshes by node name; empty if another reader has to judge the file. */
  static Optional<Map<String, TriangleMesh>> read(Path path) {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      return read(file);
    } catch (IOException | FaultyException e) {
      return Optional.empty();
    }
  }

  private static Optional<Map<String, TriangleMesh>> read(FileChannel file)
      throws IOException, FaultyException {
    PlainGlb header = new PlainGlb(file, 0);
    ByteBuffer start = header.bytes(0, HEADER_BYTES + CHUNK_HEADER_BYTES);
    int jsonBytes = start.getInt(HEADER_BYTES);
    require(start.getInt(0) == GlbCodec.MAGIC && start.getInt(4) == 2);
    require(start.getInt(8) == file.size() && start.getInt(16) == GlbCodec.JSON_CHUNK);
    require(jsonBytes > 0 && jsonBytes <= Math.min(file.size(), MOST_JSON_BYTES));
    int afterHeader = HEADER_BYTES + CHUNK_HEADER_BYTES;
    byte[] json = new byte[jsonBytes];
    header.bytes(afterHeader, jsonBytes).get(json);
    ByteBuffer chunk = header.bytes(afterHeader + jsonBytes, CHUNK_HEADER_BYTES);
    int binaryBytes = chunk.getInt(0);
    require(binaryBytes >= 0 && chunk.getInt(4) == GlbCodec.BINARY_CHUNK);
    long binary = (long) afterHeader + jsonBytes + CHUNK_HEADER_BYTES;
    require(binary + binaryBytes <= file.size());
    Optional<GlbLayout> layout = GlbLayout.of(json, binaryBytes);
    if (layout.isEmpty()) {
      return Optional.empty();
    }
    Map<String, TriangleMesh> meshes = new LinkedHashMap<>();
    PlainGlb body = new PlainGlb(file, binary);
    for (GlbLayout.Part part : layout.get().parts()) {
      meshes.put(part.name(), body.mesh(part));
    }
    return Optional.of(meshes);
  }

  private TriangleMesh mesh(GlbLayout.Part part) throws IOException, FaultyException {
    int vertices = part.positions().count();
    float[] positionsMm = new float[3 * vertices];
    block(part.positions()).asFloatBuffer().get(positionsMm);
    require(toMillimetres(positionsMm));
    float[] normals = new float[3 * vertices];
    block(part.normals()).asFloatBuffer().get(normals);
    turnNormals(normals);
    int[] triangles = indices(part.indices());
    require(allBelow(triangles, vertices));
    if (part.origins().isEmpty()) {
      return new TriangleMesh(positionsMm, normals, triangles);
    }
    return new TriangleMesh(positionsMm, normals, triangles, origins(part.origins().get()));
  }

  /** Turns glTF metres into RAS millimetres; false if a place is not finite. */
  private static boolean toMillimetres(float[] places) {
    float finite = 0;
    for (int i = 0; i < places.length; i += 3) {
      float y = places[i + 1];
      places[i] = (float) (-1000.0 * places[i]);
      places[i + 1] = (float) (1000.0 * places[i + 2]);
      places[i + 2] = (float) (1000.0 * y);
      // 0 for finite numbers, otherwise not a number ever after
      finite += 0 * (places[i] + places[i + 1] + places[i + 2]);
    }
    return finite == 0;
  }

  private static void turnNormals(float[] normals) {
    for (int i = 0; i < normals.length; i += 3) {
      float x = -normals[i];
      float y = normals[i + 2];
      float z = normals[i + 1];
      float squared = x * x + y * y + z * z;
      float scale = Math.abs(squared - 1) < UNIT ? 1 : unitScale(squared);
      normals[i] = scale * x;
      normals[i + 1] = scale * y;
      normals[i + 2] = scale == 0 ? 1 : scale * z;
    }
  }

  /** What makes a vector a unit vector; 0 if nothing does. */
  private static float unitScale(float squaredLength) {
    boolean usable = squaredLength > 0 && squaredLength < Float.POSITIVE_INFINITY;
    return usable ? (float) (1 / Math.sqrt(squaredLength)) : 0;
  }

  private int[] indices(GlbLayout.Block block) throws IOException {
    int[] indices = new int[block.count()];
    ByteBuffer bytes = block(block);
    if (block.elementBytes() == Integer.BYTES) {
      bytes.asIntBuffer().get(indices);
      return indices;
    }
    short[] shorts = new short[indices.length];
    bytes.asShortBuffer().get(shorts);
    for (int i = 0; i < indices.length; i++) {
      indices[i] = shorts[i] & 0xFFFF;
    }
    return indices;
  }

  private static boolean allBelow(int[] indices, int limit) {
    int negative = 0;
    for (int index : indices) {
      negative |= index | (limit - 1 - index);
    }
    return negative >= 0;
  }

  private byte[] origins(GlbLayout.Block block) throws IOException, FaultyException {
    byte[] spread = new byte[block.bytes()];
    block(block).get(spread);
    byte[] origins = new byte[block.count()];
    int known = Provenance.values().length;
    for (int i = 0; i < origins.length; i++) {
      byte origin = spread[block.elementBytes() * i];
      require(origin >= 0 && origin < known);
      origins[i] = origin;
    }
    return origins;
  }

  private ByteBuffer block(GlbLayout.Block block) throws IOException {
    return bytes(binary + block.offset(), block.bytes());
  }

  /** Bytes of the file, valid until the next call. */
  private ByteBuffer bytes(long from, int count) throws IOException {
    if (buffer.capacity() < count) {
      buffer = allocate(Math.max(count, 2 * buffer.capacity()));
    }
    buffer.clear().limit(count);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, from + buffer.position()) < 0) {
        throw new EOFException();
      }
    }
    return buffer.flip();
  }

  private static ByteBuffer allocate(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void require(boolean so) throws FaultyException {
    if (!so) {
      throw new FaultyException();
    }
  }
}
