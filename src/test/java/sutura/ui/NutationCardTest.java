package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.scene.Nutation;
import sutura.scene.SceneCommand;
import sutura.testing.SacralModel;

/** The card of the sacrum and the dural tube, by keys and clicks. */
class NutationCardTest {
  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
    bench.model = SacralModel.without();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void play(String... lines) {
    assertEquals(List.of(), bench.play(lines));
  }

  private Nutation shown() {
    return bench.scene.nutation().orElseThrow();
  }

  @Test
  void theCardOpensByKeyAndButtonAndClosesTheSectionCard() {
    play("key C", "key T", "wait 3");
    assertTrue(bench.ui.items().find("nutation").isPresent());
    assertFalse(bench.ui.items().find("section").isPresent());
    assertEquals(Optional.empty(), bench.scene.nutation(), "it only opens");
    play("click #nutation/close", "wait 3", "click #bar/nutation", "wait 3");
    assertTrue(bench.ui.items().find("nutation").isPresent());
    play("key C", "wait 3");
    assertFalse(bench.ui.items().find("nutation").isPresent());
  }

  @Test
  void showingBringsTheBannerAndEndingTakesItAway() {
    play("key T", "wait 3", "click #nutation/show", "wait 3");
    assertEquals(1, shown().factor());
    assertTrue(bench.ui.items().find("nutation/banner").isPresent());
    play("key T", "wait 3");
    assertTrue(bench.ui.items().find("nutation/banner").isPresent(), "also without the card");
    play("key Tab", "wait 3");
    assertTrue(bench.ui.items().find("nutation/banner").isPresent(), "also for the projector");
    play("key Tab", "key T", "wait 3", "click #nutation/show", "wait 3");
    assertFalse(bench.ui.items().find("nutation/banner").isPresent());
  }

  @Test
  void studyAndMagnificationAreChosen() {
    play("key T", "wait 3", "click #nutation/show", "wait 3", "click #nutation/magnified");
    assertEquals(10, shown().factor());
    play("click #nutation/study-goode-2008", "wait 2");
    assertEquals("goode-2008", shown().study());
    assertEquals(5, shown().factor(), "no larger than can be drawn");
    play("click #nutation/true", "wait 2");
    assertEquals(1, shown().factor());
  }

  @Test
  void spacePlaysAndPausesButNotWithReducedMotion() {
    play("key Space");
    assertEquals(Optional.empty(), bench.scene.nutation(), "nothing to play");
    play("key T", "wait 3", "click #nutation/show", "wait 3", "key Space", "wait 2");
    assertTrue(shown().playing());
    play("key Space", "wait 2");
    assertFalse(shown().playing());
    bench.settings = bench.settings.withReducedMotion(true);
    play("key Space", "wait 2");
    assertFalse(shown().playing());
  }

  @Test
  void thePhaseIsMovedByHandInOneGesture() {
    play("key T", "wait 3", "click #nutation/show", "wait 3");
    PixelRect slider = bench.ui.items().find("nutation/phase").orElseThrow().whole();
    bench.outputs.clear();
    play("drag #nutation/phase " + (int) (slider.right() - 12) + " " + (int) slider.centreY());
    assertTrue(shown().phase() > 0.85, "phase " + shown().phase());
    assertTrue(
        bench.outputs.stream().anyMatch(o -> o.gesture() == UiOutput.Gesture.BEGIN), "one gesture");
  }

  @Test
  void theStageShowsTheSacrumAndStartsToPlayInOneStep() {
    play("key T", "wait 3", "click #nutation/stage");
    assertTrue(shown().playing());
    assertFalse(bench.scene.section().cutting().isEmpty());
    assertTrue(bench.scene.camera().distanceMm() < 1500);
    long frames = bench.outputs.stream().filter(output -> !output.commands().isEmpty()).count();
    assertEquals(1, frames, "all in one frame, which is one step");
    assertTrue(bench.commands().stream().anyMatch(c -> c instanceof SceneCommand.SetNutation));
  }

  @Test
  void claimObjectionsNumbersAndMedicalNoteAreOnTheCard() {
    bench.height = 5000;
    play("key T", "wait 6");
    for (String part :
        List.of(
            "promontory",
            "attachment",
            "sac",
            "core-link",
            "taut",
            "fixed",
            "tethered",
            "length",
            "rates",
            "gap",
            "medical")) {
      assertTrue(bench.ui.items().find("nutation/" + part).isPresent(), part);
    }
  }

  @Test
  void aModelWithoutASacrumSaysSo() {
    bench.model = SacralModel.without("sacral-promontory");
    bench.height = 5000;
    play("key T", "wait 6");
    assertFalse(bench.ui.items().find("nutation/promontory").isPresent());
    assertTrue(bench.ui.items().find("nutation/no-model").isPresent());
  }
}
