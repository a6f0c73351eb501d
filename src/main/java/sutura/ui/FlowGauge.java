package sutura.ui;

import java.util.List;
import java.util.Optional;
import sutura.csf.FlowFigure;
import sutura.csf.FlowPlaces;
import sutura.csf.PublishedFlow;

/**
 * A cross section at which flow is plotted, with its units and what was published of it.
 *
 * @param section id of the cross section
 * @param unitMm3 mm3 in the unit of its volumes
 * @param unit as written
 * @param strokeId published stroke volume
 * @param caudalId published peak speed caudally
 * @param cranialId published peak speed cranially
 */
record FlowGauge(
    String section,
    double unitMm3,
    String unit,
    String strokeId,
    String caudalId,
    String cranialId) {
  static final FlowGauge AQUEDUCT =
      new FlowGauge(
          FlowPlaces.AQUEDUCT,
          1,
          "µl",
          FlowFigure.AQUEDUCT_STROKE_VOLUME,
          FlowFigure.AQUEDUCT_PEAK_CAUDAL,
          FlowFigure.AQUEDUCT_PEAK_CRANIAL);

  static final FlowGauge C2 =
      new FlowGauge(
          FlowPlaces.C2,
          1000,
          "ml",
          FlowFigure.C2_STROKE_VOLUME,
          FlowFigure.C2_PEAK_CAUDAL,
          FlowFigure.C2_PEAK_CRANIAL);

  static final List<FlowGauge> ALL = List.of(AQUEDUCT, C2);

  /** Key of its name. */
  String nameKey() {
    return this.equals(AQUEDUCT) ? "flow.plot.aqueduct" : "flow.plot.c2";
  }

  Optional<FlowFigure> stroke() {
    return PublishedFlow.builtIn().find(strokeId);
  }

  Optional<FlowFigure> caudal() {
    return PublishedFlow.builtIn().find(caudalId);
  }

  Optional<FlowFigure> cranial() {
    return PublishedFlow.builtIn().find(cranialId);
  }
}
