package sutura.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.text.AnatomyTexts;
import sutura.anatomy.text.RelatedStructures;

/** The structures that one hangs together with, each a link, under words that say how. */
final class RelatedLinks {
  /** Of a long list only the beginning is shown at first. */
  private static final int MOST_AT_FIRST = 8;

  private final Set<String> unfolded = new HashSet<>();
  private Optional<StructureId> last = Optional.empty();

  void draw(UiFrame ui, StructureId id) {
    if (!last.equals(Optional.of(id))) {
      unfolded.clear();
      last = Optional.of(id);
    }
    for (RelatedStructures related : AnatomyTexts.builtIn().related(id)) {
      draw(ui, related);
    }
  }

  private void draw(UiFrame ui, RelatedStructures related) {
    List<Structure> others =
        related.ids().stream()
            .map(ui.input().catalogue()::find)
            .flatMap(Optional::stream)
            .filter(structure -> ui.input().model().entry(structure.id()).isPresent())
            .toList();
    if (others.isEmpty()) {
      return;
    }
    Controls controls = new Controls(ui);
    controls.space(6);
    String word = related.word();
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("related." + word));
    boolean all = others.size() <= MOST_AT_FIRST + 1 || unfolded.contains(word);
    LinkFlow flow = new LinkFlow(ui);
    for (Structure other : all ? others : others.subList(0, MOST_AT_FIRST)) {
      if (flow.link("details/" + word + "/" + other.id().value(), ui.name(other))) {
        ui.actions().select(other.id());
      }
    }
    if (!all) {
      String more = ui.texts().get("related.more", others.size() - MOST_AT_FIRST);
      if (flow.link("details/" + word + "/more", more)) {
        unfolded.add(word);
      }
    }
  }
}
