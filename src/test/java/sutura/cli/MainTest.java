package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.testing.Require;

class MainTest {
  @TempDir Path folder;

  @Test
  void helpNamesEveryCommand() {
    CommandRun run = CommandRun.of("--help");
    assertEquals(0, run.exitCode());
    for (String command : new String[] {"view", "render", "models", "atlas", "bench", "doctor"}) {
      assertTrue(run.out().contains(command), command);
    }
  }

  @Test
  void unknownCommandIsWrongUsage() {
    CommandRun run = CommandRun.of("paint");
    assertAll(
        () -> assertEquals(ExitCode.BAD_INPUT, run.exitCode()),
        () -> assertTrue(run.err().contains("paint"), run.err()),
        () -> assertEquals(1, run.errorLines()));
  }

  @Test
  void withoutADisplayTheWindowNamesTheWayOut() throws Exception {
    Run run = child(false, "view");
    assertAll(
        () -> assertEquals(ExitCode.NO_GRAPHICS, run.exitCode, run.output),
        () -> assertTrue(run.output.contains("sutura render"), run.output),
        () -> assertEquals(1, run.output.lines().count(), run.output));
  }

  @Test
  void openGlBelowFourOneIsRefused() throws Exception {
    Require.gl(() -> System.getProperty("os.name").equals("Linux"));
    Run run = child(true, "render", "--output", folder.resolve("p.png").toString());
    assertAll(
        () -> assertEquals(ExitCode.NO_GRAPHICS, run.exitCode, run.output),
        () -> assertTrue(run.output.contains("4.1"), run.output),
        () -> assertEquals(1, run.output.lines().count(), run.output));
  }

  private record Run(int exitCode, String output) {}

  /** A process without a display; on request with an OpenGL that is too old. */
  private static Run child(boolean oldGl, String... args) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dsutura.home=" + Require.home(),
            "-cp",
            System.getProperty("java.class.path"),
            "sutura.cli.Main");
    builder.command().addAll(java.util.List.of(args));
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    if (oldGl) {
      builder.environment().put("MESA_GL_VERSION_OVERRIDE", "3.3");
    }
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Run(process.exitValue(), output);
  }
}
