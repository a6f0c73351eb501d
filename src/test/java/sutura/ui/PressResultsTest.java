package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.Response;
import sutura.biomech.SutureTissues;
import sutura.scene.PressView;

/** The results of a press: what is shown, what is not, and that it follows the force. */
class PressResultsTest {
  private ResultBench results;

  @BeforeEach
  void open() {
    results = new ResultBench();
    results.bench.height = 900;
  }

  @AfterEach
  void close() {
    results.close();
  }

  private void press(Load load, PressView.Beside beside) {
    UiBench bench = results.bench;
    bench.scene = PressSample.scene(bench.scene, load, beside);
    bench.press = PressSample.answered(bench.scene, Response.Method.TABLE);
    results.settle();
  }

  private boolean shows(String id) {
    return results.items.find(id).isPresent();
  }

  private double middle(String id) {
    return results.items.find(id).orElseThrow(() -> new AssertionError(id)).whole().centreY();
  }

  @Test
  void nothingIsShownWhileNothingIsPressed() {
    results.settle();
    assertFalse(shows("result/numbers"));
    assertFalse(shows("press/banner"));
  }

  @Test
  void threeLayersStandApartAndTheLargestSuturesAreNamed() {
    press(PressSample.FIVE_GRAMS, PressView.Beside.NOTHING);
    assertTrue(middle("result/layer-0") < middle("result/layer-1"));
    assertTrue(shows("result/suture/coronal-suture-left"));
    assertFalse(shows("result/suture/lambdoid-suture-right"));
    results.click("result/all-sutures");
    assertTrue(shows("result/suture/lambdoid-suture-right"));
    assertTrue(shows("result/medical"));
    assertTrue(shows("press/banner"));
  }

  @Test
  void noNumberIsLeftWhileNothingIsKnown() {
    press(PressSample.FIVE_GRAMS, PressView.Beside.NOTHING);
    results.bench.press = PressSample.computing(results.bench.scene);
    results.settle();
    assertTrue(shows("result/computing"));
    assertFalse(shows("result/suture/coronal-suture-left"));
    assertFalse(shows("result/method"));
    results.click("result/ladder");
    assertTrue(shows("result/ladder"));
    assertFalse(shows("result/mark-1"));
  }

  @Test
  void aRefusalSaysWhy() {
    press(PressSample.FIVE_GRAMS, PressView.Beside.NOTHING);
    results.bench.press = PressSample.refused(results.bench.scene, LoadRefused.Reason.MANDIBLE);
    results.settle();
    assertTrue(shows("result/refused"));
    assertFalse(shows("result/computing"));
  }

  @Test
  void theMarksClimbTheLadderWithTheForce() {
    press(PressSample.FIVE_GRAMS, PressView.Beside.NOTHING);
    results.click("result/ladder");
    double before = middle("result/mark-1");
    double decade = (middle("result/mark-1") - middle("result/mark-0")) / Math.log10(14_200 / 37.4);
    press(PressSample.FIVE_GRAMS.withForce(4.903325), PressView.Beside.NOTHING);
    assertEquals(2 * decade, before - middle("result/mark-1"), 1.5, "a hundred times more");
  }

  @Test
  void rungsOfTheLadderAreInOrder() {
    press(PressSample.FIVE_GRAMS, PressView.Beside.NOTHING);
    results.click("result/ladder");
    assertTrue(middle("result/rung/silicon") > middle("result/rung/sliding"));
    assertTrue(middle("result/rung/sliding") > middle("result/rung/step"));
    assertTrue(middle("result/rung/step") > middle("result/rung/static"));
    assertTrue(middle("result/rung/frymann") < middle("result/rung/dna"));
  }

  @Test
  void theLargeViewIsOpenedAndClosed() {
    results.bench.width = 1280;
    press(PressSample.FIVE_GRAMS, PressView.Beside.NOTHING);
    results.click("result/large");
    assertTrue(shows("result/large-view"));
    results.click("result/curve");
    assertTrue(shows("result/curve"));
    results.click("result/large");
    assertFalse(shows("result/large-view"));
  }

  @Test
  void theLargeViewStaysForTheProjector() {
    try (UiBench bench = new UiBench()) {
      bench.scene = PressSample.scene(bench.scene, PressSample.FIVE_GRAMS, PressView.Beside.STATES);
      bench.press = PressSample.answered(bench.scene, Response.Method.TABLE);
      bench.settle(4);
      assertEquals(List.of(), bench.play("key E", "wait 5"));
      if (bench.ui.items().find("result/large").isEmpty()) {
        assertEquals(List.of(), bench.play("click #press/tab-result", "wait 4"));
      }
      assertEquals(List.of(), bench.play("click #result/large", "wait 4", "key Tab", "wait 4"));
      assertTrue(bench.ui.items().find("result/large-view").isPresent());
      assertTrue(bench.ui.items().find("result/ladder").isPresent());
      assertTrue(bench.ui.items().find("press/banner").isPresent());
    }
  }

  @Test
  void aPressureHasNoCurveOfForces() {
    press(new Load.InnerPressure(10), PressView.Beside.NOTHING);
    results.click("result/curve");
    assertEquals(List.of(), results.items.cutTexts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it"})
  void nothingIsCutInAnyLanguage(String language) {
    UiBench bench = results.bench;
    bench.settings = bench.settings.withLanguage(language).withTextScale(1.5);
    bench.width = 1280;
    press(PressSample.FIVE_GRAMS, PressView.Beside.STATES);
    for (String tab : List.of("ladder", "curve", "numbers")) {
      results.click("result/" + tab);
      assertEquals(List.of(), results.items.cutTexts(), tab);
    }
    for (int i = 0; i < 3; i++) {
      assertTrue(shows("pane/" + i), "caption " + i);
    }
  }

  @Test
  void aBracketHasNoValueAndNoRatio() {
    UiBench bench = results.bench;
    bench.scene = PressSample.scene(bench.scene, PressSample.FIVE_GRAMS, PressView.Beside.NOTHING);
    Response bracket =
        PressSample.response(
            PressSample.FIVE_GRAMS, SutureTissues.OPEN, 1, Response.Method.BRACKET);
    Response table =
        PressSample.response(PressSample.FIVE_GRAMS, SutureTissues.OPEN, 2, Response.Method.TABLE);
    results.asked =
        words -> {
          assertEquals("20–61 nm", plain(words.length(bracket, bracket.patchNm())));
          assertEquals("75 nm (41–120)", plain(words.length(table, table.patchNm())));
          assertEquals(Optional.empty(), words.ratio(table, bracket));
          assertEquals("× 1.0", plain(words.ratio(table, table).orElseThrow()));
          assertEquals("0.049 N (5.0 gf)", plain(words.load(PressSample.FIVE_GRAMS)));
          assertEquals("10 mmHg", plain(words.load(new Load.InnerPressure(10))));
        };
    results.frame();
    assertTrue(results.wasAsked);
  }

  private static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }
}
