package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.OptionalDouble;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.biomech.Load;
import sutura.biomech.Support;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.scene.ClaimedMotion;
import sutura.scene.PressView;
import sutura.scene.words.ClaimedWords;
import sutura.scene.words.SutureWords;
import sutura.scene.words.WordRefused;
import sutura.testing.Require;

/** What a command line says of a load, of sutures and of the claimed motion. */
class PressOptionTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();

  private static LoadedModel model() throws IOException {
    return new ModelLoader(new AssimpMeshReader()).open(Require.models(), CATALOGUE).listed();
  }

  private static PressView view(String text) throws IOException {
    return PressOption.parse(text, CATALOGUE).view(PressView.Beside.STATES, model());
  }

  @Test
  void everyPartIsRead() throws IOException {
    PressView view = view("pterion-left:5gf:soft:condyles:x200000:no-arrows");
    Load.Press press = (Load.Press) view.load();
    assertEquals(0.0490, press.forceN(), 5e-5);
    assertTrue(press.atMm().x() < -40, "the patient's left");
    assertEquals(Support.CONDYLES, view.support());
    assertEquals(OptionalDouble.of(200000), view.factor());
    assertEquals(PressView.Beside.STATES, view.beside());
    assertTrue(view.colours() && !view.arrows());
    SutureWords sutures = PressOption.parse("bregma:1N:age:40", CATALOGUE).sutures().orElseThrow();
    assertEquals(40, sutures.age().orElseThrow().years());
    assertEquals("age:40", sutures.word());
  }

  @Test
  void whatIsNotSaidIsAsAtFirst() throws IOException {
    PressView view = view("60,12,12:0.5N");
    assertEquals(new Vector3d(60, 12, 12), ((Load.Press) view.load()).atMm());
    assertEquals(Support.PILLOW, view.support());
    assertEquals(OptionalDouble.empty(), view.factor());
    assertTrue(view.colours() && view.arrows());
    assertTrue(PressOption.parse("bregma:1N", CATALOGUE).sutures().isEmpty());
  }

  @Test
  void otherLoadsThanAFingertip() throws IOException {
    Load.Squeeze squeeze =
        (Load.Squeeze) view("euryon-left:5N:squeeze=euryon-right:true-scale").load();
    assertTrue(squeeze.atMm().x() < 0 && squeeze.otherMm().x() > 0);
    assertEquals(2, ((Load.Traction) view("bregma:2N:traction").load()).forceN());
    assertEquals(10, ((Load.InnerPressure) view("10mmHg:open").load()).millimetresOfMercury());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bregma | expected PLACE:FORCE and more, such as pterion-left:5gf:open:x200000",
        "bregmma:5gf | there is no landmark \"bregmma\"; did you mean bregma?",
        "1,2:5gf | expected a landmark or X,Y,Z in mm",
        "bregma:5 | \"5\" has no unit",
        "bregma:-5gf | a force of -5gf is out of range",
        "bregma:9kN | \"kN\" is no unit of force",
        "bregma:5gf:sofft | \"sofft\" means nothing; did you mean soft",
        "bregma:5gf:age:old | expected age:NN in years",
        "bregma:5gf:age:120 | ages go from 0 to 90",
        "bregma:5gf:x0.5 | displacements are magnified 1 to 100000000 times",
        "bregma:5gf:traction:squeeze=vertex | traction and squeeze go with one fingertip",
        "900mmHg | expected 0.01mmHg to 100mmHg",
      })
  void faultsSayWhatIsExpected(String text, String message) {
    RuntimeException failure =
        assertThrows(RuntimeException.class, () -> PressOption.parse(text, CATALOGUE));
    assertTrue(
        String.valueOf(failure.getMessage()).startsWith("--press: " + message),
        failure.getMessage());
  }

  @Test
  void theClaimedMotionIsReadAndItsFaultsSaid() {
    assertEquals(ClaimedMotion.FLEXED, ClaimedWords.parse("", "--claimed"));
    ClaimedMotion all = ClaimedWords.parse("x250@0.75", "--claimed");
    assertEquals(250, all.factor());
    assertEquals(-250, all.amount(), 1e-9, "full extension");
    for (String text : new String[] {"fast", "x0.5", "x9000", "@2", "x1.2.3"}) {
      WordRefused failure =
          assertThrows(WordRefused.class, () -> ClaimedWords.parse(text, "--claimed"), text);
      assertTrue(String.valueOf(failure.getMessage()).startsWith("--claimed: "), text);
    }
  }

  @Test
  void sutureWordsAreReadAndGuessed() {
    assertEquals(FusionState.SOFT, SutureWords.parse("soft", "--sutures").all());
    WordRefused failure =
        assertThrows(WordRefused.class, () -> SutureWords.parse("fussed", "--sutures"));
    assertTrue(
        String.valueOf(failure.getMessage()).contains("did you mean fused"), failure.getMessage());
  }

  @Test
  void placesThatAreNoPartOfTheModelAreRefusedWithTheReason() throws IOException {
    PressPlaces places = PressPlaces.of(Require.models());
    assertEquals("bregma", places.find("bregma", "--at").word());
    assertRefused(places, "gnathion", "is on the lower jaw, which hangs by its joints");
    assertRefused(places, "sacral-promontory", "neither spine nor pelvis is part of the model");
    assertRefused(places, "140,0,0", "140,0,0 lies");
    assertRefused(places, "140,0,0", "mm off the skull; the nearest landmark is ");
    assertRefused(places, "140,0,0", "-right (");
    assertRefused(places, "0,0,20", "mm off the skull");
  }

  private static void assertRefused(PressPlaces places, String word, String message) {
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> places.find(word, "--at"), word);
    assertTrue(String.valueOf(failure.getMessage()).contains(message), failure.getMessage());
    assertEquals(ExitCode.BAD_INPUT, failure.exitCode());
  }
}
