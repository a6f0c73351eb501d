package sutura.atlas.sacrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.FacetJoint;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.solid.Solid;
import sutura.atlas.spine.ColumnMesher;
import sutura.geometry.ClearWay;
import sutura.geometry.MeshTopology;
import sutura.geometry.RayCaster;
import sutura.geometry.TriangleMesh;

/** The sacrum and the coccyx as meshes, measured. */
final class SacrumTest {
  private static final Parameters PARAMETERS = Parameters.builtIn();
  private static final SpinePose POSE = SpinePose.of(PARAMETERS);
  private static final SacralFrame FRAME = SacralFrame.of(PARAMETERS);
  private static final SacralMass MASS = new SacralMass(FRAME);
  private static final Map<String, ColumnPart> PARTS =
      SacrumParts.of(PARAMETERS, POSE).stream()
          .collect(Collectors.toMap(part -> part.id().value(), part -> part));
  private static TriangleMesh sacrum;
  private static RayCaster rays;

  @BeforeAll
  static void mesh() {
    sacrum = meshed("sacrum", 0.9);
    rays = new RayCaster(List.of(sacrum));
  }

  private static TriangleMesh meshed(String id, double stepMm) {
    ColumnPart part = PARTS.get(id);
    return ClosedSurface.surface(
        ClosedSurface.simplified(ColumnMesher.surface(part.solid(), stepMm), part.triangles()));
  }

  @Test
  void closedWithEighteenMouths() {
    MeshTopology topology = MeshTopology.of(sacrum);
    assertTrue(topology.closed());
    assertEquals(1, topology.components());
    // Canal above, hiatus, four foramina on each side in front and behind: 17 handles.
    assertEquals(2 - 2 * 17, topology.eulerCharacteristic());
  }

  @Test
  void heightFromPromontoryToApexWithinOneDeviation() {
    Vector3d promontory = foremost(p -> Math.abs(p.x()) < 1 && p.z() > -3);
    Vector3d apex = foremost(p -> Math.abs(p.x()) < 1 && along(p) > FRAME.border(5) - 3);
    double height = promontory.distance(apex);
    assertEquals(106.7, height, 3);
  }

  @Test
  void widthAndEndplateWithinOneDeviation() {
    assertEquals(108.4, sacrum.box().sizeMm().x, 6.1);
    Extent rim = extent(p -> p.z() > -0.7 && p.y() > -15 && Math.abs(p.x()) < 26);
    assertEquals(47, rim.high.x - rim.low.x, 0.08 * 47);
    assertEquals(28.3, rim.high.y - rim.low.y, 0.08 * 28.3);
  }

  @Test
  void foraminaLeadIntoTheCanalAndThrough() {
    SacralForamen.right(FRAME, MASS, new PelvicSurface(FRAME, MASS.lateral()))
        .forEach(
            foramen -> {
              for (int side = -1; side <= 1; side += 2) {
                assertClear(1.5, side, before(foramen), foramen.junction(), foramen.canal());
                assertClear(1.5, side, behind(foramen), foramen.junction(), foramen.canal());
              }
            });
  }

  @Test
  void mouthsHaveTheirSize() {
    for (SacralForamen f :
        SacralForamen.right(FRAME, MASS, new PelvicSurface(FRAME, MASS.lateral()))) {
      double s = FRAME.border(f.number());
      assertMouth("pelvicForamen" + f.number(), f.pelvic(), f.junction(), s);
      assertMouth("dorsalForamen" + f.number(), f.dorsal(), f.junction(), s);
    }
  }

  /** Measures a mouth where, coming from outside, its rim first is closed all round. */
  private static void assertMouth(String name, Vector3dc mouth, Vector3dc junction, double s) {
    double width = FRAME.value(name + "Width");
    double height = FRAME.value(name + "Height");
    Vector3d inwards = junction.sub(mouth, new Vector3d()).normalize();
    Vector3d side = new Vector3d(1, 0, 0);
    side.fma(-side.dot(inwards), inwards).normalize();
    Vector3d down = FRAME.axis().direction(s);
    down.fma(-down.dot(inwards), inwards).normalize();
    double in = -6;
    while (in < 8 && !ringed(mouth.fma(in, inwards, new Vector3d()), side, down, width, height)) {
      in += 0.25;
    }
    Vector3d at = mouth.fma(in, inwards, new Vector3d());
    String found = name + " at " + in;
    assertEquals(width, across(at, side), 0.12 * width + 0.4, found + " width");
    assertEquals(height, across(at, down), 0.12 * height + 0.4, found + " height");
  }

