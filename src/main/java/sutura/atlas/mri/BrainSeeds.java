package sutura.atlas.mri;

import java.util.List;

/**
 * What was placed by hand on sections of the MRI and of the CT so that the brain's parts can be
 * told apart by intensity. MNI mm for the MRI, RAS mm for the CT.
 *
 * @param third third ventricle
 * @param fourth fourth ventricle
 * @param lateral lateral ventricles
 * @param stem brainstem
 * @param tentorium where cerebrum and cerebellum meet
 * @param hemisphereMarkerMm tissue this far from the midline is surely of its side
 * @param base tissue of the skull base that belongs to the intracranial space
 * @param magnumMni front and back of the foramen magnum, (y, z)
 * @param magnumHead front and back of the foramen magnum, (y, z)
 * @param headLateral how the CT's lateral ventricles are found
 * @param landmarks the same places in both
 */
record BrainSeeds(
    MidlineVentricle third,
    MidlineVentricle fourth,
    Lateral lateral,
    Stem stem,
    TentoriumTable tentorium,
    double hemisphereMarkerMm,
    Base base,
    MidlinePlane magnumMni,
    MidlinePlane magnumHead,
    HeadLateral headLateral,
    List<Landmark> landmarks) {
  /** A ventricle on the midline: within a polygon of the section and a distance from it. */
  record MidlineVentricle(YzPolygon polygon, double halfWidthMm, double[] seed) {}

  /** Both lateral ventricles, given for one side. */
  record Lateral(
      List<List<double[]>> coursesXyzr,
      List<MirrorBox> exclusions,
      double septumHalfWidthMm,
      double smallestMm3,
      double closingMm) {}

  /** The brainstem with its middle cerebellar peduncles. */
  record Stem(
      YzPolygon polygon,
      List<double[]> halfWidthsZx,
      List<double[]> peduncleXyzr,
      double coreHalfWidthMm,
      MidlinePlane pontomesencephalic,
      MidlinePlane pontomedullary) {}

  /** Grey of vessels and nerves below the brain, between skull and brain. */
  record Base(double belowZMm, double behindYMm, double leastGrey, double mostGrey) {}

  /** Lateral ventricles by Hounsfield units. */
  record HeadLateral(
      MirrorBox inside, List<MirrorBox> exclusions, double leastDepthMm, double belowHu) {}

  /** One place in both frames. */
  record Landmark(String what, double[] head, double[] mni) {}

  /** A box and its mirror image across the midline: x is the distance from it. */
  record MirrorBox(double[] x, double[] y, double[] z) {
    boolean contains(double xMm, double yMm, double zMm) {
      double aside = Math.abs(xMm);
      return aside >= x[0]
          && aside < x[1]
          && yMm >= y[0]
          && yMm < y[1]
          && zMm >= z[0]
          && zMm < z[1];
    }
  }
}
