package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.scene.Nutation;
import sutura.scene.words.NutationWords;
import sutura.scene.words.WordRefused;

class NutationOptionTest {
  @Test
  void studyFactorAndPhaseAreRead() {
    Nutation all = NutationWords.parse("jacob-kissling-1995x10@0.75", "--nutation");
    assertEquals("jacob-kissling-1995", all.study());
    assertEquals(10, all.factor());
    assertEquals(0.75, all.phase());
    Nutation plain = NutationWords.parse("goode-2008", "--nutation");
    assertEquals(1, plain.factor());
    assertEquals(Nutation.NUTATED, plain.phase());
    assertEquals(0, NutationWords.parse("cho-kwak-2020@0", "--nutation").phase());
  }

  @ParameterizedTest
  @CsvSource({
    "nobody-1900, there is no study \"nobody-1900\"; there are jacob-kissling-1995",
    "goode-2008x10, goode-2008 is magnified 1 to 5 times",
    "goode-2008x0.5, goode-2008 is magnified 1 to 5 times",
    "goode-2008@2, the phase is a number from 0 to 1",
    "goode-2008@1.2.3, the phase is a number from 0 to 1",
    "GOODE!, expected STUDY[xFACTOR][@PHASE]"
  })
  void faultsSayWhatIsExpected(String text, String message) {
    WordRefused failure =
        assertThrows(WordRefused.class, () -> NutationWords.parse(text, "--nutation"));
    assertTrue(
        String.valueOf(failure.getMessage()).startsWith("--nutation: " + message),
        failure.getMessage());
  }

  @Test
  void aWrongValueIsWrongUsage() {
    CommandRun run =
        CommandRun.of("render", "--output", "unwritten.png", "--nutation", "nobody-1900");
    assertEquals(ExitCode.BAD_INPUT, run.exitCode());
  }
}
