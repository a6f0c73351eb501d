package sutura.render;

/**
 * How much work one picture may cost.
 *
 * @param ambientOcclusion ambient occlusion and the key light's soft shadow, at half resolution
 * @param fxaa fast approximate antialiasing of the result
 * @param samples pictures, each from a point a little beside the pixel's middle, of which the mean
 *     is shown; from {@link #LIGHT_SAMPLES} on, each also has light from other points of the studio
 * @param reducedDetail draw the level-of-detail meshes where there are some, with a coarser search
 *     for occlusion and without the grain of bone
 * @param peeledLayers how many of the nearest faded surfaces over each other are in their right
 *     order; the rest behind them is mixed
 */
public record Quality(
    boolean ambientOcclusion, boolean fxaa, int samples, boolean reducedDetail, int peeledLayers) {
  /** From this many samples on, shadows of many lights average out to soft ones. */
  public static final int LIGHT_SAMPLES = 16;

  /** Most samples of a picture; more are not seen. */
  public static final int MOST_SAMPLES = 256;

  /** So many faded surfaces lie nowhere over each other: every one is in its right order. */
  public static final int ALL_LAYERS = 128;

  /** A still picture. */
  public static final Quality STILL = new Quality(true, true, 1, false);

  /** While the camera moves on a software rasteriser. */
  public static final Quality MOVING = new Quality(true, true, 1, true, 1);

  /** The first picture at rest in a window, before it is refined. */
  public static final Quality AT_ONCE = new Quality(true, true, 1, false, 2);

  /** What a still picture becomes at rest. */
  public static final Quality FINE = new Quality(true, true, 64, false);

  /** The same on a software rasteriser. */
  public static final Quality FINE_SOFTWARE = new Quality(true, true, 32, false);

  /** What a still picture of faded structures becomes at rest on a software rasteriser. */
  public static final Quality FINE_GLASS_SOFTWARE = new Quality(true, true, 4, false);

  /** All faded surfaces in their right order. */
  public Quality(boolean ambientOcclusion, boolean fxaa, int samples, boolean reducedDetail) {
    this(ambientOcclusion, fxaa, samples, reducedDetail, ALL_LAYERS);
  }

  public Quality {
    if (peeledLayers < 1 || peeledLayers > ALL_LAYERS) {
      throw new IllegalArgumentException(
          peeledLayers + " peeled layers, 1 to " + ALL_LAYERS + " are possible");
    }
    if (samples < 1 || samples > MOST_SAMPLES) {
      throw new IllegalArgumentException(
          samples + " samples, 1 to " + MOST_SAMPLES + " are possible");
    }
  }

  /** Whether the lights around cast shadows of their own. */
  public boolean samplesLight() {
    return ambientOcclusion && samples >= LIGHT_SAMPLES;
  }
}
