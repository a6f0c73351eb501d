package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.model.Problem;
import sutura.testing.MarkedCatalogue;

class SceneCodecTest {
  private static final Catalogue CATALOGUE = MarkedCatalogue.catalogue();
  private static final StructureId LEFT = StructureId.of("parietal-bone-left");
  private static final SceneState START =
      SceneState.initial(
          new Camera(new Vector3d(), 0, 0, 500, false), CATALOGUE.structures().values());

  private static SceneState scene() {
    TreeMap<StructureId, Appearance> looks = new TreeMap<>(START.appearance());
    looks.put(
        LEFT,
        Appearance.DEFAULT
            .withVisible(false)
            .withOpacity(0.22)
            .withTint(Optional.of(Colour.ofHex("#a05020"))));
    looks.put(MarkedCatalogue.OPENING, Appearance.DEFAULT);
    return SceneState.initial(new Camera(new Vector3d(1.5, -2.25, 3), 312.5, -14, 420.125, true))
        .withAppearance(looks)
        .withSutures(
            FusionState.OPEN,
            new TreeMap<>(Map.of(StructureId.of("sagittal-suture"), FusionState.FUSED)))
        .withExplode(0.375)
        .withSelection(Set.of(LEFT))
        .withColourMode(SceneState.ColourMode.BY_STRUCTURE)
        .withBackground(SceneState.Background.LIGHT)
        .withLabels(true);
  }

  private static SceneCodec.Reading read(String text) {
    return SceneCodec.read(
        text.getBytes(StandardCharsets.UTF_8), "s.sutura.json", CATALOGUE, START);
  }

  private static List<String> lines(SceneCodec.Reading reading) {
    return reading.problems().stream().map(p -> p.severity() + " " + p.line()).toList();
  }

  /** A scene file with these further fields. */
  private static SceneCodec.Reading with(String fields) {
    return read("{\"format\": \"sutura-scene\", \"version\": 1, " + fields + "}");
  }

  @Test
  void readsWhatItWrites(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.sutura.json");
    SceneCodec.write(file, scene(), CATALOGUE);
    SceneCodec.Reading reading = SceneCodec.read(file, CATALOGUE, START);
    assertEquals(List.of(), reading.problems());
    assertEquals(Optional.of(scene()), reading.scene());
    assertEquals(Files.readString(file), SceneCodec.text(reading.scene().orElseThrow(), CATALOGUE));
  }

  @Test
  void marksAreHiddenUnlessTheFileShowsThem() {
    String text = SceneCodec.text(scene(), CATALOGUE);
    assertTrue(text.contains("test-foramen"), text);
    assertFalse(text.contains("test-point"), "what looks as at first is not in the file");
    SceneState read = with("\"structures\": {\"test-point\": {}}").scene().orElseThrow();
    assertFalse(read.isVisible(MarkedCatalogue.LANDMARK));
    assertFalse(read.isVisible(MarkedCatalogue.OPENING));
  }

  @Test
  void colourModesHaveWords() {
    for (SceneState.ColourMode mode : SceneState.ColourMode.values()) {
      SceneState scene = START.withColourMode(mode);
      assertEquals(Optional.of(scene), read(SceneCodec.text(scene, CATALOGUE)).scene());
    }
  }

  @Test
  void whatIsLeftOutIsAsInAFreshScene() {
    assertEquals(
        Optional.of(START), read("{\"format\": \"sutura-scene\", \"version\": 1}").scene());
  }

