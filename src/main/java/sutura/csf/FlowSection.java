package sutura.csf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A cross section of the fluid: faces that together close it, such as that of the aqueduct. Flow is
 * positive caudally, or out of the ventricle for an aperture.
 *
 * @param id such as {@code cerebral-aqueduct}
 * @param faces its faces
 * @param signs 1 where flow from low to high is positive, else -1
 * @param areaMm2 area of the lumen across the flow, of a canal its mean along it; not the sum of
 *     the faces, which are stairs
 * @param narrowestMm2 area of the lumen where the faces are; that of a canal is smaller there
 * @param centreMm middle, RAS mm
 * @param direction unit vector of positive flow
 */
@SuppressWarnings("ArrayRecordComponent")
public record FlowSection(
    String id,
    int[] faces,
    byte[] signs,
    double areaMm2,
    double narrowestMm2,
    Vector3dc centreMm,
    Vector3dc direction) {
  public FlowSection {
    if (faces.length == 0
        || faces.length != signs.length
        || !(narrowestMm2 > 0)
        || !(areaMm2 >= narrowestMm2)) {
      throw new IllegalArgumentException("no section " + id);
    }
    centreMm = new Vector3d(centreMm);
    direction = new Vector3d(direction);
  }

  /** A section of one area. */
  public FlowSection(
      String id,
      int[] faces,
      byte[] signs,
      double areaMm2,
      Vector3dc centreMm,
      Vector3dc direction) {
    this(id, faces, signs, areaMm2, areaMm2, centreMm, direction);
  }

  /** Flow through it, mm3/s. */
  public double flowMm3PerS(FlowField field) {
    double flow = 0;
    for (int i = 0; i < faces.length; i++) {
      flow += signs[i] * field.fluxMm3PerS(faces[i]);
    }
    return flow;
  }
}
