package sutura.render.gl;

import org.lwjgl.opengl.GL15C;

/** Counts the pixels that what is drawn between begin and end touches. */
public final class GlSampleCount implements AutoCloseable {
  private final int id;

  public GlSampleCount() {
    id = GL15C.glGenQueries();
    LiveObjects.opened();
  }

  public void begin() {
    GL15C.glBeginQuery(GL15C.GL_SAMPLES_PASSED, id);
  }

  /** Waits until the drawing is done. */
  public int end() {
    GL15C.glEndQuery(GL15C.GL_SAMPLES_PASSED);
    return GL15C.glGetQueryObjecti(id, GL15C.GL_QUERY_RESULT);
  }

  @Override
  public void close() {
    GL15C.glDeleteQueries(id);
    LiveObjects.closed();
  }
}
