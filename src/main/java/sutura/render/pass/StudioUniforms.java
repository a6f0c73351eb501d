package sutura.render.pass;

import java.util.List;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import sutura.render.LightStudio;
import sutura.render.gl.GlProgram;

/** Sets the uniforms of {@code light.glsl} to the studio. */
final class StudioUniforms {
  /** Towards the key light's middle, in view space. */
  static final Vector3fc KEY_DIRECTION = single(LightStudio.KEY.direction());

  private static final Vector3fc KEY_LIGHT = single(LightStudio.KEY.brightness());

  /** Angle at which the key's radiance has fallen to a half. */
  private static final double KEY_RADIUS_DEG =
      (LightStudio.KEY.innerDeg() + LightStudio.KEY.outerDeg()) / 2;

  private static final List<Vector3f> HARMONICS =
      LightStudio.AMBIENT_HARMONICS.stream().map(StudioUniforms::single).toList();
  private static final List<Vector3f> BOX_DIRECTIONS =
      LightStudio.OTHERS.stream().map(box -> single(box.direction())).toList();
  private static final List<Vector3f> BOX_LIGHTS =
      LightStudio.OTHERS.stream().map(box -> single(box.brightness())).toList();

  private StudioUniforms() {}

  /** The whole key. */
  static void set(GlProgram program) {
    setStudio(program);
    program.set("keyDirection", KEY_DIRECTION);
    program.set("keySize", (float) Math.sin(Math.toRadians(KEY_RADIUS_DEG)));
  }

  /** One point of the key, which stands for all of it. */
  static void set(GlProgram program, Vector3fc keyPoint) {
    setStudio(program);
    program.set("keyDirection", keyPoint).set("keySize", 0f);
  }

  private static void setStudio(GlProgram program) {
    program.set("harmonics", HARMONICS).set("keyLight", KEY_LIGHT);
    program.set("boxDirection", BOX_DIRECTIONS).set("boxLight", BOX_LIGHTS);
  }

  private static Vector3f single(Vector3dc value) {
    return new Vector3f(value);
  }
}
