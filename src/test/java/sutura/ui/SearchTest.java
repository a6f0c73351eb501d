package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import imgui.ImGui;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;

/** The search field over everything, as somebody uses it. */
class SearchTest {
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
    assertEquals(java.util.List.of(), bench.play(lines));
  }

  /** Searches, and waits until all of the index is there, as the window's loop does. */
  private void search(String text) {
    play("key Ctrl+F", "type " + text);
    for (int i = 0; i < 2000 && bench.frame().animating(); i++) {
      Thread.onSpinWait();
    }
    bench.settle(2);
  }

  private boolean shows(String part) {
    return bench.ui.items().find(part).isPresent();
  }

  @Test
  void everyKindHasItsHeadingAndTheBestIsFirst() {
    search("suture");
    PixelRect structures = bench.ui.items().find("search/heading/structure").orElseThrow().whole();
    PixelRect claims = bench.ui.items().find("search/heading/claim").orElseThrow().whole();
    PixelRect studies = bench.ui.items().find("search/heading/study").orElseThrow().whole();
    assertTrue(structures.y() < claims.y() && claims.y() < studies.y());
    assertTrue(shows("search/claim:sutures-fused"));
    play("key Esc");
    search("CRI");
    PixelRect claim = bench.ui.items().find("search/heading/claim").orElseThrow().whole();
    Optional<UiItems.Item> others = bench.ui.items().find("search/heading/study");
    assertTrue(others.isEmpty() || claim.y() < others.get().whole().y());
    assertTrue(shows("search/claim:rhythm"));
  }

  @Test
  void returnGoesToAClaimAndTheMouseToAStudy() {
    play("key Slash", "type cri", "key Enter", "wait 3");
    assertTrue(shows("evidence/back"), "the card of the evidence is open");
    assertEquals(Set.of(), bench.scene.selection());
    search("haller");
    play("click #search/study:haller-2020");
    assertTrue(shows("evidence/back"));
  }

  @Test
  void arrowsAndReturnChooseFromTheList() {
    search("frontal bone");
    play("key Down", "key Space", "wait 2");
    assertEquals(Set.of(StructureId.of("frontal-bone")), bench.scene.selection());
    assertTrue(bench.scene.camera().distanceMm() < 400, "it is framed");
  }

  @Test
  void moreOfAKindAreShownWhenAskedFor() {
    search("suture");
    int before = bench.ui.items().all().size();
    play("click #search/more/study", "wait 2");
    assertTrue(bench.ui.items().all().size() > before);
    assertFalse(shows("search/more/study"));
  }

  @Test
  void nothingFoundIsSaidAndEscapeBringsBackTheTree() {
    search("xyzzy");
    assertTrue(shows("search/count"));
    assertFalse(shows("tree/frontal-bone"));
    play("key Esc");
    assertTrue(shows("tree/frontal-bone"));
  }

  @Test
  void linksAndReferencesAreCopiedByKeyAndAreFoundAgain() {
    play("key Slash", "type haller 2020", "key Enter", "wait 3", "key Esc", "key Ctrl+C", "wait 2");
    assertEquals("sutura view --goto study:haller-2020", ImGui.getClipboardText());
    assertTrue(
        bench
            .requests()
            .contains(new UiRequest.TellCopied("sutura view --goto study:haller-2020")));
    play("key Ctrl+Shift+C", "wait 2");
    assertTrue(ImGui.getClipboardText().startsWith("Haller H"), ImGui.getClipboardText());
    search("sutura view --goto study:haller-2020");
    assertTrue(shows("search/study:haller-2020"));
    assertFalse(shows("search/heading/correction"));
  }

  @Test
  void theLinkToTheSelectedStructureIsCopied() {
    bench.scene = bench.scene.withSelection(Set.of(StructureId.of("frontal-bone")));
    play("key Ctrl+C", "wait 2");
    assertEquals("sutura view --goto structure:frontal-bone", ImGui.getClipboardText());
  }
}
