package sutura.render.gl;

import java.nio.ByteBuffer;
import org.lwjgl.opengl.GL15C;

/** Memory of the graphics card with vertices or indices. */
public final class GlBuffer implements AutoCloseable {
  /** What a buffer holds. */
  public enum Use {
    VERTICES(GL15C.GL_ARRAY_BUFFER),
    INDICES(GL15C.GL_ELEMENT_ARRAY_BUFFER);

    private final int target;

    Use(int target) {
      this.target = target;
    }
  }

  private final Use use;
  private final int id;

  /** Copies the remaining direct bytes to the card. Changes the bound vertex array's indices. */
  public GlBuffer(Use use, ByteBuffer content) {
    this(use);
    GL15C.glBufferData(use.target, content, GL15C.GL_STATIC_DRAW);
  }

  private GlBuffer(Use use) {
    this.use = use;
    id = GL15C.glGenBuffers();
    LiveObjects.opened();
    bind();
  }

  /** Vertices that are written later, and again; all zero. */
  public static GlBuffer changing(int sizeBytes) {
    GlBuffer made = new GlBuffer(Use.VERTICES);
    ByteBuffer zeros = ByteBuffer.allocateDirect(sizeBytes);
    GL15C.glBufferData(made.use.target, zeros, GL15C.GL_DYNAMIC_DRAW);
    return made;
  }

  /** Replaces a part of it by the remaining direct bytes. */
  public void write(long fromByte, ByteBuffer content) {
    bind();
    GL15C.glBufferSubData(use.target, fromByte, content);
  }

  /** Copies a part of it back into the remaining direct bytes. */
  public void read(long fromByte, ByteBuffer into) {
    bind();
    GL15C.glGetBufferSubData(use.target, fromByte, into);
  }

  int handle() {
    return id;
  }

  void bind() {
    GL15C.glBindBuffer(use.target, id);
  }

  @Override
  public void close() {
    GL15C.glDeleteBuffers(id);
    LiveObjects.closed();
  }
}
