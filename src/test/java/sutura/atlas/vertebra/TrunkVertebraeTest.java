package sutura.atlas.vertebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.atlas.column.FacetJoint;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.solid.Solid;
import sutura.atlas.spine.ColumnMesher;
import sutura.geometry.TriangleMesh;

/** Forms of the thoracic and lumbar vertebrae, measured on bodies and meshes. */
class TrunkVertebraeTest {
  private static final Parameters PARAMETERS = Parameters.builtIn();
  private static final SpinePose POSE = SpinePose.of(PARAMETERS);
  private static final double STEP_MM = 0.1;

  private static Solid bone(Level level) {
    return TrunkVertebrae.own(PARAMETERS, POSE, level);
  }

  /** Where a line out of a point changes between bone and room for the given time, mm. */
  private static double crossing(Solid solid, Vector3d from, Vector3d along, int times) {
    int left = times;
    boolean inside = solid.depthMm(from.x, from.y, from.z) > 0;
    for (double t = 0; t < 80; t += STEP_MM) {
      Vector3d p = new Vector3d(from).fma(t, along);
      boolean now = solid.depthMm(p.x, p.y, p.z) > 0;
      if (now != inside) {
        inside = now;
        left--;
        if (left == 0) {
          return t;
        }
      }
    }
    return Double.NaN;
  }

  /** The place of the spinous process that is farthest from a point. */
  private static Vector3d tip(Solid solid, TrunkFrame frame, Vector3d from) {
    Vector3d tip = new Vector3d(from);
    for (double y = solid.boxMm().minMm().y(); y < frame.laminaMm() - 5; y += 0.4) {
      for (double z = solid.boxMm().minMm().z(); z < solid.boxMm().maxMm().z(); z += 0.4) {
        if (solid.depthMm(0, y, z) > 0 && from.distance(0, y, z) > from.distance(tip)) {
          tip.set(0, y, z);
        }
      }
    }
    return tip;
  }

  @ParameterizedTest
  @EnumSource(names = {"T1", "T4", "T7", "T10", "T12", "L1", "L3", "L5"})
  void sizesOfTheRows(Level level) {
    Solid bone = bone(level);
    TrunkFrame frame = new TrunkFrame(PARAMETERS, POSE, level);
    Vector3d right = new Vector3d(1, 0, 0);
    Vector3d back = new Vector3d(0, -1, 0);
    double upper = frame.body().upperMm(0) - frame.value("hollowUpper") - 0.8;
    double width = 2 * crossing(bone, new Vector3d(0, 0, upper), right, 1);
    assertEquals(1, width / frame.value("endplateWidthUpper"), 0.08, "width of the endplate");
    Vector3d middle = new Vector3d(0, 0, upper);
    double depth =
        crossing(bone, middle, back, 1) + crossing(bone, middle, new Vector3d(0, 1, 0), 1);
    assertEquals(1, depth / frame.value("endplateDepthUpper"), 0.08, "depth of the endplate");
    Vector3d inCanal = new Vector3d(0, frame.backMm() - 3, frame.laminaMiddle().z + 2);
    double canal = 3 + crossing(bone, inCanal, back, 1);
    assertEquals(1, canal / frame.value("canalDepth"), 0.1, "depth of the canal");
    double half = frame.value("transverseSpan") / 2;
    assertEquals(half, bone.boxMm().maxMm().x(), 12, "box");
    Vector3d from =
        level.region() == Level.Region.LUMBAR
            ? new Vector3d(0, 0, frame.body().upperMm(0))
            : new Vector3d(0, -frame.value("endplateDepthUpper") / 2, frame.upperMm());
    double spinous = tip(bone, frame, from).distance(from);
    assertEquals(1, spinous / frame.value("spinousLength"), 0.1, "spinous process");
  }

  @ParameterizedTest
  @EnumSource(names = {"T1", "T5", "T7", "T9", "T12", "L1", "L3", "L4", "L5"})
  void pediclesHaveTheirSizes(Level level) {
    Solid bone = bone(level);
    TrunkFrame frame = new TrunkFrame(PARAMETERS, POSE, level);
    double z = frame.pedicleMm();
    double least = Double.POSITIVE_INFINITY;
    for (double y = frame.backMm() - 1; y > frame.backMm() - 6.5; y -= 0.5) {
      Vector3d inCanal = new Vector3d(frame.value("canalWidth") / 2 - 3, y, z);
      Vector3d right = new Vector3d(1, 0, 0);
      double thick = crossing(bone, inCanal, right, 2) - crossing(bone, inCanal, right, 1);
      least = thick > 0 ? Math.min(least, thick) : least;
    }
    assertEquals(1, least / frame.value("pedicleWidth"), 0.1);
  }

