package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.geometry.TriangleMesh;
import sutura.testing.GlProbe;
import sutura.testing.ModelFixture;
import sutura.testing.Require;

class RenderCommandTest {
  @TempDir Path folder;

  private String models() throws IOException {
    Path models = Files.createDirectories(folder.resolve("models"));
    Map<String, TriangleMesh> boxes =
        ModelFixture.boxes("frontal-bone", "parietal-bone-left", "coronal-suture-left");
    ModelFixture.write(models, boxes);
    return models.toString();
  }

  private String picture() {
    return folder.resolve("p.png").toString();
  }

  @Test
  void drawsAPictureOfTheSizeAskedFor() throws IOException {
    GlProbe.require();
    CommandRun run =
        CommandRun.of("render", "--output", picture(), "--size", "320x200", "--models", models());
    assertEquals(new CommandRun(0, "", ""), run);
    BufferedImage image = ImageIO.read(Path.of(picture()).toFile());
    assertEquals(List.of(320, 200), List.of(image.getWidth(), image.getHeight()));
    assertFalse(image.getRGB(160, 100) == image.getRGB(2, 2), "nothing in the middle");
  }

  @Test
  void aSceneWithoutItsFluidIsDrawnAndTheLineSaysWhy() throws IOException {
    GlProbe.require();
    CommandRun.of(
            "render",
            "--output",
            picture(),
            "--size",
            "320x200",
            "--models",
            models(),
            "--flow",
            "cardiac@0.3",
            "--isolate",
            "frontal-bone")
        .assertFails(ExitCode.BAD_INPUT, "names no label volume of the head");
    BufferedImage image = ImageIO.read(Path.of(picture()).toFile());
    assertEquals(List.of(320, 200), List.of(image.getWidth(), image.getHeight()));
  }

  @Test
  void whatIsHiddenIsNotDrawn() throws IOException {
    GlProbe.require();
    CommandRun run =
        CommandRun.of(
            "render",
            "--output",
            picture(),
            "--size",
            "200x200",
            "--models",
            models(),
            "--transparent",
            "--hide",
            "skull,sutures");
    assertEquals(0, run.exitCode(), run.err());
    BufferedImage image = ImageIO.read(Path.of(picture()).toFile());
    for (int i = 0; i < 200; i++) {
      assertEquals(0, image.getRGB(i, i) >>> 24, "pixel " + i + " is not empty");
    }
  }

