package sutura.biomech;

/**
 * What a suture is filled with: a layer of its own modulus and width, or bone.
 *
 * @param modulusMPa Young's modulus; {@link Double#POSITIVE_INFINITY} stands for bone whatever its
 *     modulus
 * @param widthMm width of the layer
 */
public record SutureTissue(double modulusMPa, double widthMm) {
  /** Bone from bone to bone. */
  public static final SutureTissue BONE = new SutureTissue(Double.POSITIVE_INFINITY, 1);

  public SutureTissue {
    if (!(modulusMPa > 0 && widthMm > 0)) {
      throw new IllegalArgumentException("suture of " + modulusMPa + " MPa, " + widthMm + " mm");
    }
  }

  public boolean isBone() {
    return Double.isInfinite(modulusMPa);
  }

  /**
   * Modulus of a voxel that lies across the suture, so that stiffness for each area does not depend
   * on its edge: series of the layer and the bone beside it.
   */
  public double voxelModulusMPa(double edgeMm, double boneMPa) {
    if (isBone()) {
      return boneMPa;
    }
    return edgeMm / (widthMm / modulusMPa + (edgeMm - widthMm) / boneMPa);
  }
}
