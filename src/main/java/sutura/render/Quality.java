package sutura.render;

/**
 * How much work one picture may cost.
 *
 * @param ambientOcclusion half-resolution screen-space ambient occlusion
 * @param fxaa fast approximate antialiasing of the result
 * @param samples multisampling of the opaque pass, 1 for none
 * @param reducedDetail draw the level-of-detail meshes where there are some
 */
public record Quality(boolean ambientOcclusion, boolean fxaa, int samples, boolean reducedDetail) {
  /** A still picture. */
  public static final Quality STILL = new Quality(true, true, 1, false);

  /** While the camera moves on a software rasteriser. */
  public static final Quality MOVING = new Quality(false, true, 1, true);
}
