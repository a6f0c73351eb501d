package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.testing.Require;

class MeasurementTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();

  private static Vector3dc landmark(LoadedModel model, String id) {
    ModelEntry entry = Objects.requireNonNull(model.entries().get(StructureId.of(id)), id);
    return entry.boxMm().centreMm();
  }

  @ParameterizedTest
  @CsvSource({
    "basion, nasion, basionNasionMm",
    "basion, bregma, basionBregmaMm",
    "nasion, bregma, frontalChordMm",
    "bregma, lambda, parietalChordMm",
  })
  void landmarksAreAsFarApartAsTheCranialMeasuresSay(String from, String to, String measure)
      throws IOException {
    LoadedModel model =
        new ModelLoader(new AssimpMeshReader()).open(Require.models(), CATALOGUE).listed();
    Measurement distance = new Measurement(List.of(landmark(model, from), landmark(model, to)));
    double known = Objects.requireNonNull(Map.copyOf(model.measures()).get(measure), measure);
    assertEquals(known, distance.value(), 0.2);
    assertTrue(distance.uncertainty() > 0.6 && distance.uncertainty() < 1.1);
  }

  @Test
  void anAngleIsAtTheSecondPoint() {
    Measurement angle =
        new Measurement(List.of(new Vector3d(30, 0, 0), new Vector3d(), new Vector3d(0, 40, 0)));
    assertEquals(90, angle.value(), 1e-9);
    assertTrue(angle.uncertainty() > 0.5 && angle.uncertainty() < 2, "" + angle.uncertainty());
  }

  @Test
  void alongTheAxisOfTheSlicesLessIsKnown() {
    Measurement across = new Measurement(List.of(new Vector3d(), new Vector3d(50, 0, 0)));
    Measurement along = new Measurement(List.of(new Vector3d(), new Vector3d(0, 0, 50)));
    assertEquals(0.957 / Math.sqrt(2), across.uncertainty(), 1e-9);
    assertEquals(1.5 / Math.sqrt(2), along.uncertainty(), 1e-9);
  }

  @Test
  void aSceneFileKeepsMeasurementsAndQuietGroups() {
    SceneState scene =
        SceneState.initial(Camera.anywhere(), CATALOGUE.structures().values())
            .withQuietGroups(java.util.Set.of(StructureId.of("openings")))
            .withMeasurements(
                List.of(
                    new Measurement(List.of(new Vector3d(1, 2, 3.5), new Vector3d(-4, 5, 6))),
                    new Measurement(
                        List.of(new Vector3d(), new Vector3d(1, 0, 0), new Vector3d(1, 1, 0)))));
    byte[] text = SceneCodec.text(scene, CATALOGUE).getBytes(StandardCharsets.UTF_8);
    SceneCodec.Reading reading =
        SceneCodec.read(text, "s", CATALOGUE, SceneState.initial(Camera.anywhere()));
    assertEquals(List.of(), reading.problems());
    assertEquals(scene.measurements(), reading.scene().orElseThrow().measurements());
    assertEquals(scene.quietGroups(), reading.scene().orElseThrow().quietGroups());
  }

  @Test
  void faultsOfMeasurementsHaveAPlace() {
    String text =
        "{\"format\": \"sutura-scene\", \"version\": 1, \"quietGroups\": [\"opening\"],"
            + "\"measurements\": [{\"pointsMm\": [[1,2,3]]}, {\"pointsMm\": [[1,2],[1,2,3]]}]}";
    SceneCodec.Reading reading =
        SceneCodec.read(
            text.getBytes(StandardCharsets.UTF_8),
            "s",
            CATALOGUE,
            SceneState.initial(Camera.anywhere()));
    List<String> places = reading.problems().stream().map(p -> p.path()).toList();
    assertEquals(
        List.of("/quietGroups/0", "/measurements/0/pointsMm", "/measurements/1/pointsMm/0"),
        places);
    assertEquals(List.of(), reading.scene().orElseThrow().measurements());
  }
}
