package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.platform.InputEvent;

/** Quitting, notices, edges of panels, folded groups: what surrounds the model. */
class WindowPartsTest {
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
  void quittingWithoutChangesDoesNotAsk() {
    play("key Ctrl+Q");
    assertEquals(List.of(new UiRequest.Quit()), bench.requests());
  }

  @Test
  void quittingAsksForAnUnsavedSceneAndTheKeyboardAnswers() {
    bench.unsaved = true;
    play("key Ctrl+Q");
    assertEquals(List.of(), bench.requests());
    assertTrue(shows("quit/save"));
    play("key Esc");
    assertFalse(shows("quit/save"));
    play("key Ctrl+Q", "key Right", "key Enter");
    assertEquals(List.of(new UiRequest.Quit()), bench.requests());
  }

  @Test
  void closingTheWindowAsksToo() {
    bench.unsaved = true;
    bench.settle(2);
    bench.frame(new InputEvent.CloseRequest());
    bench.settle(2);
    assertTrue(shows("quit/save"));
    play("click #quit/save", "type mine", "key Enter");
    assertEquals(
        List.of(new UiRequest.SaveScene(Path.of("mine.sutura.json").toAbsolutePath(), true)),
        bench.requests());
  }

  @Test
  void noticesLeaveTheMiddleFreeAndTheKeyboardAlone() {
    bench.notices = UiBench.notices();
    bench.settle(3);
    PixelRect model = bench.ui.items().find("viewport").orElseThrow().whole();
    PixelRect middle =
        new PixelRect(
            model.x() + model.width() / 4, model.y(), model.width() / 4, model.height() * 0.6);
    for (String part : List.of("notice/1/card", "notice/2/card")) {
      PixelRect card = bench.ui.items().find(part).orElseThrow().whole();
      assertFalse(card.overlaps(middle), part + " at " + card);
    }
    play("key S");
    assertFalse(bench.commands().isEmpty(), "a notice took the keyboard");
  }

  @Test
  void aNoticeStaysWhilePointedAtAndShowsItsFile() {
    bench.notices = UiBench.notices();
    play("move #notice/2/folder");
    assertTrue(bench.requests().contains(new UiRequest.KeepNotice(2)));
    play("click #notice/2/folder");
    Path file = UiBench.notices().get(1).file().orElseThrow();
    assertTrue(bench.requests().contains(new UiRequest.ShowInFolder(file)));
    play("click #notice/1/more");
    assertEquals(List.of(), bench.ui.items().cutTexts());
  }

  @Test
  void panelsAreDrawnWiderByTheirEdgeAndADoubleClickUndoesIt() {
    bench.settle(2);
    double before = bench.ui.items().find("panel/tree").orElseThrow().whole().width();
    PixelRect edge = bench.ui.items().find("edge/tree").orElseThrow().whole();
    int x = (int) edge.centreX();
    int y = (int) edge.centreY();
    play("drag " + x + " " + y + " " + (x + 80) + " " + y);
    double after = bench.ui.items().find("panel/tree").orElseThrow().whole().width();
    assertEquals(before + 80, after, 3);
    assertTrue(bench.commands().isEmpty(), "the model moved with the edge");
    play("doubleclick #edge/tree");
    assertEquals(1, bench.settings.panels().treeWidth(), 1e-9);
  }

  @Test
  void foldedGroupsAreRemembered() {
    Set<StructureId> before = bench.settings.foldedGroups();
    play("click #group/skull");
    assertTrue(bench.settings.foldedGroups().contains(StructureId.of("skull")));
    assertFalse(shows("tree/frontal-bone"));
    play("click #group/skull");
    assertTrue(shows("tree/frontal-bone"));
    assertEquals(before, bench.settings.foldedGroups());
  }

  @Test
  void discsAreFoldedUntilTheirHeadingIsClicked() {
    play("click #group/skull", "click #heading/spine-discs");
    assertTrue(bench.ui.items().find("tree/anulus-fibrosus-c2-c3").isPresent());
    play("click #heading/spine-discs");
    assertFalse(bench.ui.items().find("tree/anulus-fibrosus-c2-c3").isPresent());
  }

  @Test
  void theEyeOfAGroupShowsTheSacrumOnceAndHidesAll() {
    StructureId sacrum = StructureId.of("sacrum");
    StructureId segment = StructureId.of("sacral-vertebra-s1");
    play("click #group/spine/eye");
    assertFalse(bench.scene.isVisible(sacrum));
    play("click #group/spine/eye");
    assertTrue(bench.scene.isVisible(sacrum) && !bench.scene.isVisible(segment));
    play("click #heading/spine-segments/eye");
    assertTrue(!bench.scene.isVisible(sacrum) && bench.scene.isVisible(segment));
  }

  @Test
  void enterInTheSearchShowsAndFramesWhatWasFound() {
    StructureId id = StructureId.of("occipital-bone");
    play("click #tree/occipital-bone/eye", "key Ctrl+F", "type occipital bone", "key Enter");
    assertTrue(bench.scene.isVisible(id));
    assertEquals(Set.of(id), bench.scene.selection());
    assertTrue(bench.scene.camera().distanceMm() < 300);
  }

  @Test
  void theHelpSaysHowLeftAndRightAreKnown() {
    play("key F1");
    assertTrue(shows("help/sides"));
    assertTrue(shows("help/sources"));
  }
}
