package sutura.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.Catalogue;
import sutura.evidence.review.Knowledge;

class DestinationTest {
  private static Destination parse(String text) {
    return Destination.parse(text, Catalogue.builtIn(), Knowledge.builtIn());
  }

  @ParameterizedTest
  @CsvSource({
    "claim:chronic-pain, claim:chronic-pain",
    "claim:Pain, claim:chronic-pain",
    "CLAIM: chronic-pain, claim:chronic-pain",
    "pain, claim:chronic-pain",
    "study:haller-2020, study:haller-2020",
    "haller-2020, study:haller-2020",
    "structure:falx-cerebri, structure:falx-cerebri",
    "sacrum, structure:sacrum",
    "note:not-medical-advice, note:not-medical-advice",
    "comparison:haller-ceballos, comparison:haller-ceballos",
    "correction:haller, correction:haller",
    "summary, summary:all",
  })
  void whatIsWrittenIsFound(String text, String expected) {
    assertEquals(expected, parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "claim:chronic-pane, did you mean claim:chronic-pain",
    "study:haler-2020, did you mean study:haller-2020",
    "structure:falx-cerebry, did you mean structure:falx-cerebri",
    "falx-cerebry, did you mean falx-cerebri",
    "clam:pain, 'found \"clam:pain\"; did you mean claim?'",
    "claim:, 'write, for example, claim:rhythm'",
  })
  void whatIsNotThereIsSaidInOneLineWithWhatIsNear(String text, String expected) {
    Destination.Unknown fault = assertThrows(Destination.Unknown.class, () -> parse(text));
    String line = String.valueOf(fault.getMessage());
    assertTrue(line.contains(expected), line);
    assertEquals(1, line.lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "claim", "nothing-like-that-anywhere", "study:xyzzyxyzzyxyzzy"})
  void whatMeansNothingIsRefused(String text) {
    assertThrows(Destination.Unknown.class, () -> parse(text));
  }

  @Test
  void aDestinationIsReadAsItIsWritten() {
    Destination summary = Destination.summary();
    assertEquals(summary, parse(summary.toString()));
  }
}
