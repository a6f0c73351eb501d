package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.anatomy.suture.SutureClosure;

class SutureTissuesTest {
  private static final Collection<Structure> ALL = Catalogue.builtIn().structures().values();
  private static final StructureId BASE = StructureId.of("spheno-occipital-synchondrosis");
  private static final StructureId SAGITTAL = StructureId.of("sagittal-suture");
  private static final StructureId CORONAL = StructureId.of("coronal-suture-left");

  private static SortedMap<StructureId, SutureTissue> of(FusionState all) {
    return SutureTissues.of(all, Map.of(), Optional.empty(), ALL);
  }

  private static SortedMap<StructureId, SutureTissue> of(
      double years, Map<StructureId, FusionState> overrides) {
    return SutureTissues.of(FusionState.FUSED, overrides, Optional.of(SutureAge.mean(years)), ALL);
  }

  @Test
  void theThreeStatesAreThoseOfTheMethod() {
    assertTrue(of(FusionState.FUSED).values().stream().allMatch(SutureTissue::isBone));
    assertEquals(new SutureTissue(200, 1), of(FusionState.OPEN).get(CORONAL));
    assertEquals(SutureTissue.BONE, of(FusionState.OPEN).get(BASE));
    assertEquals(new SutureTissue(8, 2), of(FusionState.SOFT).get(CORONAL));
    assertEquals(new SutureTissue(8, 2), of(FusionState.SOFT).get(BASE));
    assertEquals(56, of(FusionState.OPEN).size());
  }

  @Test
  void anAgeGivesEachSutureTheModulusOfItsScore() {
    SutureTissue tissue = of(40, Map.of()).get(SAGITTAL);
    double score = SutureClosure.of(SutureAge.mean(40), SAGITTAL).score();
    double expected = Math.pow(200, 1 - score / 4) * Math.pow(8000, score / 4);
    assertEquals(expected, tissue.modulusMPa(), 1e-6);
    assertEquals(1, tissue.widthMm());
    assertEquals(SutureTissue.BONE, of(40, Map.of()).get(BASE));
    assertEquals(SutureTissue.BONE, of(18, Map.of()).get(BASE));
    assertEquals(200, SutureTissues.ofScore(0).modulusMPa(), 1e-9);
    assertTrue(SutureTissues.ofScore(4).isBone());
  }

  @Test
  void whatIsSetOneByOneWinsOverAgeAndState() {
    SortedMap<StructureId, SutureTissue> set =
        of(40, Map.of(CORONAL, FusionState.SOFT, BASE, FusionState.OPEN));
    assertEquals(SutureTissues.SOFT, set.get(CORONAL));
    assertEquals(SutureTissues.OPEN, set.get(BASE));
    Map<StructureId, FusionState> fused = Map.of(CORONAL, FusionState.FUSED);
    assertTrue(
        SutureTissues.of(FusionState.OPEN, fused, Optional.empty(), ALL).get(CORONAL).isBone());
  }

  @Test
  void aChildIsNotPressed() {
    LoadRefused refused = assertThrows(LoadRefused.class, () -> of(17.9, Map.of()));
    assertEquals(LoadRefused.Reason.CHILD, refused.reason());
    assertTrue(String.valueOf(refused.getMessage()).contains("17.9"));
  }
}