  @Test
  void spinesAreSteepestInTheMiddleOfTheChestAndLevelInTheLoin() {
    Map<Level, Double> slopes = new HashMap<>();
    for (Level level : new Level[] {Level.T1, Level.T7, Level.T12, Level.L3}) {
      TrunkFrame frame = new TrunkFrame(PARAMETERS, POSE, level);
      Vector3d from = new Vector3d(0, frame.laminaMm(), frame.laminaMiddle().z);
      Vector3d tip = tip(bone(level), frame, from);
      slopes.put(level, Math.toDegrees(Math.atan2(from.z - tip.z, from.y - tip.y)));
    }
    assertTrue(slopes.get(Level.T7) > 50, slopes.toString());
    assertTrue(slopes.get(Level.T1) < 45, slopes.toString());
    assertTrue(slopes.get(Level.T12) < 45, slopes.toString());
    assertTrue(slopes.get(Level.L3) < 35, slopes.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"T1", "T3", "T6", "T9", "T11", "T12", "L1", "L3", "L4"})
  void facetsMeetThoseOfTheBoneBelow(Level level) {
    Solid upper = POSE.of(level).placed(bone(level));
    Level next = Level.values()[level.ordinal() + 1];
    Solid lower = POSE.of(next).placed(bone(next));
    for (FacetJoint joint : FacetJoint.both(PARAMETERS, POSE, level)) {
      Vector3d c = new Vector3d(joint.centreMm());
      double reach = joint.gapMm() / 2 + 0.4;
      Vector3d above = new Vector3d(c).fma(reach, joint.normal());
      Vector3d below = new Vector3d(c).fma(-reach, joint.normal());
      assertTrue(upper.depthMm(above.x, above.y, above.z) > 0, "inferior facet of " + level);
      assertTrue(lower.depthMm(below.x, below.y, below.z) > 0, "superior facet of " + next);
      assertTrue(upper.depthMm(c.x, c.y, c.z) < 0 && lower.depthMm(c.x, c.y, c.z) < 0, "gap");
    }
  }

  @Test
  void ribsHaveFacetsWhereTheyArticulate() {
    assertEquals(2, ribFacets(Level.T1));
    assertEquals(2, ribFacets(Level.T7));
    assertEquals(1, ribFacets(Level.T9));
    assertEquals(1, ribFacets(Level.T12));
    TrunkFrame seven = new TrunkFrame(PARAMETERS, POSE, Level.T7);
    assertTrue(seven.find("costalFacetTransverse").isPresent());
    TrunkFrame eleven = new TrunkFrame(PARAMETERS, POSE, Level.T11);
    assertTrue(eleven.find("costalFacetTransverse").isEmpty());
  }

  private static int ribFacets(Level level) {
    TrunkFrame frame = new TrunkFrame(PARAMETERS, POSE, level);
    return CostalFacets.of(frame, frame.body()).cuts().size();
  }

  @ParameterizedTest
  @EnumSource(names = {"T1", "T7", "T11", "L3", "L5"})
  void meshIsOneClosedRing(Level level) {
    TriangleMesh mesh = ClosedSurface.surface(ColumnMesher.surface(bone(level), 0.7));
    int[] t = mesh.triangles();
    Map<Long, Integer> edges = new HashMap<>();
    int[] root = new int[mesh.vertexCount()];
    java.util.Arrays.setAll(root, i -> i);
    for (int i = 0; i < t.length; i += 3) {
      for (int k = 0; k < 3; k++) {
        int a = t[i + k];
        int b = t[i + (k + 1) % 3];
        edges.merge((long) Math.min(a, b) << 32 | Math.max(a, b), 1, Integer::sum);
        root[find(root, a)] = find(root, b);
      }
    }
    assertTrue(edges.values().stream().allMatch(n -> n == 2), "closed");
    long pieces =
        java.util.stream.IntStream.range(0, root.length).filter(i -> root[i] == i).count();
    assertEquals(1, pieces, "pieces");
    assertEquals(0, mesh.vertexCount() - edges.size() + t.length / 3, "one hole, the canal");
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
