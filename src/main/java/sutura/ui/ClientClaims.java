package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Experiment;
import sutura.evidence.review.Knowledge;
import sutura.scene.SceneState;

/**
 * The claims whose verdict has to stand beside the picture.
 *
 * @param shown of which the picture or the page shows something
 * @param about the structure that is looked at
 */
record ClientClaims(List<Claim> shown, List<Claim> about) {
  ClientClaims {
    shown = List.copyOf(shown);
    about = List.copyOf(about);
  }

  static ClientClaims of(UiFrame ui, ClientPage page) {
    Optional<Claim> own =
        page.kind() == ClientPage.Kind.CLAIM
            ? Knowledge.builtIn().claim(page.id())
            : Optional.empty();
    List<Claim> shown = new ArrayList<>();
    own.ifPresent(shown::add);
    for (Experiment experiment : experiments(ui.input().scene())) {
      if (shown.stream().noneMatch(claim -> claim.scene().experiment() == experiment)) {
        Knowledge.builtIn().of(experiment).stream().findFirst().ifPresent(shown::add);
      }
    }
    List<Claim> about =
        shown.isEmpty() && page.kind() == ClientPage.Kind.STRUCTURE
            ? Knowledge.builtIn().about(StructureId.of(page.id()))
            : List.of();
    return new ClientClaims(shown, about);
  }

  /** What of the experiments is in the picture. */
  private static List<Experiment> experiments(SceneState scene) {
    List<Experiment> all = new ArrayList<>();
    if (scene.claimed().isPresent()) {
      all.add(Experiment.BONE_MOTION);
    }
    if (scene.press().isPresent()) {
      all.add(Experiment.PRESS);
    }
    if (scene.flow().isPresent()) {
      all.add(Experiment.FLOW);
    }
    if (scene.nutation().isPresent()) {
      all.add(Experiment.NUTATION);
    }
    if (scene.age().isPresent()) {
      all.add(Experiment.AGE);
    }
    return all;
  }
}
