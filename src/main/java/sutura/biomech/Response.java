package sutura.biomech;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;

/**
 * What one experiment does to the skull, in the three layers that are always told apart: the whole
 * head, the deformation, and bone against bone.
 *
 * @param experiment what was asked
 * @param method how it was answered
 * @param pressedMm place on the surface that the load was put onto; of a pressure the centre of the
 *     cavity
 * @param inward unit direction of the force there
 * @param patchNm mean displacement of the loaded patch along the force, rigid motion of the head
 *     taken out
 * @param rigidUm displacement of the same place by the rigid motion of the whole head, micrometres
 * @param sutures motion across each suture that the model has
 * @param deformation field of the second layer
 * @param elements of the mesh
 * @param residual of the solution, relative to the load
 * @param seconds that it took
 */
public record Response(
    Experiment experiment,
    Method method,
    Vector3dc pressedMm,
    Vector3dc inward,
    Estimate patchNm,
    Estimate rigidUm,
    SortedMap<StructureId, SutureMotion> sutures,
    Deformation deformation,
    int elements,
    double residual,
    double seconds) {
  /** Depth to which springs may stand for a pillow of some centimetres, mm; own assumption. */
  public static final double PILLOW_UP_TO_MM = 20;

  /** How an answer was found. */
  public enum Method {
    /** From solutions that were computed beforehand. */
    TABLE,
    /**
     * Between two such answers: all sutures as soft as the softest, and as stiff as the stiffest;
     * the value is their geometric mean until a solution replaces it.
     */
    BRACKET,
    /** Solved for this very question. */
    LIVE
  }

  public Response {
    pressedMm = new Vector3d(pressedMm);
    inward = new Vector3d(inward);
    sutures = Collections.unmodifiableSortedMap(new TreeMap<>(sutures));
  }

  /**
   * The same under another force: the model is linear, so that everything grows with it. Of a load
   * that has no force the answer is itself.
   */
  public Response withForce(double forceN) {
    double before = experiment.load().forceN();
    if (before == 0 || before == forceN) {
      return this;
    }
    double factor = forceN / before;
    TreeMap<StructureId, SutureMotion> scaled = new TreeMap<>();
    sutures.forEach((id, motion) -> scaled.put(id, motion.times(factor)));
    return new Response(
        experiment.with(experiment.load().withForce(forceN)),
        method,
        pressedMm,
        inward,
        patchNm.times(factor),
        rigidUm.times(factor),
        scaled,
        new ScaledDeformation(deformation, factor),
        elements,
        residual,
        seconds);
  }

  /**
   * Whether the head is pushed further into its pillow than the springs that stand for that can
   * mean: they stay linear, a pillow does not.
   */
  public boolean isBeyondPillow() {
    return experiment.support() == Support.PILLOW
        && Math.abs(rigidUm.value()) > 1e3 * PILLOW_UP_TO_MM;
  }

  /** Force at which the patch would move by 0.1 mm, N, if everything stayed linear. */
  public double forceFor0p1mmN() {
    return experiment.load().forceN() * 1e5 / Math.abs(patchNm.value());
  }
}
