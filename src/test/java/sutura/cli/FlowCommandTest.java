package sutura.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.testing.Require;

/** Whatever is wrong with a question about the flow ends in one clear line before any solving. */
class FlowCommandTest {
  @Test
  void aFolderThatIsNotThereIsNamed() throws IOException {
    CommandRun.of("flow", "--models", "nowhere/models")
        .assertFails(ExitCode.BAD_INPUT, "models: there is no such folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--driver claimed | nothing to solve",
        "--driver tide | --driver",
        "--scenario glymphatic | --scenario: there is no \"glymphatic\"; there are classical",
        "--scenario nasal --taken-up granulations=1 | --scenario brings its shares",
        "--taken-up granulations=0.5 | --taken-up: shares must add up to 1, but add up to 0.5",
        "--taken-up granulations=0.5,nose=0.5 | --taken-up: there is no \"nose\"; there are",
        "--taken-up granulations=0.5,granulations=0.5 | granulations is there twice",
        "--formed lateral-plexus=most | --formed: \"most\" is no number",
        "--formed lateral-plexus=2 | --formed: a share is 0 to 1, found 2",
        "--formed lateral-plexus | --formed: expected PLACE=SHARE, found \"lateral-plexus\"",
        "--production 9 | --production: expected 0.01 to 5 ml a minute, found 9",
        "--production NaN | --production: expected 0.01 to 5 ml a minute, found NaN",
        "--driver cardiac --rate 300 | --rate: expected 20 to 240 beats a minute, found 300",
        "--driver respiratory --breaths 1 | --breaths: expected 2 to 60 a minute, found 1",
        "--driver respiratory --depth 1.5 | --depth: expected 0 to 1, found 1.5",
        "--csv t.csv | --csv is of a cycle, and the net flow has none",
        "--driver cardiac --csv t.txt | --csv: expected a file name that ends in .csv",
      })
  void faultsAreOneLine(String options, String message) throws IOException {
    List<String> line = new ArrayList<>(List.of("flow", "--models", Require.models().toString()));
    line.addAll(List.of(options.split(" ")));
    CommandRun.of(line.toArray(String[]::new)).assertFails(ExitCode.BAD_INPUT, message);
  }
}
