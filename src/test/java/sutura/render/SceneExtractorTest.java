package sutura.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.Manifest;
import sutura.model.ModelEntry;
import sutura.scene.Appearance;
import sutura.scene.Colour;
import sutura.scene.Enclosure;
import sutura.scene.Framing;
import sutura.scene.Presentation;
import sutura.scene.SceneCommand;
import sutura.scene.SceneReducer;
import sutura.scene.SceneState;
import sutura.testing.MarkedCatalogue;
import sutura.testing.ModelFixture;

class SceneExtractorTest {
  private static final Set<Tissue> INSIDE =
      EnumSet.of(
          Tissue.DURA, Tissue.ARACHNOID, Tissue.BRAIN, Tissue.CSF, Tissue.PLEXUS, Tissue.VEIN);

  private static final Catalogue CATALOGUE = MarkedCatalogue.catalogue();
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");
  private static final StructureId LEFT = StructureId.of("parietal-bone-left");
  private static final StructureId RIGHT = StructureId.of("parietal-bone-right");
  private static final StructureId CORONAL = StructureId.of("coronal-suture-left");
  private static final StructureId BASE = StructureId.of("spheno-occipital-synchondrosis");

  private static final Set<StructureId> MARKS =
      Set.of(MarkedCatalogue.OPENING, MarkedCatalogue.LANDMARK);

  private final LoadedModel model =
      model(CATALOGUE.structures().keySet().stream().map(StructureId::value).toList());
  private final SceneExtractor extractor = new SceneExtractor(model);
  private final SceneReducer reducer = SceneReducer.forModel(model);
  private final SceneState start =
      SceneState.initial(Framing.opening(model, 16.0 / 9), CATALOGUE.structures().values());

  private static LoadedModel model(List<String> ids) {
    return model(ModelFixture.boxes(ids.toArray(new String[0])));
  }

  private static LoadedModel model(Map<String, TriangleMesh> boxes) {
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    for (Manifest.Item item : ModelFixture.manifest(boxes, CATALOGUE).items()) {
      entries.put(item.entry().structure().id(), item.entry());
    }
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    boxes.forEach((id, mesh) -> meshes.put(StructureId.of(id), mesh));
    return new LoadedModel(entries, meshes, new TreeMap<>(), Map.of(), List.of());
  }

  private Map<StructureId, DrawItem> items(SceneState state, Optional<StructureId> hovered) {
    return extractor
        .extract(state, Presentation.of(state, CATALOGUE), hovered, 16.0 / 9, false, Quality.STILL)
        .items()
        .stream()
        .collect(Collectors.toMap(DrawItem::id, item -> item));
  }

  private Map<StructureId, DrawItem> after(SceneCommand... commands) {
    SceneState state = start;
    for (SceneCommand command : commands) {
      state = reducer.reduce(state, command);
    }
    return items(state, Optional.empty());
  }

  @Test
  void drawsEverythingInItsPlaceAtFirst() {
    Map<StructureId, DrawItem> items = after();
    Set<StructureId> tissues = new HashSet<>(model.meshes().keySet());
    tissues.removeIf(
        id ->
            CATALOGUE
                .find(id)
                .filter(s -> s.isHiddenAtFirst() || Enclosure.isInside(s))
                .isPresent());
    assertEquals(tissues, items.keySet(), "marks, surroundings and the inside are hidden");
    for (DrawItem item : items.values()) {
      assertEquals(0, item.offsetMm().length());
      assertEquals(1, item.opacity());
      assertTrue(item.pickable());
    }
    assertEquals(StructurePalette.BONE, items.get(FRONTAL).colour());
    assertEquals(0, items.get(CORONAL).openness());
    assertEquals(1, items.get(FRONTAL).openness());
  }

  @Test
  void marksAreDrawnInTheirOwnColourWhateverTheColourModeIs() {
    Map<StructureId, DrawItem> items =
        after(
            new SceneCommand.SetVisible(MARKS, true),
            new SceneCommand.SetColourMode(SceneState.ColourMode.BY_STRUCTURE));
    DrawItem opening = items.get(MarkedCatalogue.OPENING);
    DrawItem landmark = items.get(MarkedCatalogue.LANDMARK);
    assertEquals(StructurePalette.OPENING, opening.colour());
    assertEquals(StructurePalette.LANDMARK, landmark.colour());
    assertTrue(opening.opacity() < 1, "glass");
    assertEquals(1, landmark.opacity());
    assertTrue(opening.pickable() && landmark.pickable());
  }

  @Test
  void aLandmarkStandsALittleTowardsTheEye() {
    DrawItem landmark =
        after(new SceneCommand.SetVisible(MARKS, true)).get(MarkedCatalogue.LANDMARK);
    Vector3d shift = new Vector3d(landmark.offsetMm());
    assertEquals(1.2, shift.length(), 1e-3);
    Vector3d place = model.meshes().get(MarkedCatalogue.LANDMARK).box().centreMm();
    Vector3d towardsEye = start.camera().eyeMm().sub(place).normalize();
    assertEquals(1.2, shift.dot(towardsEye), 1e-3);
  }

