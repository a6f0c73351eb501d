package sutura.render.pass;

import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import sutura.render.gl.GlTexture;

/**
 * What the key light sees.
 *
 * @param map depth along the light
 * @param shadowFromView texture coordinates and depth, all in [0, 1], from view space
 * @param sizeMm width, height and depth of the space that the map covers
 */
record Shadow(GlTexture map, Matrix4f shadowFromView, float sizeMm) {
  /** Towards the key light in view space; the same as in {@code light.glsl}. */
  static final Vector3fc KEY_DIRECTION = new Vector3f(-0.4915f, 0.6390f, 0.5917f);
}
