package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4d;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Tissue;
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
  /** How far from the pointer a structure is still hit, pixels. */
  private static final int REACH = 3;

  /** The same for landmarks, which are small. */
  private static final int LANDMARK_REACH = 6;

  /** A landmark that is nearer than this goes before what lies under the pointer itself, pixels. */
  private static final int LANDMARK_FIRST = 5;

  /** Edge of the window round the pointer; odd, so that the pointer has a pixel of its own. */
  private static final int SIZE = 2 * LANDMARK_REACH + 1;

  private final Shaders shaders;
  private final ByteBuffer ids = direct();
  private final ByteBuffer depths = direct();
  private final ByteBuffer places =
      ByteBuffer.allocateDirect(SIZE * SIZE * 16).order(ByteOrder.nativeOrder());
  private @Nullable GlTexture id;
  private @Nullable GlTexture place;
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
    meshes.show(frame);
    View view = View.of(frame, frame.viewFromWorld(), new Matrix4f(clipFromView));
    List<DrawList.Entry> candidates =
        DrawList.of(frame, view, meshes).all().stream().filter(e -> e.item().pickable()).toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    draw(candidates, view, meshes);
    int pixel = nearestHit(frame);
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
    Vector3d restMm =
        new Vector3d(
            places.getFloat(16 * pixel),
            places.getFloat(16 * pixel + 4),
            places.getFloat(16 * pixel + 8));
    return Optional.of(new PickHit(frame.items().get(item).id(), positionMm, restMm));
  }

  private void draw(List<DrawList.Entry> candidates, View view, MeshStore meshes) {
    GlFramebuffer target = target();
    target.bind();
    DrawState.SOLID.apply();
    target.clearInteger(0);
    target.clearDepth();
    GlProgram program = shaders.use("pick.vert", "pick.frag", view.defines());
    view.cuts().begin();
    meshes.bind();
    for (DrawList.Entry entry : candidates) {
      view.place(program, entry);
      program.set("item", entry.index());
      meshes.draw(entry);
    }
    view.cuts().end();
    target.readIntegers(ids);
    target.readFloats(1, places);
    target.readDepth(depths);
  }

  private GlFramebuffer target() {
    GlFramebuffer made = framebuffer;
    if (made == null) {
      id = new GlTexture(GlTexture.Format.R16UI, SIZE, SIZE, false);
      depth = new GlTexture(GlTexture.Format.DEPTH, SIZE, SIZE, false);
      place = new GlTexture(GlTexture.Format.RGBA32F, SIZE, SIZE, false);
      made = GlFramebuffer.of(List.of(id, place, depth));
      framebuffer = made;
    }
    return made;
  }

  /** Index of the pixel with an item that is closest to the middle, -1 if all are empty. */
  private int nearestHit(FrameDescription frame) {
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    for (int pixel = 0; pixel < SIZE * SIZE; pixel++) {
      int item = ids.getInt(4 * pixel) - 1;
      if (item < 0) {
        continue;
      }
      boolean landmark = frame.items().get(item).tissue() == Tissue.LANDMARK;
      int rank = rank(pixel % SIZE - SIZE / 2, pixel / SIZE - SIZE / 2, landmark);
      if (rank < bestRank) {
        best = pixel;
        bestRank = rank;
      }
    }
    return best;
  }

  /** The lower, the better; none if it is too far away. */
  private static int rank(int dx, int dy, boolean landmark) {
    int square = dx * dx + dy * dy;
    if (landmark) {
      return square <= LANDMARK_REACH * LANDMARK_REACH
          ? square - LANDMARK_FIRST * LANDMARK_FIRST
          : Integer.MAX_VALUE;
    }
    return Math.max(Math.abs(dx), Math.abs(dy)) <= REACH ? square : Integer.MAX_VALUE;
  }

  @Override
  public void close() {
    if (framebuffer != null && id != null && place != null && depth != null) {
      framebuffer.close();
      id.close();
      place.close();
      depth.close();
    }
  }
}
