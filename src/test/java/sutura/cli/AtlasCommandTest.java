package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasCommandTest {
  @TempDir Path folder;

  private CommandRun build(String scans, String output, String... more) {
    String[] args = new String[6 + more.length];
    String[] fixed = {"atlas", "build", "--scans", scans, "--output", output};
    System.arraycopy(fixed, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return CommandRun.of(args);
  }

  private static void assertFails(int code, String message, CommandRun run) {
    assertAll(
        () -> assertEquals(code, run.exitCode(), run.err()),
        () -> assertTrue(run.err().contains(message), run.err()),
        () -> assertEquals("", run.out()));
  }

  @Test
  void anUnreadableScanIsNamedAndNothingIsWritten() throws IOException {
    Path scan = Files.writeString(folder.resolve("Cranium.inv3"), "no archive at all");
    Path output = folder.resolve("models");
    assertFails(
        ExitCode.BAD_INPUT,
        "Cranium.inv3",
        build(folder.toString(), output.toString(), "--only", "skull"));
    assertFalse(Files.exists(output.resolve("manifest.json")));
    assertEquals("no archive at all", Files.readString(scan));
  }

  @Test
  void aMissingScanFolderIsNamed() {
    String nowhere = folder.resolve("nowhere").toString();
    assertFails(ExitCode.BAD_INPUT, nowhere, build(nowhere, folder.resolve("models").toString()));
  }

  @Test
  void anUnknownPartIsWrongUsage() {
    assertFails(
        ExitCode.BAD_INPUT,
        "\"liver\" is no part; there are: skull",
        build(folder.toString(), folder.resolve("m").toString(), "--only", "liver"));
  }

  @Test
  void outputBelowARegularFileIsRefusedBeforeAnyWork() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file");
    assertFails(
        ExitCode.FAILED,
        file + " is not a folder",
        build(folder.toString(), file.resolve("models").toString()));
    assertEquals("a file", Files.readString(file));
  }
}
