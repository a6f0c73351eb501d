package sutura.atlas.skull;

import java.util.List;
import sutura.evidence.Provenance;

/**
 * Ethmoid, vomer, palatines, lacrimals and inferior conchae: the bones behind and inside the nose.
 *
 * <p>The scan shows their thin plates in scraps. Each bone is drawn by hand as plates on sections
 * of this head; what the scan shows in their region belongs to the plate nearest to it, and what it
 * does not show is added from the plates, as are the parts of the maxillae that they hang on.
 */
final class DeepFacialBones {
  /** Width of the fillet where a plate meets scanned bone, mm. */
  private static final double FILLET_MM = 0.5;

  private static final List<ThinPlate> PLATES = ThinPlatesCodec.read();

  private DeepFacialBones() {}

  /** Adds the plates to the skull's solid. */
  static void add(SolidField field) {
    for (ThinPlate plate : PLATES) {
      field.add(plate.body(), plate.bone(), FILLET_MM, Provenance.CONSTRUCTED);
    }
  }

  /** The bone whose plate is nearest to a place, RAS mm, among the bones of its own side. */
  static CranialBone nearest(double x, double y, double z) {
    CranialBone best = CranialBone.ETHMOID;
    double bestDepthMm = Double.NEGATIVE_INFINITY;
    for (ThinPlate plate : PLATES) {
      double depthMm = plate.body().depthMm(x, y, z);
      boolean own = plate.bone().isDeepFacial() && !plate.bone().isOfOtherSide(x);
      if (depthMm > bestDepthMm && own) {
        bestDepthMm = depthMm;
        best = plate.bone();
      }
    }
    return best;
  }
}
