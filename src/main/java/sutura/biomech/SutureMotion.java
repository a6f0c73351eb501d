package sutura.biomech;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * How one bone moves against the next across a suture, where it does so most; gauge length 6 mm.
 *
 * @param openingNm normal to the suture, positive apart
 * @param shearNm along the suture
 * @param atMm where, RAS mm
 * @param jumpNm motion of the second bone against the first there, RAS, for an arrow
 */
public record SutureMotion(Estimate openingNm, Estimate shearNm, Vector3dc atMm, Vector3dc jumpNm) {
  public SutureMotion {
    atMm = new Vector3d(atMm);
    jumpNm = new Vector3d(jumpNm);
  }

  /** The same of a multiple of the load. */
  public SutureMotion times(double factor) {
    return new SutureMotion(
        openingNm.times(factor), shearNm.times(factor), atMm, jumpNm.mul(factor, new Vector3d()));
  }
}
