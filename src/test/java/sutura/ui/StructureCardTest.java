package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;

/** What the card of a structure says of it, what it hangs together with, and what is claimed. */
class StructureCardTest {
  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void play(String... lines) {
    assertEquals(List.of(), bench.play(lines));
  }

  private boolean shows(String part) {
    return bench.ui.items().find(part).isPresent();
  }

  @Test
  void relationsLeadBothWays() {
    play("click #tree/sagittal-suture", "click #details/joins/parietal-bone-left");
    assertEquals(Set.of(StructureId.of("parietal-bone-left")), bench.scene.selection());
    play("wait 2", "click #details/joins-inverse/sagittal-suture");
    assertEquals(Set.of(StructureId.of("sagittal-suture")), bench.scene.selection());
  }

  @Test
  void aClaimAboutItOpensTheCardOfClaims() {
    play("click #tree/sphenoid-bone", "wait 2", "click #details/claim/bone-motion", "wait 3");
    assertTrue(shows("evidence"), String.join(", ", bench.ui.items().all().keySet()));
  }

  @Test
  void theDetailedTextUnfoldsAndStaysUnfolded() {
    play("click #tree/sphenoid-bone", "wait 2");
    double before = bench.ui.items().find("details/frame").orElseThrow().whole().y();
    play("click #details/detailed", "wait 2");
    double after = bench.ui.items().find("details/frame").orElseThrow().whole().y();
    assertTrue(after > before + 40, before + " " + after);
  }

  @Test
  void aClientSeesPlainWordsAlone() {
    play("click #tree/sphenoid-bone", "wait 2");
    assertTrue(shows("details/detailed"));
    bench.settings = bench.settings.withClient(true);
    play("wait 2");
    assertFalse(shows("details/detailed"));
  }
}
