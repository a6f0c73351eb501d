package sutura.biomech;

import java.util.Optional;
import sutura.anatomy.StructureId;

/** The deformation that a solution has at the nodes of a model. */
final class NodalDeformation implements Deformation {
  private static final double NM_PER_MM = 1e6;

  private final FieldSampler sampler;
  private final double[] deformationMm;
  private final double largestNm;

  NodalDeformation(FieldSampler sampler, double[] deformationMm) {
    this.sampler = sampler;
    this.deformationMm = deformationMm;
    double most = 0;
    for (int d = 0; d < deformationMm.length; d += 3) {
      double x = deformationMm[d];
      double y = deformationMm[d + 1];
      double z = deformationMm[d + 2];
      most = Math.max(most, x * x + y * y + z * z);
    }
    largestNm = Math.sqrt(most) * NM_PER_MM;
  }

  @Override
  public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
    return sampler.sample(deformationMm, NM_PER_MM, structure, pointsMm);
  }

  @Override
  public double largestNm() {
    return largestNm;
  }
}
