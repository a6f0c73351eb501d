package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.biomech.Response;
import sutura.scene.PressView;

/** The large ladder of sizes: its scale, its lanes, its rungs, and that nothing of it is cut. */
class LadderTest {
  private static final String RUNG = "ladder/rung/";

  @Test
  void theScaleIsLogarithmic() {
    LadderScale scale = new LadderScale(0, 800);
    assertEquals(800, scale.y(0.1), 1e-9);
    assertEquals(0, scale.y(1e7), 1e-9);
    assertEquals(100, scale.y(1e3) - scale.y(1e4), 1e-9);
    assertEquals(0, scale.y(1e9), 1e-9);
    assertEquals(9, LadderScale.decades("en").size());
    assertEquals("0,1\u00a0nm", LadderScale.decades("de").get(0).text());
    assertEquals(1e6, LadderScale.decades("en").get(7).nm(), 1e-6);
  }

  @Test
  void stretchesThatMeetStandInLanesOfTheirOwn() {
    List<LadderLanes.Stretch> stretches =
        List.of(
            new LadderLanes.Stretch(0, 50),
            new LadderLanes.Stretch(40, 60),
            new LadderLanes.Stretch(55, 80),
            new LadderLanes.Stretch(45, 58));
    assertArrayEquals(new int[] {0, 1, 0, 2}, LadderLanes.of(stretches, 2, 4));
    assertArrayEquals(new int[] {0, 1, 0, 1}, LadderLanes.of(stretches, 2, 2));
  }

  private static UiBench opened(double scale, String language) {
    UiBench bench = new UiBench();
    bench.width = 1280;
    bench.height = 720;
    bench.settings = bench.settings.withTextScale(scale).withLanguage(language);
    bench.settle(2);
    assertEquals(List.of(), bench.play("key R"));
    bench.settle(3);
    return bench;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ours-fused",
        "ours-open",
        "ours-pillow",
        "head-stiffness",
        "icp-pulse",
        "frymann",
        "rabbit-500",
        "birth",
        "sacroiliac",
        "sliding",
        "slow",
        "static",
        "ct-voxel"
      })
  void everythingAskedForHasItsRung(String id) {
    try (UiBench bench = opened(1, "en")) {
      assertTrue(bench.ui.items().find(RUNG + id).isPresent(), id);
    }
  }

  @Test
  void theKeyOpensAndClosesIt() {
    try (UiBench bench = opened(1, "en")) {
      assertTrue(bench.ui.items().find("ladder").isPresent());
      bench.play("key R");
      bench.settle(2);
      assertFalse(bench.ui.items().find("ladder").isPresent());
      bench.ui.showLadder();
      bench.settle(2);
      assertTrue(bench.ui.items().find("ladder").isPresent());
    }
  }

  @Test
  void whatIsOutOfSightCanBeReached() {
    try (UiBench bench = opened(2.5, "de")) {
      assertEquals(List.of(), bench.play("move #ladder/rung/ours-fused", "wait 2"));
      assertTrue(bench.ui.items().find(RUNG + "ours-fused").orElseThrow().reachable());
    }
  }

  @Test
  void aPressOnScreenStandsOnItAsFiveGrams() {
    try (UiBench bench = new UiBench()) {
      bench.scene = PressSample.scene(bench.scene, PressSample.FIVE_GRAMS, PressView.Beside.STATES);
      bench.press = PressSample.answered(bench.scene, Response.Method.TABLE);
      bench.ui.showLadder();
      bench.settle(3);
      assertTrue(bench.ui.items().find(RUNG + "press-0").isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({"0.8,de", "1,en", "1,de", "1,fr", "1.5,es", "2,pt", "2.5,de", "2.5,fr", "2.5,it"})
  void rungsStandInTheirOrderAndNothingIsCut(double scale, String language) {
    try (UiBench bench = opened(scale, language)) {
      assertEquals(List.of(), bench.ui.items().cutTexts());
      List<PixelRect> places =
          bench.ui.items().all().entrySet().stream()
              .filter(entry -> entry.getKey().startsWith(RUNG))
              .map(Map.Entry::getValue)
              .map(UiItems.Item::whole)
              .toList();
      assertTrue(places.size() > 20);
      for (int i = 0; i < places.size(); i++) {
        for (PixelRect after : places.subList(i + 1, places.size())) {
          assertTrue(isApart(places.get(i), after), places.get(i) + " over " + after);
        }
      }
    }
  }

  private static boolean isApart(PixelRect a, PixelRect b) {
    return a.right() <= b.x() + 1
        || b.right() <= a.x() + 1
        || a.bottom() <= b.y() + 0.5
        || b.bottom() <= a.y() + 0.5;
  }
}
