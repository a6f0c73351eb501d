package sutura.atlas.pelvis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.atlas.spine.ColumnMesher;
import sutura.geometry.MeshTopology;
import sutura.geometry.TriangleMesh;

class HipBonesTest {
  private static final Parameters PARAMETERS = Parameters.builtIn();
  private static final SpinePose POSE = SpinePose.of(PARAMETERS);
  private static final Vector3d ORIGIN = new Vector3d(POSE.sacrum().originMm());

  /** In the sacrum's place a bar from joint to joint. */
  private static final Solid SACRUM =
      Tube.of(
          List.of(new Vector3d(ORIGIN).add(-42, -26, -26), new Vector3d(ORIGIN).add(42, -26, -26)),
          12);

  private static final List<ColumnPart> PARTS =
      HipBones.of(PARAMETERS, POSE, Map.of(StructureId.of("sacrum"), SACRUM));

  @Test
  void theRightBoneLiesOnTheRightAndTheLeftIsItsMirrorImage() {
    assertEquals("hip-bone-left", PARTS.get(0).id().value());
    Solid left = PARTS.get(0).solid();
    Solid right = PARTS.get(1).solid();
    assertTrue(right.boxMm().minMm().x() >= ORIGIN.x);
    assertTrue(left.boxMm().maxMm().x() <= ORIGIN.x);
    for (double z = -150; z < 40; z += 9) {
      double x = 20 + (z + 150) / 2;
      assertEquals(depth(right, x, 10, z), depth(left, -x, 10, z), 1e-6);
    }
  }

  @Test
  void aRayGoesThroughTheObturatorForamenAndAnotherStrikesTheRamusBelow() {
    Solid right = PARTS.get(1).solid();
    assertTrue(deepestOnRay(right, new Vector3d(45, 36, -122)) < -5);
    assertTrue(deepestOnRay(right, new Vector3d(39, 20, -153)) > 2);
  }

  @Test
  void theSocketIsHollowAndHasAFloor() {
    Solid right = PARTS.get(1).solid();
    assertTrue(depth(right, 88, 22, -100) < -10);
    double floor = Double.NEGATIVE_INFINITY;
    for (double x = 54; x < 70; x += 0.5) {
      floor = Math.max(floor, depth(right, x, 22, -95));
    }
    assertTrue(floor > 1, "floor " + floor);
  }

  @Test
  void sizesAreThoseOfAnAdult() {
    TriangleMesh mesh = coarse(PARTS.get(1));
    assertTrue(MeshTopology.of(mesh).closed());
    assertEquals(1, MeshTopology.of(mesh).components());
    Vector3d size = mesh.box().sizeMm();
    assertEquals(206, size.z, 10);
    assertEquals(0.5 * 277, mesh.box().maxMm().x() - ORIGIN.x, 7);
    assertEquals(2.5, mesh.box().minMm().x() - ORIGIN.x, 1);
  }

  @Test
  void theJointWithTheSacrumIsNarrowAndOpen() {
    TriangleMesh mesh = coarse(PARTS.get(1));
    double nearest = Double.POSITIVE_INFINITY;
    float[] p = mesh.positionsMm();
    for (int v = 0; v < mesh.vertexCount(); v++) {
      nearest = Math.min(nearest, -SACRUM.depthMm(p[3 * v], p[3 * v + 1], p[3 * v + 2]));
    }
    assertTrue(nearest > 1 && nearest < 2.2, "nearest " + nearest);
  }

  private static TriangleMesh coarse(ColumnPart part) {
    return ClosedSurface.surface(ColumnMesher.surface(part.solid(), 2.4));
  }

  private static double deepestOnRay(Solid bone, Vector3d through) {
    Vector3d along = new Vector3d(0.77, 0.44, -0.45).normalize();
    double deepest = Double.NEGATIVE_INFINITY;
    for (double t = -60; t <= 45; t++) {
      Vector3d p = new Vector3d(through).fma(t, along);
      if (p.x > 5) {
        deepest = Math.max(deepest, depth(bone, p.x, p.y, p.z));
      }
    }
    return deepest;
  }

  private static double depth(Solid bone, double x, double y, double z) {
    return bone.depthMm(ORIGIN.x + x, ORIGIN.y + y, ORIGIN.z + z);
  }
}
