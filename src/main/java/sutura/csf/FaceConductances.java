package sutura.csf;

/**
 * How easily fluid passes the faces of a domain.
 *
 * <p>By the gap it is the flow between parallel plates (Hele-Shaw): mean velocity = gap^2 / (12
 * viscosity) times the fall of pressure along the way. The gap of a face is the harmonic mean of
 * its cells', as for two resistances in a row.
 */
public final class FaceConductances {
  /**
   * Dynamic viscosity of the fluid at 37 degrees, Pa s: middle of 0.7 to 1.0 mPa s (Bloomfield IG
   * 1998 Pediatr Neurosurg 28:246).
   */
  public static final double VISCOSITY_PA_S = 0.85e-3;

  /** Flow between parallel plates: a twelfth of the square of their distance. */
  private static final double PLATES = 12;

  private FaceConductances() {}

  /**
   * One for each face of a domain, mm3/s for a fall of 1 Pa. The uniform ones are open area over
   * distance, mm: their potential is no pressure.
   */
  public static double[] of(FlowDomain domain, Conductance conductance) {
    double[] conductances = new double[domain.faces()];
    for (int face = 0; face < conductances.length; face++) {
      double uniform = domain.areaMm2(face) / domain.edgeMm();
      conductances[face] =
          switch (conductance) {
            case UNIFORM -> uniform;
            case GAP -> uniform * squareMm2(domain, face) / (PLATES * VISCOSITY_PA_S);
          };
    }
    return conductances;
  }

  private static double squareMm2(FlowDomain domain, int face) {
    double low = domain.gapMm(domain.low(face));
    double high = domain.gapMm(domain.high(face));
    double a = low * low;
    double b = high * high;
    return 2 * a * b / (a + b);
  }
}
