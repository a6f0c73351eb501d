package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.scene.SceneCommand;

/** The card of the sutures' age, by keys and clicks. */
class AgeCardTest {
  private static final StructureId CORONAL_LEFT = StructureId.of("coronal-suture-left");
  private static final StructureId CORONAL_RIGHT = StructureId.of("coronal-suture-right");

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

  private SutureAge age() {
    return bench.scene.age().orElseThrow();
  }

  private boolean there(String part) {
    return bench.ui.items().find(part).isPresent();
  }

  @Test
  void theCardOpensByKeyAndButtonAndIsTheOnlyOne() {
    play("key T", "key A", "wait 3");
    assertTrue(there("age"));
    assertFalse(there("nutation"));
    assertEquals(Optional.empty(), bench.scene.age(), "it only opens");
    play("click #age/close", "wait 3", "click #bar/age", "wait 3");
    assertTrue(there("age"));
    play("key C", "wait 3");
    assertFalse(there("age"));
    assertTrue(there("section"));
  }

  @Test
  void theCardFoldsToItsTitle() {
    play("key A", "wait 4", "click #age/fold", "wait 4");
    assertFalse(there("age/show"));
    assertTrue(bench.ui.items().find("age").orElseThrow().whole().height() < 80);
    play("click #age/fold", "wait 4");
    assertTrue(there("age/show"));
  }

  @Test
  void showingTakesTheAgeAndEndingGivesTheScenesSuturesBack() {
    play("key A", "wait 3", "click #age/show", "wait 2");
    assertEquals(SutureAge.mean(40), age());
    assertTrue(there("age/source"), "the word constructed");
    play("click #age/show", "wait 2");
    assertEquals(Optional.empty(), bench.scene.age());
  }

  @Test
  void theSliderReachesBirthAndNinetyInOneGesture() {
    play("key A", "wait 3");
    PixelRect slider = bench.ui.items().find("age/slider").orElseThrow().whole();
    bench.outputs.clear();
    play("drag #age/slider " + (int) (slider.right() - 2) + " " + (int) slider.centreY());
    assertEquals(90, age().years());
    assertTrue(bench.outputs.stream().anyMatch(o -> o.gesture() == UiOutput.Gesture.BEGIN));
    play("wait 2", "drag #age/slider " + (int) (slider.x() + 2) + " " + (int) slider.centreY());
    assertEquals(0, age().years());
  }

  @Test
  void stepsAreMonthsInInfantsAndYearsLater() {
    bench.scene = bench.scene.withAge(Optional.of(SutureAge.mean(2)));
    play("key A", "wait 3", "click #age/younger", "wait 2");
    assertEquals(23 / 12.0, age().years(), 1e-9);
    play("click #age/older", "wait 2", "click #age/older", "wait 2");
    assertEquals(3, age().years(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"0", "0.5", "1", "2", "18", "40", "90"})
  void aPlaceOnTheSliderIsTheAgeItCameFrom(double years) {
    assertEquals(years, AgeControls.years(AgeControls.share(years)), 1e-9);
  }

  @Test
  void childrenHaveTheSentenceAndInfantsTheirFontanelles() {
    bench.height = 9000;
    bench.scene = bench.scene.withAge(Optional.of(SutureAge.mean(10)));
    play("key A", "wait 6");
    assertTrue(there("age/child"));
    assertTrue(there("age/spheno-occipital-stages"));
    assertFalse(there("age/anterior-fontanelle"));
    bench.scene = bench.scene.withAge(Optional.of(SutureAge.mean(0.5)));
    play("wait 6");
    for (String part :
        List.of("anterior-fontanelle", "posterior-fontanelle", "metopic-closed", "row-metopic")) {
      assertTrue(there("age/" + part), part);
    }
    bench.scene = bench.scene.withAge(Optional.of(SutureAge.mean(60)));
    play("wait 6");
    assertFalse(there("age/child"));
    for (String part : List.of("visible-is-not-mobile", "sabini-2006", "medical", "source")) {
      assertTrue(there("age/" + part), part);
    }
  }

  @Test
  void aBarSetsItsSuturesByHandOneSideOrBothAndGivesThemBack() {
    bench.height = 9000;
    play("key A", "wait 6", "click #age/show", "wait 3", "click #age/row-coronal", "wait 3");
    play("click #age/set-coronal/soft", "wait 3");
    assertEquals(
        Map.of(CORONAL_LEFT, FusionState.SOFT, CORONAL_RIGHT, FusionState.SOFT),
        bench.scene.sutureOverrides());
    play("click #age/set-coronal/left", "wait 3", "click #age/set-coronal/fused", "wait 3");
    assertEquals(FusionState.FUSED, bench.scene.sutureOverrides().get(CORONAL_LEFT));
    assertEquals(FusionState.SOFT, bench.scene.sutureOverrides().get(CORONAL_RIGHT));
    play("click #age/set-coronal/both", "wait 3", "click #age/set-coronal/by-age", "wait 3");
    assertEquals(Map.of(), bench.scene.sutureOverrides());
    assertTrue(bench.scene.age().isPresent());
  }

  @Test
  void theMenuOfASutureMakesItSoftAndByAgeAgain() {
    bench.scene =
        bench.scene.withAge(Optional.of(SutureAge.mean(40))).withSelection(Set.of(CORONAL_LEFT));
    play("key Menu", "wait 3", "click #menu/soft", "wait 3");
    assertEquals(FusionState.SOFT, bench.scene.sutureOverrides().get(CORONAL_LEFT));
    play("key Menu", "wait 3", "click #menu/by-age", "wait 3");
    assertEquals(Map.of(), bench.scene.sutureOverrides());
  }

  @Test
  void twoPeopleOfTheAgeAreDrawnAndDrawnAgain() {
    play("key A", "wait 3", "click #age/two", "wait 3");
    SutureAge first = age();
    assertEquals(40, first.years());
    assertTrue(first.other().isPresent());
    assertTrue(there("age/two-note"));
    play("click #age/two", "wait 3");
    assertNotEquals(first, age());
    assertTrue(age().other().isPresent());
    play("click #age/mean", "wait 3");
    assertEquals(SutureAge.mean(40), age());
    assertTrue(bench.commands().stream().allMatch(c -> c instanceof SceneCommand.SetAge));
  }
}