  private static boolean ringed(
      Vector3d at, Vector3d side, Vector3d down, double width, double height) {
    boolean closed = true;
    for (int i = 0; i < 16; i++) {
      double angle = Math.PI * i / 8;
      Vector3d way =
          side.mul(Math.cos(angle), new Vector3d()).fma(Math.sin(angle), down).normalize();
      closed &= free(at, way) < 0.62 * Math.max(width, height);
    }
    return closed;
  }

  private static double across(Vector3d at, Vector3d way) {
    return free(at, way) + free(at, way.negate(new Vector3d()));
  }

  @Test
  void canalIsAsWideAndDeepAsGiven() {
    double s = FRAME.border(1) - 12;
    Vector3d centre = FRAME.canalCentre(s);
    Vector3d dorsal = FRAME.axis().dorsal(s);
    double depth = free(centre, dorsal) + free(centre, dorsal.negate(new Vector3d()));
    assertEquals(FRAME.canalDepthMm(s), depth, 0.1 * FRAME.canalDepthMm(s));
    Vector3d low = centre.fma(-0.25 * depth, dorsal, new Vector3d());
    double width = 2 * free(low, new Vector3d(1, 0, 0));
    assertEquals(FRAME.canalWidthMm(s), width, 0.15 * FRAME.canalWidthMm(s));
  }

  @Test
  void hiatusIsOpenBackwardsAndIntoTheCanal() {
    double s = FRAME.border(5) - 5;
    Vector3d inside = FRAME.canalCentre(s);
    Vector3d outside = inside.fma(30, FRAME.axis().dorsal(s), new Vector3d());
    Vector3d above = FRAME.canalCentre(FRAME.hiatusApexAlong() - 10);
    assertClear(1, 1, outside, inside, above);
    double arch = FRAME.hiatusApexAlong() - 6;
    assertTrue(
        free(FRAME.canalCentre(arch), FRAME.axis().dorsal(arch)) < 10, "closed above the hiatus");
  }

  @Test
  void cornuaStandApart() {
    double s = FRAME.border(5) - 5;
    double behind = FRAME.bodyDepthMm(s) + FRAME.canalDepthMm(s) + 0.5;
    Vector3d between = FRAME.axis().point(0, s, behind);
    double apart = free(between, new Vector3d(1, 0, 0)) + free(between, new Vector3d(-1, 0, 0));
    assertEquals(11.8, apart, 2.5);
  }

  @Test
  void segmentsAreWholeAndApart() {
    double volume = 0;
    for (int segment = 1; segment <= 5; segment++) {
      TriangleMesh mesh = meshed("sacral-vertebra-s" + segment, 1.1);
      assertTrue(MeshTopology.of(mesh).closed(), "S" + segment);
      assertEquals(1, MeshTopology.of(mesh).components(), "S" + segment);
      volume += mesh.volumeMm3();
    }
    assertTrue(volume < sacrum.volumeMm3());
    assertTrue(volume > 0.9 * sacrum.volumeMm3());
  }

  @Test
  void coccyxIsOneClosedPieceOfItsLength() {
    TriangleMesh coccyx = meshed("coccyx", 0.6);
    MeshTopology topology = MeshTopology.of(coccyx);
    assertTrue(topology.closed());
    assertEquals(1, topology.components());
    SacrumPoints points = SacrumPoints.of(PARAMETERS, POSE);
    double lowest = coccyx.box().minMm().z();
    assertEquals(points.coccyxTipMm().z(), lowest, 1.5);
    Vector3dc tip = points.coccyxTipMm();
    assertTrue(tip.y() > points.coccyxFacet().centreMm().y() + 5, "turns forward");
  }

