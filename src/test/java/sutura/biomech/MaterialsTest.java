package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MaterialsTest {
  /** What the code takes for granted is what the data say. */
  @Test
  void rangesAreThoseThatAnswersAreGivenOver() {
    Materials.Constant bone = Materials.builtIn().constant("bone");
    assertEquals(Experiment.BONE_GPA, bone.value());
    assertEquals(Experiment.SOFTEST_BONE_GPA, bone.low());
    assertEquals(Experiment.STIFFEST_BONE_GPA, bone.high());
    assertEquals(SutureTissues.OPEN.modulusMPa(), Materials.builtIn().value("sutureAdult"));
    assertEquals(SutureTissues.SOFT.widthMm(), Materials.builtIn().value("sutureSoftWidth"));
  }

  @Test
  void everythingHasItsSource() {
    for (Materials.Constant constant : Materials.builtIn().constants().values()) {
      assertTrue(constant.sources().stream().noneMatch(s -> s.full().isBlank()), constant.id());
      assertTrue(!constant.name().in("de").isBlank(), constant.id());
    }
    assertThrows(IllegalArgumentException.class, () -> Materials.builtIn().value("nothing"));
  }
}
