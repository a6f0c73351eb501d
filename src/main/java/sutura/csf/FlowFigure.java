package sutura.csf;

import java.util.List;
import java.util.OptionalDouble;
import sutura.evidence.BuiltInData;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * A published figure about the flow of cerebrospinal fluid. Where a mean with a standard deviation
 * was published, low and high are one deviation from it.
 *
 * @param id such as {@code aqueduct-stroke-volume}
 * @param label what was measured, and of whom
 * @param unit {@code uL}, {@code mL}, {@code mm/s} or {@code /day}
 * @param value mean, if there is one
 * @param low least
 * @param high most
 * @param sources citations
 * @param confidence how well it is known here
 * @param provenance measured; derived where ranges of several publications are joined
 */
public record FlowFigure(
    String id,
    Words label,
    String unit,
    OptionalDouble value,
    double low,
    double high,
    List<Source> sources,
    Confidence confidence,
    Provenance provenance) {
  public static final String AQUEDUCT_STROKE_VOLUME = "aqueduct-stroke-volume";
  public static final String AQUEDUCT_PEAK_CAUDAL = "aqueduct-peak-caudal";
  public static final String AQUEDUCT_PEAK_CRANIAL = "aqueduct-peak-cranial";
  public static final String AQUEDUCT_RMS = "aqueduct-rms";
  public static final String VENTRICLE_RMS = "ventricle-rms";
  public static final String C2_STROKE_VOLUME = "c2-stroke-volume";
  public static final String C2_PEAK_CAUDAL = "c2-peak-caudal";
  public static final String C2_PEAK_CRANIAL = "c2-peak-cranial";

  public FlowFigure {
    sources = List.copyOf(sources);
    double low1 = low;
    double high1 = high;
    if (!(low <= high)
        || sources.isEmpty()
        || value.stream().anyMatch(v -> !(v >= low1 && v <= high1))) {
      throw new IllegalArgumentException(id + " is out of its range or without a source");
    }
  }

  /** Whether a number lies in the published range. */
  public boolean holds(double number) {
    return number >= low && number <= high;
  }

  /**
   * How many standard deviations a number is from the published mean; empty where only a range was
   * published.
   */
  public OptionalDouble deviations(double number) {
    if (value.isEmpty() || high == low) {
      return OptionalDouble.empty();
    }
    double mean = value.getAsDouble();
    return OptionalDouble.of(Math.abs(number - mean) / ((high - low) / 2));
  }

  static FlowFigure read(BuiltInData item) {
    return new FlowFigure(
        item.text("id"),
        item.words("label"),
        item.text("unit"),
        item.optionalNumber("value"),
        item.number("low"),
        item.number("high"),
        item.sources("sources"),
        item.confidence(),
        item.word("provenance", Provenance.class));
  }
}
