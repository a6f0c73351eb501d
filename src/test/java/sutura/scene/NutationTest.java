package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;

/** The sacrum's motion as a part of the scene. */
class NutationTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final Nutation TEN = new Nutation("jacob-kissling-1995", 10, 0.25, false, 8);

  private final SceneState start =
      SceneState.initial(
          new Camera(new Vector3d(), 0, 0, 500, false), CATALOGUE.structures().values());
  private final SceneHistory history =
      new SceneHistory(new SceneReducer(CATALOGUE.structures()), start);

  private void set(Nutation nutation) {
    history.apply(new SceneCommand.SetNutation(Optional.of(nutation)));
  }

  @Test
  void factorsRatesAndPhasesStayInTheirRanges() {
    assertEquals(20, TEN.withFactor(1000).factor());
    assertEquals(1, TEN.withFactor(0.2).factor());
    assertEquals(5, new Nutation("goode-2008", 10, 0, false, 8).factor());
    assertEquals(0.75, TEN.withPhase(-0.25).phase(), 1e-12);
    assertEquals(Nutation.FASTEST_PER_MINUTE, TEN.withPerMinute(99).perMinute());
    assertThrows(IllegalArgumentException.class, () -> new Nutation("nobody", 1, 0, false, 8));
  }

  @Test
  void timeMovesItOnlyWhileItPlays() {
    assertEquals(TEN, TEN.after(3));
    Nutation playing = TEN.withPlaying(true).withPerMinute(6);
    assertEquals(0.75, playing.after(5).phase(), 1e-12);
    assertEquals(8.5, TEN.drawnDeg(), 1e-12);
    assertEquals(-8.5, playing.after(5).drawnDeg(), 1e-9);
  }

  @Test
  void itIsUndoneButPlayingAndTimeAreNoSteps() {
    set(TEN.withFactor(1));
    set(TEN);
    set(TEN.withPlaying(true));
    set(TEN.withPhase(0.6));
    history.undo();
    assertEquals(1, history.state().nutation().orElseThrow().factor());
    history.undo();
    assertEquals(Optional.empty(), history.state().nutation());
    assertFalse(history.canUndo());
    history.redo();
    history.redo();
    assertEquals(0.6, history.state().nutation().orElseThrow().phase());
  }

  @Test
  void aPresentationHasTheDrawnAngleAndTurnsSmoothly() {
    Presentation rest = Presentation.of(start, CATALOGUE);
    Presentation ten = Presentation.of(start.withNutation(Optional.of(TEN)), CATALOGUE);
    assertEquals(0, rest.nutationDeg());
    assertEquals(8.5, ten.nutationDeg(), 1e-12);
    assertEquals(4.25, Presentation.interpolate(rest, ten, 0.5).nutationDeg(), 1e-9);
  }

  @Test
  void aSceneFileKeepsIt() {
    Nutation nutation = new Nutation("sturesson-1989", 2.5, 0.7, true, 12);
    SceneState scene = start.withNutation(Optional.of(nutation));
    assertEquals(Optional.of(scene), read(SceneCodec.text(scene, CATALOGUE)).scene());
    assertFalse(SceneCodec.text(start, CATALOGUE).contains("nutation"));
  }

  @Test
  void faultsInASceneFileAreTold() {
    SceneCodec.Reading reading =
        read(
            """
            {"format": "sutura-scene", "version": 1,
             "nutation": {"study": "goode-2008", "factor": 10, "speed": 3}}
            """);
    Nutation read = reading.scene().orElseThrow().nutation().orElseThrow();
    assertEquals(1, read.factor());
    List<String> paths = reading.problems().stream().map(p -> p.path()).toList();
    assertTrue(paths.contains("/nutation/factor"), paths.toString());
    assertTrue(paths.contains("/nutation/speed"), paths.toString());
    SceneCodec.Reading unknown =
        read(
            """
            {"format": "sutura-scene", "version": 1, "nutation": {"study": "nobody"}}
            """);
    assertEquals(Optional.empty(), unknown.scene().orElseThrow().nutation());
    assertTrue(unknown.problems().get(0).line().contains("jacob-kissling-1995"));
  }

  private SceneCodec.Reading read(String text) {
    return SceneCodec.read(
        text.getBytes(StandardCharsets.UTF_8), "s.sutura.json", CATALOGUE, start);
  }
}
