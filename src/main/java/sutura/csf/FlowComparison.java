package sutura.csf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A number of the model beside the published figure for the same.
 *
 * @param figure what was published
 * @param reached the same in the model, in the figure's unit
 * @param of what exactly the model's number is, in English
 */
public record FlowComparison(FlowFigure figure, double reached, String of) {
  /** Whether the model's number lies in the published range. */
  public boolean isInside() {
    return figure.holds(reached);
  }

  /** Whether it lies outside, but within two standard deviations of a published mean. */
  public boolean isNear() {
    OptionalDouble deviations = figure.deviations(reached);
    return !isInside() && deviations.isPresent() && deviations.getAsDouble() <= 2;
  }

  /** How many times the published mean, or the middle of its range. */
  public double factor() {
    return reached / figure.value().orElse((figure.low() + figure.high()) / 2);
  }

  /** All that was published about what a report tells. */
  public static List<FlowComparison> of(FlowReport report) {
    return switch (report.driver()) {
      case CARDIAC -> heartbeat(report);
      case BULK ->
          Stream.of(of("turnover-per-day", report.net().turnoverPerDay(), "production over volume"))
              .flatMap(Optional::stream)
              .toList();
      case RESPIRATORY, CLAIMED -> List.of();
    };
  }

  private static List<FlowComparison> heartbeat(FlowReport report) {
    SectionReport aqueduct = report.section(FlowPlaces.AQUEDUCT);
    SectionReport c2 = report.section(FlowPlaces.C2);
    List<Optional<FlowComparison>> all = new ArrayList<>();
    String stroke = "flow towards the feet, summed over a beat";
    String mean = "mean over the section";
    String pixel = "fastest pixel of 1.5 mm";
    String rms = "over volume and beat";
    all.add(of(FlowFigure.AQUEDUCT_STROKE_VOLUME, aqueduct.strokeMm3(), stroke));
    all.add(of(FlowFigure.AQUEDUCT_PEAK_CAUDAL, aqueduct.caudalMmPerS(), mean));
    all.add(of(FlowFigure.AQUEDUCT_PEAK_CRANIAL, aqueduct.cranialMmPerS(), mean));
    all.add(of(FlowFigure.AQUEDUCT_RMS, report.aqueductRmsMmPerS(), rms));
    all.add(of(FlowFigure.VENTRICLE_RMS, report.lateralVentricleRmsMmPerS(), rms));
    all.add(of(FlowFigure.C2_STROKE_VOLUME, c2.strokeMm3() / 1000, stroke));
    all.add(of(FlowFigure.C2_PEAK_CAUDAL, c2.caudalMmPerS(), mean));
    all.add(of(FlowFigure.C2_PEAK_CAUDAL, c2.pixelCaudalMmPerS(), pixel));
    all.add(of(FlowFigure.C2_PEAK_CRANIAL, c2.cranialMmPerS(), mean));
    all.add(of(FlowFigure.C2_PEAK_CRANIAL, c2.pixelCranialMmPerS(), pixel));
    return all.stream().flatMap(Optional::stream).toList();
  }

  private static Optional<FlowComparison> of(String id, double reached, String what) {
    return PublishedFlow.builtIn()
        .find(id)
        .map(figure -> new FlowComparison(figure, reached, what));
  }
}
