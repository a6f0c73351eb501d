package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.json.JsonCodec;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.testing.GlProbe;
import sutura.testing.ModelFixture;

/** The commands that only tell: doctor and bench. */
class ReportCommandsTest {
  @TempDir Path folder;

  private void requireGl() throws IOException {
    GlProbe.require();
    ModelFixture.write(folder, ModelFixture.boxes("frontal-bone", "parietal-bone-left"));
  }

  private static JsonValue.Obj json(CommandRun run) throws JsonSyntaxException {
    return (JsonValue.Obj) JsonCodec.parse(run.out().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void doctorTellsOfGraphicsAndModels() throws Exception {
    requireGl();
    CommandRun run = CommandRun.of("doctor", "--json", "--models", folder.toString());
    assertEquals(0, run.exitCode(), run.err());
    JsonValue.Obj facts = json(run);
    assertEquals(JsonValue.of(2), facts.fields().get("structures"));
    assertTrue(
        facts
            .fields()
            .keySet()
            .containsAll(Set.of("version", "java", "context", "renderer", "opengl", "log")));
  }

  @Test
  void doctorFindsMissingModels() throws IOException {
    requireGl();
    CommandRun run = CommandRun.of("doctor", "--models", folder.resolve("none").toString());
    assertEquals(ExitCode.BAD_INPUT, run.exitCode());
    assertTrue(run.out().contains("there is no such folder"), run.out());
  }

  @Test
  void benchMeasuresWhatTheConventionsName() throws Exception {
    requireGl();
    CommandRun run = CommandRun.of("bench", "--json", "--runs", "1", "--models", folder.toString());
    assertEquals(0, run.exitCode(), run.err());
    JsonValue.Obj result = json(run);
    assertEquals(
        Set.of(
            "wholeProcessMs",
            "firstFrameMs",
            "frameRestMs",
            "frameTurnMs",
            "loadMs",
            "peakMemoryMiB",
            "gl",
            "triangles"),
        result.fields().keySet());
    assertEquals(JsonValue.of(24), result.fields().get("triangles"));
  }
}
