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
import sutura.anatomy.StructureId;
import sutura.scene.Camera;
import sutura.scene.StandardView;

/** Drags, clicks and the wheel: gestures over the model, the view buttons and the cube. */
class MouseTest {
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");
  private static final StructureId OCCIPITAL = StructureId.of("occipital-bone");

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

  @Test
  void theExplodeSliderIsOneGesture() {
    bench.settle(2);
    PixelRect slider = bench.ui.items().find("explode").orElseThrow().whole();
    int y = (int) slider.centreY();
    play("drag " + (int) (slider.x() + 10) + " " + y + " " + (int) slider.centreX() + " " + y);
    assertEquals(0.5, bench.scene.explode(), 0.02);
    assertOneGesture();
  }

  @Test
  void aDragOverTheModelIsOneGestureAndSelectsNothing() {
    bench.scene = bench.scene.withSelection(Set.of(FRONTAL));
    bench.hovered = Optional.of(OCCIPITAL);
    Camera before = bench.scene.camera();
    play("drag 600 400 700 400");
    assertTrue(bench.scene.camera().azimuthDeg() != before.azimuthDeg());
    assertEquals(before.elevationDeg(), bench.scene.camera().elevationDeg(), 0);
    assertEquals(Set.of(FRONTAL), bench.scene.selection());
    assertOneGesture();
  }

  @Test
  void middleAndShiftDragsPanAndRightDragZooms() {
    Camera before = bench.scene.camera();
    play("drag 600 400 640 400 middle");
    assertEquals(before.azimuthDeg(), bench.scene.camera().azimuthDeg(), 0);
    assertFalse(before.targetMm().equals(bench.scene.camera().targetMm()));
    Camera panned = bench.scene.camera();
    play("drag 640 400 600 400 Shift");
    assertEquals(0, before.targetMm().distance(bench.scene.camera().targetMm()), 1e-6);
    assertEquals(panned.distanceMm(), bench.scene.camera().distanceMm(), 0);
    play("drag 600 400 600 300 right");
    assertTrue(bench.scene.camera().distanceMm() < before.distanceMm());
  }

  private void assertOneGesture() {
    List<UiOutput.Gesture> gestures =
        bench.outputs.stream()
            .map(UiOutput::gesture)
            .filter(g -> g != UiOutput.Gesture.NONE)
            .toList();
    assertEquals(UiOutput.Gesture.BEGIN, gestures.get(0));
    assertEquals(UiOutput.Gesture.END, gestures.get(gestures.size() - 1));
    assertTrue(
        gestures.subList(1, gestures.size() - 1).stream()
            .allMatch(UiOutput.Gesture.ONGOING::equals),
        gestures::toString);
    boolean outside =
        bench.outputs.stream()
            .anyMatch(o -> o.gesture() == UiOutput.Gesture.NONE && !o.commands().isEmpty());
    assertFalse(outside, "a command of the drag came outside the gesture");
  }

  @Test
  void aClickSelectsWhatIsUnderThePointerAndNothingClears() {
    bench.hovered = Optional.of(OCCIPITAL);
    play("click 600 400");
    assertEquals(Set.of(OCCIPITAL), bench.scene.selection());
    bench.hovered = Optional.empty();
    play("wait 60", "click 600 400");
    assertEquals(Set.of(), bench.scene.selection());
  }

  @Test
  void aDoubleClickCentresOnTheStructure() {
    bench.hovered = Optional.of(OCCIPITAL);
    play("doubleclick 600 400");
    assertEquals(
        0,
        bench
            .model
            .entries()
            .get(OCCIPITAL)
            .boxMm()
            .centreMm()
            .distance(bench.scene.camera().targetMm()),
        1e-6);
  }

  @Test
  void theWheelOverAPanelDoesNotZoom() {
    Camera before = bench.scene.camera();
    play("scroll #tree/frontal-bone -5");
    assertEquals(before, bench.scene.camera());
    play("scroll 600 400 2");
    assertTrue(bench.scene.camera().distanceMm() < before.distanceMm());
  }

  @Test
  void viewButtonsAndCubeTurnTheCamera() {
    play("click #view/superior");
    assertEquals(90, bench.scene.camera().elevationDeg(), 0);
    play("click #view/anterior", "click #view/orthographic");
    assertTrue(bench.scene.camera().orthographic());
    bench.scene = bench.scene.withCamera(bench.scene.camera().withAngles(30, 20));
    play("click #cube/left");
    assertEquals(StandardView.LEFT.azimuthDeg(), bench.scene.camera().azimuthDeg(), 0);
  }
}
