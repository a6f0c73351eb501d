package sutura.csf;

/**
 * Flow through every face of a domain, mm3/s, and what enters each cell from outside the fluid.
 * Arrays are its own and must not be written.
 */
public final class FlowField {
  private final double[] fluxes;
  private final double[] inflows;

  /**
   * @param fluxes mm3/s from low to high, one for each face
   * @param inflows mm3/s into each cell from its sources, negative for sinks; they add up to 0
   */
  public FlowField(double[] fluxes, double[] inflows) {
    this.fluxes = fluxes;
    this.inflows = inflows;
  }

  /** Flow through a face from low to high, mm3/s. */
  public double fluxMm3PerS(int face) {
    return fluxes[face];
  }

  /** What sources put into a cell, mm3/s; negative where a sink takes. */
  public double inflowMm3PerS(int cell) {
    return inflows[cell];
  }

  public int faces() {
    return fluxes.length;
  }

  public int cells() {
    return inflows.length;
  }
}
