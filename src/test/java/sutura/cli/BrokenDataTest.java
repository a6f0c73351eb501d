package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.files.ProgramResource;
import sutura.testing.ModelFixture;

/** The program with faults in what it carries: a folder before it on the class path. */
class BrokenDataTest {
  @TempDir private Path folder;

  @Test
  void startsWithoutTheBrokenEntriesAndNamesThem() throws Exception {
    put(
        "/sutura/catalogue/skull.json",
        text("/sutura/catalogue/skull.json")
            .replaceFirst("(\"id\": \"vomer\"[^{]*?\"tissue\": )\"bone\"", "$1\"stone\""));
    put(
        "/sutura/catalogue/text/teeth.json",
        text("/sutura/catalogue/text/teeth.json").replaceFirst("\"plain\"", "\"plane\""));
    put("/sutura/evidence/notes.json", "{\"notes\": [");
    put("/sutura/claim/claim.json", "{");
    Path models = folder.resolve("models");
    Files.createDirectory(models);
    ModelFixture.write(models, ModelFixture.boxes("frontal-bone"));
    String err = run("models", "verify", "--models", models.toString());
    assertTrue(
        err.contains(
            "sutura: /sutura/catalogue/skull.json: /structures/15: tissue: expected one of"),
        err);
    assertTrue(err.contains("found \"stone\""), err);
    assertTrue(err.contains("sutura: /sutura/catalogue/text/teeth.json: /texts/0: "), err);
    assertTrue(err.contains("sutura: /sutura/evidence/notes.json: 1:"), err);
    assertTrue(err.contains("sutura: /sutura/claim/claim.json: 1:"), err);
    assertEquals(
        "",
        err.lines()
            .filter(l -> l.contains("Exception") || l.contains("\tat "))
            .findFirst()
            .orElse(""));
  }

  @Test
  void startsWithoutTheWorksThatOtherFilesName() throws Exception {
    put("/sutura/evidence/works/claims.json", "{\"works\": [");
    Path models = folder.resolve("models");
    Files.createDirectory(models);
    ModelFixture.write(models, ModelFixture.boxes("frontal-bone"));
    String err = run("models", "verify", "--models", models.toString());
    assertTrue(err.contains("sutura: /sutura/evidence/works/claims.json: 1:"), err);
    assertTrue(err.contains("/sutura/claim/"), err);
    assertTrue(err.lines().noneMatch(l -> l.contains("Exception") || l.contains("\tat ")), err);
  }

  private static String text(String resource) {
    return new String(ProgramResource.bytes(resource), StandardCharsets.UTF_8);
  }

  private void put(String resource, String text) throws IOException {
    Path file = folder.resolve("before" + resource);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        folder.resolve("before") + File.pathSeparator + System.getProperty("java.class.path"));
    command.add("sutura.cli.Main");
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err.txt");
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(err.toFile())
        .start()
        .waitFor();
    return Files.readString(err);
  }
}
