package sutura.atlas.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3dc;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MeshTopology;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/** A hollow ball of three bones, open below: frontal in front, a parietal on each side behind. */
class SkullMesherTest {
  private static final double OUTER_MM = 26;
  private static final double INNER_MM = 21;
  private static final double HOLE_MM = 4;

  /** The height from which centre lines are told from the inside of the skull. */
  private static final double MIDDLE_Z_MM = -10;

  /** Left of this the ball's shape is mirrored, elsewhere it is scanned. */
  private static final double MIRRORED_BELOW_X_MM = -12;

  private static MaterialMesh borders;
  private static LabelVolume origin;
  private static Map<StructureId, TriangleMesh> surfaces;

  @BeforeAll
  static void build() {
    SkullSolid ball = ball();
    origin = ball.origin();
    borders = SkullMesher.borders(SkullMesher.materials(ball));
    surfaces = SkullMesher.surfaces(SkullMesher.simplified(borders, 12_000), origin);
  }

  private static SkullSolid ball() {
    VoxelGrid grid = new VoxelGrid(81, 81, 81, -30, -30, MIDDLE_Z_MM - 30, 0.75);
    float[] depth = new float[grid.size()];
    byte[] bone = new byte[grid.size()];
    byte[] from = new byte[grid.size()];
    for (int k = 0, p = 0; k < grid.nz(); k++) {
      for (int j = 0; j < grid.ny(); j++) {
        for (int i = 0; i < grid.nx(); i++, p++) {
          double x = grid.xMm(i);
          double y = grid.yMm(j);
          double z = grid.zMm(k) - MIDDLE_Z_MM;
          double r = Math.sqrt(x * x + y * y + z * z);
          double shell = Math.min(OUTER_MM - r, r - INNER_MM);
          double hole = z < 0 ? Math.sqrt(x * x + y * y) - HOLE_MM : shell;
          depth[p] = (float) Math.max(-1.5, Math.min(1.5, Math.min(shell, hole)));
          from[p] =
              (byte) (x < MIRRORED_BELOW_X_MM ? Provenance.MIRRORED : Provenance.SCAN).ordinal();
          bone[p] =
              (byte)
                  (y > 0.1
                      ? SkullBones.FRONTAL
                      : x > 0.1 ? SkullBones.PARIETAL_RIGHT : SkullBones.PARIETAL_LEFT);
        }
      }
    }
    return new SkullSolid(
        new FloatVolume(grid, depth), new LabelVolume(grid, bone), new LabelVolume(grid, from));
  }

  @Test
  void bonesAndTheSuturesBetweenThemAreThere() {
    assertEquals(
        Set.of(
            StructureId.of("frontal-bone"),
            StructureId.of("parietal-bone-right"),
            StructureId.of("parietal-bone-left"),
            StructureId.of("coronal-suture-right"),
            StructureId.of("coronal-suture-left"),
            StructureId.of("sagittal-suture")),
        surfaces.keySet());
  }

  @Test
  void everyStructureIsClosed() {
    surfaces.forEach(
        (id, mesh) -> {
          MeshTopology topology = MeshTopology.of(mesh);
          assertTrue(topology.closed() && topology.vertexManifold(), id + ": " + topology);
          assertEquals(0, topology.degenerateTriangles(), id.value());
          assertTrue(mesh.volumeMm3() > 0, id.value());
        });
  }

  @Test
  void bonesAndTissueFillTheBall() {
    double sum = surfaces.values().stream().mapToDouble(TriangleMesh::volumeMm3).sum();
    double whole = 4.0 / 3 * Math.PI * (Math.pow(OUTER_MM, 3) - Math.pow(INNER_MM, 3));
    double expected = whole - Math.PI * HOLE_MM * HOLE_MM * (OUTER_MM - INNER_MM);
    assertEquals(expected, sum, 0.02 * expected);
    double frontal = surface("frontal-bone").volumeMm3();
    assertEquals(expected / 2, frontal, 0.06 * expected / 2);
  }

  @Test
  void leftIsOnTheLeft() {
    assertTrue(surface("parietal-bone-left").box().centreMm().x < -5);
    assertTrue(surface("coronal-suture-left").box().centreMm().x < -5);
    assertTrue(surface("parietal-bone-right").box().centreMm().x > 5);
  }

  @Test
  void sutureTissueIsAsThickAsAssumed() {
    TriangleMesh sagittal = surface("sagittal-suture");
    double halfDisc =
        Math.PI / 2 * (OUTER_MM * OUTER_MM - INNER_MM * INNER_MM) - HOLE_MM * (OUTER_MM - INNER_MM);
    double thickness = sagittal.volumeMm3() / halfDisc;
    assertEquals(2 * SkullSutures.HALF_THICKNESS_MM, thickness, 0.08);
  }

  @Test
  void centreLineRunsAlongTheOutsideOfTheSuture() {
    Map<StructureId, List<Vector3dc>> lines = SutureLines.of(borders);
    List<Vector3dc> line = lines.get(StructureId.of("sagittal-suture"));
    assertTrue(line.size() > 60, line.size() + " points");
    for (Vector3dc p : line) {
      double z = p.z() - MIDDLE_Z_MM;
      double radius = Math.sqrt(p.x() * p.x() + p.y() * p.y() + z * z);
      assertEquals(OUTER_MM, radius, 0.8, "the line dips only at the hole's rounded rim");
      assertEquals(0.375, p.x(), 0.45);
    }
  }

  @Test
  void reducedMeshesAreClosedToo() {
    SkullMesher.surfaces(SkullMesher.simplified(borders, 2_000), origin)
        .forEach((id, mesh) -> assertTrue(MeshTopology.of(mesh).closed(), id.value()));
  }

  @Test
  void bonesKnowWhereEachVertexComesFrom() {
    TriangleMesh left = surface("parietal-bone-left");
    assertEquals(left.vertexCount(), left.provenance().length);
    int walls = 0;
    for (int v = 0; v < left.vertexCount(); v++) {
      double x = left.positionsMm()[3 * v];
      Provenance found = Provenance.values()[left.provenance()[v]];
      if (found == Provenance.DERIVED) {
        walls++;
        assertTrue(x > -1.5 || left.positionsMm()[3 * v + 1] > -1.5, "a wall lies at a suture");
      } else if (Math.abs(x - MIRRORED_BELOW_X_MM) > 0.75) {
        assertEquals(x < MIRRORED_BELOW_X_MM ? Provenance.MIRRORED : Provenance.SCAN, found);
      }
    }
    assertTrue(walls > 20, walls + " vertices on the walls towards sutures");
  }

  @Test
  void tissueOfSuturesHasOneOriginThroughout() {
    assertEquals(0, surface("sagittal-suture").provenance().length);
  }

  private static TriangleMesh surface(String id) {
    TriangleMesh mesh = surfaces.get(StructureId.of(id));
    if (mesh == null) {
      throw new AssertionError("no " + id + " in " + surfaces.keySet());
    }
    return mesh;
  }
}
