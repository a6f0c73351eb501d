package sutura.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Terminology;
import sutura.evidence.DataFault;

class CompletenessTest {
  private final Completeness found = Completeness.builtIn();

  @Test
  void everyStructureHasANameInEveryLanguage() {
    for (String language : Completeness.NAMED_IN) {
      assertEquals(List.of(), found.withoutName().get(language), language);
    }
  }

  @Test
  void everyStructureHasItsNumbersOrIsSaidToHaveNone() {
    for (Terminology list : Terminology.values()) {
      assertEquals(List.of(), found.withoutNumber().get(list), list.name());
    }
  }

  @Test
  void everyStructureIsDescribedInEnglishAndGerman() {
    for (String language : Completeness.DESCRIBED_IN) {
      assertEquals(List.of(), found.withoutText().get(language), language);
    }
  }

  @Test
  void noClaimNamesAMissingStructure() {
    assertEquals(List.of(), found.dangling());
  }

  @Test
  void nothingThatIsCarriedWasLeftOut() {
    assertEquals(List.of(), CarriedFaults.all().stream().map(DataFault::line).toList());
  }
}
