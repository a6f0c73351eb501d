package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDriver;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;
import sutura.knowledge.Destination;
import sutura.knowledge.Destination.Kind;
import sutura.scene.ClaimedMotion;
import sutura.scene.SceneState;

/** The view for talking with a client, by keys, clicks and links. */
class ClientViewTest {
  private static final String SACRUM = "sacrum";

  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
    bench.height = 720;
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void play(String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    all.add("wait 4");
    assertEquals(List.of(), bench.play(all.toArray(String[]::new)));
  }

  private void goTo(Kind kind, String id) {
    bench.ui.goTo(new Destination(kind, id));
    bench.settle(5);
  }

  private boolean there(String part) {
    return bench.ui.items().find(part).isPresent();
  }

  /** In sight as a whole, where nothing scrolls it away. */
  private void assertSeen(String part) {
    UiItems.Item item = bench.ui.items().find(part).orElseThrow(() -> new AssertionError(part));
    assertEquals(item.whole().height(), item.visible().height(), 0.51, part);
    assertEquals(item.whole().width(), item.visible().width(), 0.51, part);
    assertTrue(item.whole().bottom() <= bench.height, part);
  }

  @Test
  void theKeyTurnsItOnAndOffAndTheSceneIsAsItWas() {
    bench.settle(3);
    play("key T");
    SceneState before = bench.scene;
    Set<String> parts = bench.ui.items().all().keySet();
    play("key U");
    assertTrue(bench.settings.client());
    assertEquals(before, bench.scene);
    assertFalse(there("nutation"));
    play("key U");
    assertFalse(bench.settings.client());
    assertEquals(before, bench.scene);
    assertEquals(new TreeSet<>(parts), new TreeSet<>(bench.ui.items().all().keySet()));
  }

  @Test
  void barMenuAndSettingsTurnItOnAndTheButtonOff() {
    bench.settle(2);
    play("click #bar/client");
    assertTrue(bench.settings.client());
    play("click #client/leave");
    assertFalse(bench.settings.client());
    play("key Ctrl+Comma", "click #settings/client");
    assertTrue(bench.settings.client());
    assertFalse(there("settings/tree"));
    play("click #settings/client");
    assertFalse(bench.settings.client());
  }

  @Test
  void itHasFewerControls() {
    bench.settle(3);
    int all = bench.ui.items().all().size();
    play("key U");
    for (String part :
        List.of(
            "bar/measure",
            "bar/press",
            "bar/flow",
            "bar/age",
            "bar/nutation",
            "bar/evidence",
            "bar/save",
            "view/section",
            "view/orthographic",
            "panel/tree",
            "panel/details",
            "panel/strip",
            "peel")) {
      assertFalse(there(part), part);
    }
    assertTrue(bench.ui.items().all().size() < all / 2);
    play("key C", "key M", "key E", "key D", "key A", "key I", "key X", "key S", "key Tab");
    assertEquals(List.of(), bench.commands());
    assertFalse(there("section"));
    assertTrue(there("client/leave"));
  }

  @Test
  void lettersAreAQuarterLargerButNotBeyondTheLargest() {
    assertEquals(1, UiSettings.DEFAULT.shownTextScale());
    assertEquals(1.25, UiSettings.DEFAULT.withClient(true).shownTextScale());
    UiSettings largest = UiSettings.DEFAULT.withTextScale(2.5).withClient(true);
    assertEquals(2.5, largest.shownTextScale());
    assertEquals(2.5, largest.textScale());
    assertEquals(2.5, UiSettings.DEFAULT.withTextScale(2.2).withClient(true).shownTextScale());
  }

  @Test
  void itBeginsWithFourThingsToLookAt() {
    play("key U");
    for (String word : List.of("about", "parts", "claims", "safety")) {
      assertSeen("client/" + word);
    }
    assertSeen("client/not-shown/rest");
    assertSeen("client/medical");
    play("click #client/about");
    assertTrue(there("client/note-in-short"));
    play("click #client/back", "click #client/claims");
    for (Claim claim : Knowledge.builtIn().claims()) {
      assertTrue(there("client/claim-" + claim.id()), claim.id());
    }
    play("click #client/start", "click #client/safety");
    assertSeen("client/verdict/safety");
    bench.height = 3000;
    play("wait 3");
    for (Note note : Knowledge.builtIn().notes()) {
      if (note.topic() == Note.Topic.CAUTION) {
        assertTrue(there("client/to-" + note.id()), note.id());
      }
    }
  }

  @Test
  void aStructureIsDescribedInPlainWordsWithItsClaims() {
    play("key U");
    goTo(Kind.STRUCTURE, SACRUM);
    assertEquals(Set.of(StructureId.of(SACRUM)), bench.scene.selection());
    assertTrue(there("client/name"));
    assertFalse(there("details/detailed"));
    List<Claim> claims = Knowledge.builtIn().about(StructureId.of(SACRUM));
    assertFalse(claims.isEmpty());
    claims.forEach(claim -> assertSeen("client/verdict/" + claim.id()));
    assertSeen("client/not-shown/rest");
    play("key Escape");
    assertFalse(there("client/name"));
  }

