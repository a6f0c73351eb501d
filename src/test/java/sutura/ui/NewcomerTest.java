package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;

/**
 * Somebody who has never seen the program finds the parietal bone, isolates it, opens its sutures
 * and makes a picture: five actions with the mouse and the search, at every text size.
 */
class NewcomerTest {
  private static final StructureId PARIETAL = StructureId.of("parietal-bone-left");
  private static final StructureId SAGITTAL = StructureId.of("sagittal-suture");

  private static void play(UiBench bench, String... lines) {
    assertEquals(List.of(), bench.play(lines));
  }

  private static boolean shows(UiBench bench, String part) {
    return bench.ui.items().find(part).isPresent();
  }

  /** The card beside the tree, or its tab where the two share one place. */
  private static void openCard(UiBench bench) {
    if (shows(bench, "tab/details")) {
      play(bench, "click #tab/details");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 1, 1.5, 2, 2.5})
  void byTheSearchAndTheCard(double textScale) {
    try (UiBench bench = new UiBench()) {
      bench.width = 1280;
      bench.height = 720;
      bench.settings = UiSettings.DEFAULT.withTextScale(textScale);
      bench.settle(3);
      assertTrue(shows(bench, "search"), "the search is in sight");
      double before = bench.scene.camera().distanceMm();
      play(bench, "click #search", "type parietal", "key Enter");
      assertEquals(Set.of(PARIETAL), bench.scene.selection(), "the first parietal bone is found");
      assertTrue(bench.scene.camera().distanceMm() < before, "it fills the picture");
      openCard(bench);
      assertTrue(shows(bench, "details/name"), "its card is there");
      play(bench, "click #details/isolate");
      assertTrue(bench.scene.isVisible(PARIETAL));
      assertFalse(bench.scene.isVisible(StructureId.of("frontal-bone")));
      assertFalse(bench.scene.isVisible(SAGITTAL));
      play(bench, "click #details/open");
      assertTrue(bench.scene.isVisible(SAGITTAL), "the sutures that are opened come into sight");
      assertEquals(FusionState.OPEN, bench.scene.fusionOf(SAGITTAL));
      assertEquals(
          FusionState.FUSED,
          bench.scene.fusionOf(StructureId.of("internasal-suture")),
          "those of other bones stay");
      play(bench, "click #bar/picture");
      assertEquals(List.of(new UiRequest.Screenshot()), bench.requests());
      bench.notices = UiBench.notices().subList(1, 2);
      bench.settle(2);
      assertTrue(shows(bench, "notice/2/folder"), "it says where the picture is");
      assertTrue(shows(bench, "notice/2/copy"));
      assertEquals(List.of(), bench.ui.items().cutTexts());
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080", "1024, 640"})
  void byTheMenuOnTheModelAlone(int width, int height) {
    try (UiBench bench = new UiBench()) {
      bench.width = width;
      bench.height = height;
      bench.hovered = Optional.of(PARIETAL);
      String middle = width / 2 + 40 + " " + height / 2;
      play(bench, "click " + middle + " right");
      assertTrue(shows(bench, "menu/title"));
      play(bench, "click #menu/isolate", "click " + middle + " right", "click #menu/sutures");
      assertFalse(bench.scene.isVisible(StructureId.of("frontal-bone")));
      assertEquals(FusionState.OPEN, bench.scene.fusionOf(SAGITTAL));
      assertTrue(bench.scene.isVisible(SAGITTAL));
      play(bench, "key P");
      assertEquals(List.of(new UiRequest.Screenshot()), bench.requests());
    }
  }
}
