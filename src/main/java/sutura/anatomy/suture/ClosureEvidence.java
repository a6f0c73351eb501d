package sutura.anatomy.suture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.evidence.Confidence;
import sutura.evidence.DataFault;
import sutura.evidence.Source;
import sutura.evidence.Statement;
import sutura.evidence.Words;

/**
 * What is published of the closure of sutures and fontanelles, and the curves made from it.
 *
 * @param curves constructed ones, every suture follows one of them
 * @param visible why an open suture is not a mobile one
 * @param fontanelles when they close
 * @param series what was measured in infants, month by month
 * @param children other publications on infants and children
 * @param textbook ages of begin and end in the classical textbooks
 * @param textbookCaveat why these are the earliest that one can expect
 * @param composites mean age of people of a summed score
 * @param adults other publications on adults
 */
public record ClosureEvidence(
    List<ClosureCurve> curves,
    Statement visible,
    List<Fontanelle> fontanelles,
    List<Series> series,
    List<Statement> children,
    List<TextbookAge> textbook,
    Statement textbookCaveat,
    List<Composite> composites,
    List<Statement> adults) {
  /** Months in which a fontanelle closes; {@code latestMonths} where some close much later. */
  public record Fontanelle(
      String id,
      Words name,
      double fromMonths,
      double toMonths,
      OptionalDouble latestMonths,
      List<Source> sources,
      Confidence confidence) {
    public Fontanelle {
      sources = List.copyOf(sources);
    }
  }

  /** What the values of a series are. */
  public enum Quantity {
    PERCENT_CLOSED,
    AREA_MM2,
    WIDTH_MM
  }

  /** One value of a series, at an age. */
  public record Point(double months, double value, OptionalDouble spread) {}

  /** Values that were measured in infants, in order of age. */
  public record Series(
      String id,
      Words name,
      Quantity quantity,
      List<Point> points,
      Words population,
      List<Source> sources,
      Confidence confidence) {
    public Series {
      points = List.copyOf(points);
      sources = List.copyOf(sources);
    }
  }

  /** Age of begin and end of closure, from inside; {@code part} where only a part is meant. */
  public record TextbookAge(
      String curve,
      String part,
      double beginsYears,
      double endsYears,
      List<Source> sources,
      Confidence confidence) {
    public TextbookAge {
      sources = List.copyOf(sources);
    }
  }

  /** Age of the people whose sites of a group add up to a score. */
  public record Composite(
      String group,
      double fromScore,
      double toScore,
      double meanYears,
      double sdYears,
      List<Source> sources,
      Confidence confidence) {
    public Composite {
      sources = List.copyOf(sources);
    }
  }

  public ClosureEvidence {
    curves = List.copyOf(curves);
    fontanelles = List.copyOf(fontanelles);
    series = List.copyOf(series);
    children = List.copyOf(children);
    textbook = List.copyOf(textbook);
    composites = List.copyOf(composites);
    adults = List.copyOf(adults);
  }

  /** What the program carries. */
  public static ClosureEvidence builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  /** The curve of this word. */
  public Optional<ClosureCurve> curve(String id) {
    return curves.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /**
   * The curve that a suture follows, be it its own or a borrowed one.
   *
   * @throws IllegalArgumentException if there is none, as for what is no suture
   */
  public ClosureCurve curveOf(StructureId suture) {
    return curves.stream()
        .filter(c -> c.fits(suture))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no closure curve for " + suture));
  }

  /** Read when first asked for: most pictures need none of it. */
  private static final class BuiltIn {
    private static final BuiltInData.Reading<ClosureEvidence> READING = ClosureCodec.readBuiltIn();
  }
}
