package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.testing.GlProbe;
import sutura.testing.Require;

/** Pictures that begin at a claim, a structure, a study. */
class GotoTest {
  @TempDir private Path folder = Path.of(".");

  private CommandRun render(String name, String... options) throws IOException {
    String[] first = {
      "render", "--output", folder.resolve(name).toString(), "--models", Require.models().toString()
    };
    return CommandRun.of(
        Stream.concat(Arrays.stream(first), Arrays.stream(options)).toArray(String[]::new));
  }

  private byte[] drawn(String name, String... options) throws Exception {
    String[] small = {"--size", "320x200"};
    CommandRun run =
        render(
            name,
            Stream.concat(Arrays.stream(options), Arrays.stream(small)).toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    return Files.readAllBytes(folder.resolve(name));
  }

  @Test
  void anAliasLeadsToTheSceneOfItsClaim() throws Exception {
    GlProbe.require();
    byte[] plain = drawn("plain.png");
    byte[] rhythm = drawn("rhythm.png", "--goto", "claim:rhythm");
    assertTrue(!Arrays.equals(plain, rhythm), "the claim has a scene of its own");
    assertTrue(Arrays.equals(rhythm, drawn("cri.png", "--goto", "claim:CRI")));
    byte[] turned = drawn("turned.png", "--goto", "claim:cri", "--view", "superior");
    assertTrue(!Arrays.equals(rhythm, turned), "another view goes before that of the claim");
  }

  @Test
  void aStructureFillsThePicture() throws Exception {
    GlProbe.require();
    byte[] sacrum = drawn("sacrum.png", "--goto", "structure:sacrum");
    assertTrue(!Arrays.equals(sacrum, drawn("axis.png")));
  }

  @ParameterizedTest
  @CsvSource({
    "claim:cri, evidence/show",
    "study:haller-2020, evidence/copy-bibtex",
    "note:not-medical-advice, evidence/back",
    "summary, evidence/overview",
    "structure:sacrum, panel/details"
  })
  void withTheInterfaceThePageIsOpen(String destination, String part) throws IOException {
    GlProbe.require();
    CommandRun run = render("page.png", "--ui", "--goto", destination, "--panel", part);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "claim:rythm, did you mean claim:rhythm?",
    "study:haler-2020, did you mean study:haller-2020?",
    "structure:falx-cerebry, did you mean structure:falx-cerebri?",
    "clam:cri, did you mean claim?",
    "nowhere-at-all-like-this, 'write, for example, claim:rhythm'",
  })
  void aWrongWordIsOneLineWithWhatIsNear(String destination, String expected) throws IOException {
    for (String command : new String[] {"render", "view"}) {
      CommandRun run =
          command.equals("view")
              ? CommandRun.of("view", "--goto", destination)
              : render("none.png", "--goto", destination);
      assertEquals(ExitCode.BAD_INPUT, run.exitCode());
      assertTrue(run.err().startsWith("sutura: --goto: "), run.err());
      assertTrue(run.err().contains(expected), run.err());
      assertEquals(1, run.err().strip().lines().count(), run.err());
    }
  }
}
