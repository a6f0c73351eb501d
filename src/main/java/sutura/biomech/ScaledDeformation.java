package sutura.biomech;

import java.util.Optional;
import sutura.anatomy.StructureId;

/** A multiple of another field: the model is linear. */
record ScaledDeformation(Deformation whole, double factor) implements Deformation {
  /** A multiple of a multiple asks only once. */
  ScaledDeformation {
    if (whole instanceof ScaledDeformation inner) {
      factor *= inner.factor;
      whole = inner.whole;
    }
  }

  @Override
  public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
    return whole.displacementsNm(structure, pointsMm).map(this::scaled);
  }

  private float[] scaled(float[] nm) {
    float[] result = new float[nm.length];
    for (int i = 0; i < nm.length; i++) {
      result[i] = (float) (nm[i] * factor);
    }
    return result;
  }

  @Override
  public double largestNm() {
    return whole.largestNm() * Math.abs(factor);
  }
}
