package sutura.csf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sutura.evidence.Provenance;

final class FlowScenarioTest {
  @Test
  void sixViewsEachWithSourcesAndNoneWithMeasuredShares() {
    assertEquals(
        List.of("classical", "many-routes", "nasal", "spinal", "no-granulations", "everywhere"),
        FlowScenario.all().stream().map(FlowScenario::id).toList());
    for (FlowScenario scenario : FlowScenario.all()) {
      assertFalse(scenario.sources().isEmpty());
      assertEquals(Provenance.CONSTRUCTED, scenario.provenance());
    }
  }

  @Test
  void classicalViewTakesUpAtTheGranulationsAlone() {
    NetFlow net = FlowScenario.of("classical").orElseThrow().net();
    assertEquals(1, net.sinks().get(FlowSink.GRANULATIONS));
    assertEquals(0.8, 1 - net.sources().get(FlowSource.PARENCHYMA), 1e-12);
  }

  @Test
  void sharesAreRecognisedAtEveryProduction() {
    FlowScenario shipped = FlowScenario.shipped();
    assertEquals(Optional.of(shipped), FlowScenario.of(shipped.net().withProduction(0.1)));
    assertTrue(FlowScenario.of("nothing").isEmpty());
  }

  @Test
  void productionIsTheOneThatIsKnown() {
    FlowConstant production = FlowPhysiology.builtIn().constant(FlowConstant.PRODUCTION);
    FlowScenario.all().forEach(s -> assertEquals(production.value(), s.net().productionMlPerMin()));
    assertTrue(production.holds(0.3));
    assertFalse(production.holds(0.5));
  }
}
