package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4d;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;

/**
 * Draws item numbers into a few pixels round the pointer. Everything outside their narrow pyramid
 * is left out, so that it costs little even in software.
 */
final class PickPass implements AutoCloseable {
  /** Edge of the window round the pointer; odd, so that the pointer has a pixel of its own. */
  private static final int SIZE = 7;

  private final Shaders shaders;
  private final ByteBuffer ids = direct();
  private final ByteBuffer depths = direct();
  private @Nullable GlTexture id;
  private @Nullable GlTexture depth;
  private @Nullable GlFramebuffer framebuffer;

  PickPass(Shaders shaders) {
    this.shaders = shaders;
  }

  private static ByteBuffer direct() {
    return ByteBuffer.allocateDirect(SIZE * SIZE * 4).order(ByteOrder.nativeOrder());
  }

  /** The nearest pickable item at, or else closest to, this point of the picture. */
  Optional<PickHit> pick(
      FrameDescription frame, MeshStore meshes, int widthPx, int heightPx, double x, double y) {
    double middleX = Math.floor(x) + 0.5;
    double middleY = Math.floor(y) + 0.5;
    Matrix4d pickFromClip =
        new Matrix4d()
            .scale((double) widthPx / SIZE, (double) heightPx / SIZE, 1)
            .translate(1 - 2 * middleX / widthPx, 2 * middleY / heightPx - 1, 0);
    Matrix4d clipFromView = pickFromClip.mul(new Matrix4d(frame.clipFromView()));
    View view = View.of(frame.viewFromWorld(), new Matrix4f(clipFromView));
    List<DrawList.Entry> candidates =
        DrawList.of(frame, view, meshes).all().stream().filter(e -> e.item().pickable()).toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    draw(candidates, view, meshes);
    int pixel = nearestHit();
    if (pixel < 0) {
      return Optional.empty();
    }
    Matrix4d clipFromWorld = clipFromView.mul(new Matrix4d(frame.viewFromWorld()));
    int column = pixel % SIZE;
    int row = pixel / SIZE;
    Vector3d ndc =
        new Vector3d(
            (column + 0.5) / SIZE * 2 - 1,
            (row + 0.5) / SIZE * 2 - 1,
            depths.getFloat(4 * pixel) * 2.0 - 1);
    Vector3d positionMm = clipFromWorld.invert().transformProject(ndc);
    int item = ids.getInt(4 * pixel) - 1;
    return Optional.of(new PickHit(frame.items().get(item).id(), positionMm));
  }

  private void draw(List<DrawList.Entry> candidates, View view, MeshStore meshes) {
    GlFramebuffer target = target();
    target.bind();
    DrawState.SOLID.apply();
    target.clearInteger(0);
    target.clearDepth();
    GlProgram program = shaders.use("mark.vert", "pick.frag");
    meshes.bind();
    for (DrawList.Entry entry : candidates) {
      program.set("clipFromModel", view.clipFromModel(entry)).set("item", entry.index());
      meshes.draw(entry.range());
    }
    target.readIntegers(ids);
    target.readDepth(depths);
  }

  private GlFramebuffer target() {
    GlFramebuffer made = framebuffer;
    if (made == null) {
      id = new GlTexture(GlTexture.Format.R16UI, SIZE, SIZE, false);
      depth = new GlTexture(GlTexture.Format.DEPTH, SIZE, SIZE, false);
      made = GlFramebuffer.of(List.of(id, depth));
      framebuffer = made;
    }
    return made;
  }

  /** Index of the pixel with an item that is closest to the middle, -1 if all are empty. */
  private int nearestHit() {
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int pixel = 0; pixel < SIZE * SIZE; pixel++) {
      int dx = pixel % SIZE - SIZE / 2;
      int dy = pixel / SIZE - SIZE / 2;
      if (ids.getInt(4 * pixel) != 0 && dx * dx + dy * dy < bestDistance) {
        best = pixel;
        bestDistance = dx * dx + dy * dy;
      }
    }
    return best;
  }

  @Override
  public void close() {
    if (framebuffer != null && id != null && depth != null) {
      framebuffer.close();
      id.close();
      depth.close();
    }
  }
}
