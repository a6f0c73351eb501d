package sutura.atlas.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.geometry.BallMesh;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

class MeshVoxelsTest {
  @Test
  void theVoxelsInsideABallAreThoseOfABall() {
    Vector3d centre = new Vector3d(1.5, -2, 3);
    TriangleMesh ball = BallMesh.of(centre, 8);
    VoxelGrid grid = MeshVoxels.around(ball.box(), 0.5, 1);
    int[] count = {0};
    MeshVoxels.visit(
        grid,
        ball,
        v -> {
          count[0]++;
          double x = grid.xMm(v % grid.nx());
          double y = grid.yMm(v / grid.nx() % grid.ny());
          double z = grid.zMm(v / (grid.nx() * grid.ny()));
          assertTrue(centre.distance(x, y, z) < 8.001);
        });
    assertEquals(1, count[0] * grid.voxelMm3() / ball.volumeMm3(), 0.01);
  }

  @Test
  void theGridLiesOnMultiplesOfItsSpacingAndHoldsTheBox() {
    Box box = new Box(new Vector3d(-3.1, 0.2, 7), new Vector3d(4.9, 1, 9.3));
    VoxelGrid grid = MeshVoxels.around(box, 0.75, 1);
    assertEquals(0, Math.IEEEremainder(grid.x0Mm(), 0.75), 1e-12);
    assertTrue(grid.x0Mm() <= -4.1 && grid.xMm(grid.nx() - 1) >= 5.9);
    assertTrue(grid.zMm(grid.nz() - 1) >= 10.3);
  }
}
