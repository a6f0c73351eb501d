package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Experiment;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;
import sutura.knowledge.Destination;
import sutura.knowledge.Destination.Kind;
import sutura.scene.SceneState;

/** The card of claims and evidence, by keys, clicks and links. */
class EvidenceCardTest {
  private static final Destination PAIN = new Destination(Kind.CLAIM, "chronic-pain");

  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
    bench.height = 4000;
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void play(String... lines) {
    assertEquals(List.of(), bench.play(lines));
  }

  private boolean there(String part) {
    return bench.ui.items().find("evidence/" + part).isPresent();
  }

  private void goTo(Kind kind, String id) {
    bench.ui.goTo(new Destination(kind, id));
    bench.settle(4);
  }

  @Test
  void theCardOpensByKeyAndButtonAndIsTheOnlyOne() {
    play("key T", "key I", "wait 3");
    assertTrue(there("claim-chronic-pain"));
    assertFalse(bench.ui.items().find("nutation").isPresent());
    play("click #evidence/close", "wait 3", "click #bar/evidence", "wait 3");
    assertTrue(there("claim-chronic-pain"));
    play("key I", "wait 3");
    assertFalse(bench.ui.items().find("evidence").isPresent());
  }

  @Test
  void everyClaimIsListedAndOpensItsPage() {
    play("key I", "wait 3");
    for (Claim claim : Knowledge.builtIn().claims()) {
      assertTrue(there("claim-" + claim.id()), claim.id());
    }
    play("click #evidence/claim-chronic-pain", "wait 3");
    for (String part : List.of("title", "verdict", "claimed", "why", "not-shown", "medical")) {
      assertTrue(there(part), part);
    }
  }

  @Test
  void everyDestinationHasAPage() {
    Knowledge all = Knowledge.builtIn();
    all.claims().forEach(c -> assertPage(Kind.CLAIM, c.id()));
    all.studies().forEach(s -> assertPage(Kind.STUDY, s.id()));
    all.notes().forEach(n -> assertPage(Kind.NOTE, n.id()));
    all.comparisons().forEach(c -> assertPage(Kind.COMPARISON, c.id()));
    all.corrections().forEach(c -> assertPage(Kind.CORRECTION, c.id()));
    assertPage(Kind.SUMMARY, "all");
  }

  private void assertPage(Kind kind, String id) {
    goTo(kind, id);
    assertTrue(there("title"), kind + " " + id);
    assertFalse(there("missing"), kind + " " + id);
  }

  @Test
  void anUnknownPageSaysSoAndOneGoesBackFromIt() {
    goTo(Kind.CLAIM, "no-such-claim");
    assertTrue(there("missing"));
    play("click #evidence/back", "wait 3");
    assertTrue(there("claim-chronic-pain"));
  }

  @Test
  void anAliasOpensItsClaim() {
    goTo(Kind.CLAIM, "PAIN");
    assertTrue(there("verdict"));
  }

  @Test
  void linksLeadOnAndKeysAndButtonsBack() {
    goTo(PAIN.kind(), PAIN.id());
    play("click #evidence/weight-haller-2020", "wait 3");
    assertTrue(there("reference"));
    play("click #evidence/weighed-in-chronic-pain", "wait 3");
    assertTrue(there("verdict"));
    play("key Alt+Left", "wait 3");
    assertTrue(there("reference"));
    play("key Alt+Right", "wait 3");
    assertTrue(there("verdict"));
    play("click #evidence/overview", "wait 3");
    assertTrue(there("claim-chronic-pain"));
    play("click #evidence/back", "wait 3");
    assertTrue(there("verdict"));
  }

  @Test
  void aSideIsFilteredAndShownAgain() {
    goTo(PAIN.kind(), PAIN.id());
    assertTrue(there("weight-haller-2020"));
    assertTrue(there("weight-ceballos-laita-2024"));
    play("click #evidence/side-against", "wait 3");
    assertFalse(there("weight-haller-2020"));
    assertTrue(there("weight-ceballos-laita-2024"));
    play("click #evidence/side-all", "wait 3");
    assertTrue(there("weight-haller-2020"));
  }

  @Test
  void theFilterEndsWithItsPage() {
    goTo(PAIN.kind(), PAIN.id());
    play("click #evidence/side-against", "wait 3");
    goTo(Kind.STUDY, "haller-2020");
    play("key Alt+Left", "wait 3");
    assertTrue(there("weight-haller-2020"));
  }

  @Test
  void aStructureIsSelectedAndFramed() {
    goTo(Kind.STRUCTURE, "parietal-bone-left");
    assertEquals(Set.of(StructureId.of("parietal-bone-left")), bench.scene.selection());
    assertFalse(bench.ui.items().find("evidence").isPresent());
  }

  @Test
  void aPageComesOutOfTheProjectorPicture() {
    bench.settings = bench.settings.withProjector(true);
    goTo(PAIN.kind(), PAIN.id());
    assertFalse(bench.settings.projector());
    assertTrue(there("verdict"));
  }

  @Test
  void safetyIsAmongTheTopics() {
    play("key I", "wait 3", "click #evidence/tab-more", "wait 3");
    for (Note note : Knowledge.builtIn().notes()) {
      assertTrue(there("note-" + note.id()), note.id());
    }
    play("click #evidence/note-not-medical-advice", "wait 3");
    assertTrue(there("note-not-medical-advice"));
  }

  @Test
  void theKeyboardReachesIt() {
    goTo(PAIN.kind(), PAIN.id());
    play("key Shift+F6", "wait 3", "key Enter", "wait 3");
    assertTrue(there("tab-claims"), "the button of the overview");
  }

