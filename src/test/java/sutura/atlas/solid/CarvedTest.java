package sutura.atlas.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.geometry.BallMesh;

class CarvedTest {
  private static final Solid BALL = Tube.of(List.of(new Vector3d(0, 0, 0)), 10);
  private static final Solid NEIGHBOUR = Tube.of(List.of(new Vector3d(15, 0, 0)), 10);

  @Test
  void aBodyKeepsItsDistanceFromItsNeighbour() {
    Solid carved = new Carved(BALL, List.of(NEIGHBOUR), 1);
    assertEquals(0, carved.depthMm(4, 0, 0), 1e-9);
    assertEquals(-2, carved.depthMm(6, 0, 0), 1e-9);
    assertEquals(BALL.depthMm(-9, 1, 2), carved.depthMm(-9, 1, 2), 1e-9);
  }

  @Test
  void whatANeighbourDoesNotReachStays() {
    Solid far = new Ellipsoid(new Vector3d(100, 0, 0), new Vector3d(5, 5, 5), new Matrix3d());
    Solid carved = new Carved(BALL, List.of(far), 1);
    assertEquals(BALL.depthMm(9.5, 0, 0), carved.depthMm(9.5, 0, 0), 1e-9);
  }

  @Test
  void aMeshIsABody() {
    Solid mesh = new MeshSolid(BallMesh.of(new Vector3d(1, 2, 3), 5));
    assertEquals(1, mesh.depthMm(1 + 4, 2, 3), 0.3);
    assertEquals(-1, mesh.depthMm(1 + 6, 2, 3), 0.3);
  }
}
