package sutura.render.gl;

import java.nio.ByteBuffer;
import org.lwjgl.opengl.GL15C;

/** Memory of the graphics card with vertices or indices, written once. */
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
    this.use = use;
    id = GL15C.glGenBuffers();
    LiveObjects.opened();
    bind();
    GL15C.glBufferData(use.target, content, GL15C.GL_STATIC_DRAW);
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