  @Test
  void facetsMeetTheJointWithTheFifthLumbarVertebra() {
    for (FacetJoint joint : FacetJoint.both(PARAMETERS, POSE, Level.L5)) {
      Vector3d into = joint.normal().negate(new Vector3d());
      double room = rays.first(joint.centreMm(), into, 20).orElseThrow().distanceMm();
      assertEquals(joint.gapMm() / 2, room, 0.3);
    }
  }

  @Test
  void auricularSurfaceHasItsLengths() {
    AuricularRelief ear = new AuricularRelief(FRAME);
    List<Vector3d> inside = new ArrayList<>();
    for (double y = -40; y < 20; y += 1) {
      for (double z = -60; z < 10; z += 1) {
        if (ear.insideMm(y, z) > 0) {
          inside.add(new Vector3d(0, y, z));
        }
      }
    }
    double longest = 0;
    for (Vector3d a : inside) {
      for (Vector3d b : inside) {
        longest = Math.max(longest, a.distance(b));
      }
    }
    assertEquals(49.1, longest, 1.5);
  }

  @Test
  void landmarksLieOnTheBone() {
    Solid bone = PARTS.get("sacrum").solid();
    SacrumMarks.landmarksMm(PARAMETERS, POSE)
        .forEach((name, p) -> assertEquals(0, bone.depthMm(p.x(), p.y(), p.z()), 0.4, name));
    Vector3dc right =
        SacrumMarks.landmarksMm(PARAMETERS, POSE).get("auricular-surface-of-sacrum-right");
    assertTrue(right.x() > 40, "right is +x");
  }

  private static Vector3d before(SacralForamen foramen) {
    return foramen
        .pelvic()
        .sub(foramen.junction(), new Vector3d())
        .mul(1.8)
        .add(foramen.junction());
  }

  private static Vector3d behind(SacralForamen foramen) {
    return foramen
        .dorsal()
        .sub(foramen.junction(), new Vector3d())
        .mul(1.8)
        .add(foramen.junction());
  }

  private static void assertClear(double radiusMm, int side, Vector3dc... own) {
    List<Vector3d> line =
        java.util.Arrays.stream(own)
            .map(p -> POSE.sacrum().worldFromLocal(side * p.x(), p.y(), p.z()))
            .toList();
    ClearWay way = ClearWay.along(line, rays);
    assertTrue(way.open(), line.toString());
    assertTrue(way.freeRadiusMm() > radiusMm, () -> "free " + way.freeRadiusMm());
  }

  /** Way to the bone from a place of the own frame, mm. */
  private static double free(Vector3dc own, Vector3dc ownWay) {
    Vector3d from = POSE.sacrum().worldFromLocal(own);
    Vector3d to = POSE.sacrum().worldFromLocal(own.add(ownWay, new Vector3d()));
    return rays.first(from, to.sub(from).normalize(), 60)
        .map(RayCaster.Hit::distanceMm)
        .orElse(60.0);
  }

  private static double along(Vector3dc own) {
    return FRAME.axis().along(own.y(), own.z());
  }

  private static Vector3d foremost(Predicate<Vector3dc> taken) {
    Vector3d best = new Vector3d(0, Double.NEGATIVE_INFINITY, 0);
    float[] v = sacrum.positionsMm();
    for (int i = 0; i < v.length; i += 3) {
      Vector3d own = POSE.sacrum().localFromWorld(new Vector3d(v[i], v[i + 1], v[i + 2]));
      if (taken.test(own) && own.y > best.y) {
        best = own;
      }
    }
    return best;
  }

  private record Extent(Vector3d low, Vector3d high) {}

  private static Extent extent(Predicate<Vector3dc> taken) {
    Vector3d low = new Vector3d(Double.POSITIVE_INFINITY);
    Vector3d high = new Vector3d(Double.NEGATIVE_INFINITY);
    float[] v = sacrum.positionsMm();
    for (int i = 0; i < v.length; i += 3) {
      Vector3d own = POSE.sacrum().localFromWorld(new Vector3d(v[i], v[i + 1], v[i + 2]));
      if (taken.test(own)) {
        low.min(own);
        high.max(own);
      }
    }
    return new Extent(low, high);
  }
}
