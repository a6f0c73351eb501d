package sutura.render.gl;

import org.lwjgl.opengl.GL15C;
import org.lwjgl.opengl.GL33C;

/** Asks whether what is drawn between begin and end touches any pixel at all. */
public final class GlAnySamples implements AutoCloseable {
  private final int id;

  public GlAnySamples() {
    id = GL15C.glGenQueries();
    LiveObjects.opened();
  }

  public void begin() {
    GL15C.glBeginQuery(GL33C.GL_ANY_SAMPLES_PASSED, id);
  }

  /** Waits until the drawing is done. */
  public boolean end() {
    GL15C.glEndQuery(GL33C.GL_ANY_SAMPLES_PASSED);
    return GL15C.glGetQueryObjecti(id, GL15C.GL_QUERY_RESULT) != 0;
  }

  @Override
  public void close() {
    GL15C.glDeleteQueries(id);
    LiveObjects.closed();
  }
}
