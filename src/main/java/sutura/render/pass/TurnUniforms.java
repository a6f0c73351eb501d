package sutura.render.pass;

import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3f;
import sutura.geometry.Motion;
import sutura.render.gl.GlProgram;

/** Gives programs that draw meshes the turn of {@code motion.glsl}. */
final class TurnUniforms {
  private TurnUniforms() {}

  /** Sets how one structure has turned; it is at rest without a motion. */
  static void set(GlProgram program, Optional<Motion> motion) {
    if (motion.isEmpty()) {
      program.set("turning", 0, 0, 1, 0);
      program.set("bending", 0, 0, 0, 0);
      program.set("pivotMm", new Vector3f());
      return;
    }
    Motion m = motion.get();
    program.set("pivotMm", new Vector3f(m.pivotMm()));
    program.set(
        "turning",
        (float) m.axis().x(),
        (float) m.axis().y(),
        (float) m.axis().z(),
        (float) m.angleRad());
    double reach = m.wholeFromMm() - m.restToMm();
    Vector3d slope = new Vector3d(m.blendNormal()).div(reach);
    double start = m.isWhole() ? 1 : -m.restToMm() / reach;
    program.set("bending", (float) slope.x, (float) slope.y, (float) slope.z, (float) start);
  }
}
