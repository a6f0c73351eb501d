package sutura.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.Motion;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.testing.Require;

/**
 * The claimed motion goes the way that is claimed, as far as is claimed, the same on both sides.
 */
class ClaimGeometryTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static LoadedModel model;
  private static ClaimGeometry geometry;

  @BeforeAll
  static void readPlaces() throws IOException {
    model = new ModelLoader(new AssimpMeshReader()).open(Require.models(), CATALOGUE).listed();
    geometry = ClaimGeometry.of(model).orElseThrow();
  }

  private static Vector3d place(String id) {
    ModelEntry entry = model.entry(StructureId.of(id)).orElseThrow();
    return new Vector3d(entry.boxMm().centreMm());
  }

  /** How a place of a bone goes from rest to full flexion, micrometres. */
  private static Vector3d wayUm(String bone, Vector3dc restMm) {
    Motion motion = geometry.motionOf(StructureId.of(bone), 1).orElseThrow();
    return motion.moved(restMm).sub(restMm).mul(1000);
  }

  @Test
  void theHeadsWidthChangesAsReported() {
    double changeUm =
        wayUm("parietal-bone-right", place("euryon-right")).x
            - wayUm("parietal-bone-left", place("euryon-left")).x;
    ClaimEvidence.Amplitude amplitude = ClaimEvidence.builtIn().amplitude();
    assertEquals(amplitude.drawnUm() / 2, changeUm, 0.01, "rest to flexion is half of it");
    assertEquals(2 * amplitude.ofOneSideUm(), amplitude.drawnUm());
  }

  @Test
  void sphenoidAndOcciputTurnInOppositeSensesAndTheirJointRises() {
    Vector3d joint = place("spheno-occipital-synchondrosis");
    assertTrue(wayUm("sphenoid-bone", joint).z > 0, "the sphenoid's end rises");
    assertTrue(wayUm("occipital-bone", joint).z > 0, "the occiput's end rises");
    assertTrue(wayUm("occipital-bone", place("inion")).z < 0, "the squama goes down");
    Vector3d wing = wayUm("sphenoid-bone", place("foramen-rotundum-left").add(0, 25, 0));
    assertTrue(wing.z < 0, "what is before the axis goes down");
    double sphenoid = wayUm("sphenoid-bone", joint).z;
    assertEquals(sphenoid, wayUm("occipital-bone", joint).z, 0.4 * sphenoid, "and together");
  }

  @Test
  void thePairedBonesTurnOutwardsAlikeOnBothSides() {
    for (String bone : new String[] {"temporal-bone", "parietal-bone"}) {
      Vector3d left = wayUm(bone + "-left", new Vector3d(-65, -15, 5));
      Vector3d right = wayUm(bone + "-right", new Vector3d(65, -15, 5));
      assertTrue(left.x < -2, bone + " " + left);
      assertTrue(right.x > 2, bone + " " + right);
      assertEquals(-left.x, right.x, 0.15 * right.x, bone);
    }
    assertTrue(wayUm("temporal-bone-left", place("mastoidale-left")).x > 0, "to the middle");
    assertTrue(wayUm("temporal-bone-right", place("mastoidale-right")).x < 0, "to the middle");
    assertTrue(wayUm("maxilla-left", new Vector3d(-30, 60, -65)).x < 0);
    assertTrue(wayUm("zygomatic-bone-right", new Vector3d(50, 55, -45)).x > 0);
    assertTrue(wayUm("mandible", place("gnathion")).y < 0, "the chin goes back");
  }

  @Test
  void teethGoWithTheirJawsAndSuturesWithTheirFirstBone() {
    Motion maxilla = geometry.motionOf(StructureId.of("maxilla-left"), 1).orElseThrow();
    assertEquals(Optional.of(maxilla), geometry.motionOf(StructureId.of("upper-canine-left"), 1));
    assertEquals(
        geometry.motionOf(StructureId.of("mandible"), 1),
        geometry.motionOf(StructureId.of("lower-first-molar-right"), 1));
    Structure squamous = CATALOGUE.find(StructureId.of("squamous-suture-left")).orElseThrow();
    assertEquals(
        geometry.motionOf(StructureId.of("parietal-bone-left"), 1), geometry.motionOf(squamous, 1));
  }

  @Test
  void flexionIsTheOppositeOfExtensionAndMagnificationMultiplies() {
    StructureId bone = StructureId.of("occipital-bone");
    double angle = geometry.motionOf(bone, 1).orElseThrow().angleRad();
    assertEquals(-angle, geometry.motionOf(bone, -1).orElseThrow().angleRad(), 1e-15);
    assertEquals(200 * angle, geometry.motionOf(bone, 200).orElseThrow().angleRad(), 1e-12);
  }

  /** Everything of skull and teeth moves, but the frontal bone; nothing else does. */
  @Test
  void bonesOfTheHeadMoveAndNothingInside() {
    Set<String> still = new TreeSet<>();
    for (Structure structure : CATALOGUE.structures().values()) {
      boolean moves = geometry.motionOf(structure.id(), 1).isPresent();
      boolean head =
          structure.group().value().equals("skull") || structure.group().value().equals("teeth");
      assertTrue(!moves || head, structure.id().value());
      if (head && !moves) {
        still.add(structure.id().value());
      }
    }
    assertEquals(Set.of("frontal-bone"), still);
  }

  @Test
  void aModelWithoutThePlacesHasNoClaimedMotion() {
    LoadedModel empty = new LoadedModel(Map.of(), Map.of(), new TreeMap<>(), Map.of(), List.of());
    assertEquals(Optional.empty(), ClaimGeometry.of(empty));
  }
}
