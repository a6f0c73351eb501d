package sutura.csf.shipped;

import java.util.Arrays;
import java.util.Locale;
import sutura.csf.FlowBalance;
import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowSection;
import sutura.csf.FlowSolution;

/**
 * How far stored fields are from solved ones, the worst of all patterns.
 *
 * @param whole root of the sum of squares of the differences of all faces, of that of the fluxes
 * @param medianOfFaces half of the faces that carry flow differ by less than this part of theirs
 * @param sections largest difference of the flow through a cross section, mm3/s of 1 mm3/s
 * @param divergence largest of the stored field in any cell, of what flows through
 */
public record FieldErrors(double whole, double medianOfFaces, double sections, double divergence) {
  /** A stored field is good if no more than this part of it is rounding. */
  private static final double MOST_WHOLE = 1e-3;

  private static final double MOST_SECTIONS = 1e-3;

  /** And if it conserves volume as well as numbers can. */
  private static final double MOST_DIVERGENCE = 1e-12;

  /** Of all patterns that are stored. */
  public static FieldErrors of(FlowSolution stored, FlowSolution solved) {
    FieldErrors worst = new FieldErrors(0, 0, 0, 0);
    for (FlowPattern pattern : stored.fields().keySet()) {
      FlowField field = stored.field(pattern);
      FlowField wanted = solved.field(pattern);
      worst =
          new FieldErrors(
              Math.max(worst.whole, whole(field, wanted)),
              Math.max(worst.medianOfFaces, medianOfFaces(field, wanted)),
              Math.max(worst.sections, sections(stored, field, wanted)),
              Math.max(worst.divergence, FlowBalance.largestDivergence(stored.domain(), field)));
    }
    return worst;
  }

  private static double whole(FlowField field, FlowField wanted) {
    double off = 0;
    double all = 0;
    for (int face = 0; face < wanted.faces(); face++) {
      double difference = field.fluxMm3PerS(face) - wanted.fluxMm3PerS(face);
      off += difference * difference;
      all += wanted.fluxMm3PerS(face) * wanted.fluxMm3PerS(face);
    }
    return Math.sqrt(off / all);
  }

  private static double medianOfFaces(FlowField field, FlowField wanted) {
    double[] parts = new double[wanted.faces()];
    int count = 0;
    for (int face = 0; face < parts.length; face++) {
      double flux = wanted.fluxMm3PerS(face);
      if (flux != 0) {
        parts[count++] = Math.abs(field.fluxMm3PerS(face) / flux - 1);
      }
    }
    Arrays.sort(parts, 0, count);
    return count == 0 ? 0 : parts[count / 2];
  }

  private static double sections(FlowSolution stored, FlowField field, FlowField wanted) {
    double most = 0;
    for (FlowSection section : stored.places().sections().values()) {
      double off = section.flowMm3PerS(field) - section.flowMm3PerS(wanted);
      most = Math.max(most, Math.abs(off));
    }
    return most;
  }

  /** Whether the stored fields can stand for the solved ones. */
  public boolean isGood() {
    return whole <= MOST_WHOLE && sections <= MOST_SECTIONS && divergence <= MOST_DIVERGENCE;
  }

  /** For people. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "differs from what was solved by %.1e of the whole, %.1e of a face (median), %.1e at an"
            + " opening; largest divergence %.0e",
        whole,
        medianOfFaces,
        sections,
        divergence);
  }
}
