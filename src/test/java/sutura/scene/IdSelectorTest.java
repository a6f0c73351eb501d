package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.model.Problem;

class IdSelectorTest {
  private final IdSelector selector = new IdSelector(Catalogue.builtIn());

  private Set<String> ids(String text) {
    IdSelector.Selection selection = selector.select(text, "--show");
    assertEquals(List.of(), selection.problems());
    return selection.ids().stream().map(StructureId::value).collect(Collectors.toSet());
  }

  private List<String> problems(String text) {
    return selector.select(text, "--show").problems().stream().map(Problem::line).toList();
  }

  @Test
  void readsIdsGroupsSidesAndPatterns() {
    assertEquals(Set.of("frontal-bone", "maxilla-left"), ids("frontal-bone, maxilla-left"));
    assertEquals(22, ids("skull").size());
    assertEquals(78, ids("skull,sutures").size());
    assertEquals(Set.of("maxilla-left", "maxilla-right"), ids("maxilla"));
    assertEquals(8, ids("neurocranium").size());
    assertEquals(
        Set.of("coronal-suture-left", "lambdoid-suture-left"),
        ids("coronal-suture-lef?,lambdoid-*-left"));
  }

  @Test
  void saysWhatIsWrongAndWhatIsNear() {
    assertEquals(
        List.of(
            "--show: name 2: \"parietl-bone\" is no structure, group or pattern that fits one;"
                + " did you mean parietal-bone?"),
        problems("skull,parietl-bone"));
    assertEquals(
        List.of(
            "--show: name 1: \"zzzzzz\" is no structure, group or pattern that fits one;"
                + " \"sutura models list\" shows all names"),
        problems("zzzzzz"));
    assertEquals(
        List.of(
            "--show: name 1: \"zygom\" is no structure, group or pattern that fits one; did you"
                + " mean zygomatic-bone, zygomatic-bone-left, zygomatic-bone-right?"),
        problems("zygom"));
    assertEquals(
        List.of("--show: name 2: there is nothing between the commas; name a structure or a group"),
        problems("skull,"));
    assertEquals(1, problems("x-*").size());
  }
}
