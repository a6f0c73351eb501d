package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.testing.MarkedCatalogue;

class SceneReducerTest {
  private static final Catalogue CATALOGUE = MarkedCatalogue.catalogue();
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");
  private static final StructureId LEFT = StructureId.of("parietal-bone-left");
  private static final StructureId CORONAL_LEFT = StructureId.of("coronal-suture-left");
  private static final StructureId SAGITTAL = StructureId.of("sagittal-suture");
  private static final StructureId NOBODY = StructureId.of("nobody");

  private final SceneReducer reducer = new SceneReducer(CATALOGUE.structures());
  private final SceneState start =
      SceneState.initial(
          new Camera(new Vector3d(), 30, 10, 500, false), CATALOGUE.structures().values());

  private SceneState after(SceneCommand... commands) {
    SceneState state = start;
    for (SceneCommand command : commands) {
      state = reducer.reduce(state, command);
    }
    return state;
  }

  @Test
  void isolateKeepsTheSuturesBetweenTheKeptBones() {
    SceneState state = after(new SceneCommand.Isolate(Set.of(FRONTAL, LEFT)));
    Set<StructureId> visible =
        CATALOGUE.structures().keySet().stream()
            .filter(state::isVisible)
            .collect(Collectors.toSet());
    assertEquals(Set.of(FRONTAL, LEFT, CORONAL_LEFT), visible);
  }

  @Test
  void isolateOfNothingKnownChangesNothing() {
    assertEquals(start, after(new SceneCommand.Isolate(Set.of(NOBODY))));
    assertEquals(start, after(new SceneCommand.Isolate(Set.of())));
  }

  @Test
  void showAllBringsEverythingBackButKeepsColours() {
    Colour red = new Colour(1, 0, 0);
    SceneState state =
        after(
            new SceneCommand.SetTint(Set.of(LEFT), Optional.of(red)),
            new SceneCommand.SetOpacity(Set.of(LEFT), Appearance.FADED),
            new SceneCommand.SetVisible(Set.of(FRONTAL), false),
            new SceneCommand.ShowAll());
    assertEquals(Appearance.DEFAULT.withTint(Optional.of(red)), state.appearanceOf(LEFT));
    assertTrue(state.isVisible(FRONTAL));
  }

  @Test
  void marksAreHiddenAtFirstAndShowAllLeavesThemAsTheyAre() {
    assertFalse(start.isVisible(MarkedCatalogue.OPENING));
    assertFalse(start.isVisible(MarkedCatalogue.LANDMARK));
    assertEquals(start, after(new SceneCommand.ShowAll()));
    SceneState shown =
        after(
            new SceneCommand.SetVisible(Set.of(MarkedCatalogue.OPENING), true),
            new SceneCommand.ShowAll());
    assertTrue(shown.isVisible(MarkedCatalogue.OPENING));
    assertFalse(shown.isVisible(MarkedCatalogue.LANDMARK));
  }

  @Test
  void aMarkThatIsChosenIsShown() {
    SceneState state = after(new SceneCommand.Select(Set.of(MarkedCatalogue.LANDMARK)));
    assertTrue(state.isVisible(MarkedCatalogue.LANDMARK));
    SceneState bone =
        after(
            new SceneCommand.SetVisible(Set.of(LEFT), false),
            new SceneCommand.Select(Set.of(LEFT)));
    assertFalse(bone.isVisible(LEFT), "a bone stays hidden");
  }

  @Test
  void unknownIdsArePassedOver() {
    assertEquals(start, after(new SceneCommand.SetVisible(Set.of(NOBODY), false)));
    SceneState state = after(new SceneCommand.Select(Set.of(NOBODY, LEFT)));
    assertEquals(Set.of(LEFT), state.selection());
  }

  @Test
  void valuesOutOfRangeAreBroughtIntoIt() {
    SceneState state =
        after(new SceneCommand.SetExplode(1.5), new SceneCommand.SetOpacity(Set.of(LEFT), -1));
    assertEquals(1, state.explode());
    assertEquals(0, state.appearanceOf(LEFT).opacity());
    assertEquals(0, after(new SceneCommand.SetExplode(Double.NaN)).explode());
  }

  @Test
  void singleSuturesDifferUntilAllAreSet() {
    SceneState one =
        after(new SceneCommand.SetSutures(Set.of(CORONAL_LEFT, FRONTAL), FusionState.OPEN));
    assertEquals(FusionState.OPEN, one.fusionOf(CORONAL_LEFT));
    assertEquals(FusionState.FUSED, one.fusionOf(SAGITTAL));
    assertFalse(one.sutureOverrides().containsKey(FRONTAL), "a bone is no suture");
    SceneState all = reducer.reduce(one, new SceneCommand.SetAllSutures(FusionState.OPEN));
    assertTrue(all.sutureOverrides().isEmpty());
    assertEquals(FusionState.OPEN, all.fusionOf(SAGITTAL));
    SceneState back =
        reducer.reduce(one, new SceneCommand.SetSutures(Set.of(CORONAL_LEFT), FusionState.FUSED));
    assertEquals(start, back);
  }

  @Test
  void singleSuturesStayWhileTheAgeChangesAndGoWithIt() {
    SceneState aged =
        after(
            new SceneCommand.SetSutures(Set.of(SAGITTAL), FusionState.OPEN),
            new SceneCommand.SetAge(Optional.of(SutureAge.mean(40))));
    assertTrue(aged.sutureOverrides().isEmpty());
    SceneState fused =
        reducer.reduce(aged, new SceneCommand.SetSutures(Set.of(SAGITTAL), FusionState.FUSED));
    assertEquals(Map.of(SAGITTAL, FusionState.FUSED), fused.sutureOverrides());
    SceneState older =
        reducer.reduce(fused, new SceneCommand.SetAge(Optional.of(SutureAge.mean(60))));
    assertEquals(fused.sutureOverrides(), older.sutureOverrides());
    SceneState released = reducer.reduce(older, new SceneCommand.ReleaseSutures(Set.of(SAGITTAL)));
    assertEquals(Map.of(), released.sutureOverrides());
    assertEquals(start, reducer.reduce(older, new SceneCommand.SetAge(Optional.empty())));
  }

  @Test
  void twoPeopleOfAnAgeStandBesideEachOther() {
    SceneState pair = after(new SceneCommand.SetAge(Optional.of(SutureAge.pair(45, 1, 2))));
    List<Pane> panes = Pane.of(pair);
    assertEquals(
        List.of(Pane.Caption.PERSON_A, Pane.Caption.PERSON_B),
        panes.stream().map(Pane::caption).toList());
    assertEquals(Optional.of(SutureAge.person(45, 1)), panes.get(0).scene().age());
    assertEquals(Optional.of(SutureAge.person(45, 2)), panes.get(1).scene().age());
  }

  @Test
  void wholeSceneCommandsSetWhatTheySay() {
    Camera camera = new Camera(new Vector3d(1, 2, 3), 90, 0, 300, true);
    SceneState state =
        after(
            new SceneCommand.SetCamera(camera),
            new SceneCommand.SetLabels(true),
            new SceneCommand.SetBackground(SceneState.Background.LIGHT),
            new SceneCommand.SetColourMode(SceneState.ColourMode.BY_STRUCTURE));
    assertEquals(camera, state.camera());
    assertTrue(state.labels());
    assertEquals(SceneState.Background.LIGHT, state.background());
    assertEquals(SceneState.ColourMode.BY_STRUCTURE, state.colourMode());
    assertEquals(start, reducer.reduce(state, new SceneCommand.Replace(start)));
  }
}
