package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class WallThicknessTest {
  /** A ball with a hollow: its wall is 3 mm thick. */
  private static TriangleMesh shell() {
    TriangleMesh outer = BallMesh.of(new Vector3d(5, 0, 0), 12);
    TriangleMesh inner = BallMesh.of(new Vector3d(5, 0, 0), 9);
    int n = outer.positionsMm().length;
    float[] positions =
        java.util.Arrays.copyOf(outer.positionsMm(), n + inner.positionsMm().length);
    System.arraycopy(inner.positionsMm(), 0, positions, n, inner.positionsMm().length);
    int t = outer.triangles().length;
    int[] triangles = java.util.Arrays.copyOf(outer.triangles(), t + inner.triangles().length);
    for (int i = 0; i < inner.triangles().length; i += 3) {
      for (int k = 0; k < 3; k++) {
        triangles[t + i + k] = inner.triangles()[i + 2 - k] + n / 3;
      }
    }
    return new TriangleMesh(positions, new float[positions.length], triangles);
  }

  @Test
  void theWallOfAHollowBallIsAsThickAsItIs() {
    TriangleMesh mesh = shell();
    for (int v = 0; v < BallMesh.of(new Vector3d(), 12).vertexCount(); v += 5) {
      float[] p = mesh.positionsMm();
      Vector3d at = new Vector3d(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
      Vector3d outward = at.sub(5, 0, 0, new Vector3d());
      WallThickness wall = WallThickness.of(mesh, at, outward).orElseThrow();
      assertEquals(3, wall.thicknessMm(), 0.5);
      assertEquals(v, wall.vertex());
    }
  }

  @Test
  void farFromTheSurfaceThereIsNone() {
    assertTrue(WallThickness.of(shell(), new Vector3d(40, 0, 0), new Vector3d(1, 0, 0)).isEmpty());
  }
}
