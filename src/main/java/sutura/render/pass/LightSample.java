package sutura.render.pass;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;
import sutura.render.LightStudio;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;

/**
 * A few points of the studio that light one sample of a picture, with their shadows. Over all
 * samples the points cover the key and the sphere of directions evenly.
 *
 * @param points where the light comes from; the key first
 * @param maps depth along each light, side by side
 * @param mapsFromView texture coordinates and depth from view space
 */
record LightSample(Points points, GlTexture maps, List<Matrix4f> mapsFromView) {
  /** Points of the sphere besides the one of the key. */
  private static final int AROUND = 3;

  /** The golden angle, by which neighbours in time lie far apart on the key. */
  private static final double GOLDEN_RAD = Math.PI * (3 - Math.sqrt(5));

  /**
   * Where the light of one sample comes from.
   *
   * @param directions unit vectors in view space; the key first
   * @param colours irradiance / pi of a surface that faces the light; unused for the key
   */
  record Points(List<Vector3f> directions, List<Vector3f> colours) {
    static Points of(int sample, int samples) {
      List<Vector3f> directions = new ArrayList<>();
      List<Vector3f> colours = new ArrayList<>();
      directions.add(keyPoint(sample, samples));
      colours.add(new Vector3f());
      int all = AROUND * samples;
      for (int i = 0; i < AROUND; i++) {
        Vector3d direction = LightStudio.evenDirection(i * samples + sample, all);
        directions.add(new Vector3f(direction));
        colours.add(new Vector3f(LightStudio.ambientRadiance(direction).mul(4.0 / AROUND)));
      }
      return new Points(directions, colours);
    }

    /** Points of the key, as many as its radiance there demands. */
    private static Vector3f keyPoint(int sample, int samples) {
      double inner = Math.toRadians(LightStudio.KEY.innerDeg());
      double outer = Math.toRadians(LightStudio.KEY.outerDeg());
      double share = (sample + 0.5) / samples;
      // Even over a disc half way between both radii, spread a little towards its soft rim.
      double angle = Math.sqrt(share) * (inner + outer) / 2 * (1 + 0.12 * share * share);
      double around = sample * GOLDEN_RAD;
      Vector3d key = new Vector3d(LightStudio.KEY.direction());
      Vector3d side = key.cross(new Vector3d(0, 0, 1), new Vector3d()).normalize();
      Vector3d up = side.cross(key, new Vector3d());
      return new Vector3f(
          key.mul(Math.cos(angle))
              .fma(Math.sin(angle) * Math.cos(around), side)
              .fma(Math.sin(angle) * Math.sin(around), up));
    }
  }

  /** Sets the uniforms that {@code shade.frag} has for it. */
  void set(GlProgram program, int unit) {
    StudioUniforms.set(program, points.directions().get(0));
    program.set("lightMaps", unit, maps);
    program.set("lightDirection", points.directions()).set("lightColour", points.colours());
    for (int i = 0; i < mapsFromView.size(); i++) {
      program.set("lightFromView[" + i + "]", mapsFromView.get(i));
    }
  }
}
