package sutura.render.gl;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL12C;
import org.lwjgl.opengl.GL13C;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.opengl.GL31C;

/** A three-dimensional texture of one number a voxel. */
public final class GlVolume implements AutoCloseable {
  private final int id;

  private GlVolume() {
    id = GL11C.glGenTextures();
    LiveObjects.opened();
    bind(0);
    parameter(GL11C.GL_TEXTURE_MIN_FILTER, GL11C.GL_LINEAR);
    parameter(GL11C.GL_TEXTURE_MAG_FILTER, GL11C.GL_LINEAR);
    parameter(GL11C.GL_TEXTURE_WRAP_S, GL12C.GL_CLAMP_TO_EDGE);
    parameter(GL11C.GL_TEXTURE_WRAP_T, GL12C.GL_CLAMP_TO_EDGE);
    parameter(GL12C.GL_TEXTURE_WRAP_R, GL12C.GL_CLAMP_TO_EDGE);
    parameter(GL12C.GL_TEXTURE_MAX_LEVEL, 0);
  }

  /** Unsigned bytes {@code [z][y][x]} in a direct buffer, which shaders see from 0 to 1. */
  public static GlVolume of(int nx, int ny, int nz, ByteBuffer values) {
    GlVolume volume = new GlVolume();
    GL11C.glPixelStorei(GL11C.GL_UNPACK_ALIGNMENT, 1);
    GL12C.glTexImage3D(
        GL12C.GL_TEXTURE_3D,
        0,
        GL30C.GL_R8,
        nx,
        ny,
        nz,
        0,
        GL11C.GL_RED,
        GL11C.GL_UNSIGNED_BYTE,
        values);
    GL11C.glPixelStorei(GL11C.GL_UNPACK_ALIGNMENT, 4);
    return volume;
  }

  /** Signed numbers {@code [z][y][x]} in a direct buffer, which shaders see from -1 to 1. */
  public static GlVolume of(int nx, int ny, int nz, ShortBuffer values) {
    GlVolume volume = new GlVolume();
    GL11C.glPixelStorei(GL11C.GL_UNPACK_ALIGNMENT, 2);
    GL12C.glTexImage3D(
        GL12C.GL_TEXTURE_3D,
        0,
        GL31C.GL_R16_SNORM,
        nx,
        ny,
        nz,
        0,
        GL11C.GL_RED,
        GL11C.GL_SHORT,
        values);
    GL11C.glPixelStorei(GL11C.GL_UNPACK_ALIGNMENT, 4);
    return volume;
  }

  private static void parameter(int name, int value) {
    GL11C.glTexParameteri(GL12C.GL_TEXTURE_3D, name, value);
  }

  /** Binds to a texture unit, 0 to 15. */
  public void bind(int unit) {
    GL13C.glActiveTexture(GL13C.GL_TEXTURE0 + unit);
    GL11C.glBindTexture(GL12C.GL_TEXTURE_3D, id);
  }

  @Override
  public void close() {
    GL11C.glDeleteTextures(id);
    LiveObjects.closed();
  }
}