  @Test
  void aScenesButtonShowsItAndTheSceneComesBackAsItWas() {
    SceneState before = bench.scene.withLabels(true);
    bench.scene = before;
    goTo(Kind.CLAIM, "bone-motion");
    play("click #evidence/show", "wait 8");
    assertTrue(bench.scene.claimed().isPresent());
    assertTrue(bench.scene.claimed().orElseThrow().playing());
    goTo(Kind.CLAIM, "sutures-fused");
    play("click #evidence/show", "wait 8");
    assertTrue(bench.scene.age().isPresent());
    assertTrue(bench.scene.claimed().isEmpty(), "one scene ends the other");
    play("click #evidence/scene-back", "wait 3");
    assertEquals(before, bench.scene);
    assertFalse(there("scene-back"));
  }

  @Test
  void withReducedMotionTheSceneStandsStill() {
    bench.settings = bench.settings.withReducedMotion(true);
    goTo(Kind.CLAIM, "bone-motion");
    play("click #evidence/show", "wait 3");
    assertFalse(bench.scene.claimed().orElseThrow().playing());
  }

  @ParameterizedTest
  @CsvSource({
    "bone-motion, bone-motion",
    "dural-link, dural-link",
    "csf-circulation, csf-circulation"
  })
  void theBannerOfWhatIsShownHasTheVerdictThatLeadsToItsPage(String claim, String inBanner) {
    goTo(Kind.CLAIM, claim);
    play("click #evidence/show", "wait 8", "key I", "wait 4");
    assertFalse(there("verdict"));
    play("click #verdict/" + inBanner, "wait 4");
    assertTrue(there("verdict"));
  }

  @Test
  void theVerdictIsThereForTheProjectorToo() {
    goTo(Kind.CLAIM, "bone-motion");
    play("click #evidence/show", "wait 8", "key Tab", "wait 4");
    assertTrue(bench.settings.projector());
    assertTrue(bench.ui.items().find("verdict/bone-motion").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "T, nutation, dural-link",
    "A, age, sutures-fused",
    "E, press, five-grams",
    "D, flow, csf-circulation"
  })
  void theCardOfAnExperimentLeadsToItsClaims(String key, String card, String claim) {
    play("key " + key, "wait 4", "click #" + card + "/claims", "wait 4");
    assertTrue(there("verdict"));
    assertFalse(bench.ui.items().find(card).isPresent());
    assertEquals(claim, ClaimLinks.of(List.of(Experiment.valueOf(experiment(card)))).get(0).id());
  }

  private static String experiment(String card) {
    return card.toUpperCase(Locale.ROOT);
  }

  @Test
  void effectsStandOnAPlotWithWhatBearsOnTheClaimOnly() {
    bench.height = 6000;
    goTo(PAIN.kind(), PAIN.id());
    assertTrue(there("forest-smd"));
    assertTrue(there("effect-haller-2020-pain-sham"));
    goTo(Kind.CLAIM, "safety");
    assertFalse(there("effect-haller-2020-pain-sham"));
    goTo(Kind.STUDY, "haller-2020");
    assertTrue(there("effect-haller-2020-pain-sham"));
  }

  @Test
  void theSummaryStandsLargeForTheProjectorAndEscClosesIt() {
    goTo(Kind.SUMMARY, "all");
    play("click #evidence/slide-open", "wait 3", "key Tab", "wait 3");
    for (int i = 0; i < Knowledge.builtIn().summary().size(); i++) {
      assertTrue(there("slide-" + i), "row " + i);
    }
    play("key Esc", "wait 3");
    assertFalse(there("slide"));
    assertTrue(bench.settings.projector());
  }

  @Test
  void aClaimOnTheSlideLeadsToItsPage() {
    goTo(Kind.SUMMARY, "all");
    play("click #evidence/slide-open", "wait 3", "click #evidence/slide-claim-rhythm", "wait 3");
    assertTrue(there("verdict"));
    assertFalse(there("slide"));
  }

  @Test
  void referencesAndLinksAreCopied() {
    goTo(Kind.STUDY, "haller-2020");
    play("click #evidence/copy-link", "wait 2");
    assertTrue(ImGui.getClipboardText().endsWith("study:haller-2020"));
    play("click #evidence/copy-bibtex", "wait 2");
    assertTrue(ImGui.getClipboardText().startsWith("@article"));
  }

  @ParameterizedTest
  @CsvSource({"0.8, en", "1, de", "2.5, en", "2.5, de", "2.5, fr", "1, pt"})
  void nothingIsCut(double scale, String language) {
    bench.height = 720;
    bench.settings = UiSettings.DEFAULT.withTextScale(scale).withLanguage(language);
    bench.settle(2);
    play("key I", "wait 3");
    for (String tab : List.of("studies", "more", "claims")) {
      play("click #evidence/tab-" + tab, "wait 2");
      assertEquals(List.of(), bench.ui.items().cutTexts(), tab);
    }
    Knowledge all = Knowledge.builtIn();
    all.claims().forEach(c -> assertUncut(Kind.CLAIM, c.id()));
    all.studies().forEach(s -> assertUncut(Kind.STUDY, s.id()));
    all.notes().forEach(n -> assertUncut(Kind.NOTE, n.id()));
    all.comparisons().forEach(c -> assertUncut(Kind.COMPARISON, c.id()));
    all.corrections().forEach(c -> assertUncut(Kind.CORRECTION, c.id()));
    assertUncut(Kind.SUMMARY, "all");
  }

  private void assertUncut(Kind kind, String id) {
    goTo(kind, id);
    assertEquals(List.of(), bench.ui.items().cutTexts(), kind + " " + id);
  }
}
