package sutura.atlas.cord;

import org.joml.Vector3d;
import sutura.atlas.mri.ForamenMagnum;
import sutura.atlas.sacrum.SacralCanal;
import sutura.atlas.sacrum.SacrumPoints;
import sutura.geometry.Plane;
import sutura.geometry.TriangleMesh;

/**
 * What the spinal meninges and the cord are joined to.
 *
 * @param dura lower border of the cranial dura at the foramen magnum: both its outlines
 * @param arachnoid lower border of the cranial arachnoid
 * @param medulla outline of the medulla oblongata just above its lower end
 * @param sacrum canal of the sacrum
 * @param ends places of sacrum and coccyx
 */
public record CordSurroundings(
    RimRing dura, RimRing arachnoid, RimRing medulla, SacralCanal sacrum, SacrumPoints ends) {
  /** The membranes' border is measured so far above the plane that they end at, mm. */
  private static final double ABOVE_RIM_MM = 0.6;

  /** Least distance of the arachnoid from the dura at the border, mm. */
  private static final double RIM_GAP_MM = 0.12;

  /** The medulla's outline is taken so far below the foramen magnum, before its rounded end, mm. */
  private static final double MEDULLA_BELOW_MM = 1.6;

  /** Inside the medulla in this plane: its outline is seen from there, RAS mm. */
  private static final Vector3d IN_MEDULLA = new Vector3d(1.8, -18.5, -65);

  /** Inside the foramen magnum, RAS mm. */
  private static final Vector3d IN_MAGNUM = new Vector3d(0, -28, -65.5);

  /** Measures the meshes of the head at the foramen magnum. */
  public static CordSurroundings of(
      TriangleMesh cranialDura,
      TriangleMesh cranialArachnoid,
      TriangleMesh medulla,
      SacralCanal sacrum,
      SacrumPoints ends) {
    Plane rim = moved(ForamenMagnum.plane(), ABOVE_RIM_MM);
    Plane cut = moved(ForamenMagnum.plane(), -MEDULLA_BELOW_MM);
    RimRing outer = RimRing.of(cranialDura, rim, IN_MAGNUM);
    return new CordSurroundings(
        outer,
        RimRing.of(cranialArachnoid, rim, IN_MAGNUM).within(outer, RIM_GAP_MM),
        RimRing.of(medulla, cut, IN_MEDULLA),
        sacrum,
        ends);
  }

  /** How far a place lies above the plane of the foramen magnum, mm. */
  double aboveMagnumMm(Vector3d place) {
    return dura.plane().aboveMm(place) + ABOVE_RIM_MM;
  }

  private static Plane moved(Plane plane, double upMm) {
    return new Plane(plane.normal(), plane.offsetMm() + upMm, plane.across(), plane.along());
  }
}
