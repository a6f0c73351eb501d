package sutura.render.gl;

import java.util.List;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.opengl.GL31C;
import org.lwjgl.opengl.GL33C;

/** How vertices lie in a buffer, and the draw calls on them. Owns no buffer. */
public final class GlVertexArray implements AutoCloseable {
  /** Bytes of one mesh vertex: three floats of position, normal and origin packed into one word. */
  public static final int MESH_VERTEX_BYTES = 16;

  private final int id;

  private GlVertexArray() {
    id = GL30C.glGenVertexArrays();
    LiveObjects.opened();
    bind();
  }

  /** For full-screen passes, whose vertex shader makes its own vertices. */
  public static GlVertexArray empty() {
    return new GlVertexArray();
  }

  /**
   * Attribute 0 is the position in mm, attribute 1 the unit normal, packed 2-10-10-10 signed,
   * attribute 2 the same word, whose topmost two bits are the origin.
   */
  public static GlVertexArray mesh(GlBuffer vertices, GlBuffer indices) {
    GlVertexArray array = new GlVertexArray();
    vertices.bind();
    indices.bind();
    GL20C.glVertexAttribPointer(0, 3, GL11C.GL_FLOAT, false, MESH_VERTEX_BYTES, 0);
    GL20C.glVertexAttribPointer(1, 4, GL33C.GL_INT_2_10_10_10_REV, true, MESH_VERTEX_BYTES, 12);
    GL30C.glVertexAttribIPointer(2, 1, GL11C.GL_UNSIGNED_INT, MESH_VERTEX_BYTES, 12);
    GL20C.glEnableVertexAttribArray(2);
    GL20C.glEnableVertexAttribArray(0);
    GL20C.glEnableVertexAttribArray(1);
    return array;
  }

  /** The same with attribute 3, a displacement in nm of each vertex, from a buffer of its own. */
  public static GlVertexArray displacedMesh(
      GlBuffer vertices, GlBuffer indices, GlBuffer displacements) {
    GlVertexArray array = mesh(vertices, indices);
    displacements.bind();
    GL20C.glVertexAttribPointer(3, 3, GL11C.GL_FLOAT, false, 3 * Float.BYTES, 0);
    GL20C.glEnableVertexAttribArray(3);
    return array;
  }

  /** Bytes of one corner of a line: both ends of the line. */
  public static final int LINE_VERTEX_BYTES = 24;

  /** Attributes 0 and 1 are the ends of the line, mm; each line has four corners. */
  public static GlVertexArray lines(GlBuffer vertices, GlBuffer indices) {
    GlVertexArray array = new GlVertexArray();
    vertices.bind();
    indices.bind();
    GL20C.glVertexAttribPointer(0, 3, GL11C.GL_FLOAT, false, LINE_VERTEX_BYTES, 0);
    GL20C.glVertexAttribPointer(1, 3, GL11C.GL_FLOAT, false, LINE_VERTEX_BYTES, 12);
    GL20C.glEnableVertexAttribArray(0);
    GL20C.glEnableVertexAttribArray(1);
    return array;
  }

  /**
   * An attribute of points that are drawn each as a shape of their own.
   *
   * @param location of the attribute in the shader
   * @param buffer what it is read from
   * @param fromByte where it begins
   * @param strideBytes from one point to the next
   * @param components 1 to 4
   * @param whole whole numbers instead of fractions, 32 bits either way
   */
  public record PointAttribute(
      int location,
      GlBuffer buffer,
      int fromByte,
      int strideBytes,
      int components,
      boolean whole) {}

  /** Points; {@code instanced} if each is drawn as a strip of triangles of its own. */
  public static GlVertexArray points(List<PointAttribute> attributes, boolean instanced) {
    GlVertexArray array = new GlVertexArray();
    for (PointAttribute a : attributes) {
      a.buffer().bind();
      if (a.whole()) {
        GL30C.glVertexAttribIPointer(
            a.location(), a.components(), GL11C.GL_INT, a.strideBytes(), a.fromByte());
      } else {
        GL20C.glVertexAttribPointer(
            a.location(), a.components(), GL11C.GL_FLOAT, false, a.strideBytes(), a.fromByte());
      }
      GL20C.glEnableVertexAttribArray(a.location());
      GL33C.glVertexAttribDivisor(a.location(), instanced ? 1 : 0);
    }
    return array;
  }

  /** A strip of triangles for each point; binds this array. */
  public void drawStrips(int vertices, int points) {
    bind();
    GL31C.glDrawArraysInstanced(GL11C.GL_TRIANGLE_STRIP, 0, vertices, points);
  }

  /**
   * Writes what the vertex shader in use makes of each point to a buffer, and draws nothing; binds
   * this array.
   */
  public void capture(int points, GlBuffer into) {
    bind();
    GL30C.glBindBufferBase(GL30C.GL_TRANSFORM_FEEDBACK_BUFFER, 0, into.handle());
    GL11C.glEnable(GL30C.GL_RASTERIZER_DISCARD);
    GL30C.glBeginTransformFeedback(GL11C.GL_POINTS);
    GL11C.glDrawArrays(GL11C.GL_POINTS, 0, points);
    GL30C.glEndTransformFeedback();
    GL11C.glDisable(GL30C.GL_RASTERIZER_DISCARD);
    GL30C.glBindBufferBase(GL30C.GL_TRANSFORM_FEEDBACK_BUFFER, 0, 0);
  }

  public void bind() {
    GL30C.glBindVertexArray(id);
  }

  /** Triangles from 32-bit indices; this array must be bound. */
  public void drawTriangles(int firstIndex, int indexCount) {
    GL11C.glDrawElements(GL11C.GL_TRIANGLES, indexCount, GL11C.GL_UNSIGNED_INT, 4L * firstIndex);
  }

  /** A strip of triangles whose shader makes its own vertices; binds this array. */
  public void drawStrip(int vertices) {
    bind();
    GL11C.glDrawArrays(GL11C.GL_TRIANGLE_STRIP, 0, vertices);
  }

  /** One triangle that covers the screen; binds this array. */
  public void drawFullScreen() {
    bind();
    GL11C.glDrawArrays(GL11C.GL_TRIANGLES, 0, 3);
  }

  @Override
  public void close() {
    GL30C.glDeleteVertexArrays(id);
    LiveObjects.closed();
  }
}