  @Test
  void marksGoWithTheBonesThatTheyMark() {
    LoadedModel small = markedPair();
    SceneExtractor pair = new SceneExtractor(small);
    assertEquals(List.of(LEFT), pair.bonesOf(MarkedCatalogue.OPENING));
    assertEquals(List.of(FRONTAL), pair.bonesOf(MarkedCatalogue.LANDMARK));
    assertEquals(
        pair.offsetMm(LEFT, 0.7), pair.offsetMm(MarkedCatalogue.OPENING, 0.7), "apart together");
    SceneState shown = reducer.reduce(start, new SceneCommand.SetVisible(MARKS, true));
    SceneState without = reducer.reduce(shown, new SceneCommand.SetVisible(Set.of(LEFT), false));
    Set<StructureId> ids = ids(pair, without);
    assertFalse(ids.contains(MarkedCatalogue.OPENING), "its bone is hidden");
    assertTrue(ids.contains(MarkedCatalogue.LANDMARK));
    SceneState chosen = without.withSelection(Set.of(MarkedCatalogue.OPENING));
    assertTrue(ids(pair, chosen).contains(MarkedCatalogue.OPENING), "it is selected");
    SceneState alone =
        reducer.reduce(start, new SceneCommand.Isolate(Set.of(MarkedCatalogue.OPENING)));
    assertEquals(Set.of(MarkedCatalogue.OPENING), ids(pair, alone));
  }

  private static LoadedModel markedPair() {
    Map<String, TriangleMesh> meshes =
        Map.of(
            "frontal-bone", ModelFixture.box(0, 40, 0, 20),
            "parietal-bone-left", ModelFixture.box(0, 0, 0, 20),
            "test-foramen", ModelFixture.box(9, -1, 9, 2),
            "test-point", ModelFixture.box(19, 59, 19, 2));
    return model(meshes);
  }

  private static Set<StructureId> ids(SceneExtractor extractor, SceneState state) {
    return extractor
        .extract(
            state, Presentation.of(state, CATALOGUE), Optional.empty(), 1, false, Quality.STILL)
        .items()
        .stream()
        .map(DrawItem::id)
        .collect(Collectors.toSet());
  }

  @Test
  void marksDoNotCountForWhatFillsThePicture() {
    SceneState shown = reducer.reduce(start, new SceneCommand.SetVisible(MARKS, true));
    assertEquals(extractor.visibleOutlineMm(start), extractor.visibleOutlineMm(shown));
  }

  @Test
  void leavesOutWhatIsHiddenAndReachesThroughWhatIsFaded() {
    Map<StructureId, DrawItem> items =
        after(
            new SceneCommand.SetVisible(Set.of(LEFT), false),
            new SceneCommand.SetOpacity(Set.of(RIGHT), Appearance.FADED),
            new SceneCommand.SetOpacity(Set.of(FRONTAL), 0));
    assertFalse(items.containsKey(LEFT));
    assertFalse(items.containsKey(FRONTAL), "nothing to see at opacity 0");
    assertEquals((float) Appearance.FADED, items.get(RIGHT).opacity());
    assertFalse(items.get(RIGHT).pickable());
  }

  @Test
  void marksSelectionAndHover() {
    SceneState state = start.withSelection(Set.of(LEFT));
    Map<StructureId, DrawItem> items = items(state, Optional.of(RIGHT));
    assertTrue(items.get(LEFT).selected() && !items.get(LEFT).hovered());
    assertTrue(items.get(RIGHT).hovered() && !items.get(RIGHT).selected());
  }

  @Test
  void bothSidesMoveApartAsMirrorImages() {
    Map<StructureId, DrawItem> items = after(new SceneCommand.SetExplode(1));
    for (DrawItem item : items.values()) {
      String id = item.id().value();
      if (id.endsWith("-left") && !INSIDE.contains(item.tissue())) {
        Vector3fc left = item.offsetMm();
        DrawItem other = items.get(StructureId.of(id.replace("-left", "-right")));
        if (other != null) {
          Vector3fc right = other.offsetMm();
          assertTrue(left.x() < 0 && right.x() > 0, id + ": +x is the patient's right");
          assertEquals(-left.x(), right.x(), 1e-6f, id);
          assertEquals(left.y(), right.y(), 1e-6f, id);
          assertEquals(left.z(), right.z(), 1e-6f, id);
        }
      }
    }
    assertEquals(0, items.get(FRONTAL).offsetMm().x());
    assertTrue(items.get(StructureId.of("maxilla-left")).offsetMm().y() > 50, "face forward");
    assertTrue(items.get(StructureId.of("occipital-bone")).offsetMm().y() < -40, "occiput back");
  }

