package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;

/** Scenes of skull, column and sacrum together. */
class AxisTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final Collection<Structure> ALL = CATALOGUE.structures().values();
  private static final StructureId SACRUM = StructureId.of("sacrum");
  private static final StructureId S1 = StructureId.of("sacral-vertebra-s1");
  private static final StructureId S5 = StructureId.of("sacral-vertebra-s5");

  private final SceneReducer reducer = new SceneReducer(CATALOGUE.structures());
  private final SceneState start = SceneState.initial(Camera.anywhere(), ALL);

  private SceneState after(SceneState state, SceneCommand... commands) {
    SceneState next = state;
    for (SceneCommand command : commands) {
      next = reducer.reduce(next, command);
    }
    return next;
  }

  private static double shown(SceneState state, String id) {
    return Presentation.of(state, CATALOGUE).opacityOf(StructureId.of(id));
  }

  private static SceneCommand show(StructureId... ids) {
    return new SceneCommand.SetVisible(Set.of(ids), true);
  }

  private static SceneCommand select(String id) {
    return new SceneCommand.Select(Set.of(StructureId.of(id)));
  }

  @ParameterizedTest
  @CsvSource({
    "vertebra-t7, 1",
    "sacrum, 1",
    "coccyx, 1",
    "spinal-dura, 1",
    "anulus-fibrosus-l4-l5, 1",
    "filum-terminale-externum, 1",
    "spinal-cord, 0",
    "cauda-equina, 0",
    "nucleus-pulposus-l4-l5, 0",
    "sacral-vertebra-s1, 0",
    "hip-bone-left, 0",
    "spinal-epidural-space, 0",
    "lumbar-cistern, 0",
    "dural-attachment-c2, 0"
  })
  void atFirstTheAxisIsShownAndNotWhatItsWallsHide(String id, double opacity) {
    assertEquals(opacity, shown(start, id));
  }

  @Test
  void aSacWithAHoleOrACutShowsTheCord() {
    assertEquals(1, shown(after(start, new SceneCommand.SetPeel(2)), "spinal-cord"));
    Section cut = Section.NONE.with(SectionPlane.at(SectionPlane.Kind.SAGITTAL, 0, false));
    assertEquals(1, shown(start.withSection(cut), "spinal-cord"));
    assertEquals(1, shown(start.withSection(cut), "nucleus-pulposus-l4-l5"));
    Set<StructureId> dura = Set.of(StructureId.of("spinal-dura"));
    assertEquals(1, shown(after(start, new SceneCommand.SetVisible(dura, false)), "spinal-cord"));
    assertEquals(0, shown(after(start, new SceneCommand.SetVisible(dura, false)), "pons"));
    assertEquals(0, shown(start.withExplode(1), "spinal-cord"), "the sac stays whole");
  }

  @Test
  void eachWallHidesOnItsOwn() {
    assertEquals(EnumSet.allOf(Enclosure.class), Enclosure.closed(start, ALL));
    SceneState cord = after(start, select("spinal-cord"));
    assertEquals(EnumSet.of(Enclosure.VAULT, Enclosure.ANULI), Enclosure.closed(cord, ALL));
    SceneState pons = after(start, select("pons"));
    assertEquals(EnumSet.of(Enclosure.SAC, Enclosure.ANULI), Enclosure.closed(pons, ALL));
  }

  @Test
  void aSelectedCordShowsThroughTheColumnAndNotTheSkull() {
    Presentation shown = Presentation.of(after(start, select("spinal-cord")), CATALOGUE);
    assertEquals(Look.GHOST, shown.lookOf(StructureId.of("vertebra-l3")));
    assertEquals(Look.GHOST, shown.lookOf(SACRUM));
    assertEquals(Look.GHOST, shown.lookOf(StructureId.of("spinal-dura")));
    assertEquals(Look.PLAIN, shown.lookOf(StructureId.of("frontal-bone")));
    assertEquals(Look.PLAIN, shown.lookOf(StructureId.of("spinal-cord")));
    assertEquals(1, shown.opacityOf(StructureId.of("spinal-cord")));
    assertEquals(0, shown.opacityOf(StructureId.of("spinal-arachnoid")));
  }

  @Test
  void aSelectedSacShowsThroughTheVertebraeAsItIs() {
    Presentation shown = Presentation.of(after(start, select("spinal-dura")), CATALOGUE);
    assertEquals(Look.GHOST, shown.lookOf(StructureId.of("vertebra-l3")));
    assertEquals(Look.PLAIN, shown.lookOf(StructureId.of("spinal-dura")));
    assertEquals(0, shown.opacityOf(StructureId.of("spinal-cord")));
  }

  @ParameterizedTest
  @CsvSource({
    "1, vertebra-t7 sacrum anulus-fibrosus-l4-l5 ligamenta-flava, spinal-dura",
    "2, spinal-dura filum-terminale-externum, spinal-arachnoid",
    "3, spinal-arachnoid, spinal-cord cauda-equina filum-terminale denticulate-ligament-left",
    "4, spinal-cord spinal-nerve-roots-left, lateral-ventricle-left"
  })
  void thePeelTakesTheColumnsLayersWithThoseOfTheHead(int peel, String gone, String left) {
    SceneState state = after(start, new SceneCommand.SetPeel(peel));
    for (String id : gone.split(" ")) {
      assertEquals(0, shown(state, id), 1e-9, id);
    }
    for (String id : left.split(" ")) {
      assertTrue(shown(state, id) > 0.99, id);
    }
  }

  @Test
  void showingASegmentPutsAllFiveInThePlaceOfTheSacrum() {
    SceneState apart = after(start, show(S1));
    assertFalse(apart.isVisible(SACRUM));
    assertTrue(apart.isVisible(S1) && apart.isVisible(S5));
    SceneState whole = after(apart, show(SACRUM));
    assertTrue(whole.isVisible(SACRUM));
    assertFalse(whole.isVisible(S1) || whole.isVisible(S5));
  }

  @Test
  void aSegmentCanBeHiddenAndShownAloneAmongTheOthers() {
    SceneState apart = after(start, show(S1), new SceneCommand.SetVisible(Set.of(S5), false));
    assertTrue(apart.isVisible(S1) && !apart.isVisible(S5) && !apart.isVisible(SACRUM));
    SceneState again = after(apart, show(S5));
    assertTrue(again.isVisible(S5) && !again.isVisible(SACRUM));
    SceneState alone = after(start, new SceneCommand.Isolate(Set.of(S1)));
    assertTrue(alone.isVisible(S1) && !alone.isVisible(S5) && !alone.isVisible(SACRUM));
  }

  @Test
  void theWholeGroupShowsTheSacrumOnce() {
    Set<StructureId> spine = new TreeSet<>();
    ALL.stream().filter(s -> s.group().value().equals("spine")).forEach(s -> spine.add(s.id()));
    for (SceneState state :
        List.of(
            after(start, new SceneCommand.Isolate(spine)),
            after(start, new SceneCommand.SetVisible(spine, true)),
            after(start, new SceneCommand.ShowAll()))) {
      assertTrue(state.isVisible(SACRUM) && !state.isVisible(S1));
    }
    SceneState apart = after(start, show(S1), new SceneCommand.SetVisible(spine, true));
    assertTrue(apart.isVisible(S1) && !apart.isVisible(SACRUM), "what is apart stays apart");
  }

  @Test
  void aSelectedSegmentIsShown() {
    SceneState state = after(start, select("sacral-vertebra-s1"));
    assertTrue(state.isVisible(S1) && !state.isVisible(SACRUM));
  }

  @Test
  void regionsAreThePartsOfTheAxis() {
    Set<StructureId> head = new TreeSet<>(Region.HEAD.framed(start, ALL));
    Set<StructureId> spine = new TreeSet<>(Region.SPINE.framed(start, ALL));
    Set<StructureId> sacrum = new TreeSet<>(Region.SACRUM.framed(start, ALL));
    Set<StructureId> axis = new TreeSet<>(Region.AXIS.framed(start, ALL));
    assertTrue(head.contains(StructureId.of("mandible")));
    assertTrue(spine.containsAll(List.of(StructureId.of("atlas"), SACRUM)));
    assertEquals(Set.of(SACRUM, StructureId.of("coccyx")), sacrum);
    assertTrue(head.stream().noneMatch(spine::contains));
    Set<StructureId> both = new TreeSet<>(head);
    both.addAll(spine);
    assertEquals(axis, both);
  }

  @Test
  void aRegionFramesWhatIsShownOfItOrElseWhatIsHidden() {
    SceneState apart = after(start, show(S1));
    assertTrue(Region.SACRUM.framed(apart, ALL).contains(S1));
    assertFalse(Region.SACRUM.framed(apart, ALL).contains(SACRUM));
    SceneState skull = Preset.WHOLE_SKULL.of(start, ALL);
    assertTrue(Region.SACRUM.framed(skull, ALL).contains(SACRUM));
    assertFalse(Region.AXIS.framed(skull, ALL).contains(SACRUM));
  }

  @Test
  void modelsOfASkullAloneOpenAsBefore() {
    List<Structure> skull = ALL.stream().filter(s -> s.group().value().equals("skull")).toList();
    assertEquals(StandardView.THREE_QUARTER, Region.openingView(start, skull));
    assertEquals(StandardView.AXIS, Region.openingView(start, ALL));
    assertFalse(Region.areIn(skull));
    assertTrue(Preset.WHOLE_SKULL.isUseful(skull) && !Preset.DURAL_TUBE.isUseful(skull));
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE_AXIS, sacrum, 1",
    "WHOLE_SKULL, vertebra-c4, 0",
    "DURAL_TUBE, spinal-dura, 1",
    "DURAL_TUBE, cranial-dura, 1",
    "DURAL_TUBE, dural-attachment-sacrum, 1",
    "DURAL_TUBE, vertebra-l3, 0.6",
    "DURAL_TUBE, spinal-cord, 0",
    "CORD_AND_ROOTS, spinal-cord, 1",
    "CORD_AND_ROOTS, pons, 1",
    "CORD_AND_ROOTS, spinal-dura, 0",
    "CSF_SPACES, spinal-subarachnoid-space, 1",
    "CSF_SPACES, lumbar-cistern, 1",
    "CSF_SPACES, spinal-epidural-space, 0",
    "MIDLINE_SECTION, spinal-cord, 1",
    "SACRUM_APART, sacral-vertebra-s3, 1",
    "SACRUM_APART, sacrum, 0",
    "PELVIS, hip-bone-right, 1",
    "PELVIS, sacrum, 1",
    "PELVIS, mandible, 0"
  })
  void aPresetOfTheAxisShows(Preset preset, String id, double opacity) {
    assertEquals(opacity, shown(preset.of(start, ALL), id));
  }
}
