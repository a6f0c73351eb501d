package sutura.scene;

/**
 * How much of each style a surface has on screen at one moment; what is left of 1 is tissue.
 *
 * @param xray share of {@link SurfaceStyle#XRAY}
 * @param ghost share of {@link SurfaceStyle#GHOST}
 */
public record Look(float xray, float ghost) {
  public static final Look PLAIN = new Look(0, 0);
  public static final Look XRAY = new Look(1, 0);
  public static final Look GHOST = new Look(0, 1);

  /** All of one style. */
  public static Look of(SurfaceStyle style) {
    return switch (style) {
      case SOLID -> PLAIN;
      case XRAY -> XRAY;
      case GHOST -> GHOST;
    };
  }

  /** Whether it is tissue alone. */
  public boolean isPlain() {
    return xray <= 0 && ghost <= 0;
  }

  /** Between this and another, of which it has a share. */
  public Look mixed(Look other, double share) {
    float s = (float) share;
    return new Look(xray + (other.xray - xray) * s, ghost + (other.ghost - ghost) * s);
  }
}
