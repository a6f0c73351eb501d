package sutura.render.gl;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL12C;
import org.lwjgl.opengl.GL13C;
import org.lwjgl.opengl.GL30C;

/** A two-dimensional texture without mipmaps, clamped at its edges. */
public final class GlTexture implements AutoCloseable {
  /** Kind of one texel. */
  public enum Format {
    RGBA8(GL11C.GL_RGBA8, GL11C.GL_RGBA, GL11C.GL_UNSIGNED_BYTE),
    R8(GL30C.GL_R8, GL11C.GL_RED, GL11C.GL_UNSIGNED_BYTE),
    RG8(GL30C.GL_RG8, GL30C.GL_RG, GL11C.GL_UNSIGNED_BYTE),
    RG16F(GL30C.GL_RG16F, GL30C.GL_RG, GL30C.GL_HALF_FLOAT),
    RGBA16F(GL30C.GL_RGBA16F, GL11C.GL_RGBA, GL30C.GL_HALF_FLOAT),
    R16F(GL30C.GL_R16F, GL11C.GL_RED, GL30C.GL_HALF_FLOAT),
    R32F(GL30C.GL_R32F, GL11C.GL_RED, GL11C.GL_FLOAT),
    RGBA32F(GL30C.GL_RGBA32F, GL11C.GL_RGBA, GL11C.GL_FLOAT),
    RGBA32UI(GL30C.GL_RGBA32UI, GL30C.GL_RGBA_INTEGER, GL11C.GL_UNSIGNED_INT),
    R32I(GL30C.GL_R32I, GL30C.GL_RED_INTEGER, GL11C.GL_INT),
    RGBA16UI(GL30C.GL_RGBA16UI, GL30C.GL_RGBA_INTEGER, GL11C.GL_UNSIGNED_SHORT),
    R16UI(GL30C.GL_R16UI, GL30C.GL_RED_INTEGER, GL11C.GL_UNSIGNED_SHORT),
    DEPTH(GL30C.GL_DEPTH_COMPONENT32F, GL11C.GL_DEPTH_COMPONENT, GL11C.GL_FLOAT);

    final int internal;
    final int layout;
    final int type;

    Format(int internal, int layout, int type) {
      this.internal = internal;
      this.layout = layout;
      this.type = type;
    }
  }

  private final int id;
  private final int width;
  private final int height;
  private final Format format;

  /** Undefined content; {@code smooth} interpolates between texels. */
  public GlTexture(Format format, int width, int height, boolean smooth) {
    this.format = format;
    this.width = width;
    this.height = height;
    id = GL11C.glGenTextures();
    LiveObjects.opened();
    GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, id);
    GL11C.glTexImage2D(
        GL11C.GL_TEXTURE_2D,
        0,
        format.internal,
        width,
        height,
        0,
        format.layout,
        format.type,
        (ByteBuffer) null);
    int filter = smooth ? GL11C.GL_LINEAR : GL11C.GL_NEAREST;
    parameter(GL11C.GL_TEXTURE_MIN_FILTER, filter);
    parameter(GL11C.GL_TEXTURE_MAG_FILTER, filter);
    parameter(GL11C.GL_TEXTURE_WRAP_S, GL12C.GL_CLAMP_TO_EDGE);
    parameter(GL11C.GL_TEXTURE_WRAP_T, GL12C.GL_CLAMP_TO_EDGE);
    parameter(GL12C.GL_TEXTURE_MAX_LEVEL, 0);
  }

  private static void parameter(int name, int value) {
    GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, name, value);
  }

  /** Writes rows from the bottom up, from the first on. */
  public void write(FloatBuffer texels, int rows) {
    GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, id);
    GL11C.glTexSubImage2D(
        GL11C.GL_TEXTURE_2D, 0, 0, 0, width, rows, format.layout, GL11C.GL_FLOAT, texels);
  }

  /** Writes rows of whole numbers of 32 bits from the bottom up, from the first on. */
  public void write(IntBuffer texels, int rows) {
    GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, id);
    GL11C.glTexSubImage2D(
        GL11C.GL_TEXTURE_2D, 0, 0, 0, width, rows, format.layout, format.type, texels);
  }

  /** Binds to a texture unit, 0 to 15. */
  public void bind(int unit) {
    GL13C.glActiveTexture(GL13C.GL_TEXTURE0 + unit);
    GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, id);
  }

  /** The name that OpenGL knows it by, for code that draws it with other means. */
  public int handle() {
    return id;
  }

  Format format() {
    return format;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  @Override
  public void close() {
    GL11C.glDeleteTextures(id);
    LiveObjects.closed();
  }
}
