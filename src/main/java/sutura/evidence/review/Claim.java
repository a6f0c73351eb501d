package sutura.evidence.review;

import java.util.List;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * Something that is claimed of the craniosacral system or its treatment, with what is known.
 *
 * @param id word that it goes by, kebab-case
 * @param aliases other words that find it, such as {@code cri}
 * @param title a few words
 * @param claimed what is claimed, fairly
 * @param plain the same and the verdict in everyday words, for clients
 * @param claimants by whom, each with sources
 * @param weights studies for, against and beside it
 * @param verdict how it stands
 * @param measurementLimit what can be measured or felt at all; empty where that is no question
 * @param scene what the program shows for it
 * @param structures that it is about
 */
public record Claim(
    String id,
    List<String> aliases,
    Words title,
    Words claimed,
    Words plain,
    List<Claimant> claimants,
    List<Weight> weights,
    Verdict verdict,
    Optional<MeasurementLimit> measurementLimit,
    ClaimScene scene,
    List<StructureId> structures) {
  /** Id of the claim that the treatment is safe. */
  public static final String SAFETY = "safety";

  /** Id of the claim that the sutures of adults are fused. */
  public static final String SUTURES_FUSED = "sutures-fused";

  /** Somebody who claims it. */
  public record Claimant(Words who, List<Source> sources) {
    public Claimant {
      sources = List.copyOf(sources);
    }
  }

  /** What can be measured or felt at all. */
  public record MeasurementLimit(Words text, List<Source> sources) {
    public MeasurementLimit {
      sources = List.copyOf(sources);
    }
  }

  public Claim {
    aliases = List.copyOf(aliases);
    claimants = List.copyOf(claimants);
    weights = List.copyOf(weights);
    structures = List.copyOf(structures);
  }

  /** The studies on one side, in listed order. */
  public List<Study> studies(Weight.Side side) {
    return weights.stream().filter(w -> w.side() == side).map(Weight::study).toList();
  }
}
