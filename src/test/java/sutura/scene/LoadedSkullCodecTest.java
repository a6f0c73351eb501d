package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.Load;
import sutura.biomech.Support;
import sutura.testing.MarkedCatalogue;

/** Age, press and claimed motion in scene files. */
class LoadedSkullCodecTest {
  private static final Catalogue CATALOGUE = MarkedCatalogue.catalogue();
  private static final SceneState START =
      SceneState.initial(
          new Camera(new Vector3d(), 0, 0, 500, false), CATALOGUE.structures().values());
  private static final Vector3d AT = new Vector3d(40.125, -10, 95.5);

  private static SceneCodec.Reading read(String text) {
    return SceneCodec.read(
        text.getBytes(StandardCharsets.UTF_8), "s.sutura.json", CATALOGUE, START);
  }

  private static SceneCodec.Reading with(String fields) {
    return read("{\"format\": \"sutura-scene\", \"version\": 1, " + fields + "}");
  }

  private static List<String> lines(SceneCodec.Reading reading) {
    return reading.problems().stream().map(p -> p.line()).toList();
  }

  private static void comesBack(SceneState scene) {
    SceneCodec.Reading reading = read(SceneCodec.text(scene, CATALOGUE));
    assertEquals(List.of(), reading.problems());
    assertEquals(Optional.of(scene), reading.scene());
  }

  @Test
  void everyLoadComesBack() {
    for (Load load :
        List.of(
            new Load.Press(AT, 0.049033),
            new Load.Traction(AT, 500),
            new Load.Squeeze(AT, new Vector3d(-40, -10, 95), 0.01),
            new Load.InnerPressure(10))) {
      comesBack(START.withPress(Optional.of(PressView.of(load))));
    }
  }

  @Test
  void everyChoiceOfTheViewComesBack() {
    PressView press = PressView.of(new Load.Press(AT, 1));
    for (PressView.Beside beside : PressView.Beside.values()) {
      comesBack(START.withPress(Optional.of(press.withBeside(beside))));
    }
    comesBack(
        START.withPress(
            Optional.of(
                press
                    .withSupport(Support.CONDYLES)
                    .withFactor(OptionalDouble.of(200_000))
                    .withColours(false)
                    .withArrows(false))));
  }

  @Test
  void ageClaimAndSoftSuturesComeBack() {
    comesBack(START.withAge(Optional.of(SutureAge.mean(40))));
    comesBack(START.withAge(Optional.of(SutureAge.person(17.5, 123_456_789_012L))));
    comesBack(START.withAge(Optional.of(SutureAge.pair(45, 7, SutureAge.SEEDS - 1))));
    comesBack(START.withClaimed(Optional.of(new ClaimedMotion(3, 0.5, true, 8))));
    StructureId sagittal = StructureId.of("sagittal-suture");
    comesBack(
        START.withSutures(FusionState.SOFT, new TreeMap<>(Map.of(sagittal, FusionState.OPEN))));
    comesBack(
        START.withSutures(FusionState.OPEN, new TreeMap<>(Map.of(sagittal, FusionState.SOFT))));
  }

  @Test
  void aSceneWithoutThemNamesNoneOfThem() {
    String text = SceneCodec.text(START, CATALOGUE);
    for (String field : List.of("\"age\"", "\"press\"", "\"claimed\"")) {
      assertFalse(text.contains(field), field);
    }
  }

  @Test
  void withoutAForceOrAPlaceThereIsNoPressAndItIsToldWhere() {
    SceneCodec.Reading negative =
        with(
            "\"press\": {\"load\": {\"kind\": \"press\", \"atMm\": [0, 100, 0],"
                + " \"forceN\": -5}}");
    assertEquals(Optional.empty(), negative.scene().orElseThrow().press());
    assertEquals(1, lines(negative).size());
    assertEquals("s.sutura.json: /press/load/forceN: ", lines(negative).get(0).substring(0, 35));
    SceneCodec.Reading far =
        with(
            "\"press\": {\"load\": {\"kind\": \"press\", \"atMm\": [0, 1e9, 0],"
                + " \"forceN\": 5}}");
    assertEquals(Optional.empty(), far.scene().orElseThrow().press());
    assertEquals(
        List.of("s.sutura.json: /press/load/atMm: is farther than 10000.0 mm from the head"),
        lines(far));
    SceneCodec.Reading unknown = with("\"press\": {\"load\": {\"kind\": \"kick\"}}");
    assertEquals(Optional.empty(), unknown.scene().orElseThrow().press());
    assertEquals(1, lines(unknown).size(), lines(unknown).toString());
  }

  @Test
  void wrongChoicesAreToldAndTheRestIsUsed() {
    SceneCodec.Reading reading =
        with(
            "\"press\": {\"load\": {\"kind\": \"press\", \"atMm\": [0, 100, 0], \"forceN\": 5},"
                + " \"support\": \"neck\", \"factor\": 0.5, \"beside\": \"ages\"},"
                + " \"age\": {\"years\": 140},"
                + " \"claimed\": {\"perMinute\": 60, \"factor\": 2}");
    PressView press = reading.scene().orElseThrow().press().orElseThrow();
    assertEquals(Support.PILLOW, press.support());
    assertEquals(OptionalDouble.empty(), press.factor());
    assertEquals(PressView.Beside.AGES, press.beside());
    assertEquals(Optional.empty(), reading.scene().orElseThrow().age());
    assertEquals(
        Optional.of(ClaimedMotion.FLEXED.withFactor(2)), reading.scene().orElseThrow().claimed());
    assertEquals(
        List.of("/age/years", "/press/factor", "/press/support", "/claimed/perMinute"),
        reading.problems().stream().map(p -> p.path()).toList());
  }

  @Test
  void aSeedIsAWholeNumber() {
    SceneCodec.Reading reading = with("\"age\": {\"years\": 40, \"person\": 1.5}");
    assertEquals(Optional.of(SutureAge.mean(40)), reading.scene().orElseThrow().age());
    assertEquals(
        List.of("s.sutura.json: /age/person: expected a whole number, found 1.5"), lines(reading));
  }
}
