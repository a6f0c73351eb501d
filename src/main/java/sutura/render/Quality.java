package sutura.render;

/**
 * How much work one picture may cost.
 *
 * @param ambientOcclusion ambient occlusion and the key light's soft shadow, at half resolution
 * @param fxaa fast approximate antialiasing of the result
 * @param samples samples a pixel: up to 4 or 16 by drawing twice or four times as wide and high,
 *     less where that would be too large a picture; 1 for none
 * @param reducedDetail draw the level-of-detail meshes where there are some
 */
public record Quality(boolean ambientOcclusion, boolean fxaa, int samples, boolean reducedDetail) {
  /** A still picture. */
  public static final Quality STILL = new Quality(true, true, 1, false);

  /** While the camera moves on a software rasteriser. */
  public static final Quality MOVING = new Quality(true, true, 1, true);
}
