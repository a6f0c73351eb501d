package sutura.nutation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.evidence.Confidence;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * How far the sacrum turns between the hip bones, as one publication has it.
 *
 * @param id word that scene files and the command line call it
 * @param name authors and year
 * @param kind what the figures are
 * @param angleDeg whole range of the turn
 * @param leastAngleDeg lower end where a range is published
 * @param translationMm shift that goes with it, where published
 * @param population who was measured
 * @param method how
 * @param sources where it is from
 * @param confidence how well it is known here
 */
public record NutationStudy(
    String id,
    String name,
    Kind kind,
    double angleDeg,
    OptionalDouble leastAngleDeg,
    OptionalDouble translationMm,
    Words population,
    Words method,
    List<Source> sources,
    Confidence confidence) {
  public NutationStudy {
    sources = List.copyOf(sources);
  }

  /** What the figures of a publication are. */
  public enum Kind {
    /** Average of a group. */
    MEAN,
    /** Largest that was measured. */
    MAXIMUM,
    /** Upper end of what a review has collected. */
    LIMIT
  }

  /** A larger range would push bones far into each other and show nothing. By eye. */
  private static final double MOST_DRAWN_DEG = 40;

  /** No magnification is larger than this. */
  public static final double MOST_FACTOR = 20;

  /** The largest magnification that is drawn. */
  public double largestFactor() {
    return Math.floor(Math.min(MOST_FACTOR, MOST_DRAWN_DEG / angleDeg));
  }

  /**
   * The angle at a moment of the cycle: half of the range to each side of the rest posture, first
   * nutation. That it lies evenly about rest is a project assumption.
   *
   * @param phase 0 and 0.5 at rest, 0.25 in nutation, 0.75 in counternutation
   */
  public double angleDeg(double factor, double phase) {
    return angleDeg / 2 * factor * Math.sin(2 * Math.PI * phase);
  }

  /** The publication of this word. */
  public static Optional<NutationStudy> find(String id) {
    return NutationEvidence.builtIn().studies().stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
