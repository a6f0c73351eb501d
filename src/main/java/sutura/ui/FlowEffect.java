package sutura.ui;

import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowSection;
import sutura.csf.FlowSolution;

/**
 * What shares of production and uptake come to.
 *
 * @param aqueductMlPerMin net flow through the aqueduct
 * @param aperturesMlPerMin out of the fourth ventricle by its three apertures
 * @param spineShare part of all net flow that goes down at C2
 * @param stayHours volume over production
 */
record FlowEffect(
    double aqueductMlPerMin, double aperturesMlPerMin, double spineShare, double stayHours) {
  private static final double MM3_PER_ML = 1000;

  /** Of a solution, at the production that is asked for. */
  static FlowEffect of(FlowSolution solution, double mlPerMin, double volumeMl) {
    FlowField net = solution.field(FlowPattern.NET);
    FlowPlaces places = solution.places();
    double apertures = 0;
    for (FlowSection section : places.sections().values()) {
      if (section.id().contains("aperture")) {
        apertures += section.flowMm3PerS(net);
      }
    }
    return new FlowEffect(
        mlPerMin * places.section(FlowPlaces.AQUEDUCT).flowMm3PerS(net),
        mlPerMin * apertures,
        places.section(FlowPlaces.C2).flowMm3PerS(net),
        volumeMl / mlPerMin / 60);
  }

  /** All fluid of a solution, ml. */
  static double volumeMl(FlowSolution solution) {
    double sum = 0;
    for (int cell = 0; cell < solution.domain().cells(); cell++) {
      sum += solution.domain().volumeMm3(cell);
    }
    return sum / MM3_PER_ML;
  }
}