  @Test
  void whatWasSelectedIsOnItsPageAtOnce() {
    bench.settle(2);
    bench.scene = bench.scene.withSelection(Set.of(StructureId.of(SACRUM)));
    play("key U");
    assertTrue(there("client/name"));
    assertEquals(Set.of(StructureId.of(SACRUM)), bench.scene.selection());
  }

  @Test
  void everyClaimIsInPlainWordsWithItsVerdictAndWhatIsNotShown() {
    play("key U");
    for (Claim claim : Knowledge.builtIn().claims()) {
      goTo(Kind.CLAIM, claim.id());
      assertTrue(there("client/plain"), claim.id());
      assertSeen("client/verdict/" + claim.id());
      assertSeen("client/not-shown/" + claim.id());
      assertSeen("client/medical");
    }
  }

  @Test
  void whatMovesHasItsVerdictWhateverPageIsOpen() {
    bench.scene = bench.scene.withClaimed(Optional.of(ClaimedMotion.FLEXED));
    play("key U");
    assertSeen("client/verdict/bone-motion");
    assertSeen("client/not-shown/bone-motion");
    goTo(Kind.STRUCTURE, SACRUM);
    assertSeen("client/verdict/bone-motion");
  }

  @Test
  void whoLeavesFindsTheSceneAsItWas() {
    bench.settle(2);
    SceneState before = bench.scene;
    play("key U");
    goTo(Kind.CLAIM, "bone-motion");
    assertTrue(bench.scene.claimed().isPresent());
    goTo(Kind.CLAIM, "csf-circulation");
    assertEquals(FlowDriver.CLAIMED, bench.scene.flow().orElseThrow().driver());
    play("key U");
    assertEquals(before, bench.scene);
  }

  @Test
  void theBeginningIsQuietAgain() {
    bench.settle(2);
    SceneState before = bench.scene;
    play("key U");
    goTo(Kind.CLAIM, "bone-motion");
    play("click #client/start");
    assertEquals(before, bench.scene);
    assertTrue(there("client/about"));
  }

  @Test
  void motionIsHeldAndGoesOn() {
    play("key U");
    goTo(Kind.CLAIM, "bone-motion");
    assertTrue(bench.scene.claimed().orElseThrow().playing());
    play("click #client/play");
    assertFalse(bench.scene.claimed().orElseThrow().playing());
    play("key Space");
    assertTrue(bench.scene.claimed().orElseThrow().playing());
  }

  @Test
  void aStudyLeadsToAClaimThatItBearsOn() {
    play("key U");
    goTo(Kind.STUDY, "haller-2020");
    assertTrue(there("client/plain"));
    goTo(Kind.SUMMARY, "all");
    assertTrue(there("client/claim-chronic-pain"));
    assertFalse(there("evidence"));
  }

  @Test
  void partsAreFoundAndLayersPeeled() {
    play("key U", "key Slash", "type sacrum", "wait 30", "key Enter");
    assertEquals(Set.of(StructureId.of(SACRUM)), bench.scene.selection());
    assertTrue(there("client/name"));
    play("click #client/start", "click #client/parts");
    assertTrue(there("search"));
  }

  @Test
  void theProjectorPictureDoesNotHideTheVerdict() {
    bench.settings = bench.settings.withProjector(true).withClient(true);
    bench.settle(4);
    assertSeen("client/medical");
    play("key U");
    assertTrue(bench.settings.projector());
  }

  @ParameterizedTest
  @CsvSource({"0.8, en", "1, de", "2.5, en", "2.5, de", "2.5, fr", "2, es", "1, pt", "2.5, it"})
  void nothingIsCutAndTheFootIsWhole(double scale, String language) {
    bench.settings =
        UiSettings.DEFAULT.withTextScale(scale).withLanguage(language).withClient(true);
    bench.settle(4);
    assertUncut("start");
    for (String page : List.of("about", "parts", "claims")) {
      play("click #client/start", "click #client/" + page);
      assertUncut(page);
    }
    for (Claim claim : Knowledge.builtIn().claims()) {
      goTo(Kind.CLAIM, claim.id());
      assertUncut(claim.id());
      assertSeen("client/verdict/" + claim.id());
      assertSeen("client/not-shown/" + claim.id());
    }
    goTo(Kind.STRUCTURE, "occipital-bone");
    assertUncut("structure");
    Knowledge.builtIn()
        .about(StructureId.of("occipital-bone"))
        .forEach(claim -> assertSeen("client/verdict/" + claim.id()));
  }

  private void assertUncut(String what) {
    assertEquals(List.of(), bench.ui.items().cutTexts(), what);
    assertSeen("client/medical");
    assertSeen("client/leave");
  }
}
