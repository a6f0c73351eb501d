package sutura.atlas.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.solid.Solid;
import sutura.atlas.spine.ColumnMesher;
import sutura.geometry.MeshTopology;
import sutura.geometry.TriangleMesh;

class DiscsTest {
  private static final Parameters PARAMETERS = Parameters.builtIn();
  private static final SpinePose POSE = SpinePose.of(PARAMETERS);
  private static final Map<StructureId, Solid> BONES = RoughBones.of(PARAMETERS, POSE);
  private static final Discs DISCS = new Discs(PARAMETERS, POSE, BONES);
  private static final List<ColumnPart> PARTS = DISCS.parts();

  @Test
  void thereIsADiscBelowEveryVertebraFromTheAxisOn() {
    assertEquals(2 * 23 + 1, PARTS.size());
    assertEquals("anulus-fibrosus-c2-c3", PARTS.get(0).id().value());
    assertEquals("nucleus-pulposus-l5-s1", PARTS.get(45).id().value());
  }

  @ParameterizedTest
  @EnumSource(names = {"C5", "T8", "L3", "L5"})
  void aDiscIsAsHighAsTheTableAndTheDishesOfItsEndplatesSay(Level level) {
    Placement at = DISCS.placement(level);
    double highest = Double.NEGATIVE_INFINITY;
    double lowest = Double.POSITIVE_INFINITY;
    TriangleMesh nucleus = mesh(part("nucleus-pulposus", level));
    for (int v = 0; v < nucleus.vertexCount(); v++) {
      Vector3d p = at.localFromWorld(vertex(nucleus, v));
      if (Math.hypot(p.x, p.y) < 3) {
        highest = Math.max(highest, p.z);
        lowest = Math.min(lowest, p.z);
      }
    }
    double table = PARAMETERS.value(level, "discHeightBelow") + 2 * RoughBones.DISH_MM;
    assertEquals(table, highest - lowest, 0.08 * table);
  }

  @ParameterizedTest
  @EnumSource(names = {"C5", "T8", "L3", "L5"})
  void anulusAndNucleusAreClosedAndMeetNoBone(Level level) {
    Solid above = BONES.get(level.id());
    StructureId below =
        level == Level.L5 ? StructureId.of("sacrum") : Level.valueOf(level.below()).id();
    for (String kind : List.of("anulus-fibrosus", "nucleus-pulposus")) {
      TriangleMesh mesh = mesh(part(kind, level));
      assertTrue(MeshTopology.of(mesh).closed(), kind);
      assertTrue(mesh.volumeMm3() > 0, kind);
      assertTrue(deepest(mesh, above) < 0.3, () -> kind + " " + deepest(mesh, above));
      assertTrue(deepest(mesh, BONES.get(below)) < 0.3);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"C5", "T8", "L3"})
  void theNucleusLiesInsideTheAnulusABitBehindTheMiddle(Level level) {
    Solid anulus = part("anulus-fibrosus", level).solid();
    Solid nucleus = part("nucleus-pulposus", level).solid();
    Placement at = DISCS.placement(level);
    int ring = 0;
    int core = 0;
    double front = 0;
    double back = 0;
    for (double y = -25; y <= 25; y += 0.5) {
      for (double x = -30; x <= 30; x += 0.5) {
        Vector3d p = at.worldFromLocal(x, y, 0);
        boolean inRing = anulus.depthMm(p.x, p.y, p.z) > 0;
        boolean inCore = nucleus.depthMm(p.x, p.y, p.z) > 0;
        assertTrue(!(inRing && inCore), "shared " + x + " " + y);
        ring += inRing ? 1 : 0;
        core += inCore ? 1 : 0;
        if (Math.abs(x) < 0.1 && inRing) {
          front += y > 0 ? 0.5 : 0;
          back += y < 0 ? 0.5 : 0;
        }
      }
    }
    double share = (double) core / (core + ring);
    assertTrue(share > 0.36 && share < 0.5, "share " + share);
    assertTrue(front > back && back > 1, front + " in front, " + back + " behind");
  }

  @Test
  void lumbarDiscsAreThickerInFront() {
    TriangleMesh anulus = mesh(part("anulus-fibrosus", Level.L4));
    Placement at = DISCS.placement(Level.L4);
    assertTrue(heightMm(anulus, at, 1) > 1.3 * heightMm(anulus, at, -1));
  }

  private static double heightMm(TriangleMesh mesh, Placement at, int side) {
    double high = 0;
    double low = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      Vector3d p = at.localFromWorld(vertex(mesh, v));
      if (Math.abs(p.x) < 8 && side * p.y > 10) {
        high = Math.max(high, p.z);
        low = Math.min(low, p.z);
      }
    }
    return high - low;
  }

  private static double deepest(TriangleMesh mesh, Solid bone) {
    double deepest = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      Vector3d p = vertex(mesh, v);
      deepest = Math.max(deepest, bone.depthMm(p.x, p.y, p.z));
    }
    return deepest;
  }

  private static ColumnPart part(String kind, Level level) {
    String id = kind + "-" + (level + "-" + level.below()).toLowerCase(Locale.ROOT);
    return PARTS.stream().filter(p -> p.id().value().equals(id)).findFirst().orElseThrow();
  }

  private static TriangleMesh mesh(ColumnPart part) {
    return ClosedSurface.surface(
        ClosedSurface.simplified(
            ColumnMesher.surface(part.solid(), part.stepMm()), part.triangles()));
  }

  private static Vector3d vertex(TriangleMesh mesh, int v) {
    float[] p = mesh.positionsMm();
    return new Vector3d(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
  }
}