  @Test
  void aFileThatIsNoSceneIsFatalAndSaysWhere(@TempDir Path folder) {
    Path gone = folder.resolve("gone.sutura.json");
    assertEquals(
        List.of("FATAL " + gone + ": cannot be read; name a *.sutura.json file"),
        lines(SceneCodec.read(gone, CATALOGUE, START)));
    assertEquals(
        List.of(
            "FATAL s.sutura.json: 1:12: no valid JSON: the file ends too early (cut off?);"
                + " correct the file"),
        lines(read("{\"format\": ")));
    assertEquals(
        List.of("FATAL s.sutura.json: /format: expected one of sutura-scene, found \"x\""),
        lines(read("{\"format\": \"x\"}")));
    assertEquals(
        List.of(
            "FATAL s.sutura.json: /version: this program reads version 1, found 9; open the"
                + " scene with the program that wrote it"),
        lines(read("{\"format\": \"sutura-scene\", \"version\": 9}")));
  }

  @Test
  void unknownIdsAreNamedWithTheNearest() {
    SceneCodec.Reading reading =
        with(
            "\"structures\": {\"parital-bone-left\": {\"visible\": false}},"
                + " \"selection\": [\"parietal-bone-left\", \"Skull!\"],"
                + " \"sutures\": {\"overrides\": {\"frontal-bone\": \"open\"}}");
    assertEquals(
        List.of(
            "ERROR s.sutura.json: /structures/parital-bone-left: there is no structure"
                + " \"parital-bone-left\"; did you mean parietal-bone-left?",
            "ERROR s.sutura.json: /sutures/overrides/frontal-bone: frontal-bone is a bone, and"
                + " only sutures are fused, open or soft; take it out",
            "ERROR s.sutura.json: /selection/1: there is no structure \"Skull!\""),
        lines(reading));
    assertEquals(Set.of(LEFT), reading.scene().orElseThrow().selection());
  }

  @Test
  void valuesOutOfRangeAndOfTheWrongKindAreLocatedAndTheRestIsUsed() {
    SceneCodec.Reading reading =
        with(
            "\"explode\": 1.5, \"labels\": \"yes\", \"background\": \"green\","
                + " \"structures\": {\"maxilla-left\": {\"opacity\": -1, \"tint\": \"red\"}},"
                + " \"camera\": {\"targetMm\": [0, 0], \"azimuthDeg\": 0, \"elevationDeg\": 91,"
                + " \"distanceMm\": 0}, \"colours\": \"by-structure\"");
    assertEquals(
        List.of(
            "ERROR s.sutura.json: /camera/targetMm: expected 3 numbers, found 2",
            "ERROR s.sutura.json: /camera/elevationDeg: expected a number from -90 to 90,"
                + " found 91",
            "ERROR s.sutura.json: /camera/distanceMm: expected a number from 1 to 100000,"
                + " found 0",
            "ERROR s.sutura.json: /structures/maxilla-left/opacity: expected a number from 0 to"
                + " 1, found -1",
            "ERROR s.sutura.json: /structures/maxilla-left/tint: expected a colour such as"
                + " \"#d06030\", found \"red\"",
            "ERROR s.sutura.json: /explode: expected a number from 0 to 1, found 1.5",
            "ERROR s.sutura.json: /background: expected one of dark, light, print, found \"green\"",
            "ERROR s.sutura.json: /labels: expected true or false, found text"),
        lines(reading));
    assertEquals(
        Optional.of(START.withColourMode(SceneState.ColourMode.BY_STRUCTURE)), reading.scene());
  }

  @Test
  void anUnknownFieldIsAWarning() {
    SceneCodec.Reading reading = with("\"sound\": 1");
    assertEquals(Problem.Severity.WARNING, reading.problems().get(0).severity());
    assertEquals("/sound", reading.problems().get(0).path());
  }

  @Test
  void aPlaceThatCannotBeWrittenLeavesNothing(@TempDir Path folder) throws IOException {
    Path blocker = folder.resolve("file");
    Files.writeString(blocker, "x");
    assertThrows(
        IOException.class,
        () -> SceneCodec.write(blocker.resolve("a.sutura.json"), scene(), CATALOGUE));
    try (var files = Files.list(folder)) {
      assertTrue(files.allMatch(blocker::equals));
    }
  }
}