  @Test
  void fusedSuturesGoWhenBonesPartAndOpenOnesStayBetweenThemForAWhile() {
    assertFalse(after(new SceneCommand.SetExplode(0.2)).containsKey(CORONAL));
    SceneCommand allOpen = new SceneCommand.SetAllSutures(FusionState.OPEN);
    assertFalse(after(allOpen, new SceneCommand.SetExplode(0.6)).containsKey(CORONAL));
    Map<StructureId, DrawItem> open =
        after(
            new SceneCommand.SetExplode(0.2),
            new SceneCommand.SetSutures(Set.of(CORONAL), FusionState.OPEN));
    Vector3f middle =
        new Vector3f(open.get(FRONTAL).offsetMm()).add(open.get(LEFT).offsetMm()).mul(0.5f);
    assertTrue(open.get(CORONAL).offsetMm().distance(middle) < 1e-4);
    assertEquals(1, open.get(CORONAL).opacity());
  }

  @Test
  void fusedSuturesLookLikeTheBoneRoundThemAndOpenOnesLikeTheirTissue() {
    Map<StructureId, DrawItem> fused = after();
    assertEquals(StructurePalette.BONE.red() * 0.9, fused.get(CORONAL).colour().red(), 1e-3);
    Map<StructureId, DrawItem> open = after(new SceneCommand.SetAllSutures(FusionState.OPEN));
    assertEquals(StructurePalette.SUTURAL, open.get(CORONAL).colour());
    assertEquals(StructurePalette.CARTILAGE, open.get(BASE).colour());
    Colour own = new Colour(0, 1, 0);
    Map<StructureId, DrawItem> tinted =
        after(
            new SceneCommand.SetAllSutures(FusionState.OPEN),
            new SceneCommand.SetTint(Set.of(CORONAL, LEFT), Optional.of(own)));
    assertEquals(own, tinted.get(CORONAL).colour());
    assertEquals(own, tinted.get(LEFT).colour());
  }

  @Test
  void theVisibleOutlineFollowsTheParts() {
    SceneState one = reducer.reduce(start, new SceneCommand.Isolate(Set.of(FRONTAL)));
    double lowest = lowestMm(one);
    assertEquals(model.entries().get(FRONTAL).boxMm().minMm().z(), lowest, 1e-5);
    float raisedMm = extractor.offsetMm(FRONTAL, 1).z();
    assertTrue(raisedMm > 10, "the frontal bone rises by " + raisedMm);
    assertEquals(lowest + raisedMm, lowestMm(one.withExplode(1)), 1e-4);
    SceneState none =
        reducer.reduce(start, new SceneCommand.SetVisible(model.entries().keySet(), false));
    assertTrue(extractor.visibleOutlineMm(none).isEmpty());
  }

  private double lowestMm(SceneState state) {
    return extractor.visibleOutlineMm(state).stream().mapToDouble(p -> p.z()).min().orElseThrow();
  }

  @Test
  void aFusedSutureFadesWithItsBones() {
    SceneCommand fade = new SceneCommand.SetOpacity(Set.of(FRONTAL, LEFT), 0.2);
    assertEquals(0.2f, after(fade).get(CORONAL).opacity(), 1e-6);
    SceneCommand one = new SceneCommand.SetOpacity(Set.of(FRONTAL), 0.2);
    assertEquals(1, after(one).get(CORONAL).opacity(), 1e-6);
    SceneCommand hide = new SceneCommand.SetVisible(Set.of(FRONTAL, LEFT), false);
    assertFalse(after(hide).containsKey(CORONAL));
  }

  @Test
  void anOpenOrSelectedSutureStaysWithoutItsBones() {
    SceneCommand hide = new SceneCommand.SetVisible(Set.of(FRONTAL, LEFT), false);
    SceneCommand open = new SceneCommand.SetAllSutures(FusionState.OPEN);
    assertEquals(1, after(hide, open).get(CORONAL).opacity(), 1e-6);
    SceneCommand select = new SceneCommand.Select(Set.of(CORONAL));
    assertEquals(1, after(hide, select).get(CORONAL).opacity(), 1e-6);
  }

  @Test
  void theColumnComesApartDownwardsAndSacAndCordComeOutToTheBack() {
    double above = 0;
    for (String id :
        List.of(
            "atlas",
            "axis",
            "anulus-fibrosus-c2-c3",
            "vertebra-c3",
            "vertebra-c7",
            "anulus-fibrosus-c7-t1",
            "vertebra-t1",
            "vertebra-l5",
            "anulus-fibrosus-l5-s1",
            "sacrum",
            "coccyx")) {
      double down = extractor.offsetMm(StructureId.of(id), 1).z();
      assertTrue(down < above, id + " " + down);
      assertEquals(0, extractor.offsetMm(StructureId.of(id), 1).x(), id);
      above = down;
    }
    Vector3fc sac = extractor.offsetMm(StructureId.of("spinal-dura"), 1);
    assertTrue(sac.y() < -60, "off the spinous processes: " + sac);
    assertEquals(0, sac.z());
    assertEquals(sac, extractor.offsetMm(StructureId.of("spinal-cord"), 1));
    assertEquals(
        extractor.offsetMm(StructureId.of("sacrum"), 1),
        extractor.offsetMm(StructureId.of("sacral-vertebra-s1"), 1));
  }
}
