package sutura.atlas.spine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.model.measure.ColumnMeasures;
import sutura.model.measure.OwnFrame;

/**
 * A vertebra of blocks whose dimensions are known, in a frame that leans and lies off the origin.
 */
class ColumnMeasuresTest {
  private static final StructureId ID = StructureId.of("vertebra-l2");
  private static final double WITHIN_MM = 0.6;
  private static final double LEAN = Math.toRadians(20);
  private static final OwnFrame FRAME =
      new OwnFrame(
          new Vector3d(3, -40, -300),
          new Vector3d(0, Math.cos(LEAN), -Math.sin(LEAN)),
          new Vector3d(0, Math.sin(LEAN), Math.cos(LEAN)));

  /** Body 30 x 20 x 16, canal 20 x 16, arch to 30 behind the origin, spine to 50, span 60. */
  private record Blocks() implements Solid {
    @Override
    public double depthMm(double x, double y, double z) {
      Vector3d d = new Vector3d(x, y, z).sub(FRAME.originMm());
      double own = d.dot(FRAME.anterior());
      double up = d.dot(FRAME.superior());
      double body = block(d.x, own, up, 15, 0, 10, 8);
      double arch = block(d.x, own, up, 14, -20, 10, 5);
      double canal = block(d.x, own, up, 10, -18, 8, 40);
      double processes = block(d.x, own, up, 30, -20, 3, 3);
      double spine = block(d.x, own, up, 2, -40, 10, 4);
      double ring = Math.min(Math.max(arch, processes), -canal);
      return Math.max(body, Math.max(ring, spine));
    }

    private static double block(
        double x, double y, double z, double halfX, double middleY, double halfY, double halfZ) {
      return Math.min(
          halfX - Math.abs(x), Math.min(halfY - Math.abs(y - middleY), halfZ - Math.abs(z)));
    }

    @Override
    public Box boxMm() {
      Vector3d reach = new Vector3d(35, 55, 40);
      return new Box(
          new Vector3d(FRAME.originMm()).sub(reach), new Vector3d(FRAME.originMm()).add(reach));
    }
  }

  @Test
  void aKnownVertebraIsMeasuredInItsOwnFrame() {
    TriangleMesh mesh =
        ClosedSurface.surface(
            ClosedSurface.simplified(ColumnMesher.surface(new Blocks(), 0.5), 6000));
    Map<String, Double> found =
        Objects.requireNonNull(
            ColumnMeasures.of(Map.of(ID, mesh), Map.of(ID, FRAME)).ofStructures().get(ID));
    expect(30, "endplateWidthUpperMm", found);
    expect(30, "endplateWidthLowerMm", found);
    expect(20, "endplateDepthUpperMm", found);
    expect(16, "bodyHeightPosteriorMm", found);
    expect(16, "bodyHeightAnteriorMm", found);
    expect(20, "canalWidthMm", found);
    expect(16, "canalDepthMm", found);
    expect(60, "transverseSpanMm", found);
    expect(24, "spinousBehindCanalMm", found);
  }

  private static void expect(double mm, String name, Map<String, Double> found) {
    Double value = found.get(name);
    assertTrue(value != null, name + " is missing of " + found.keySet());
    assertEquals(mm, value, WITHIN_MM, name);
  }
}
