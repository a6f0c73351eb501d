package sutura.render.pass;

import java.util.Arrays;
import java.util.Optional;
import org.joml.Matrix3f;
import org.joml.Matrix4f;
import org.joml.Matrix4fc;
import org.joml.Vector2f;
import org.joml.Vector3f;
import sutura.render.Displacements;
import sutura.render.FrameDescription;
import sutura.render.gl.GlProgram;

/**
 * The transforms of one picture.
 *
 * @param viewFromWorld rigid
 * @param clipFromView perspective or parallel
 * @param clipFromWorld their product
 * @param normalMatrix the rotation of {@code viewFromWorld}
 * @param cuts planes that cut what is drawn
 * @param moves whether some of it has turned from its place
 * @param displacements how a load draws it out of shape
 */
record View(
    Matrix4f viewFromWorld,
    Matrix4f clipFromView,
    Matrix4f clipFromWorld,
    Matrix3f normalMatrix,
    CutPlanes cuts,
    boolean moves,
    Optional<Displacements> displacements) {
  /** Defined where something has turned from its place. */
  static final String MOTION = "MOTION";

  /** Defined where a load draws something out of shape. */
  static final String DISPLACED = "DISPLACED";

  static View of(FrameDescription frame) {
    return of(frame, frame.viewFromWorld(), frame.clipFromView());
  }

  /** Another look at what a frame shows. */
  static View of(FrameDescription frame, Matrix4fc viewFromWorld, Matrix4fc clipFromView) {
    Matrix4f view = new Matrix4f(viewFromWorld);
    Matrix4f clip = new Matrix4f(clipFromView);
    return new View(
        view,
        clip,
        clip.mul(view, new Matrix4f()),
        view.get3x3(new Matrix3f()),
        new CutPlanes(frame.cuts()),
        frame.moves(),
        frame.displacements());
  }

  boolean parallel() {
    return clipFromView.m33() > 0.5f;
  }

  /** View z (negative, mm) of a depth-buffer value. */
  float viewZ(float depth) {
    float ndc = depth * 2 - 1;
    return (clipFromView.m32() - ndc * clipFromView.m33())
        / (ndc * clipFromView.m23() - clipFromView.m22());
  }

  /** How far the picture is shifted on the screen, of which half is 1. */
  private Vector2f ndcShift() {
    return parallel()
        ? new Vector2f(clipFromView.m30(), clipFromView.m31())
        : new Vector2f(-clipFromView.m20(), -clipFromView.m21());
  }

  Matrix4f clipFromModel(DrawList.Entry entry) {
    return clipFromWorld.translate(new Vector3f(entry.item().offsetMm()), new Matrix4f());
  }

  /** Sets where a program that draws meshes puts an item, and what is cut away from it. */
  void place(GlProgram program, DrawList.Entry entry) {
    program.set("clipFromModel", clipFromModel(entry));
    cuts.set(program, entry.item());
    move(program, entry);
    displacements.ifPresent(d -> program.set("mmPerNm", (float) d.drawnMmPerNm()));
  }

  /** The defines of a program that draws meshes: planes that cut, and what moves. */
  String[] defines(String... others) {
    return moving(displaced(cuts.defines(others)));
  }

  /** With one more where something has turned from its place. */
  String[] moving(String... others) {
    if (!moves) {
      return others;
    }
    return with(MOTION, others);
  }

  private String[] displaced(String... others) {
    return displacements.isEmpty() ? others : with(DISPLACED, others);
  }

  private static String[] with(String define, String... others) {
    String[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = define;
    return all;
  }

  /** Sets the uniforms of {@code motion.glsl}. */
  void move(GlProgram program, DrawList.Entry entry) {
    if (moves) {
      TurnUniforms.set(program, entry.item().motion());
    }
  }

  Matrix4f viewFromModel(DrawList.Entry entry) {
    return viewFromWorld.translate(new Vector3f(entry.item().offsetMm()), new Matrix4f());
  }

  /** Sets the uniforms of {@code projection.glsl}. */
  void setProjection(GlProgram program) {
    program.set(
        "depthFromClip",
        clipFromView.m22(),
        clipFromView.m32(),
        clipFromView.m23(),
        clipFromView.m33());
    program.set("viewFromNdc", new Vector2f(1 / clipFromView.m00(), 1 / clipFromView.m11()));
    program.set("ndcShift", ndcShift());
  }
}
