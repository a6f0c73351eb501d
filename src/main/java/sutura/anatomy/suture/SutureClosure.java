package sutura.anatomy.suture;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;
import sutura.evidence.Source;

/**
 * How far one suture has closed at an age, or in one person of it.
 *
 * @param suture which one
 * @param score 0 open to 4 obliterated: the mean of the age, or that of the person
 * @param sd spread between people of the age, as the curve has it
 * @param low score that 16 % of the people of the age lie under
 * @param high score that 84 % of them lie under
 * @param probabilityAnyOpen chance that some part is open; of a person 0 or 1
 * @param curve that the score follows
 */
public record SutureClosure(
    StructureId suture,
    double score,
    double sd,
    double low,
    double high,
    double probabilityAnyOpen,
    ClosureCurve curve) {
  /**
   * How sutures of one person vary together: shares of the variance that all sutures of the person
   * have in common, and that a left and a right one have besides. So left and right correlate with
   * 0.8, others with 0.5. Project assumption.
   */
  public static final double COMMON_SHARE = 0.5;

  public static final double PAIR_SHARE = 0.3;

  /**
   * Closure of a suture; of two people it is that of the first one.
   *
   * @throws IllegalArgumentException if no curve fits this structure
   */
  public static SutureClosure of(SutureAge age, StructureId suture) {
    SutureClosure known = ofAll(age).get(suture);
    if (known != null) {
      return known;
    }
    return of(age, suture, ClosureEvidence.builtIn().curveOf(suture));
  }

  /** The same of every suture that the program knows; the last ages asked for are remembered. */
  public static SortedMap<StructureId, SutureClosure> ofAll(SutureAge age) {
    return Remembered.of(age.first());
  }

  public Provenance provenance() {
    return curve.provenance();
  }

  public List<Source> sources() {
    return curve.sources();
  }

  public Confidence confidence() {
    return curve.confidence();
  }

  /** Whether the curve was made for another suture. */
  public boolean borrowed() {
    return curve.isBorrowedBy(suture);
  }

  static SutureClosure of(SutureAge age, StructureId suture, ClosureCurve curve) {
    ClosureSpread spread = curve.spread(age.years());
    double score = curve.score(age.years());
    double open = curve.probabilityAnyOpen(age.years());
    if (age.person().isPresent()) {
      double deviations = deviations(age.person().getAsLong(), suture);
      score = spread.score(deviations);
      open = Normal.below(deviations) < open ? 1 : 0;
    }
    double low = spread.score(-1);
    return new SutureClosure(
        suture, score, curve.sd(age.years()), low, spread.score(1), open, curve);
  }

  /** By how many sd this suture of a person is ahead of its age. */
  private static double deviations(long person, StructureId suture) {
    double own = 1 - COMMON_SHARE - PAIR_SHARE;
    return Math.sqrt(COMMON_SHARE) * Normal.draw(person, "person")
        + Math.sqrt(PAIR_SHARE) * Normal.draw(person, "pair " + ClosureCurve.withoutSide(suture))
        + Math.sqrt(own) * Normal.draw(person, suture.value());
  }

  /** What was asked for last: a picture asks for the same ages again and again. */
  private static final class Remembered {
    /** Ages that stand beside each other in one picture, with room for the cards'. */
    private static final int MOST = 8;

    private static final SortedMap<Long, Entry> ENTRIES = new TreeMap<>();
    private static long clock;

    private record Entry(SutureAge age, SortedMap<StructureId, SutureClosure> closures) {}

    static synchronized SortedMap<StructureId, SutureClosure> of(SutureAge age) {
      for (Entry entry : ENTRIES.values()) {
        if (entry.age().equals(age)) {
          return entry.closures();
        }
      }
      Entry entry = new Entry(age, Collections.unmodifiableSortedMap(compute(age)));
      ENTRIES.put(clock++, entry);
      if (ENTRIES.size() > MOST) {
        ENTRIES.remove(ENTRIES.firstKey());
      }
      return entry.closures();
    }

    private static SortedMap<StructureId, SutureClosure> compute(SutureAge age) {
      SortedMap<StructureId, SutureClosure> all = new TreeMap<>();
      for (Structure structure : Catalogue.builtIn().structures().values()) {
        if (structure.isSuture()) {
          StructureId id = structure.id();
          all.put(id, SutureClosure.of(age, id, ClosureEvidence.builtIn().curveOf(id)));
        }
      }
      return all;
    }
  }
}
