package sutura.csf;

import java.util.List;
import sutura.evidence.BuiltInData;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * A number of physiology with the range that is known of adults.
 *
 * @param id such as {@code production}
 * @param name what it is
 * @param value that is taken
 * @param low least that is known
 * @param high most that is known
 * @param unit such as {@code mL/min}; empty if it has none
 * @param sources where it is from
 * @param confidence how well it is known
 * @param provenance measured, or constructed where this project chose it
 */
public record FlowConstant(
    String id,
    Words name,
    double value,
    double low,
    double high,
    String unit,
    List<Source> sources,
    Confidence confidence,
    Provenance provenance) {
  public static final String PRODUCTION = "production";
  public static final String HEART_RATE = "heart-rate";
  public static final String BREATHING_RATE = "breathing-rate";
  public static final String VISCOSITY = "viscosity";
  public static final String DENSITY = "density";

  public FlowConstant {
    sources = List.copyOf(sources);
    if (!(low <= value && value <= high) || sources.isEmpty()) {
      throw new IllegalArgumentException(id + " is out of its range or without a source");
    }
  }

  /** Whether a number lies in the range. */
  public boolean holds(double number) {
    return number >= low && number <= high;
  }

  static FlowConstant read(BuiltInData item) {
    return new FlowConstant(
        item.text("id"),
        item.words("name"),
        item.number("value"),
        item.number("low"),
        item.number("high"),
        item.text("unit"),
        item.sources("sources"),
        item.confidence(),
        item.word("provenance", Provenance.class));
  }
}
