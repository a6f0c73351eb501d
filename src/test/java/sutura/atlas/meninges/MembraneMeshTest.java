package sutura.atlas.meninges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import sutura.atlas.mesh.ClosedSurface;
import sutura.geometry.MeshTopology;
import sutura.geometry.TriangleMesh;

class MembraneMeshTest {
  @Test
  void aFoldWithAHoleIsAClosedBodyOfItsThickness() {
    SheetFold fold =
        SheetFold.pierced(List.of(row(-8), row(-3), row(3), row(8)), new Vector3d(0, 0, 0), 2.5);
    TriangleMesh mesh = FoldMesh.surface(FoldMesh.of(fold), fold);
    MeshTopology topology = MeshTopology.of(mesh);
    assertTrue(topology.closed() && topology.vertexManifold());
    assertEquals(0, topology.eulerCharacteristic(), "one hole");
    double area = 16 * 16 - Math.PI * 2.5 * 2.5;
    assertEquals(2 * FoldMesh.HALF_MM, mesh.volumeMm3() / area, 0.1);
  }

  @Test
  void aHeightFoldEndsAtItsEdge() {
    HeightPlate flat = new HeightPlate(-10, -10, 1, 21, 21, new double[441]);
    double[] edge = new double[441];
    for (int i = 0; i < 441; i++) {
      int row = i / 21;
      edge[i] = Math.hypot(row - 10.0, i % 21 - 10.0) - 6;
    }
    HeightFold fold = new HeightFold(true, flat, new HeightPlate(-10, -10, 1, 21, 21, edge), false);
    assertEquals(1, fold.distanceMm(1, 2, 2), 1e-6);
    assertEquals(2, fold.distanceMm(0, 8, 0), 0.05);
    TriangleMesh mesh = FoldMesh.surface(FoldMesh.of(fold), fold);
    assertTrue(MeshTopology.of(mesh).closed());
    assertEquals(2, MeshTopology.of(mesh).eulerCharacteristic());
    assertEquals(6.4, mesh.box().maxMm().y(), 0.2);
  }

  @Test
  void aLiningOpenAtItsRimBecomesAClosedShell() {
    float[] p = {-5, -5, 0, 5, -5, 0, 5, 5, 0, -5, 5, 0, 0, 0, 0};
    int[] open = {0, 1, 4, 1, 2, 4, 2, 3, 4, 3, 0, 4};
    TriangleMesh shell = ClosedSurface.surface(LiningMesh.thickened(p, open, 0.8));
    MeshTopology topology = MeshTopology.of(shell);
    assertTrue(topology.closed() && topology.vertexManifold());
    assertEquals(2, topology.eulerCharacteristic());
    assertEquals(100 * 0.8, shell.volumeMm3(), 1e-3);
  }

  @Test
  void anOutlineKnowsInsideFromOutside() {
    Outline square =
        new Outline(
            List.of(
                new double[] {0, 0},
                new double[] {4, 0},
                new double[] {4, 4},
                new double[] {0, 4}));
    assertEquals(-2, square.distanceMm(2, 2), 1e-9);
    assertEquals(3, square.distanceMm(7, 1), 1e-9);
    assertEquals(Math.hypot(1, 1), square.distanceMm(5, 5), 1e-9);
  }

  private static List<Vector3dc> row(double y) {
    return List.of(
        new Vector3d(-8, y, 0),
        new Vector3d(-3, y, 0),
        new Vector3d(3, y, 0),
        new Vector3d(8, y, 0));
  }
}
