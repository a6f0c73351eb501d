package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.csf.FlowDriver;
import sutura.csf.FlowScenario;
import sutura.scene.FlowView;
import sutura.scene.Pane;

/** The captions of the four pictures of the flow. */
class FlowPaneWordsTest {
  private static final Pane.Caption[] CAPTIONS = {
    Pane.Caption.FLOW_BULK,
    Pane.Caption.FLOW_CARDIAC,
    Pane.Caption.FLOW_RESPIRATORY,
    Pane.Caption.FLOW_CLAIMED
  };

  @ParameterizedTest
  @CsvSource({"en, 1", "de, 1", "fr, 1", "es, 1", "pt, 1", "it, 1", "de, 2.5", "fr, 2.5"})
  void eachOfTheFourHasACaptionInItsPane(String language, double scale) {
    try (UiBench bench = new UiBench()) {
      bench.settings = bench.settings.withLanguage(language).withTextScale(scale);
      bench.scene = bench.scene.withFlow(Optional.of(fourfold()));
      bench.settle(3);
      List<Pane> panes = Pane.of(bench.scene);
      PixelRect before = new PixelRect(0, 0, 0, 0);
      for (int i = 0; i < CAPTIONS.length; i++) {
        assertEquals(CAPTIONS[i], panes.get(i).caption());
        PixelRect rect = bench.ui.items().find("pane/" + i).orElseThrow().whole();
        assertTrue(rect.x() >= before.right(), i + " lies on the one before");
        assertTrue(scale > 1 || rect.y() > bench.height * 0.4, i + " is higher than its share");
        before = rect;
      }
      assertFalse(before.right() > bench.width);
      assertEquals(List.of(), bench.ui.items().cutTexts());
    }
  }

  private static FlowView fourfold() {
    return FlowView.of(FlowDriver.CARDIAC, FlowScenario.shipped().net()).withFourfold(true);
  }
}
