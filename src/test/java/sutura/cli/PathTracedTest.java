package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.export.FlipDifference;
import sutura.export.PngReader;
import sutura.testing.GlProbe;
import sutura.testing.Require;

/** The program's picture against one of the same scene by a path tracer. */
class PathTracedTest {
  private static final double MOST_FLIP = 0.08;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"three-quarter 38,14", "left left", "inferior inferior"})
  void thePictureIsCloseToThePathTracedOne(String name, String view) throws Exception {
    GlProbe.require();
    Path models = Require.models();
    Path pictures = Require.home().resolve("src/doc/pictures");
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(Files.readAllBytes(models.resolve("skull.glb")));
    assertEquals(
        Files.readString(pictures.resolve("pathtraced.sha256")).strip(),
        HexFormat.of().formatHex(hash),
        "models/skull.glb is another than was path-traced; run src/doc/pathtrace/make.sh");
    Path own = folder.resolve("own.png");
    CommandRun run =
        CommandRun.of(
            "render",
            "--size",
            "480x360",
            "--transparent",
            "--isolate",
            "skull,sutures,teeth",
            "--view",
            view,
            "--models",
            models.toString(),
            "--output",
            own.toString());
    assertEquals(0, run.exitCode(), run.err());
    double flip =
        FlipDifference.of(
                PngReader.read(pictures.resolve("pathtraced-" + name + ".png")),
                PngReader.read(own))
            .all();
    assertTrue(flip < MOST_FLIP, name + ": mean FLIP " + flip);
  }
}
