package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3d;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.model.Problem;
import sutura.platform.InputEvent;
import sutura.render.LabelSpots;
import sutura.scene.Appearance;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.scene.StandardView;

/** Clicks and types through the real interface, without a window and without GL. */
class UserInterfaceTest {
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");
  private static final StructureId OCCIPITAL = StructureId.of("occipital-bone");
  private static final StructureId PARIETAL_LEFT = StructureId.of("parietal-bone-left");
  private static final StructureId PARIETAL_RIGHT = StructureId.of("parietal-bone-right");
  private static final StructureId SAGITTAL = StructureId.of("sagittal-suture");

  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void play(String... lines) {
    assertEquals(List.of(), bench.play(lines));
  }

  @Test
  void theEyeHidesAndShows() {
    play("click #tree/frontal-bone/eye");
    assertEquals(List.of(new SceneCommand.SetVisible(Set.of(FRONTAL), false)), bench.commands());
    play("click #tree/frontal-bone/eye");
    assertTrue(bench.scene.isVisible(FRONTAL));
  }

  private void seeFrontalAndOccipital() {
    bench.spots =
        new LabelSpots(
            Map.of(
                FRONTAL, new LabelSpots.Spot(new Vector3d(0, 60, 20), 0.1),
                OCCIPITAL, new LabelSpots.Spot(new Vector3d(0, -60, 20), 0.1)));
    bench.scene = bench.scene.withLabels(true);
    bench.settings = bench.settings.withReducedMotion(true);
    bench.settle(2);
  }

  @Test
  void aClickOnANameSelects() {
    seeFrontalAndOccipital();
    play("click #label/frontal-bone");
    assertEquals(Set.of(FRONTAL), bench.scene.selection());
  }

  @Test
  void groupsWithoutNamesHaveNone() {
    seeFrontalAndOccipital();
    play("click #labels/groups", "wait 2", "click #labels/skull");
    assertEquals(Set.of(StructureId.of("skull")), bench.scene.quietGroups());
    bench.settle(2);
    assertTrue(bench.ui.items().find("label/frontal-bone").isEmpty());
  }

  @Test
  void measuringTakesTwoClicksAndCanBeTakenBack() {
    bench.hovered = Optional.of(FRONTAL);
    play("click #bar/measure", "click #viewport", "click #viewport");
    assertEquals(1, bench.scene.measurements().size());
    assertTrue(bench.scene.selection().isEmpty());
    play("click #measure/delete-1");
    assertEquals(List.of(), bench.scene.measurements());
    play("click #measure/angle", "click #viewport", "click #viewport", "click #viewport");
    assertTrue(bench.scene.measurements().get(0).isAngle());
  }

  @Test
  void aRowSelectsAndCtrlAdds() {
    play("click #tree/frontal-bone", "click #tree/occipital-bone Ctrl");
    assertEquals(Set.of(FRONTAL, OCCIPITAL), bench.scene.selection());
  }

  @Test
  void fadeAndIsolateOfARow() {
    play("click #tree/frontal-bone/fade", "click #tree/occipital-bone/isolate");
    assertEquals(Appearance.FADED, bench.scene.appearanceOf(FRONTAL).opacity(), 0);
    assertTrue(bench.scene.isVisible(OCCIPITAL));
    assertFalse(bench.scene.isVisible(FRONTAL));
  }

  @Test
  void aGroupsEyeHidesTheGroup() {
    play("click #group/skull/eye");
    assertFalse(bench.scene.isVisible(FRONTAL));
    assertTrue(bench.scene.isVisible(SAGITTAL));
  }

  @Test
  void scrolledPartsAreBroughtIntoSight() {
    play("click #tree/sagittal-suture");
    assertEquals(Set.of(SAGITTAL), bench.scene.selection());
  }

