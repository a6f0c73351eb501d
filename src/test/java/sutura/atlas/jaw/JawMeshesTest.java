package sutura.atlas.jaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.atlas.dentition.Dentition;
import sutura.atlas.dentition.Tooth;
import sutura.atlas.mesh.SkullSolid;
import sutura.atlas.skull.SkullSegmentation;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Tube;
import sutura.atlas.volume.Voxels;
import sutura.evidence.Provenance;
import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;
import sutura.geometry.MeshTopology;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/** The mandible grows from two scanned rami that are drawn here as tubes under a flat base. */
class JawMeshesTest {
  private static final VoxelGrid SCAN_GRID = new VoxelGrid(96, 50, 40, -71.25, -12, -79.5, 1.5);

  /** Height of the flat base of the skull, under which the condyles lie. */
  private static final double BASE_Z_MM = -36;

  private static SkullSolid cranium;
  private static SkullSegmentation skull;
  private static JawMeshes jaw;

  @BeforeAll
  static void build() {
    cranium = cranium();
    skull = skull();
    jaw = JawMeshes.of(skull, cranium, Progress.NONE);
  }

  private static SkullSolid cranium() {
    float[] depth = new float[SCAN_GRID.size()];
    Voxels.forEach(
        SCAN_GRID, (v, x, y, z) -> depth[v] = (float) Math.max(-1.5, Math.min(1.5, z - BASE_Z_MM)));
    return new SkullSolid(
        new FloatVolume(SCAN_GRID, depth),
        new LabelVolume(SCAN_GRID, new byte[depth.length]),
        new LabelVolume(SCAN_GRID, new byte[depth.length]));
  }

  private static SkullSegmentation skull() {
    int n = SCAN_GRID.size();
    byte[] separated = new byte[n];
    float[] hu = new float[n];
    addRamus(separated, hu, 1);
    addRamus(separated, hu, -1);
    return new SkullSegmentation(
        SCAN_GRID,
        new short[n],
        hu,
        new boolean[n],
        new boolean[n],
        separated,
        new byte[n],
        new TreeMap<>(),
        new byte[n]);
  }

  private static void addRamus(byte[] separated, float[] hu, int side) {
    Tube ramus =
        Tube.of(
            List.of(
                new Vector3d(side * 48, 17, -80),
                new Vector3d(side * 49, 14, -60),
                new Vector3d(side * 50, 8, -45)),
            3.6);
    Tube front =
        Tube.of(
            List.of(
                new Vector3d(side * 41, 30, -80),
                new Vector3d(side * 45, 28, -60),
                new Vector3d(side * 45, 31, -45)),
            3.6);
    Ellipsoid head = Ellipsoid.upright(new Vector3d(side * 50, 6, -42), new Vector3d(9, 5, 8));
    Voxels.forEach(
        SCAN_GRID,
        (v, x, y, z) -> {
          double d = Math.max(ramus.depthMm(x, y, z), head.depthMm(x, y, z));
          boolean between = Math.abs(x - side * 47) < 3.5 && y > 12 && y < 30 && z < -55;
          if (Math.max(d, front.depthMm(x, y, z)) > 0 || between) {
            separated[v] = 2;
            hu[v] = 1000;
          }
        });
  }

  @Test
  void everyMeshIsClosed() {
    assertEquals(29, jaw.full().size());
    assertEquals(jaw.full().keySet(), jaw.reduced().keySet());
    jaw.full().forEach(JawMeshesTest::assertClosed);
    jaw.reduced().forEach(JawMeshesTest::assertClosed);
  }

  private static void assertClosed(StructureId id, TriangleMesh mesh) {
    MeshTopology topology = MeshTopology.of(mesh);
    assertTrue(topology.closed() && topology.vertexManifold(), id + " is not closed");
    assertEquals(1, topology.components(), id + " in pieces");
    assertTrue(mesh.volumeMm3() > 0, id + " is inside out");
  }

  @Test
  void teethHaveTheirShareOfTriangles() {
    for (Tooth tooth : Dentition.ofThisHead().all()) {
      int triangles = mesh(tooth.id().value()).triangleCount();
      assertTrue(triangles >= 700 && triangles <= 1500, tooth.id() + ": " + triangles);
    }
  }

  @Test
  void theMandibleHasTheSizeOfAnAdults() {
    TriangleMesh mandible = mesh("mandible");
    double bigonial = widthMm(mandible, 10, 25, -98, -85);
    assertTrue(bigonial > 95 && bigonial < 106, "bigonial breadth " + bigonial);
    double chin = mandible.box().minMm().z();
    double neck = Dentition.ofThisHead().lower().get(0).rasMm(0, 0, 0).z;
    assertEquals(32, neck - chin, 3, "height of the symphysis up to the necks");
  }

  private static double widthMm(TriangleMesh mesh, double y0, double y1, double z0, double z1) {
    double low = 0;
    double high = 0;
    float[] p = mesh.positionsMm();
    for (int i = 0; i < p.length; i += 3) {
      if (p[i + 1] > y0 && p[i + 1] < y1 && p[i + 2] > z0 && p[i + 2] < z1) {
        low = Math.min(low, p[i]);
        high = Math.max(high, p[i]);
      }
    }
    return high - low;
  }

  @Test
  void condylesLeaveTheJointSpaceFree() {
    double gap = BASE_Z_MM - mesh("mandible").box().maxMm().z();
    assertTrue(gap >= 1.5 && gap <= 3, "joint space " + gap);
  }

  @Test
  void theChinIsConstructedAndTheCondylesAreScanned() {
    TriangleMesh mandible = mesh("mandible");
    int scanned = 0;
    for (int v = 0; v < mandible.vertexCount(); v++) {
      float y = mandible.positionsMm()[3 * v + 1];
      float z = mandible.positionsMm()[3 * v + 2];
      Provenance origin = Provenance.values()[mandible.provenance()[v]];
      if (y > 60 || z < -80) {
        assertEquals(Provenance.CONSTRUCTED, origin);
      }
      if (z > -50) {
        assertEquals(Provenance.SCAN, origin);
        scanned++;
      }
    }
    assertTrue(scanned > 500, scanned + " scanned vertices");
  }

  @Test
  void teethDoNotReachIntoTheMandible() {
    Mandible mandible = Mandible.of(skull, cranium);
    VoxelGrid grid = Mandible.GRID;
    for (Tooth tooth : Dentition.ofThisHead().lower()) {
      double deepest = 0;
      for (double z = -tooth.form().rootMm(); z < tooth.form().crownMm(); z += 0.4) {
        for (double x = -6; x < 6; x += 0.4) {
          for (double y = -6; y < 6; y += 0.4) {
            Vector3d p = tooth.rasMm(x, y, z);
            double inTooth = tooth.depthMm(p.x, p.y, p.z);
            if (inTooth > deepest) {
              float inBone = mandible.depthMm().values()[Voxels.at(grid, p.x, p.y, p.z)];
              deepest = Math.max(deepest, Math.min(inTooth, inBone));
            }
          }
        }
      }
      assertFalse(deepest > 0.3, tooth.id() + " reaches " + deepest + " mm into the bone");
    }
  }

  private static TriangleMesh mesh(String id) {
    TriangleMesh mesh = jaw.full().get(StructureId.of(id));
    if (mesh == null) {
      throw new AssertionError(id + " is missing");
    }
    return mesh;
  }
}
