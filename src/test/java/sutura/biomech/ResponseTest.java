package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;

class ResponseTest {
  private static final StructureId BONE = StructureId.of("frontal-bone");
  private static final StructureId SUTURE = StructureId.of("sagittal-suture");

  private static final Deformation LINEAR =
      new Deformation() {
        @Override
        public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
          return structure.equals(BONE) ? Optional.of(pointsMm.clone()) : Optional.empty();
        }

        @Override
        public double largestNm() {
          return 30;
        }
      };

  private static Response response(Load load) {
    return new Response(
        new Experiment(load, new TreeMap<>(), Support.PILLOW, Experiment.BONE_GPA),
        Response.Method.LIVE,
        new Vector3d(0, 100, 0),
        new Vector3d(0, -1, 0),
        new Estimate(20, 10, 30),
        new Estimate(200, 200, 200),
        new TreeMap<>(
            Map.of(
                SUTURE,
                new SutureMotion(
                    new Estimate(-2, -3, -1),
                    new Estimate(1, 0.5, 2),
                    new Vector3d(),
                    new Vector3d(0, 0, -2)))),
        LINEAR,
        1000,
        1e-8,
        3);
  }

  @Test
  void everyNumberGrowsWithTheForce() {
    Response twice = response(new Load.Press(new Vector3d(0, 100, 0), 0.05)).withForce(0.1);
    assertEquals(0.1, twice.experiment().load().forceN());
    assertEquals(new Estimate(40, 20, 60), twice.patchNm());
    assertEquals(new Estimate(400, 400, 400), twice.rigidUm());
    assertEquals(new Estimate(-4, -6, -2), twice.sutures().get(SUTURE).openingNm());
    assertEquals(new Vector3d(0, 0, -4), twice.sutures().get(SUTURE).jumpNm());
    assertEquals(60, twice.deformation().largestNm());
    float[] points = {1, 2, 3};
    assertArrayEquals(
        new float[] {2, 4, 6}, twice.deformation().displacementsNm(BONE, points).orElseThrow());
    assertEquals(Optional.empty(), twice.deformation().displacementsNm(SUTURE, points));
    assertEquals(250, twice.forceFor0p1mmN(), 1e-9, "the same at any force");
  }

  @Test
  void theWayBackGivesTheSame() {
    Response first = response(new Load.Traction(new Vector3d(0, 100, 0), 0.05));
    Response back = first.withForce(500).withForce(0.05);
    assertEquals(first.patchNm().value(), back.patchNm().value(), 1e-12);
    assertEquals(30, back.deformation().largestNm(), 1e-12);
  }

  @Test
  void aPressureHasNoForceToChange() {
    Response pressure = response(new Load.InnerPressure(10));
    assertSame(pressure, pressure.withForce(3));
  }
}