  @Test
  void aPartThatIsNotThereIsALocatedProblem() {
    List<Problem> problems = bench.play("wait 1", "click #tree/third-eye");
    assertEquals(1, problems.size());
    assertEquals("2:1", problems.get(0).path());
    assertTrue(problems.get(0).message().contains("tree/third-eye"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"occipitale", "Hinterhaupt", "OCCIPITAL"})
  void searchFindsLatinGermanAndAnyCase(String text) {
    play("key Ctrl+F", "type " + text);
    assertTrue(bench.ui.items().find("tree/occipital-bone").isPresent());
    assertFalse(bench.ui.items().find("tree/vomer").isPresent());
    assertFalse(bench.ui.items().find("tree/frontal-bone").isPresent());
  }

  @Test
  void returnInTheSearchSelectsTheBestMatch() {
    play("click #search", "type sutura sagittalis", "key Enter");
    assertEquals(Set.of(SAGITTAL), bench.scene.selection());
  }

  @Test
  void theSutureKeyActsOnSelectedSuturesElseOnAll() {
    bench.scene = bench.scene.withSelection(Set.of(SAGITTAL));
    play("key S");
    assertEquals(
        List.of(new SceneCommand.SetSutures(Set.of(SAGITTAL), FusionState.OPEN)), bench.commands());
    bench.scene = bench.scene.withSelection(Set.of(FRONTAL));
    play("key S");
    assertEquals(FusionState.OPEN, bench.scene.sutures());
  }

  @Test
  void theOtherSideOfWhatIsAloneIsAloneThen() {
    play("click #tree/parietal-bone-left/isolate", "click #tree/parietal-bone-left");
    assertFalse(bench.scene.isVisible(PARIETAL_RIGHT));
    play("key O");
    assertEquals(Set.of(PARIETAL_RIGHT), bench.scene.selection());
    assertTrue(bench.scene.isVisible(PARIETAL_RIGHT));
    assertFalse(bench.scene.isVisible(PARIETAL_LEFT));
    assertFalse(bench.scene.isVisible(FRONTAL));
    assertTrue(bench.scene.camera().distanceMm() < 300, "it is framed");
  }

  @Test
  void theHiddenOtherSideComesIntoSight() {
    play("click #tree/parietal-bone-right/eye", "click #tree/parietal-bone-left", "key O");
    assertEquals(Set.of(PARIETAL_RIGHT), bench.scene.selection());
    assertTrue(bench.scene.isVisible(PARIETAL_RIGHT));
    assertTrue(bench.scene.isVisible(PARIETAL_LEFT));
    assertTrue(bench.scene.isVisible(FRONTAL));
    assertTrue(bench.scene.camera().distanceMm() < 300, "it is framed");
  }

  @Test
  void theVisibleOtherSideIsOnlySelected() {
    Camera before = bench.scene.camera();
    play("click #tree/parietal-bone-left", "key O");
    assertEquals(Set.of(PARIETAL_RIGHT), bench.scene.selection());
    assertEquals(before, bench.scene.camera());
  }

  @Test
  void searchFindsSynonymsAndEscapeEndsIt() {
    play("key Slash", "type forehead");
    assertTrue(bench.ui.items().find("tree/frontal-bone").isPresent());
    assertFalse(bench.ui.items().find("tree/occipital-bone").isPresent());
    play("key Esc");
    assertTrue(bench.ui.items().find("tree/occipital-bone").isPresent());
  }

  @Test
  void keysThatAreTextDoNotActWhileTyping() {
    bench.scene = bench.scene.withSelection(Set.of(FRONTAL));
    play("key Ctrl+F", "key H", "key X", "key S");
    assertEquals(List.of(), bench.commands());
  }

  @Test
  void keysActOnTheSelection() {
    bench.scene = bench.scene.withSelection(Set.of(FRONTAL));
    play("key X", "key H", "key Alt+H", "key Shift+H", "key L", "key S", "key Esc");
    assertEquals(
        List.of(
            new SceneCommand.SetOpacity(Set.of(FRONTAL), Appearance.FADED),
            new SceneCommand.SetVisible(Set.of(FRONTAL), false),
            new SceneCommand.ShowAll(),
            new SceneCommand.Isolate(Set.of(FRONTAL)),
            new SceneCommand.SetLabels(true),
            new SceneCommand.SetAllSutures(FusionState.OPEN),
            new SceneCommand.Select(Set.of())),
        bench.commands());
  }

  @ParameterizedTest
  @CsvSource({
    "Keypad1, ANTERIOR",
    "Keypad3, LEFT",
    "Keypad7, SUPERIOR",
    "Shift+Keypad1, POSTERIOR",
    "Ctrl+Keypad3, RIGHT",
    "Shift+Keypad3, RIGHT",
    "Shift+Keypad7, INFERIOR",
    "Home, AXIS"
  })
  void keypadViews(String key, StandardView view) {
    bench.scene = bench.scene.withCamera(bench.scene.camera().withAngles(11, 22));
    play("key " + key);
    assertEquals(view.azimuthDeg(), bench.scene.camera().azimuthDeg(), 0);
    assertEquals(view.elevationDeg(), bench.scene.camera().elevationDeg(), 0);
  }

  @Test
  void lectureKeysStayFree() {
    play("key PageUp", "key PageDown", "key Period", "key B", "key F5");
    assertEquals(List.of(), bench.commands());
    assertEquals(List.of(), bench.requests());
  }

  @Test
  void programKeysBecomeRequests() {
    play("key Ctrl+Z", "key Ctrl+Shift+Z", "key F11", "key Ctrl+Q");
    assertEquals(
        List.of(
            new UiRequest.Undo(),
            new UiRequest.Redo(),
            new UiRequest.ToggleFullScreen(),
            new UiRequest.Quit()),
        bench.requests());
  }

  @Test
  void tabMakesACleanPictureAndBack() {
    play("key Tab");
    assertTrue(bench.settings.projector());
    bench.settle(1);
    assertFalse(bench.ui.items().find("search").isPresent());
    assertEquals(bench.width, bench.frame().viewport().width(), 0);
    play("key Tab");
    assertTrue(bench.ui.items().find("search").isPresent());
  }

  @Test
  void stripSwitches() {
    play(
        "click #sutures/open",
        "click #colours/structure",
        "click #background/light",
        "click #labels");
    assertEquals(FusionState.OPEN, bench.scene.sutures());
    assertEquals(SceneState.ColourMode.BY_STRUCTURE, bench.scene.colourMode());
    assertEquals(SceneState.Background.LIGHT, bench.scene.background());
    assertTrue(bench.scene.labels());
  }

  @Test
  void originsHaveAColourModeWithALegendAndShares() {
    play("click #colours/provenance");
    assertEquals(SceneState.ColourMode.BY_PROVENANCE, bench.scene.colourMode());
    assertTrue(bench.ui.items().find("legend/scan").isPresent());
    play("click #colours/natural");
    bench.settle(1);
    assertFalse(bench.ui.items().find("legend/scan").isPresent());
  }

  @Test
  void openingsAndLandmarksHaveSwitchesOfTheirOwn() {
    for (String group : List.of("openings", "landmarks")) {
      Set<StructureId> ids = marks(group);
      assertFalse(ids.isEmpty(), group);
      assertTrue(ids.stream().noneMatch(bench.scene::isVisible), "hidden at first: " + group);
      play("click #" + group);
      assertTrue(ids.stream().allMatch(bench.scene::isVisible), group);
      play("click #" + group);
      assertTrue(ids.stream().noneMatch(bench.scene::isVisible), group);
    }
  }

  @Test
  void aHiddenOpeningIsFoundShownAndFramed() {
    Camera before = bench.scene.camera();
    play("key Ctrl+F", "type foramen magnum", "key Enter");
    StructureId magnum = StructureId.of("foramen-magnum");
    assertEquals(Set.of(magnum), bench.scene.selection());
    assertTrue(bench.scene.isVisible(magnum));
    assertTrue(bench.scene.camera().distanceMm() < before.distanceMm(), "nearer");
    assertEquals(1, marks("openings").stream().filter(bench.scene::isVisible).count(), "it alone");
  }

  private Set<StructureId> marks(String group) {
    return StructureTree.group(bench.model, StructureId.of(group));
  }

  @Test
  void aSutureHasItsOwnSwitch() {
    play("click #tree/sagittal-suture", "click #details/open");
    assertEquals(FusionState.OPEN, bench.scene.fusionOf(SAGITTAL));
    assertEquals(FusionState.FUSED, bench.scene.sutures());
  }

  @Test
  void theTreeIsWalkedWithArrowsFromTheSearchField() {
    play("key Ctrl+F", "key Down", "key Down", "key Down", "key Space");
    assertFalse(bench.commands().isEmpty(), "arrows and space did nothing in the tree");
  }

  @Test
  void everyPanelIsReachedByF6() {
    play("key F6", "key Right", "key Right", "key Space");
    assertEquals(List.of(new UiRequest.Screenshot()), bench.requests());
    play("key Shift+F6", "key Right", "key Space");
    assertEquals(List.of(new SceneCommand.SetAllSutures(FusionState.OPEN)), bench.commands());
  }

  @Test
  void plusAndMinusMoveTheSliderThatHasTheKeyboard() {
    play("key Shift+F6", "key Right", "key Right", "key Plus", "key Plus", "key Minus");
    assertEquals(0.05, bench.scene.explode(), 1e-9);
  }

  @Test
  void pointsAreNotPixelsOnADenseDisplay() {
    bench.width = 2560;
    bench.height = 1600;
    bench.contentScale = 2;
    bench.dense(List.of());
    PixelRect eye = bench.ui.items().find("tree/frontal-bone/eye").orElseThrow().whole();
    bench.dense(List.of(new InputEvent.MouseMove(eye.centreX() / 2, eye.centreY() / 2)));
    bench.dense(List.of());
    for (boolean down : new boolean[] {true, false}) {
      bench.dense(
          List.of(
              new InputEvent.MouseButton(InputEvent.Button.LEFT, down, InputEvent.Modifiers.NONE)));
    }
    assertFalse(bench.scene.isVisible(FRONTAL));
  }

  @Test
  void aStructureGetsAColourInTreeAndCard() {
    play("click #tree/frontal-bone/colour", "click #tree/frontal-bone/colour/sky");
    assertEquals(Optional.of(Colour.ofHex("#56b4e9")), bench.scene.appearanceOf(FRONTAL).tint());
    play("key Esc", "click #tree/frontal-bone", "click #details/colour/none");
    assertEquals(Optional.empty(), bench.scene.appearanceOf(FRONTAL).tint());
  }

  @Test
  void theOpacitySliderFadesTheSelection() {
    play("click #tree/frontal-bone", "click #details/opacity");
    assertEquals(0.5, bench.scene.appearanceOf(FRONTAL).opacity(), 0.02);
  }

  @Test
  void theLineUnderThePointerIsPointedOut() {
    play("move #tree/occipital-bone");
    assertEquals(Optional.of(OCCIPITAL), bench.frame().pointed());
    play("move 600 400");
    assertEquals(Optional.empty(), bench.frame().pointed());
  }

  @Test
  void aDragEndsWhenTheWindowLosesTheKeyboard() {
    bench.settle(2);
    bench.frame(new InputEvent.MouseMove(600, 400));
    bench.frame(
        new InputEvent.MouseButton(InputEvent.Button.LEFT, true, InputEvent.Modifiers.NONE));
    assertEquals(UiOutput.Gesture.BEGIN, bench.frame(new InputEvent.MouseMove(640, 400)).gesture());
    assertEquals(UiOutput.Gesture.END, bench.frame(new InputEvent.Focus(false)).gesture());
    Camera before = bench.scene.camera();
    bench.frame(new InputEvent.MouseMove(700, 400));
    assertEquals(before, bench.scene.camera());
  }

  @Test
  void savingAsksForANameAndAddsTheEnding() {
    play("key Ctrl+S", "type mine", "key Enter");
    assertEquals(
        List.of(new UiRequest.SaveScene(Path.of("mine.sutura.json").toAbsolutePath(), false)),
        bench.requests());
    assertFalse(bench.ui.items().find("file/name").isPresent());
  }

  @Test
  void anExistingFileIsReplacedOnlyWhenThatIsConfirmed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.sutura.json"), "{}");
    play("key Ctrl+S", "type " + file, "key Enter");
    assertEquals(List.of(), bench.requests());
    play("click #file/do");
    assertEquals(List.of(new UiRequest.SaveScene(file, false)), bench.requests());
  }

