package sutura.csf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sutura.evidence.Confidence;

final class PublishedFlowTest {
  @Test
  void everyFigureHasSourcesAndWordsInSixLanguages() {
    List<FlowFigure> figures = PublishedFlow.builtIn().figures();
    assertTrue(figures.size() > 10);
    for (FlowFigure figure : figures) {
      assertEquals(
          Set.of("en", "de", "fr", "es", "pt", "it"), figure.label().byLanguage().keySet());
      assertTrue(figure.confidence() != Confidence.OPEN, figure.id());
    }
  }

  @Test
  void constructedWaveformsLieInWhatWasPublished() {
    PublishedFlow published = PublishedFlow.builtIn();
    FlowPhysiology physiology = FlowPhysiology.builtIn();
    double beatS = physiology.waveformBeatS();
    assertTrue(
        published
            .find(FlowFigure.AQUEDUCT_STROKE_VOLUME)
            .orElseThrow()
            .holds(physiology.aqueduct().strokeMm3(beatS)));
    assertTrue(
        published
            .find(FlowFigure.C2_STROKE_VOLUME)
            .orElseThrow()
            .holds(physiology.c2().strokeMm3(beatS) / 1000));
  }
}
