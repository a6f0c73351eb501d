package sutura.nutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.Motion;
import sutura.geometry.TriangleMesh;
import sutura.testing.SacralModel;
import sutura.testing.TestMeshes;

/** What the motion does, against closed forms. */
class SacralGeometryTest {
  private static final Vector3dc PIVOT = new Vector3d(0, -60, -630);
  private static final Vector3dc PROMONTORY = new Vector3d(0, -22, -605);
  private static final Vector3dc ATTACHMENT = new Vector3d(0, -85, -650);
  private static final double SLOPE = Math.toRadians(39);

  /** A straight sac in front of which, at a known distance, the axis runs. */
  private static SacralGeometry straight() {
    List<Vector3dc> sac = new ArrayList<>();
    for (int i = 0; i <= 40; i++) {
      sac.add(new Vector3d(0, -85, -600 - 50.0 * i / 40));
    }
    SacralGeometry.Disc disc = new SacralGeometry.Disc(new Vector3d(0, 0, -1), 600, 611);
    return new SacralGeometry(PIVOT, new Vector3d(1, 0, 0), disc, PROMONTORY, ATTACHMENT, sac);
  }

  @Test
  void inNutationThePromontoryGoesForwardsAndDownAndTheApexBack() {
    Motion turn = straight().whole(5);
    Vector3d promontory = turn.moved(PROMONTORY).sub(PROMONTORY);
    assertTrue(promontory.y > 0 && promontory.z < 0, promontory.toString());
    Vector3dc apex = new Vector3d(0, -95, -695);
    assertTrue(turn.moved(apex).y < apex.y(), "the apex goes back");
    assertEquals(0, promontory.x, 1e-12);
  }

  @Test
  void aPlaceTravelsTheChordOfItsRadius() {
    for (double rangeDeg : new double[] {0.01, 1.7, 3.6, 8}) {
      double chord = 2 * PROMONTORY.distance(PIVOT) * Math.sin(Math.toRadians(rangeDeg) / 2);
      assertEquals(chord, straight().travelMm(PROMONTORY, rangeDeg), 1e-9);
    }
  }

  /** To first order a straight sac lengthens by the angle times its distance from the axis. */
  @Test
  void theSacLengthensByItsDistanceFromTheAxisTimesTheAngle() {
    double leverMm = 25;
    for (double rangeDeg : new double[] {0.5, 1.7, 3.6}) {
      double expected = leverMm * Math.toRadians(rangeDeg);
      assertEquals(expected, straight().sacChangeMm(rangeDeg), 0.02 * expected);
    }
  }

  @Test
  void theSacrumTurnsTheSacBendsAndTheColumnStays() {
    SacralGeometry geometry = straight();
    assertTrue(geometry.motionOf(StructureId.of("sacrum"), 3).orElseThrow().isWhole());
    assertTrue(geometry.motionOf(StructureId.of("coccyx"), 3).orElseThrow().isWhole());
    Motion dura = geometry.motionOf(StructureId.of("spinal-dura"), 3).orElseThrow();
    assertEquals(0, dura.share(new Vector3d(0, -70, -599)));
    assertEquals(1, dura.share(new Vector3d(0, -70, -612)));
    for (String id : List.of("vertebra-l5", "hip-bone-left", "cranial-dura", "occipital-bone")) {
      assertEquals(Optional.empty(), geometry.motionOf(StructureId.of(id), 3), id);
    }
  }

  @Test
  void aDiscIsFoundAsItLies() {
    float[] plate = TestMeshes.sphere(new Vector3f(), 1).positionsMm().clone();
    for (int v = 0; v < plate.length; v += 3) {
      double x = 24 * plate[v];
      double ahead = 17 * plate[v + 1];
      double up = 5.5 * plate[v + 2];
      plate[v] = (float) x;
      plate[v + 1] = (float) (-30 + ahead * Math.cos(SLOPE) + up * Math.sin(SLOPE));
      plate[v + 2] = (float) (-610 - ahead * Math.sin(SLOPE) + up * Math.cos(SLOPE));
    }
    SacralGeometry.Disc disc = SacralGeometry.Disc.of(mesh(plate)).orElseThrow();
    assertEquals(-Math.sin(SLOPE), disc.down().y(), 1e-3);
    assertEquals(-Math.cos(SLOPE), disc.down().z(), 1e-3);
    assertEquals(11, disc.wholeFromMm() - disc.restToMm(), 0.05);
  }

  @Test
  void theModelGivesAxisDiscAndSac() {
    SacralGeometry geometry = SacralGeometry.of(SacralModel.without()).orElseThrow();
    assertEquals(0, geometry.pivotMm().distance(PIVOT), 0.05);
    assertEquals(1, geometry.axis().x(), 1e-6);
    assertEquals(599.5, geometry.disc().restToMm(), 0.1);
    assertEquals(-599.5, geometry.sac().get(0).z(), 0.1);
    geometry.sac().forEach(p -> assertEquals(-85, p.y(), 0.6));
    double expected = 25 * Math.toRadians(1.7);
    assertEquals(expected, geometry.sacChangeMm(1.7), 0.05 * expected);
    assertEquals(Optional.empty(), SacralGeometry.of(SacralModel.without("sacral-promontory")));
  }

  @Test
  void withoutTheSacThereIsNoChangeOfItsLength() {
    SacralGeometry geometry = SacralGeometry.of(SacralModel.without("spinal-dura")).orElseThrow();
    assertTrue(geometry.sac().isEmpty());
    assertEquals(0, geometry.sacChangeMm(1.7));
  }

  private static TriangleMesh mesh(float[] positionsMm) {
    TriangleMesh ball = TestMeshes.sphere(new Vector3f(), 1);
    return new TriangleMesh(positionsMm, ball.normals(), ball.triangles());
  }
}