  @Test
  void openingShowsFoldersAndScenes(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("lectures"));
    Files.writeString(folder.resolve("lectures").resolve("one.sutura.json"), "{}");
    Files.writeString(folder.resolve("lectures").resolve("other.txt"), "");
    play("key Ctrl+O", "type " + folder.resolve("lectures"), "key Enter");
    assertTrue(bench.ui.items().find("file/file/one.sutura.json").isPresent());
    assertFalse(bench.ui.items().find("file/file/other.txt").isPresent());
    play("click #file/file/one.sutura.json");
    assertEquals(
        List.of(new UiRequest.OpenScene(folder.resolve("lectures").resolve("one.sutura.json"))),
        bench.requests());
  }

  @Test
  void helpOpensAndClosesAndKeepsTheMouseFromTheModel() {
    play("key F1");
    assertTrue(bench.ui.items().find("help/about").isPresent());
    Camera before = bench.scene.camera();
    play("drag 600 400 700 420");
    assertEquals(before, bench.scene.camera());
    play("key F1", "key F1", "key Esc");
    assertFalse(bench.ui.items().find("help/about").isPresent());
  }

  @Test
  void shiftFGoesThroughThePartsOfTheAxisAndButtonsGoStraightThere() {
    play("key Home");
    Camera axis = bench.scene.camera();
    play("click #frame/sacrum");
    Camera sacrum = bench.scene.camera();
    assertTrue(sacrum.distanceMm() < axis.distanceMm());
    assertEquals(axis.azimuthDeg(), sacrum.azimuthDeg(), 0);
    play("key Shift+F");
    assertEquals(axis.distanceMm(), bench.scene.camera().distanceMm(), 1e-6);
    play("key Shift+F");
    Camera head = bench.scene.camera();
    play("click #frame/axis", "click #frame/head");
    assertEquals(head, bench.scene.camera());
    play("key Shift+F", "key Shift+F");
    assertEquals(sacrum.distanceMm(), bench.scene.camera().distanceMm(), 1e-6);
  }
}
