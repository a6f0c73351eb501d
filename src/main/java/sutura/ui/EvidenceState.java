package sutura.ui;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import sutura.evidence.review.Design;
import sutura.evidence.review.Study;
import sutura.evidence.review.Weight;

/** How a person reads the pages: which studies are filtered out, which parts are unfolded. */
final class EvidenceState {
  private final Set<String> unfolded = new HashSet<>();
  private Optional<Weight.Side> side = Optional.empty();
  private Optional<Design> design = Optional.empty();

  boolean isUnfolded(String part) {
    return unfolded.contains(part);
  }

  void toggle(String part) {
    if (!unfolded.remove(part)) {
      unfolded.add(part);
    }
  }

  Optional<Weight.Side> side() {
    return side;
  }

  Optional<Design> design() {
    return design;
  }

  void show(Optional<Weight.Side> wanted) {
    side = wanted;
  }

  void showDesign(Optional<Design> wanted) {
    design = wanted;
  }

  /** Another page shows all studies. */
  void turnPage() {
    side = Optional.empty();
    design = Optional.empty();
  }

  boolean passes(Weight weight) {
    return side.filter(s -> s != weight.side()).isEmpty() && passes(weight.study());
  }

  boolean passes(Study study) {
    return design.filter(d -> d != study.design()).isEmpty();
  }
}
