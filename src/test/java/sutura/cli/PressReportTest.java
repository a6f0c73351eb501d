package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import sutura.anatomy.Catalogue;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.json.JsonCodec;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.numerics.Progress;
import sutura.scene.words.SutureWords;
import sutura.testing.Require;

/** What {@code sutura press} prints of an answer, and which answer it takes. */
class PressReportTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final double FIVE_GF_N = 5 * Load.NEWTON_PER_GRAM_FORCE;

  private static Experiment experiment(String state, Load load) {
    return new Experiment(
        load,
        SutureWords.parse(state, "--sutures").tissues(new TreeMap<>(), CATALOGUE),
        Support.PILLOW,
        Experiment.BONE_GPA);
  }

  private static PressReport report(String state, Load load, Response.Method method) {
    Response response = FakeSkull.respond(experiment(state, load), method);
    return new PressReport(
        response, SutureWords.parse(state, "--sutures"), new TreeMap<>(), "pterion-left");
  }

  private static Load press() {
    return new Load.Press(new Vector3d(-57, 20, 14), FIVE_GF_N);
  }

  private static JsonValue.Obj json(PressReport report) throws JsonSyntaxException {
    byte[] bytes = report.json().getBytes(StandardCharsets.UTF_8);
    return (JsonValue.Obj) JsonCodec.parse(bytes);
  }

  private static double number(JsonValue.Obj object, String field) {
    JsonValue value = object.fields().get(field);
    assertTrue(value instanceof JsonValue.Num, field + ": " + value);
    return ((JsonValue.Num) value).value();
  }

  @Test
  void springsOfThePillowAreNoModelOfCentimetres() throws JsonSyntaxException {
    Load hard = press().withForce(50);
    PressReport report = report("open", hard, Response.Method.LIVE);
    assertTrue(report.text().contains("more than 20 mm"), report.text());
    assertFalse(report.text().contains("130 mm"), report.text());
    assertEquals(JsonValue.of(true), json(report).fields().get("rigidBodyBeyondPillow"));
    PressReport soft = report("open", press(), Response.Method.LIVE);
    assertTrue(soft.text().contains("120 um (61-250)  on its pillow"), soft.text());
    assertEquals(JsonValue.of(false), json(soft).fields().get("rigidBodyBeyondPillow"));
  }

  @Test
  void theFieldsThatOtherProgramsRelyOnAreThere() throws JsonSyntaxException {
    JsonValue.Obj root = json(report("open", press(), Response.Method.LIVE));
    assertEquals(0.0490, number(root, "forceN"), 5e-5);
    assertEquals(JsonValue.of("open"), root.fields().get("sutures"));
    assertEquals(JsonValue.of("pillow"), root.fields().get("support"));
    assertEquals(JsonValue.of("live"), root.fields().get("solver"));
    assertEquals(FIVE_GF_N * 800, number(root, "patchDisplacementNm"), 0.01);
    assertEquals(FIVE_GF_N * 400, number(root, "patchDisplacementNmLow"), 0.01);
    assertEquals(FIVE_GF_N * 1600, number(root, "patchDisplacementNmHigh"), 0.01);
    assertEquals(FIVE_GF_N * 2500, number(root, "rigidBodyUm"), 0.1);
    assertEquals(78000, number(root, "elements"));
    assertEquals(1e-8, number(root, "residual"), 1e-12);
    assertEquals(0.25, number(root, "seconds"));
    assertEquals(125, number(root, "forceFor0p1mmN"), 0.1);
    assertEquals(3, ((JsonValue.Arr) root.fields().get("at")).items().size());
    JsonValue.Obj bone = (JsonValue.Obj) root.fields().get("bone");
    assertEquals(8, number(bone, "youngsModulusGPa"));
    JsonValue.Obj suture = (JsonValue.Obj) root.fields().get("suture");
    assertEquals(200, number(suture, "youngsModulusMPa"));
    JsonValue.Obj sutures = (JsonValue.Obj) root.fields().get("sutures_nm");
    JsonValue.Obj coronal = (JsonValue.Obj) sutures.fields().get("coronal-suture-left");
    assertTrue(number(coronal, "opening") < 0, "together");
    assertTrue(number(coronal, "shear") > 0);
    assertFalse(sutures.fields().containsKey("spheno-occipital-synchondrosis"), "bone in adults");
  }

  @Test
  void everyMaterialHasItsRangeAndSource() throws JsonSyntaxException {
    JsonValue.Obj root = json(report("open", press(), Response.Method.TABLE));
    List<JsonValue> materials = ((JsonValue.Arr) root.fields().get("materials")).items();
    assertTrue(materials.size() >= 4, "bone, sutures, pillow: " + materials.size());
    for (JsonValue item : materials) {
      JsonValue.Obj material = (JsonValue.Obj) item;
      assertTrue(number(material, "low") <= number(material, "high"));
      assertFalse(((JsonValue.Arr) material.fields().get("sources")).items().isEmpty());
    }
  }

  @Test
  void aPressureHasNoForce() throws JsonSyntaxException {
    JsonValue.Obj root = json(report("fused", new Load.InnerPressure(10), Response.Method.LIVE));
    assertEquals(0, number(root, "forceN"));
    assertEquals(10, number(root, "innerPressureMmHg"));
    assertFalse(root.fields().containsKey("forceFor0p1mmN"));
    assertEquals(8000, number((JsonValue.Obj) root.fields().get("suture"), "youngsModulusMPa"));
  }

  @Test
  void theTextHasThreeLayersRangesAndCaveats() {
    String text = report("soft", press(), Response.Method.LIVE).text();
    assertTrue(text.contains("1 whole head      120 um (61-250)"), text);
    assertTrue(text.contains("2 deformation     39 nm (20-78)"), text);
    assertTrue(text.contains("3 across sutures"), text);
    assertTrue(text.contains("thought experiment: adult bones, no infant"), text);
    assertTrue(text.contains("not by hand"), text);
    assertTrue(text.contains("um claimed of one side"), text);
    assertTrue(text.contains("not medical advice"), text);
    assertTrue(text.chars().allMatch(c -> c < 128), "plain letters on any terminal: " + text);
  }

  @Test
  void anAgeSaysThatItsCurvesAreConstructedAndABracketThatItIsOne() {
    String text = report("age:40", press(), Response.Method.BRACKET).text();
    assertTrue(text.contains("sutures age:40 (constructed curves)"), text);
    assertTrue(text.contains("Between two solutions"), text);
  }

  private static PressAnswering answering(Response.Method table, List<String> asked) {
    return new PressAnswering(
        () ->
            Optional.of(
                (e, progress) -> {
                  asked.add("table");
                  return Optional.of(FakeSkull.respond(e, table));
                }),
        () ->
            (e, progress) -> {
              asked.add("live");
              return Optional.of(FakeSkull.respond(e, Response.Method.LIVE));
            },
        asked::add);
  }

  private static Response.Method method(PressAnswering answering, PressAnswering.@Nullable Way way)
      throws Exception {
    return answering.respond(experiment("age:40", press()), way, Progress.NONE).method();
  }

  @Test
  void aSolutionReplacesABracketUnlessTheTableIsAskedFor() throws Exception {
    List<String> asked = new ArrayList<>();
    PressAnswering bracket = answering(Response.Method.BRACKET, asked);
    assertEquals(Response.Method.LIVE, method(bracket, null));
    assertEquals(Response.Method.BRACKET, method(bracket, PressAnswering.Way.TABLE));
    asked.clear();
    assertEquals(Response.Method.LIVE, method(bracket, PressAnswering.Way.LIVE));
    assertEquals(List.of("live"), asked, "the table is not opened");
    assertEquals(Response.Method.TABLE, method(answering(Response.Method.TABLE, asked), null));
  }

  @Test
  void whatTheTableLacksAndWhatIsRefusedIsBadInput() {
    PressAnswering none =
        new PressAnswering(
            Optional::empty,
            () ->
                (e, progress) -> {
                  throw new LoadRefused(LoadRefused.Reason.OFF_THE_SKULL, "no bone there");
                },
            line -> {});
    CommandFailure table =
        assertThrows(CommandFailure.class, () -> method(none, PressAnswering.Way.TABLE));
    assertTrue(String.valueOf(table.getMessage()).contains("no table of solutions"));
    CommandFailure refused = assertThrows(CommandFailure.class, () -> method(none, null));
    assertEquals(ExitCode.BAD_INPUT, refused.exitCode());
    assertEquals("no bone there", refused.getMessage());
  }

  @Test
  void aTableThatDoesNotFitIsToldAndThePressSolvedUnlessItIsAskedFor() throws Exception {
    List<String> told = new ArrayList<>();
    PressAnswering unfit =
        new PressAnswering(
            () -> {
              throw new IOException("mobility.bin belongs to other labels");
            },
            () -> (e, progress) -> Optional.of(FakeSkull.respond(e, Response.Method.LIVE)),
            told::add);
    assertEquals(Response.Method.LIVE, method(unfit, null));
    assertEquals(1, told.size());
    assertTrue(told.get(0).contains("belongs to other labels"), told.get(0));
    CommandFailure table =
        assertThrows(CommandFailure.class, () -> method(unfit, PressAnswering.Way.TABLE));
    assertTrue(String.valueOf(table.getMessage()).contains("belongs to other labels"));
    assertEquals(ExitCode.BAD_INPUT, table.exitCode());
  }

  @Test
  void aSweepHasALineForEachPressAndAsksOnceForAllForces(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("sweep.csv");
    Holder holder = new Holder();
    new CommandLine(holder)
        .parseArgs(
            "--sweep=" + file,
            "--places=bregma,pterion-left",
            "--forces=5gf,0.5N,50N",
            "--states=fused,age:40");
    PressSweep sweep = Objects.requireNonNull(holder.sweep);
    sweep.check();
    int[] asked = {0};
    int lines =
        sweep.write(
            PressPlaces.of(Require.models()),
            (load, words) -> {
              asked[0]++;
              return FakeSkull.respond(experiment(words.word(), load), Response.Method.LIVE);
            });
    assertEquals(12, lines);
    assertEquals(4, asked[0], "places times states");
    List<String> text = Files.readAllLines(file);
    assertEquals(13, text.size());
    List<String> header = List.of(text.get(0).split(",", -1));
    List<String> last = List.of(text.get(12).split(",", -1));
    for (String line : text) {
      assertEquals(header.size(), line.split(",", -1).length, line);
    }
    assertEquals("pterion-left", last.get(header.indexOf("place")));
    assertEquals("age:40", last.get(header.indexOf("state")));
    assertEquals(50, Double.parseDouble(last.get(header.indexOf("force_N"))));
    assertEquals(40000, Double.parseDouble(last.get(header.indexOf("patch_nm"))), 1e-6);
    assertEquals("", text.get(1).split(",", -1)[header.indexOf("widest_suture")], "all bone");
    assertFalse(last.get(header.indexOf("widest_suture")).isEmpty());
  }

  /** Gives the options a command to be in. */
  @CommandLine.Command
  private static final class Holder {
    @CommandLine.ArgGroup(exclusive = false)
    private @Nullable PressSweep sweep;
  }
}
