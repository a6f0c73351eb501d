package sutura.evidence.review;

import java.util.List;
import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.evidence.Words;

/**
 * What the program shows for a claim.
 *
 * @param experiment which experiment
 * @param settings of it, in the words of the command line's options: {@code at}, {@code force},
 *     {@code sutures}, {@code flow}, {@code age}, {@code view}, {@code frame}, {@code preset}
 * @param select structures to select
 * @param caption what is seen
 * @param notShown what it does not show
 */
public record ClaimScene(
    Experiment experiment,
    Map<String, String> settings,
    List<StructureId> select,
    Words caption,
    Words notShown) {
  public ClaimScene {
    settings = Map.copyOf(settings);
    select = List.copyOf(select);
  }
}
