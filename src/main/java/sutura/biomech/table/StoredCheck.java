package sutura.biomech.table;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.biomech.Support;

/**
 * A press of 1 N that was solved for itself, at a place and moduli that no stored solution has.
 *
 * @param atMm place on the surface, RAS mm
 * @param inward direction of the force
 * @param support what held the head
 * @param moduli of the sutures, with bone of the table's modulus
 * @param patchMm displacement of the patch along the force, rigid motion of the head taken out
 * @param rigid six numbers of that motion
 * @param points control points where the field was kept
 * @param fieldMm x, y, z of the displacement at each
 */
record StoredCheck(
    Vector3dc atMm,
    Vector3dc inward,
    Support support,
    VoxelModuli moduli,
    double patchMm,
    double[] rigid,
    int[] points,
    float[] fieldMm) {
  StoredCheck {
    atMm = new Vector3d(atMm);
    inward = new Vector3d(inward);
  }
}
