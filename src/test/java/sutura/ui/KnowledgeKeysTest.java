package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import imgui.ImGui;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.knowledge.Destination;

/** What is claimed and known is reached, walked through and left by the keyboard alone. */
class KnowledgeKeysTest {
  private static final String SLIDE = "evidence/slide";
  private static final int PANELS = 8;
  private static final int STEPS = 12;

  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
    bench.width = 1280;
    bench.height = 720;
    bench.settle(3);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void play(String... lines) {
    assertEquals(List.of(), bench.play(lines));
  }

  private boolean there(String part) {
    return bench.ui.items().find(part).isPresent();
  }

  @Test
  void escapeClosesTheLadder() {
    play("key R", "wait 3");
    assertTrue(there("ladder"));
    play("key Esc", "wait 3");
    assertFalse(there("ladder"));
  }

  @Test
  void escapeClosesTheSlide() {
    bench.ui.goTo(Destination.summary());
    play("wait 4", "click #evidence/slide-open", "wait 4");
    assertTrue(there(SLIDE));
    play("key Esc", "wait 3");
    assertFalse(there(SLIDE));
    assertTrue(there("evidence/slide-open"));
  }

  @Test
  void escapeEndsTheSearch() {
    play("key Ctrl+F", "wait 2", "type haller", "wait 3");
    assertTrue(there("search/heading/study"));
    play("key Esc", "wait 3");
    assertFalse(there("search/heading/study"));
  }

  @Test
  void arrowsAndEnterOpenWhatWasFound() {
    play("key Ctrl+F", "wait 2", "type haller 2020", "wait 3", "key Down", "key Enter", "wait 4");
    assertTrue(there("evidence/reference"));
  }

  /** From panel to panel until one is in the card, and there from line to line to a claim. */
  @Test
  void panelKeyArrowsAndEnterOpenAClaim() {
    play("key I", "wait 4");
    for (int panel = 0; panel < PANELS && !there("evidence/verdict"); panel++) {
      play("key F6", "wait 2");
      for (int step = 0; step < STEPS && !there("evidence/verdict"); step++) {
        play("key Down", "wait 1");
        if (there("evidence/claim-chronic-pain") && isInCard()) {
          play("key Enter", "wait 3");
        }
      }
    }
    assertTrue(there("evidence/verdict"));
  }

  private boolean isInCard() {
    return ImGui.getIO().getNavVisible();
  }
}
