package sutura.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.ClaimScene;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.Destination;

/** Where a command line goes: to a structure, a claim, a study. */
final class GotoOption {
  @Option(
      names = "--goto",
      paramLabel = "KIND:ID",
      description = {
        "Go to claim:rhythm, structure:falx-cerebri, study:haller-2020, note:ID, comparison:ID,",
        "correction:ID or summary: to the scene of a claim, to a structure, and to the page of",
        "anything else in the window."
      })
  private @Nullable String text;

  private @Nullable Destination found;

  /** Where it goes; nothing that is not asked for is read. */
  Optional<Destination> destination() {
    String written = text;
    if (written == null) {
      return Optional.empty();
    }
    if (found == null) {
      try {
        found = Destination.parse(written, Catalogue.builtIn(), Knowledge.builtIn());
      } catch (Destination.Unknown e) {
        throw CommandFailure.badInput("--goto: " + e.getMessage());
      }
    }
    return Optional.of(found);
  }

  /** The scene of the claim that it goes to. */
  Optional<ClaimScene> scene() {
    return destination()
        .filter(d -> d.kind() == Destination.Kind.CLAIM)
        .flatMap(d -> Knowledge.builtIn().claim(d.id()))
        .map(Claim::scene);
  }

  /** The structure that it goes to. */
  Optional<StructureId> structure() {
    return destination()
        .filter(d -> d.kind() == Destination.Kind.STRUCTURE)
        .map(d -> StructureId.of(d.id()));
  }
}
