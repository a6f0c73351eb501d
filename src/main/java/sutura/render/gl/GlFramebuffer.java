package sutura.render.gl;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.opengl.GL30C;
import sutura.render.Picture;

/**
 * What a pass draws into: either the window's own buffer, or textures. Textures that it made itself
 * it closes; shared ones belong to who gave them.
 */
public final class GlFramebuffer implements AutoCloseable {
  private final int id;
  private final int width;
  private final int height;
  private final List<GlTexture> owned;

  private GlFramebuffer(int id, int width, int height, List<GlTexture> owned) {
    this.id = id;
    this.width = width;
    this.height = height;
    this.owned = owned;
  }

  /** The window's own buffer, which nobody closes. */
  public static GlFramebuffer window(int widthPx, int heightPx) {
    return new GlFramebuffer(0, widthPx, heightPx, List.of());
  }

  /** An own RGBA8 picture without depth. */
  public static GlFramebuffer picture(int widthPx, int heightPx) {
    GlTexture colour = new GlTexture(GlTexture.Format.RGBA8, widthPx, heightPx, true);
    GlFramebuffer made = of(List.of(colour));
    made.owned.add(colour);
    return made;
  }

  /** Draws into these textures: a depth texture becomes the depth, the others colours in order. */
  public static GlFramebuffer of(List<GlTexture> attachments) {
    int id = GL30C.glGenFramebuffers();
    LiveObjects.opened();
    GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, id);
    int colours = 0;
    for (GlTexture texture : attachments) {
      boolean depth = texture.format() == GlTexture.Format.DEPTH;
      int point = depth ? GL30C.GL_DEPTH_ATTACHMENT : GL30C.GL_COLOR_ATTACHMENT0 + colours++;
      GL30C.glFramebufferTexture2D(
          GL30C.GL_FRAMEBUFFER, point, GL11C.GL_TEXTURE_2D, texture.handle(), 0);
    }
    int[] buffers = new int[colours];
    for (int i = 0; i < colours; i++) {
      buffers[i] = GL30C.GL_COLOR_ATTACHMENT0 + i;
    }
    GL20C.glDrawBuffers(buffers.length == 0 ? new int[] {GL11C.GL_NONE} : buffers);
    GL11C.glReadBuffer(colours == 0 ? GL11C.GL_NONE : GL30C.GL_COLOR_ATTACHMENT0);
    int status = GL30C.glCheckFramebufferStatus(GL30C.GL_FRAMEBUFFER);
    if (status != GL30C.GL_FRAMEBUFFER_COMPLETE) {
      GL30C.glDeleteFramebuffers(id);
      LiveObjects.closed();
      throw new IllegalStateException("framebuffer incomplete, status " + status);
    }
    GlTexture first = attachments.get(0);
    return new GlFramebuffer(id, first.width(), first.height(), new ArrayList<>());
  }

  /** Draw into all of it from now on. */
  public void bind() {
    GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, id);
    GL11C.glViewport(0, 0, width, height);
  }

  /** Draw into one of {@code perSide} x {@code perSide} equal squares of it from now on. */
  public void bindPart(int index, int perSide) {
    GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, id);
    int part = width / perSide;
    GL11C.glViewport(index % perSide * part, index / perSide * part, part, part);
  }

  /**
   * A rectangle of pixels.
   *
   * @param xPx left edge, from the left
   * @param yPx top edge, from the top
   */
  public record Part(int xPx, int yPx, int widthPx, int heightPx) {}

  /** Draw into a part of it from now on. */
  public void bind(Part part) {
    GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, id);
    int bottom = height - part.yPx() - part.heightPx();
    GL11C.glViewport(part.xPx(), bottom, part.widthPx(), part.heightPx());
  }

  public void clearColour(int index, float r, float g, float b, float a) {
    GL30C.glClearBufferfv(GL11C.GL_COLOR, index, new float[] {r, g, b, a});
  }

  public void clearInteger(int index) {
    GL30C.glClearBufferuiv(GL11C.GL_COLOR, index, new int[] {0, 0, 0, 0});
  }

  /** Needs depth writes to be on. */
  public void clearDepth() {
    GL30C.glClearBufferfv(GL11C.GL_DEPTH, 0, new float[] {1});
  }

  /**
   * Copies all of it, pixel for pixel, to a place in another one.
   *
   * @param xPx left edge there, from the left
   * @param yPx top edge there, from the top
   */
  public void copyTo(GlFramebuffer target, int xPx, int yPx) {
    int bottom = target.height - yPx - height;
    GL30C.glBindFramebuffer(GL30C.GL_READ_FRAMEBUFFER, id);
    GL30C.glBindFramebuffer(GL30C.GL_DRAW_FRAMEBUFFER, target.id);
    GL30C.glBlitFramebuffer(
        0,
        0,
        width,
        height,
        xPx,
        bottom,
        xPx + width,
        bottom + height,
        GL11C.GL_COLOR_BUFFER_BIT,
        GL11C.GL_NEAREST);
    target.bind();
  }

  /** All pixels, RGBA bytes, bottom row first, into a direct buffer of 4 x width x height. */
  public void readRgba(ByteBuffer into) {
    read(GL11C.GL_RGBA, GL11C.GL_UNSIGNED_BYTE, into);
  }

  /** All of it, the way picture files have it; alpha is kept if {@code channels} is 4. */
  public Picture read(int channels) {
    ByteBuffer rows = ByteBuffer.allocateDirect(4 * width * height);
    readRgba(rows);
    byte[] bytes = new byte[width * height * channels];
    byte[] row = new byte[4 * width];
    for (int y = 0; y < height; y++) {
      rows.get((height - 1 - y) * row.length, row);
      int to = y * width * channels;
      for (int from = 0; from < row.length; from += 4) {
        bytes[to] = row[from];
        bytes[to + 1] = row[from + 1];
        bytes[to + 2] = row[from + 2];
        if (channels == 4) {
          bytes[to + 3] = row[from + 3];
        }
        to += channels;
      }
    }
    return new Picture(width, height, channels, bytes);
  }

  /** All pixels of a one-channel integer colour, 32 bits each. */
  public void readIntegers(ByteBuffer into) {
    read(GL30C.GL_RED_INTEGER, GL11C.GL_UNSIGNED_INT, into);
  }

  /** All pixels of the first colour, four 32-bit floats each. */
  public void readFloats(ByteBuffer into) {
    read(GL11C.GL_RGBA, GL11C.GL_FLOAT, into);
  }

  /** The same of another colour. */
  public void readFloats(int index, ByteBuffer into) {
    bind();
    GL11C.glReadBuffer(GL30C.GL_COLOR_ATTACHMENT0 + index);
    readFloats(into);
    GL11C.glReadBuffer(GL30C.GL_COLOR_ATTACHMENT0);
  }

  /** The depth of all pixels, 32-bit floats in [0, 1]. */
  public void readDepth(ByteBuffer into) {
    read(GL11C.GL_DEPTH_COMPONENT, GL11C.GL_FLOAT, into);
  }

  private void read(int layout, int type, ByteBuffer into) {
    bind();
    GL11C.glPixelStorei(GL11C.GL_PACK_ALIGNMENT, 1);
    GL11C.glReadPixels(0, 0, width, height, layout, type, into);
  }

  /** Copies the colours of another of the same size. */
  public void copyFrom(GlFramebuffer source) {
    GL30C.glBindFramebuffer(GL30C.GL_READ_FRAMEBUFFER, source.id);
    GL30C.glBindFramebuffer(GL30C.GL_DRAW_FRAMEBUFFER, id);
    GL11C.glViewport(0, 0, width, height);
    GL30C.glBlitFramebuffer(
        0, 0, width, height, 0, 0, width, height, GL11C.GL_COLOR_BUFFER_BIT, GL11C.GL_NEAREST);
    bind();
  }

  /** Copies the depth of another of the same size. */
  public void copyDepthFrom(GlFramebuffer source) {
    GL30C.glBindFramebuffer(GL30C.GL_READ_FRAMEBUFFER, source.id);
    GL30C.glBindFramebuffer(GL30C.GL_DRAW_FRAMEBUFFER, id);
    GL11C.glViewport(0, 0, width, height);
    GL30C.glBlitFramebuffer(
        0, 0, width, height, 0, 0, width, height, GL11C.GL_DEPTH_BUFFER_BIT, GL11C.GL_NEAREST);
    bind();
  }

  /** The own colour of a {@link #picture}. */
  public GlTexture colour() {
    if (owned.isEmpty()) {
      throw new IllegalStateException("this framebuffer has no colour of its own");
    }
    return owned.get(0);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  @Override
  public void close() {
    if (id != 0) {
      GL30C.glDeleteFramebuffers(id);
      LiveObjects.closed();
    }
    owned.forEach(GlTexture::close);
  }
}
