package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.geometry.TriangleMesh;
import sutura.json.JsonCodec;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.model.MeshReader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.testing.ModelFixture;

class ModelsCommandTest {
  @TempDir Path folder;
  private String out = "";
  private String err = "";

  @BeforeEach
  void writeModels() throws IOException {
    ModelFixture.write(folder, ModelFixture.boxes("frontal-bone", "maxilla-left"));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("models"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--models", folder.toString()));
    CommandRun run = CommandRun.of(all.toArray(String[]::new));
    out = run.out();
    err = run.err();
    return run.exitCode();
  }

  private JsonValue.Obj json() throws JsonSyntaxException {
    return (JsonValue.Obj) JsonCodec.parse(out.getBytes(StandardCharsets.UTF_8));
  }

  /** Problems of the models, not of what the program carries. */
  private long folderProblems() throws JsonSyntaxException {
    return ((JsonValue.Arr) json().fields().get("problems"))
        .items().stream()
            .map(problem -> ((JsonValue.Obj) problem).fields().get("file"))
            .filter(file -> ((JsonValue.Text) file).value().startsWith(folder.toString()))
            .count();
  }

  private int count(String field) throws JsonSyntaxException {
    return ((JsonValue.Arr) json().fields().get(field)).items().size();
  }

  @Test
  void listsWhatIsThere() {
    assertEquals(ExitCode.DONE, run("list"));
    assertTrue(out.contains("frontal-bone"), out);
    assertTrue(out.contains("Left maxilla"), out);
    assertEquals("", err);
  }

  @Test
  void listsAsOneJsonObject() throws JsonSyntaxException {
    assertEquals(ExitCode.DONE, run("list", "--json"));
    assertEquals(2, count("structures"));
    assertEquals(0, count("problems"));
  }

  @Test
  void verifiesAsOneJsonObject() throws JsonSyntaxException {
    assertEquals(ExitCode.DONE, run("verify", "--json"));
    assertEquals(2, count("structures"));
    JsonValue.Obj complete = (JsonValue.Obj) json().fields().get("completeness");
    assertEquals(
        List.of("structures", "names", "texts", "numbers", "relations", "dangling"),
        List.copyOf(complete.fields().keySet()));
    assertEquals("", err);
  }

  @Test
  void listAndVerifyTellTheSharesOfEachStructureAndOfAll() throws Exception {
    TriangleMesh half = ModelFixture.mirroredAbove(ModelFixture.box(0, 0, 0, 20), 10);
    TriangleMesh made = ModelFixture.box(40, 0, 0, 20);
    ModelFixture.write(
        folder, new TreeMap<>(Map.of("frontal-bone", half, "sagittal-suture", made)));
    for (String command : List.of("list", "verify")) {
      assertEquals(ExitCode.DONE, run(command, "--json"), out);
      assertEquals(Set.of("scan", "mirrored"), shares(json()).keySet());
      assertEquals(0.5, shares(json()).get("mirrored"), 0.2);
      var items = ((JsonValue.Arr) json().fields().get("structures")).items();
      assertEquals(shares(json()), shares((JsonValue.Obj) items.get(0)), "sutures do not count");
      assertEquals(Map.of("constructed", 1.0), shares((JsonValue.Obj) items.get(1)));
    }
  }

  private static Map<String, Double> shares(JsonValue.Obj object) {
    JsonValue.Obj shares = (JsonValue.Obj) object.fields().get("provenanceShares");
    Map<String, Double> numbers = new TreeMap<>();
    shares.fields().forEach((word, n) -> numbers.put(word, ((JsonValue.Num) n).value()));
    return numbers;
  }

  @Test
  void missingModelsAreBadInputAndStillOneJsonObject() throws IOException, JsonSyntaxException {
    Files.delete(folder.resolve("manifest.json"));
    assertEquals(ExitCode.BAD_INPUT, run("verify", "--json"));
    assertEquals(1, folderProblems());
    assertEquals(ExitCode.BAD_INPUT, run("list"));
    assertEquals(
        "sutura: "
            + folder
            + ": the folder has no manifest.json; build the models with"
            + " \"sutura atlas build\" or name their folder with --models",
        err.strip());
  }

  @Test
  void aTruncatedMeshFileIsBadInput() throws IOException {
    Path file = folder.resolve("skull.glb");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 400));
    assertEquals(ExitCode.BAD_INPUT, run("verify"));
    assertTrue(err.contains("skull.glb: is cut off: 400 of "), err);
  }

  @Test
  void anUnsoundModelFails() throws IOException {
    Path file = folder.resolve("manifest.json");
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"volumeMl\": 8,", "\"volumeMl\": 9,"));
    assertEquals(ExitCode.FAILED, run("verify"));
    assertTrue(
        err.contains(
            "frontal-bone: the mesh holds 8.0 ml, the manifest says 9.0; rebuild the models"),
        err);
  }

  @Test
  void exportsTheChosenMeshes() {
    Path file = folder.resolve("new/one.glb");
    assertEquals(ExitCode.DONE, run("export", "--merged", file.toString(), "--show", "maxilla"));
    MeshReader.Result result = new AssimpMeshReader().read(file);
    assertEquals(Set.of("maxilla-left"), result.meshes().keySet());
    assertEquals(8000, result.meshes().get("maxilla-left").volumeMm3(), 0.5);
    assertEquals("", err);
  }

  @Test
  void exportSaysWhatIsWrongWithTheNames() {
    Path file = folder.resolve("one.glb");
    assertEquals(
        ExitCode.BAD_INPUT, run("export", "--merged", file.toString(), "--show", "maxila"));
    assertEquals(
        "sutura: --show: name 1: \"maxila\" is no structure, group or pattern that fits one; did"
            + " you mean maxilla?",
        err.strip());
    assertFalse(Files.exists(file));
  }

  @Test
  void exportNeedsAGlbFileThatCanBeWritten() throws IOException {
    assertEquals(ExitCode.BAD_INPUT, run("export", "--merged", "skull.obj"));
    assertEquals(
        "sutura: --merged: expected a file that ends in .glb, found skull.obj", err.strip());
    Path blocker = Files.writeString(folder.resolve("file"), "x");
    Path below = blocker.resolve("one.glb");
    assertEquals(ExitCode.FAILED, run("export", "--merged", below.toString()));
    assertEquals(
        "sutura: "
            + below
            + ": cannot be written, "
            + blocker
            + " is not a folder; name another place",
        err.strip());
    assertEquals("x", Files.readString(blocker));
  }

  @Test
  void withoutASubcommandSaysWhatThereIs() {
    CommandRun run = CommandRun.of("models");
    assertEquals(ExitCode.BAD_INPUT, run.exitCode());
    assertTrue(run.err().contains("list, verify, parameters or export"), run.err());
  }
}
