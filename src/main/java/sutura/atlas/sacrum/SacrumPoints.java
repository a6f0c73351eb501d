package sutura.atlas.sacrum;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;

/**
 * Places of the sacrum and the coccyx that other structures hang on, RAS mm.
 *
 * @param apexFacet lower end of the sacrum, where the sacrococcygeal disc begins
 * @param coccyxFacet upper end of the coccyx, where the disc ends
 * @param coccyxDorsalMm middle of the dorsal surface of the first coccygeal segment
 * @param coccyxTipMm lower end of the coccyx
 */
public record SacrumPoints(
    Face apexFacet, Face coccyxFacet, Vector3dc coccyxDorsalMm, Vector3dc coccyxTipMm) {

  /**
   * An oval face of a bone.
   *
   * @param centreMm middle, RAS mm
   * @param normal unit vector out of the bone
   * @param anterior unit vector in the face, forwards
   * @param halfWidthMm half axis from side to side
   * @param halfDepthMm half axis from front to back
   */
  public record Face(
      Vector3dc centreMm,
      Vector3dc normal,
      Vector3dc anterior,
      double halfWidthMm,
      double halfDepthMm) {}

  /** The places that the dimensions give. */
  public static SacrumPoints of(Parameters parameters, SpinePose pose) {
    SacralFrame sacrum = SacralFrame.of(parameters);
    CoccygealFrame coccyx = CoccygealFrame.of(parameters, sacrum);
    Placement place = pose.sacrum();
    double end = sacrum.border(5);
    double halfWidth = sacrum.value("apexWidth") / 2;
    double halfDepth = sacrum.value("apexDepth") / 2;
    Vector3d down = SacralCanal.turned(place, sacrum.axis().direction(end));
    Vector3d front = SacralCanal.turned(place, sacrum.axis().dorsal(end)).negate();
    double dorsalAt = coccyx.border(1) / 2;
    return new SacrumPoints(
        new Face(
            place.worldFromLocal(sacrum.axis().point(0, end, halfDepth)),
            down,
            front,
            halfWidth,
            halfDepth),
        new Face(
            place.worldFromLocal(coccyx.facetCentre()),
            down.negate(new Vector3d()),
            front,
            halfWidth,
            halfDepth),
        place.worldFromLocal(
            coccyx.point(0, dorsalAt, CoccyxForm.of(parameters, coccyx).halfDepthMm(dorsalAt))),
        place.worldFromLocal(coccyx.point(0, coccyx.lengthMm(), 0)));
  }
}
