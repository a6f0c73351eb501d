package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

  @Test
  void anUnreadableScanIsNamedAndNothingIsWritten() throws IOException {
    Path scan = Files.writeString(folder.resolve("Cranium.inv3"), "no archive at all");
    Path output = folder.resolve("models");
    build(folder.toString(), output.toString(), "--only", "skull")
        .assertFails(ExitCode.BAD_INPUT, "Cranium.inv3");
    assertFalse(Files.exists(output.resolve("manifest.json")));
    assertEquals("no archive at all", Files.readString(scan));
  }

  @Test
  void aMissingScanFolderIsNamed() {
    String nowhere = folder.resolve("nowhere").toString();
    build(nowhere, folder.resolve("models").toString()).assertFails(ExitCode.BAD_INPUT, nowhere);
  }

  @Test
  void anUnknownPartIsWrongUsage() {
    build(folder.toString(), folder.resolve("m").toString(), "--only", "liver")
        .assertFails(ExitCode.BAD_INPUT, "\"liver\" is no part; there are: skull");
  }

  @Test
  void outputBelowARegularFileIsRefusedBeforeAnyWork() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file");
    build(folder.toString(), file.resolve("models").toString())
        .assertFails(ExitCode.FAILED, file + " is not a folder");
    assertEquals("a file", Files.readString(file));
  }
}
