package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.scene.Appearance;
import sutura.scene.Colour;
import sutura.scene.StandardView;

/** The menu of a structure, by mouse and keyboard, and what the card says of its relations. */
class StructureMenuTest {
  private static final StructureId LEFT = StructureId.of("parietal-bone-left");
  private static final StructureId RIGHT = StructureId.of("parietal-bone-right");
  private static final StructureId OCCIPITAL = StructureId.of("occipital-bone");
  private static final StructureId SAGITTAL = StructureId.of("sagittal-suture");

  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
    bench.hovered = Optional.of(LEFT);
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
  void aRightClickOnTheModelOpensItAndADragDoesNot() {
    play("drag 600 400 600 360 right");
    assertFalse(shows("menu/isolate"));
    play("click 600 400 right");
    assertTrue(shows("menu/isolate"));
    play("click #menu/isolate");
    assertTrue(bench.scene.isVisible(LEFT));
    assertFalse(bench.scene.isVisible(OCCIPITAL));
    assertFalse(shows("menu/isolate"));
  }

  @Test
  void besideTheModelItIsTheMenuOfTheScene() {
    bench.hovered = Optional.empty();
    bench.scene = bench.scene.withCamera(bench.scene.camera().withAngles(0, 0));
    play("click 600 400 right", "click #menu/home");
    assertEquals(StandardView.AXIS.azimuthDeg(), bench.scene.camera().azimuthDeg(), 0);
    play("click 600 400 right", "click #menu/picture");
    assertEquals(List.of(new UiRequest.Screenshot()), bench.requests());
  }

  @Test
  void aRightClickInTheTreeOpensItForALineAndForAGroup() {
    play("click #tree/occipital-bone right", "click #menu/fade");
    assertEquals(Appearance.FADED, bench.scene.appearanceOf(OCCIPITAL).opacity(), 0);
    play("click #group/sutures right", "click #menu/hide");
    assertFalse(bench.scene.isVisible(SAGITTAL));
    assertTrue(bench.scene.isVisible(LEFT));
  }

  @ParameterizedTest
  @CsvSource({"Menu", "Shift+F10"})
  void theKeyboardOpensWalksAndCloses(String key) {
    bench.hovered = Optional.empty();
    bench.scene = bench.scene.withSelection(Set.of(LEFT));
    play("move 600 400", "key " + key);
    assertTrue(shows("menu/frame"));
    play("key Down", "key Enter");
    assertTrue(bench.scene.isVisible(LEFT));
    assertFalse(bench.scene.isVisible(OCCIPITAL), () -> "commands: " + bench.commands());
    play("key " + key, "key Esc");
    assertFalse(shows("menu/frame"));
    assertEquals(Set.of(LEFT), bench.scene.selection(), "Esc closed more than the menu");
  }

  @Test
  void neighboursAreTheBonesAcrossTheSutures() {
    play("click 600 400 right", "click #menu/neighbours");
    assertTrue(bench.scene.isVisible(OCCIPITAL));
    assertTrue(bench.scene.isVisible(RIGHT));
    assertTrue(bench.scene.isVisible(SAGITTAL));
    assertFalse(bench.scene.isVisible(StructureId.of("nasal-bone-left")));
  }

  @Test
  void suturesOfABoneAndBonesOfASuture() {
    play("click 600 400 right", "click #menu/sutures");
    assertEquals(FusionState.OPEN, bench.scene.fusionOf(SAGITTAL));
    assertEquals(FusionState.FUSED, bench.scene.sutures());
    play("click 600 400 right", "click #menu/select-sutures");
    assertTrue(bench.scene.selection().contains(SAGITTAL));
    assertFalse(bench.scene.selection().contains(LEFT));
    bench.scene = bench.scene.withSelection(Set.of());
    bench.hovered = Optional.of(SAGITTAL);
    play("click 600 400 right", "click #menu/bones");
    assertEquals(Set.of(LEFT, RIGHT), bench.scene.selection());
  }

  @Test
  void theOtherSideByMenuKeyAndCard() {
    play("click 600 400 right", "click #menu/other");
    assertEquals(Set.of(RIGHT), bench.scene.selection());
    play("move 5 5", "key O");
    assertEquals(Set.of(LEFT), bench.scene.selection());
    play("click #details/other-side");
    assertEquals(Set.of(RIGHT), bench.scene.selection());
  }

  @Test
  void colourAndGroup() {
    play("click 600 400 right", "click #menu/colour/sky", "key Esc");
    assertEquals(Optional.of(Colour.ofHex("#56b4e9")), bench.scene.appearanceOf(LEFT).tint());
    play("click 600 400 right", "click #menu/group-isolate");
    assertTrue(bench.scene.isVisible(OCCIPITAL));
    play("click 600 400 right", "click #menu/group-hide");
    assertFalse(bench.scene.isVisible(OCCIPITAL));
  }

  @Test
  void breadcrumbsSelectTheGroup() {
    play("click #tree/parietal-bone-left", "click #details/subgroup");
    assertTrue(bench.scene.selection().contains(OCCIPITAL));
    assertFalse(bench.scene.selection().contains(StructureId.of("nasal-bone-left")));
    play("click #tree/parietal-bone-left", "click #details/group");
    assertTrue(bench.scene.selection().contains(StructureId.of("nasal-bone-left")));
  }

  @Test
  void nextAndPreviousByKeyAndButton() {
    play("click #tree/frontal-bone", "click #details/next");
    assertEquals(Set.of(LEFT), bench.scene.selection());
    play("key Shift+N");
    assertEquals(Set.of(StructureId.of("frontal-bone")), bench.scene.selection());
  }

  @Test
  void theDigitsAreTheViewsOfAKeyboardWithoutKeypad() {
    bench.hovered = Optional.empty();
    play("key 3");
    assertEquals(StandardView.LEFT.azimuthDeg(), bench.scene.camera().azimuthDeg(), 0);
    play("key Shift+3");
    assertEquals(StandardView.RIGHT.azimuthDeg(), bench.scene.camera().azimuthDeg(), 0);
    play("key 5");
    assertTrue(bench.scene.camera().orthographic());
  }
}
