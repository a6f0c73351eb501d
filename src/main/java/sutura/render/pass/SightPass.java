package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.joml.Matrix4d;
import org.joml.Vector3fc;
import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;
import sutura.render.Sight;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;

/**
 * Draws a coarse picture of what is seen where: solid structures, and then the faded ones before
 * them twice, the small over the large and the large over the small, so that each of a pair of
 * which one lies behind the other is seen in one of the two.
 */
final class SightPass implements AutoCloseable {
  /** Longer side of the picture: a landmark is still some pixels wide. */
  private static final int SIZE = 512;

  /** Fainter structures are as good as gone. */
  private static final float LEAST_OPACITY = 0.04f;

  private static final DrawState FADED =
      new DrawState(DrawState.Depth.NEARER, false, DrawState.Cull.AWAY, DrawState.Blend.NONE);

  private final Shaders shaders;
  private @Nullable Target target;

  SightPass(Shaders shaders) {
    this.shaders = shaders;
  }

  /** The textures of one size, and room for their pixels. */
  private record Target(
      GlTexture seen, GlTexture depth, GlFramebuffer framebuffer, ByteBuffer pixels)
      implements AutoCloseable {
    static Target of(int width, int height) {
      GlTexture seen = new GlTexture(GlTexture.Format.RGBA32F, width, height, false);
      GlTexture depth = new GlTexture(GlTexture.Format.DEPTH, width, height, false);
      ByteBuffer pixels =
          ByteBuffer.allocateDirect(16 * width * height).order(ByteOrder.nativeOrder());
      return new Target(seen, depth, GlFramebuffer.of(List.of(seen, depth)), pixels);
    }

    Sight.Layer read() {
      framebuffer.readFloats(pixels);
      int count = pixels.capacity() / 16;
      int[] items = new int[count];
      float[] depths = new float[count];
      for (int p = 0; p < count; p++) {
        items[p] = (int) pixels.getFloat(16 * p);
        depths[p] = pixels.getFloat(16 * p + 4);
      }
      return new Sight.Layer(items, depths);
    }

    @Override
    public void close() {
      framebuffer.close();
      seen.close();
      depth.close();
    }
  }

  /** What is seen where in a picture of this shape. */
  Sight look(FrameDescription frame, MeshStore meshes, int widthPx, int heightPx) {
    double scale = Math.min(1, (double) SIZE / Math.max(widthPx, heightPx));
    Target into =
        target(
            (int) Math.max(1, Math.round(widthPx * scale)),
            (int) Math.max(1, Math.round(heightPx * scale)));
    View view = View.of(frame);
    meshes.show(frame);
    DrawList list = DrawList.of(frame, view, meshes).withoutBodies();
    List<Sight.Layer> layers = new ArrayList<>();
    into.framebuffer().bind();
    DrawState.SOLID.apply();
    into.framebuffer().clearDepth();
    layers.add(draw(list.solid(), view, meshes, into));
    List<DrawList.Entry> faded = new ArrayList<>(list.faded());
    faded.removeIf(entry -> entry.item().opacity() < LEAST_OPACITY);
    faded.sort(Comparator.comparingDouble(SightPass::volume));
    FADED.apply();
    for (int order = 0; order < 2 && !faded.isEmpty(); order++) {
      Collections.reverse(faded);
      layers.add(draw(faded, view, meshes, into));
    }
    Matrix4d clipFromWorld = new Matrix4d(view.clipFromWorld());
    return new Sight(
        into.seen().width(), into.seen().height(), layers, frame.items(), clipFromWorld);
  }

  private static double volume(DrawList.Entry entry) {
    Vector3fc min = entry.range().minMm();
    Vector3fc max = entry.range().maxMm();
    return (double) (max.x() - min.x()) * (max.y() - min.y()) * (max.z() - min.z());
  }

  private Sight.Layer draw(List<DrawList.Entry> entries, View view, MeshStore meshes, Target into) {
    into.framebuffer().bind();
    into.framebuffer().clearColour(0, 0, 0, 0, 0);
    GlProgram program = shaders.use("mark.vert", "sight.frag", view.defines());
    view.cuts().begin();
    meshes.bind();
    for (DrawList.Entry entry : entries) {
      view.place(program, entry);
      program.set("item", entry.index());
      meshes.draw(entry);
    }
    view.cuts().end();
    return into.read();
  }

  private Target target(int width, int height) {
    Target made = target;
    if (made == null || made.seen().width() != width || made.seen().height() != height) {
      close();
      made = Target.of(width, height);
      target = made;
    }
    return made;
  }

  @Override
  public void close() {
    if (target != null) {
      target.close();
      target = null;
    }
  }
}
