package sutura.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.atlas.scan.ScanException;
import sutura.numerics.Progress;

class AtlasBuildTest {
  private static final Set<AtlasPart> SKULL = Set.of(AtlasPart.SKULL);

  @TempDir Path folder;

  @Test
  void missingScanIsNamedAndLeavesTheModelsAlone() throws IOException {
    Path models = Files.createDirectory(folder.resolve("models"));
    Path old = Files.writeString(models.resolve("manifest.json"), "old");
    Path scans = folder.resolve("no-scans");
    ScanException failure =
        assertThrows(
            ScanException.class,
            () -> AtlasBuild.run(Optional.of(scans), SKULL, models, Progress.NONE));
    assertTrue(failure.problem().line().contains("no-scans"), failure.problem().line());
    assertEquals("old", Files.readString(old));
    assertEquals(List.of(old), entries(models));
  }

  @Test
  void outputBelowAPlainFileFailsBeforeAnyWork() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "kept");
    assertThrows(
        IOException.class,
        () -> AtlasBuild.run(Optional.of(folder), SKULL, plain.resolve("models"), Progress.NONE));
    assertEquals("kept", Files.readString(plain));
    assertEquals(List.of(plain), entries(folder));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
      return list.toList();
    }
  }
}
