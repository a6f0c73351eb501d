package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.scene.ScanView;
import sutura.scene.SceneCommand;
import sutura.scene.SectionPlane;
import sutura.scene.SectionPlane.Kind;

/** Section planes by keys, card and handles. */
class SectionTest {
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

  private SectionPlane plane(Kind kind) {
    SectionPlane plane = bench.scene.section().planes().get(kind);
    assertTrue(plane != null, "no " + kind + " plane");
    return plane;
  }

  @Test
  void keysBringMoveAndFlipAPlane() {
    play("key 6");
    double start = plane(Kind.SAGITTAL).offsetMm();
    assertTrue(plane(Kind.SAGITTAL).on());
    play("key K", "key K", "key Shift+K", "key J");
    assertEquals(start + 6, plane(Kind.SAGITTAL).offsetMm(), 1e-9);
    play("key Shift+6");
    assertTrue(plane(Kind.SAGITTAL).flipped());
    play("key 6");
    assertFalse(plane(Kind.SAGITTAL).on());
  }

  @Test
  void thePlaneStaysWhereItMeetsTheModel() {
    play("key 2");
    double[] range = plane(Kind.AXIAL).rangeMm(bench.model.boxMm());
    for (int i = 0; i < 80; i++) {
      play("key Shift+K");
    }
    assertEquals(range[1], plane(Kind.AXIAL).offsetMm(), 1e-9);
  }

  @Test
  void theCardTurnsPlanesOnAndShowsTheScan() {
    play("key C", "click #section/coronal", "wait 2", "click #scan/mri");
    assertTrue(plane(Kind.CORONAL).on());
    assertEquals(ScanView.Source.MRI, bench.scene.section().scan().source());
    play("click #scan/brain");
    assertEquals(100, bench.scene.section().scan().window(), 1e-9);
  }

  @Test
  void draggingAHandleMovesThePlaneInOneStep() {
    play("key 2", "wait 2");
    double before = plane(Kind.AXIAL).offsetMm();
    PixelRect grip = bench.ui.items().find("section/axial/handle").orElseThrow().whole();
    bench.outputs.clear();
    play("drag #section/axial/handle " + (int) grip.centreX() + " " + (int) (grip.centreY() - 40));
    assertTrue(plane(Kind.AXIAL).offsetMm() > before + 1, "moved up");
    List<UiOutput.Gesture> gestures =
        bench.outputs.stream()
            .map(UiOutput::gesture)
            .filter(g -> g != UiOutput.Gesture.NONE)
            .toList();
    assertEquals(UiOutput.Gesture.BEGIN, gestures.get(0));
    assertEquals(1, gestures.stream().filter(UiOutput.Gesture.BEGIN::equals).count());
    assertTrue(
        bench.commands().stream().noneMatch(c -> c instanceof SceneCommand.SetCamera),
        "the camera stays");
  }

  @Test
  void lookingStraightAtTheCutTurnsTheCamera() {
    play("key 6", "key V");
    assertEquals(1, bench.scene.camera().backward().dot(plane(Kind.SAGITTAL).normal()), 1e-6);
    play("key 8", "key V");
    assertEquals(1, bench.scene.camera().backward().dot(plane(Kind.FREE).normal()), 1e-6);
  }
}
