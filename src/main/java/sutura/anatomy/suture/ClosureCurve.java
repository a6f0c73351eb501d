package sutura.anatomy.suture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.anatomy.StructureId;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * How a suture, or several alike, closes with age: score 0 open to 4 obliterated, average over its
 * length, seen from outside; largest / (1 + exp(-(age - half) / width)).
 *
 * @param id word that it goes by
 * @param name of the sutures that follow it
 * @param largest score that is approached in old age
 * @param halfYears age at half of it
 * @param widthYears how slowly it closes
 * @param sd spread between people of one age
 * @param beginsYears age under which the score is 0 whatever the formula says
 * @param femaleEarlierYears by how much it is earlier in girls, where that is known
 * @param parts chance that some part is open, at some ages; empty where the score reaches 4 and the
 *     chance follows from it
 * @param everOpen in how many adults it stays open although the curve says it is closed
 * @param own sutures, without side, that it was made for
 * @param borrowers sutures, without side, that have no curve of their own
 * @param provenance constructed, for all of them
 * @param sources what it leans on
 * @param confidence how well it is known
 */
public record ClosureCurve(
    String id,
    Words name,
    double largest,
    double halfYears,
    double widthYears,
    double sd,
    double beginsYears,
    OptionalDouble femaleEarlierYears,
    Optional<OpenParts> parts,
    Optional<Range> everOpen,
    List<String> own,
    List<String> borrowers,
    Provenance provenance,
    List<Source> sources,
    Confidence confidence) {
  /** Score of a suture that is gone. */
  public static final double OBLITERATED = 4;

  /** So near to its end that people no longer differ. */
  private static final double AT_END = 0.02;

  /** From one share of people to another. */
  public record Range(double low, double high) {
    public double middle() {
      return (low + high) / 2;
    }
  }

  /**
   * Chance that some part of the suture is open at three ages. Between them, and from 1 at the age
   * at which closure begins, it is interpolated linearly; after the last it stays.
   */
  public record OpenParts(double at30, double at50, double at80) {
    double at(double years, double beginsYears) {
      if (years <= 30) {
        return between(years, beginsYears, 1, 30, at30);
      }
      return years <= 50 ? between(years, 30, at30, 50, at50) : between(years, 50, at50, 80, at80);
    }

    private static double between(double x, double x0, double y0, double x1, double y1) {
      double share = Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
      return y0 + share * (y1 - y0);
    }
  }

  public ClosureCurve {
    own = List.copyOf(own);
    borrowers = List.copyOf(borrowers);
    sources = List.copyOf(sources);
    if (!(largest > 0 && largest <= OBLITERATED && widthYears > 0 && sd > 0)) {
      throw new IllegalArgumentException("closure curve " + id + " is none");
    }
  }

  /** Mean score of people of an age. */
  public double score(double years) {
    return years < beginsYears ? 0 : largest / (1 + Math.exp((halfYears - years) / widthYears));
  }

  /** Spread between people of an age; none before closure begins and after it is complete. */
  public double sd(double years) {
    double score = score(years);
    return score == 0 || isComplete(score) ? 0 : sd;
  }

  private static boolean isComplete(double score) {
    return score > OBLITERATED - AT_END;
  }

  /** The scores that people of an age are drawn from. */
  ClosureSpread spread(double years) {
    return ClosureSpread.of(score(years), sd(years));
  }

  /** Chance that some part of the suture is open at an age. */
  public double probabilityAnyOpen(double years) {
    double share =
        parts.isPresent()
            ? parts.get().at(years, beginsYears)
            : isComplete(score(years)) ? 0 : spread(years).shareBelow(OBLITERATED);
    return Math.max(share, everOpen.map(Range::middle).orElse(0.0));
  }

  /** Whether this suture follows the curve, be it its own or a borrowed one. */
  boolean fits(StructureId suture) {
    String name = withoutSide(suture);
    return own.contains(name) || borrowers.contains(name);
  }

  /** Whether the curve was made for another suture. */
  public boolean isBorrowedBy(StructureId suture) {
    return borrowers.contains(withoutSide(suture));
  }

  static String withoutSide(StructureId suture) {
    return suture.value().replaceFirst("-(left|right)$", "");
  }
}
