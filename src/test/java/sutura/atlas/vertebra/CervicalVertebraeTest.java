package sutura.atlas.vertebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.skull.Condyle;
import sutura.atlas.solid.Solid;
import sutura.atlas.spine.ColumnMesher;
import sutura.geometry.MeshTopology;
import sutura.geometry.TriangleMesh;

/** Facts of form of the seven vertebrae of the neck. */
class CervicalVertebraeTest {
  private static final Parameters PARAMETERS = Parameters.builtIn();
  private static final SpinePose POSE = SpinePose.of(PARAMETERS);
  private static final Map<Level, Solid> BONES = bones();

  /** The foramen of the vertebrae and one transverse foramen each side. */
  private static final int HOLES = 3;

  private static Map<Level, Solid> bones() {
    Map<Level, Solid> bones = new EnumMap<>(Level.class);
    List<ColumnPart> parts = CervicalVertebrae.of(PARAMETERS, POSE);
    for (int i = 0; i < parts.size(); i++) {
      assertEquals(Level.values()[i].id(), parts.get(i).id());
      bones.put(Level.values()[i], parts.get(i).solid());
    }
    return bones;
  }

  private static Solid bone(Level level) {
    return java.util.Objects.requireNonNull(BONES.get(level));
  }

  private static double depth(Level level, double x, double y, double z) {
    Vector3d p = POSE.of(level).worldFromLocal(x, y, z);
    return bone(level).depthMm(p.x, p.y, p.z);
  }

  @ParameterizedTest
  @EnumSource(
      value = Level.class,
      names = {"C1", "C2", "C3", "C4", "C5", "C6", "C7"})
  void oneClosedPieceWithItsThreeHoles(Level level) {
    TriangleMesh mesh = ClosedSurface.surface(ColumnMesher.surface(bone(level), 0.7));
    MeshTopology topology = MeshTopology.of(mesh);
    assertTrue(topology.closed());
    assertEquals(1, topology.components());
    assertEquals(2 - 2 * HOLES, topology.eulerCharacteristic());
  }

  /** Straight down between bone on all sides, right and left, at atlas and lower neck. */
  @ParameterizedTest
  @EnumSource(
      value = Level.class,
      names = {"C1", "C3", "C4", "C5", "C6", "C7"})
  void aLinePassesThroughTheTransverseForamen(Level level) {
    for (int side = -1; side <= 1; side += 2) {
      boolean found = false;
      for (double x = 10; x < 34 && !found; x += 0.5) {
        for (double y = -14; y < 2 && !found; y += 0.5) {
          found = passes(level, side * x, y) && isEnclosed(level, side * x, y);
        }
      }
      assertTrue(found, level + " side " + side);
    }
  }

  private static boolean passes(Level level, double x, double y) {
    for (double z = -12; z <= 12; z += 0.4) {
      if (depth(level, x, y, z) > -1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnclosed(Level level, double x, double y) {
    for (int ray = 0; ray < 12; ray++) {
      double angle = ray * Math.PI / 6;
      boolean bone = false;
      for (double r = 1; r < 8 && !bone; r += 0.4) {
        for (double z = -7; z < 5 && !bone; z += 0.5) {
          bone = depth(level, x + r * Math.cos(angle), y + r * Math.sin(angle), z) > 0;
        }
      }
      if (!bone) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @EnumSource(
      value = Level.class,
      names = {"C2", "C3", "C4", "C5", "C6"})
  void spineIsForked(Level level) {
    double y = tip(level) + 1;
    assertFalse(hasBone(level, 0, y), "in the middle");
    assertTrue(hasBone(level, 4, y), "right");
    assertTrue(hasBone(level, -4, y), "left");
  }

  @Test
  void spineOfTheSeventhIsNotForkedAndTheLongest() {
    double y = tip(Level.C7) + 1;
    assertTrue(hasBone(Level.C7, 0, y));
    assertFalse(hasBone(Level.C7, 4, y));
    for (Level level : List.of(Level.C3, Level.C4, Level.C5, Level.C6)) {
      assertTrue(tip(Level.C7) < tip(level) - 8, level.name());
    }
  }

  /** Own y of the hindmost bone near the mid-plane. */
  private static double tip(Level level) {
    double y = -80;
    while (!hasBone(level, 0, y) && !hasBone(level, 4, y)) {
      y += 0.25;
    }
    return y;
  }

  private static boolean hasBone(Level level, double x, double y) {
    for (double z = -40; z < 5; z += 0.5) {
      if (depth(level, x, y, z) > 0) {
        return true;
      }
    }
    return false;
  }

  @Test
  void densStandsBehindTheArchWithAGap() {
    Placement atlas = POSE.of(Level.C1);
    Vector3d arch = atlas.worldFromLocal(0, 3, 0);
    assertTrue(bone(Level.C1).depthMm(arch.x, arch.y, arch.z) > 1);
    double y = arch.y;
    while (bone(Level.C1).depthMm(arch.x, y, arch.z) > 0) {
      y -= 0.02;
    }
    double back = y;
    while (bone(Level.C2).depthMm(arch.x, y, arch.z) < 0) {
      y -= 0.02;
    }
    assertTrue(back - y > 0.8 && back - y < 2.5, (back - y) + " mm");
  }

  /** The cup round each condyle is neither in it nor far from it. */
  @Test
  void upperFacetsFollowTheCondyles() {
    for (int side = -1; side <= 1; side += 2) {
      Solid egg = Condyle.egg(side);
      Vector3d middle = egg.boxMm().minMm().add(egg.boxMm().maxMm(), new Vector3d()).div(2);
      double z = middle.z;
      while (bone(Level.C1).depthMm(middle.x, middle.y, z) < 0) {
        z -= 0.02;
        assertTrue(z > middle.z - 20, "no facet under the condyle");
      }
      double gap = -egg.depthMm(middle.x, middle.y, z);
      assertTrue(gap > 1 && gap < 2.5, gap + " mm");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Level.class,
      names = {"C1", "C2", "C3", "C4", "C5", "C6"})
  void neighboursDoNotMeet(Level level) {
    Solid upper = bone(level);
    Solid lower = bone(Level.values()[level.ordinal() + 1]);
    Vector3d from = upper.boxMm().minMm().max(lower.boxMm().minMm(), new Vector3d());
    Vector3d to = upper.boxMm().maxMm().min(lower.boxMm().maxMm(), new Vector3d());
    double deepest = -1;
    for (double x = from.x; x < to.x; x += 0.8) {
      for (double y = from.y; y < to.y; y += 0.8) {
        for (double z = from.z; z < to.z; z += 0.8) {
          double inUpper = upper.depthMm(x, y, z);
          if (inUpper > deepest) {
            deepest = Math.max(deepest, Math.min(inUpper, lower.depthMm(x, y, z)));
          }
        }
      }
    }
    assertTrue(deepest < 0.15, deepest + " mm");
  }
}
