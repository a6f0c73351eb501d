package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MaterialSurfacesTest {
  @Test
  void voxelsThatTouchAtAnEdgeComeApart() {
    MeshTopology topology = topology("100", "010");
    assertEquals(2, topology.components());
    assertEquals(4, topology.eulerCharacteristic());
  }

  @Test
  void voxelsThatTouchAtAVertexComeApart() {
    Voxels voxels = new Voxels(4);
    voxels.set(1, 1, 1, 1);
    voxels.set(2, 2, 2, 1);
    MeshTopology topology = topology(voxels, 1);
    assertTrue(topology.closed() && topology.vertexManifold(), topology.toString());
    assertEquals(2, topology.components());
  }

  @Test
  void ringThatTouchesItselfAtAnEdgeIsClosed() {
    MeshTopology topology = topology("1101", "1011", "1111");
    assertTrue(topology.vertexManifold(), topology.toString());
    assertEquals(1, topology.components());
  }

  @Test
  void anyMixtureOfMaterialsGivesManifolds() {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      Voxels voxels = new Voxels(9);
      for (int i = 0; i < 500; i++) {
        voxels.set(
            1 + random.nextInt(7), 1 + random.nextInt(7), 1 + random.nextInt(7), random.nextInt(4));
      }
      for (int material = 1; material < 4; material++) {
        MeshTopology topology = topology(voxels, material);
        assertTrue(topology.closed() && topology.vertexManifold(), seed + ": " + topology);
      }
    }
  }

  @Test
  void simplifiedMixturesStayManifold() {
    Random random = new Random(7);
    Voxels voxels = new Voxels(24);
    for (int i = 0; i < 400; i++) {
      int m = random.nextInt(4);
      int x = 2 + random.nextInt(17);
      int y = 2 + random.nextInt(17);
      int z = 2 + random.nextInt(17);
      for (int p = 0; p < 64; p++) {
        voxels.set(x + p % 4, y + p / 4 % 4, z + p / 16, m);
      }
    }
    MaterialMesh mesh = SurfaceNets.extract(voxels);
    new MaterialSmoothing(5, 0.5, -0.53, 0.4).apply(mesh);
    MaterialMesh coarse = QuadricSimplifier.simplify(mesh, mesh.triangleCount() / 5, 1);
    for (int material = 1; material < 4; material++) {
      MeshTopology few = MeshTopology.of(SurfaceNetsTest.surface(coarse, material));
      assertTrue(few.closed() && few.vertexManifold(), few.toString());
      assertEquals(0, few.degenerateTriangles());
    }
  }

  private static MeshTopology topology(String... rows) {
    Voxels voxels = new Voxels(6);
    for (int j = 0; j < rows.length; j++) {
      for (int i = 0; i < rows[j].length(); i++) {
        voxels.set(1 + i, 1 + j, 2, rows[j].charAt(i) - '0');
      }
    }
    MeshTopology topology = topology(voxels, 1);
    assertTrue(topology.closed(), topology.toString());
    return topology;
  }

  private static MeshTopology topology(Voxels voxels, int material) {
    return MeshTopology.of(SurfaceNetsTest.surface(SurfaceNets.extract(voxels), material));
  }

  /** Whole voxels of materials; borders run half-way. */
  private static final class Voxels implements MaterialSampling {
    private final VoxelGrid grid;
    private final byte[] material;

    Voxels(int n) {
      grid = new VoxelGrid(n, n, n, 0, 0, 0, 1);
      material = new byte[grid.size()];
    }

    void set(int i, int j, int k, int value) {
      material[grid.index(i, j, k)] = (byte) value;
    }

    @Override
    public VoxelGrid grid() {
      return grid;
    }

    @Override
    public int material(int index) {
      return material[index];
    }

    @Override
    public float crossing(int p, int q) {
      return 0.5f;
    }
  }
}
