package sutura.biomech.published;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.biomech.Load;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * A number from the literature that a computed one stands beside, with who found it and how well it
 * is known here.
 *
 * @param id word that it goes by
 * @param kind what it says
 * @param label a few words
 * @param note how it was found, and what is weak about it
 * @param unit of the numbers as published
 * @param value typical one, in the unit
 * @param low least, in the unit
 * @param high largest, in the unit
 * @param forceN force that it was found under, N
 * @param highestForceN of several forces the largest, N
 * @param subject whose head
 * @param setting in what state
 * @param sources where it is from
 * @param provenance measured, or derived by us
 * @param confidence how well it is known here
 */
public record PublishedFigure(
    String id,
    Kind kind,
    Words label,
    Words note,
    Unit unit,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble forceN,
    OptionalDouble highestForceN,
    Subject subject,
    Setting setting,
    List<Source> sources,
    Provenance provenance,
    Confidence confidence) {
  public PublishedFigure {
    sources = List.copyOf(sources);
  }

  /** What a figure says. */
  public enum Kind {
    /** How hard hands press. */
    FORCE,
    /** A displacement under a known force that this program computed. */
    COMPUTED,
    /** A displacement under a known force. */
    MOVED,
    /** No displacement seen under a known force. */
    UNMOVED,
    /** A displacement under a known pressure from inside. */
    PRESSURE,
    /** A motion of the head that was reported without a known force. */
    REPORTED,
    /** A motion of the body that nobody disputes, without a known force. */
    MOTION,
    /** What a finger feels. */
    TOUCH,
    /** How large something else is. */
    SIZE,
    /** Words without a length. */
    REMARK
  }

  /** Whose head it was. */
  public enum Subject {
    HUMAN,
    RABBIT,
    CAT,
    NONE
  }

  /** In what state it was. */
  public enum Setting {
    LIVING,
    CADAVER,
    SPECIMEN,
    COMPUTED
  }

  /** Unit of a figure, and what it is in nm or N. */
  public enum Unit {
    NM(1, "nm"),
    UM(1e3, "\u00b5m"),
    MM(1e6, "mm"),
    N(1, "N"),
    /** On a fingertip of 1 cm2 the same number of newtons. */
    N_PER_CM2(1, "N/cm\u00b2"),
    GF(Load.NEWTON_PER_GRAM_FORCE, "gf"),
    DEGREE(Double.NaN, "\u00b0"),
    NONE(Double.NaN, "");

    private final double size;
    private final String sign;

    Unit(double size, String sign) {
      this.size = size;
      this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
      return sign;
    }

    boolean isLength() {
      return this == NM || this == UM || this == MM;
    }

    boolean isForce() {
      return this == N || this == N_PER_CM2 || this == GF;
    }
  }

  /** From and to, in nm or N; both the same where there is only a value. */
  public record Span(double low, double high) {
    /** The middle on a scale of decades. */
    public double middle() {
      return Math.sqrt(low * high);
    }

    private Span times(double factor) {
      return new Span(low * factor, high * factor);
    }
  }

  /** As a length in nm; empty if it is none. */
  public Optional<Span> lengthNm() {
    return unit.isLength() ? span().map(s -> s.times(unit.size)) : Optional.empty();
  }

  /** As a force of a fingertip of 1 cm2, N; empty if it is none. */
  public Optional<Span> newtons() {
    return unit.isForce() ? span().map(s -> s.times(unit.size)) : Optional.empty();
  }

  /** Typical value, or the middle of the range, as a force in N. */
  public OptionalDouble typicalN() {
    if (!unit.isForce()) {
      return OptionalDouble.empty();
    }
    return value.isPresent()
        ? OptionalDouble.of(value.getAsDouble() * unit.size)
        : span().map(s -> OptionalDouble.of(s.middle() * unit.size)).orElse(OptionalDouble.empty());
  }

  private Optional<Span> span() {
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(new Span(low.getAsDouble(), high.getAsDouble()));
    }
    return value.isPresent()
        ? Optional.of(new Span(value.getAsDouble(), value.getAsDouble()))
        : Optional.empty();
  }

  /** Where it is from, in a line. */
  public String citation() {
    return Source.compact(sources);
  }
}