  @Test
  void drawsTheInterfaceAndPlaysCommands() throws IOException {
    GlProbe.require();
    Path commands = Files.writeString(folder.resolve("c.txt"), "click #tree/frontal-bone/eye\n");
    CommandRun run =
        CommandRun.of(
            "render",
            "--output",
            picture(),
            "--size",
            "1000x700",
            "--models",
            models(),
            "--ui",
            "--commands",
            commands.toString());
    assertEquals(new CommandRun(0, "", ""), run);
    assertEquals(1000, ImageIO.read(Path.of(picture()).toFile()).getWidth());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--size 10x10| expected WIDTHxHEIGHT",
        "--size wide| expected WIDTHxHEIGHT",
        "--view sideways| expected anterior, left",
        "--view 10,95| elevation from -90 to 90",
        "--explode 2| expected a number from 0 to 1, found 2",
        "--explode much| much",
        "--peel 4.5| expected a number from 0 to 4, bone, dura, arachnoid or pia, found \"4.5\"",
        "--peel skin| expected a number from 0 to 4",
        "--xray frontal-bon| --xray: name 1: \"frontal-bon\"",
        "--ghost nobody| --ghost: name 1: \"nobody\"",
        "--preset lid-off| expected one of whole-axis, whole-skull, calvaria-off",
        "--frame foot| expected one of axis, head, spine, sacrum, found \"foot\"",
        "--sutures glued| glued",
        "--samples 999| expected 1 to 256, found 999",
        "--depth-of-field 500| expected 0 to 100 mm, found 500",
        "--depth-of-field 20| needs --samples 16 or more",
        "--depth-of-field 20 --samples 16 --orthographic| goes without --orthographic",
        "--depth-of-field 20 --samples 16 --ui| goes without --ui",
        "--text-scale 20| expected 80 to 250 percent, found 20",
        "--panel tree| need --ui",
        "--client| need --ui",
        "--label-groups skul| there is no group \"skul\"; did you mean skull?",
        "--lang xx| expected one of en, de, fr, es, pt, it",
        "--hide frontal-bon| --hide: name 1: \"frontal-bon\"",
        "--scene nowhere.sutura.json| nowhere.sutura.json: cannot be read",
        "--frobnicate| Unknown option",
      })
  void wrongUsageIsOneLineAndCodeTwo(String options, String message) throws IOException {
    String[] args =
        Stream.concat(
                Stream.of("render", "--output", picture(), "--models", models()),
                Stream.of(options.split(" ")))
            .toArray(String[]::new);
    CommandRun.of(args).assertFails(ExitCode.BAD_INPUT, message);
    assertFalse(Files.exists(Path.of(picture())));
  }

  @Test
  void onlyPngIsWritten() throws IOException {
    Path other = folder.resolve("p.jpg");
    CommandRun.of("render", "--output", other.toString(), "--models", models())
        .assertFails(ExitCode.BAD_INPUT, "ends in .png");
    assertFalse(Files.exists(other));
  }

  @Test
  void noOutputIsWrongUsage() {
    CommandRun.of("render").assertFails(ExitCode.BAD_INPUT, "--output");
  }

  @Test
  void outputBelowARegularFileIsRefusedAndNothingIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file");
    Path below = file.resolve("p.png");
    CommandRun run = CommandRun.of("render", "--output", below.toString(), "--models", models());
    run.assertFails(ExitCode.FAILED, file + " is not a folder");
    assertEquals("a file", Files.readString(file));
  }

  @Test
  void missingModelsAreNamedWithWhatToDo() {
    GlProbe.require();
    Path nowhere = folder.resolve("nowhere");
    CommandRun run = CommandRun.of("render", "--output", picture(), "--models", nowhere.toString());
    run.assertFails(ExitCode.BAD_INPUT, nowhere + ": there is no such folder");
    assertFalse(Files.exists(Path.of(picture())));
  }

  @Test
  void truncatedModelsAreNamed() throws IOException {
    GlProbe.require();
    Path glb = Path.of(models(), "skull.glb");
    byte[] bytes = Files.readAllBytes(glb);
    Files.write(glb, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    CommandRun run =
        CommandRun.of("render", "--output", picture(), "--models", glb.getParent().toString());
    run.assertFails(ExitCode.BAD_INPUT, "skull.glb");
  }

  @Test
  void wrongSceneEntryIsLocated() throws IOException {
    Path scene = folder.resolve("s.sutura.json");
    Files.writeString(scene, "{\"version\": 1, \"explode\": ");
    CommandRun run =
        CommandRun.of(
            "render", "--output", picture(), "--models", models(), "--scene", scene.toString());
    run.assertFails(ExitCode.BAD_INPUT, "s.sutura.json: 1:");
  }

  @Test
  void wrongRecordedCommandIsLocated() throws IOException {
    Path commands = Files.writeString(folder.resolve("c.txt"), "wait 1\njump high\n");
    CommandRun run =
        CommandRun.of(
            "render",
            "--output",
            picture(),
            "--models",
            models(),
            "--ui",
            "--commands",
            commands.toString());
    run.assertFails(ExitCode.BAD_INPUT, "c.txt: 2:");
  }

  @Test
  void shaderErrorIsLocated() throws IOException {
    GlProbe.require();
    Path home = folder.resolve("home");
    copyShaders(home.resolve("shaders"));
    Path broken = home.resolve("shaders/shade.frag");
    Files.writeString(broken, Files.readString(broken) + "\nvoid broken( {\n");
    String before = System.getProperty("sutura.home");
    try {
      System.setProperty("sutura.home", home.toString());
      CommandRun run = CommandRun.of("render", "--output", picture(), "--models", models());
      run.assertFails(ExitCode.BAD_INPUT, "shade.frag");
    } finally {
      System.setProperty("sutura.home", before);
    }
    assertFalse(Files.exists(Path.of(picture())));
  }

  private static void copyShaders(Path to) throws IOException {
    Path from = Require.home().resolve("shaders");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
