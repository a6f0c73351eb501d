package sutura.render.pass;

import org.joml.Matrix4f;
import sutura.render.gl.GlTexture;

/**
 * What the key light sees.
 *
 * @param map depth along the light
 * @param shadowFromView texture coordinates and depth, all in [0, 1], from view space
 * @param sizeMm width, height and depth of the space that the map covers
 */
record Shadow(GlTexture map, Matrix4f shadowFromView, float sizeMm) {}
