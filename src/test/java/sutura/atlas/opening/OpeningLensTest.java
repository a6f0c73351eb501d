package sutura.atlas.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.atlas.mesh.SkullMark;
import sutura.evidence.Provenance;
import sutura.geometry.MeshTopology;
import sutura.geometry.RayCaster;
import sutura.geometry.TriangleMesh;
import sutura.testing.ModelFixture;

class OpeningLensTest {
  /** Four boxes about a shaft of 6 x 8 mm along z, its middle at (3, 4). */
  private static final List<TriangleMesh> SHAFT =
      List.of(
          ModelFixture.box(-20, -4, 0, 20),
          ModelFixture.box(6, -4, 0, 20),
          ModelFixture.box(-7, -20, 0, 20),
          ModelFixture.box(-7, 8, 0, 20));

  private static Opening opening(double reachMm, List<Vector3dc> spineMm) {
    List<Vector3dc> axis =
        List.of(new Vector3d(3, 4, 30), new Vector3d(3, 4, 10), new Vector3d(3, 4, -9));
    StructureId id = StructureId.of("foramen-ovale-left");
    return new Opening(id, axis, 0, 1, List.of(), spineMm, reachMm, true, Provenance.SCAN, "test");
  }

  private static void assertClosedAndOutward(TriangleMesh mesh) {
    assertTrue(MeshTopology.of(mesh).closed());
    assertEquals(0, MeshTopology.of(mesh).degenerateTriangles());
    assertTrue(mesh.volumeMm3() > 0);
  }

  @Test
  void aRoundLensFillsTheShaft() {
    OpeningLens lens = OpeningLens.of(opening(20, List.of()), new RayCaster(SHAFT));
    assertClosedAndOutward(lens.mesh());
    assertEquals(6, lens.measures().get("leastDiameterMm"), 0.2);
    assertEquals(9, lens.measures().get("greatestDiameterMm"), 1, "between side and diagonal");
    Vector3d size = lens.mesh().box().sizeMm();
    assertTrue(size.x > 6 && size.x < 7 && size.y > 8 && size.y < 9);
    assertEquals(0.4, size.z, 1e-4);
  }

  @Test
  void whereNoBoneIsInReachTheLensEnds() {
    OpeningLens lens = OpeningLens.of(opening(2, List.of()), new RayCaster(SHAFT));
    assertEquals(4, lens.measures().get("greatestDiameterMm"), 1e-6);
  }

  @Test
  void aFissureFollowsItsSpine() {
    List<Vector3dc> spine =
        List.of(new Vector3d(3, 0.5, 10), new Vector3d(3.4, 4, 10), new Vector3d(3, 7.5, 10));
    OpeningLens lens = OpeningLens.of(opening(10, spine), new RayCaster(SHAFT));
    assertClosedAndOutward(lens.mesh());
    assertEquals(6, lens.measures().get("greatestWidthMm"), 0.2);
    assertEquals(7, lens.measures().get("fissureLengthMm"), 0.2);
  }

  @Test
  void theShippedOpeningsAreKnownAndEnoughAreOpen() {
    List<Opening> openings = OpeningsCodec.read();
    for (Opening opening : openings) {
      assertEquals(
          Tissue.OPENING,
          Catalogue.builtIn().find(opening.id()).orElseThrow().tissue(),
          opening.id().value());
      boolean right = opening.id().value().endsWith("-right");
      boolean left = opening.id().value().endsWith("-left");
      double side = opening.rimMm().x();
      assertTrue(!right || side > 4, opening.id() + " at x " + side);
      assertTrue(!left || side < -4, opening.id() + " at x " + side);
    }
    assertTrue(openings.stream().filter(Opening::open).count() >= 28);
  }

  @Test
  void aFaultInTheFileIsNamed() {
    byte[] text = "{\"openings\": [{\"id\": \"x\"}]}".getBytes(StandardCharsets.UTF_8);
    IllegalStateException thrown =
        Assertions.assertThrows(IllegalStateException.class, () -> OpeningsCodec.parse(text));
    assertTrue(thrown.getMessage().contains("/openings/0"), thrown.getMessage());
  }

  @Test
  void landmarksBecomeBalls() {
    TreeMap<String, Vector3dc> points = new TreeMap<>(Map.of("bregma", new Vector3d(1, 2, 3)));
    Map<StructureId, SkullMark> marks = SkullMarks.of(SHAFT, points, List.of("bregma"));
    SkullMark ball = marks.get(StructureId.of("bregma"));
    assertClosedAndOutward(ball.mesh());
    assertEquals(80, ball.mesh().triangleCount());
    assertEquals(Provenance.CONSTRUCTED, ball.provenance());
    double sphereMm3 = 4.0 / 3 * Math.PI * Math.pow(1.1, 3);
    assertTrue(ball.mesh().volumeMm3() < sphereMm3);
    assertTrue(ball.mesh().volumeMm3() > 0.85 * sphereMm3);
  }
}
