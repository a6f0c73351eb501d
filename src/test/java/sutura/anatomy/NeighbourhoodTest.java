package sutura.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  private static final StructureId LEFT = StructureId.of("parietal-bone-left");
  private static final StructureId RIGHT = StructureId.of("parietal-bone-right");
  private static final StructureId SAGITTAL = StructureId.of("sagittal-suture");

  private final Catalogue catalogue = Catalogue.builtIn();
  private final Neighbourhood all = new Neighbourhood(catalogue.structures().values());

  @Test
  void theParietalBonesMeetInTheSagittalSuture() {
    assertTrue(all.suturesOf(LEFT).contains(SAGITTAL));
    assertEquals(Set.of(LEFT, RIGHT), Set.copyOf(all.bonesOf(SAGITTAL)));
    assertTrue(all.neighboursOf(LEFT).contains(RIGHT));
    assertTrue(all.neighboursOf(LEFT).contains(StructureId.of("occipital-bone")));
    assertTrue(!all.neighboursOf(LEFT).contains(LEFT));
    assertTrue(all.suturesOf(SAGITTAL).isEmpty());
  }

  @Test
  void whatIsPairedHasAnOtherSide() {
    assertEquals(Optional.of(RIGHT), all.otherSideOf(LEFT));
    assertEquals(Optional.of(LEFT), all.otherSideOf(RIGHT));
    assertEquals(Optional.empty(), all.otherSideOf(SAGITTAL));
  }

  @Test
  void whatIsNotThereIsNobodysNeighbour() {
    Neighbourhood few =
        new Neighbourhood(
            List.of(catalogue.structures().get(LEFT), catalogue.structures().get(SAGITTAL)));
    assertEquals(Optional.empty(), few.otherSideOf(LEFT));
    assertEquals(List.of(LEFT), few.bonesOf(SAGITTAL));
    assertEquals(Set.of(), few.neighboursOf(LEFT));
  }
}
