package sutura.atlas.skull;

import org.joml.Vector3d;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A drawn body with the slight unevenness of grown bone: its space is shifted by smooth noise, the
 * same for all bodies, so that neighbours still fit.
 *
 * @param drawn the even body
 */
record OrganicShape(Solid drawn) implements Solid {
  /** Largest usual shift across the sagittal plane, in which most plates lie: thin bone stays. */
  private static final double ACROSS_MM = 0.25;

  /** The same along the plates, where it makes their edges uneven. */
  private static final double ALONG_MM = 0.9;

  private static final double WAVELENGTH_MM = 5;
  private static final GradientNoise X_NOISE = new GradientNoise(51);
  private static final GradientNoise Y_NOISE = new GradientNoise(52);
  private static final GradientNoise Z_NOISE = new GradientNoise(53);

  @Override
  public double depthMm(double x, double y, double z) {
    double u = x / WAVELENGTH_MM;
    double v = y / WAVELENGTH_MM;
    double w = z / WAVELENGTH_MM;
    return drawn.depthMm(
        x + ACROSS_MM * X_NOISE.rough(v, w),
        y + ALONG_MM * Y_NOISE.rough(w, u),
        z + ALONG_MM * Z_NOISE.rough(v, u));
  }

  @Override
  public Box boxMm() {
    Box box = drawn.boxMm();
    Vector3d r = new Vector3d(ACROSS_MM, ALONG_MM, ALONG_MM);
    return new Box(box.minMm().sub(r, new Vector3d()), box.maxMm().add(r, new Vector3d()));
  }
}
