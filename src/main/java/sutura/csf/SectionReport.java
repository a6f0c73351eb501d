package sutura.csf;

/**
 * Flow through a cross section over one cycle of a driver. Speeds are of the section's mean, that
 * is flow over the area of the lumen; {@code localMmPerS} is that through its fastest face.
 *
 * @param id of the section
 * @param areaMm2 area of the lumen, of a canal its mean along it
 * @param narrowestMm2 area of the lumen where a canal is narrowest
 * @param radiusMm of a circle of this area
 * @param scaleMm length of its Womersley and Reynolds numbers: the radius of a tube, half the mean
 *     gap of a cleft
 * @param meanMm3PerS flow over the cycle; all of it in the net flow
 * @param strokeMm3 what passes in the positive sense and comes back; 0 in the net flow
 * @param caudalMm3PerS largest flow in the positive sense
 * @param cranialMm3PerS largest flow in the other sense, as a positive number
 * @param fastestCaudalMmPerS largest speed through a single face in the positive sense
 * @param fastestCranialMmPerS the same in the other sense, as a positive number
 * @param pixelCaudalMmPerS largest speed in the positive sense that an image with pixels of two
 *     cells' edge would show; 0 where no pixel is half open
 * @param pixelCranialMmPerS the same in the other sense, as a positive number
 * @param rmsMmPerS root mean square of the section's mean speed
 * @param womersley number of the cycle; 0 in the net flow
 * @param reynolds number of the fastest mean speed, with twice the scale
 */
public record SectionReport(
    String id,
    double areaMm2,
    double narrowestMm2,
    double radiusMm,
    double scaleMm,
    double meanMm3PerS,
    double strokeMm3,
    double caudalMm3PerS,
    double cranialMm3PerS,
    double fastestCaudalMmPerS,
    double fastestCranialMmPerS,
    double pixelCaudalMmPerS,
    double pixelCranialMmPerS,
    double rmsMmPerS,
    double womersley,
    double reynolds) {

  /** Largest mean speed in the positive sense. */
  public double caudalMmPerS() {
    return caudalMm3PerS / areaMm2;
  }

  /** Largest mean speed in the other sense, as a positive number. */
  public double cranialMmPerS() {
    return cranialMm3PerS / areaMm2;
  }

  /** Largest mean speed in either sense. */
  public double peakMmPerS() {
    return Math.max(caudalMmPerS(), cranialMmPerS());
  }

  /** Largest mean speed in either sense where a canal is narrowest. */
  public double narrowestPeakMmPerS() {
    return peakMmPerS() * areaMm2 / narrowestMm2;
  }

  /** Largest speed through a single face in either sense. */
  public double fastestMmPerS() {
    return Math.max(fastestCaudalMmPerS, fastestCranialMmPerS);
  }

  /**
   * Speed in the middle of a round tube when the mean is at its largest and the flow Poiseuille's.
   */
  public double parabolicPeakMmPerS() {
    return 2 * peakMmPerS();
  }

  /** Net flow, ml/min. */
  public double meanMlPerMin() {
    return meanMm3PerS * 60 / 1000;
  }

  static SectionReport of(FlowSection section, FlowCycle cycle, double scaleMm, double perS) {
    double[] flows = cycle.flowsMm3PerS(section);
    double caudal = 0;
    double cranial = 0;
    double sum = 0;
    double squares = 0;
    for (double flow : flows) {
      caudal = Math.max(caudal, flow);
      cranial = Math.max(cranial, -flow);
      sum += flow;
      squares += flow * flow;
    }
    double area = section.areaMm2();
    double viscosity = FlowPhysiology.builtIn().kinematicViscosityMm2PerS();
    double peak = Math.max(caudal, cranial) / area;
    return new SectionReport(
        section.id(),
        area,
        section.narrowestMm2(),
        Math.sqrt(area / Math.PI),
        scaleMm,
        sum / flows.length,
        cycle.strokeMm3(section),
        caudal,
        cranial,
        cycle.fastestMmPerS(section, 1),
        cycle.fastestMmPerS(section, -1),
        cycle.fastestPixelMmPerS(section, 1),
        cycle.fastestPixelMmPerS(section, -1),
        Math.sqrt(squares / flows.length) / area,
        scaleMm * Math.sqrt(2 * Math.PI * perS / viscosity),
        2 * scaleMm * peak / viscosity);
  }
}
