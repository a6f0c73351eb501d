package sutura.atlas.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
import sutura.atlas.solid.Solid;

class LigamentsTest {
  private static final Parameters PARAMETERS = Parameters.builtIn();
  private static final SpinePose POSE = SpinePose.of(PARAMETERS);
  private static final Map<StructureId, Solid> BONES = RoughBones.of(PARAMETERS, POSE);
  private static final List<ColumnPart> PARTS = JointParts.of(PARAMETERS, POSE, BONES);

  @ParameterizedTest
  @EnumSource(names = {"C4", "C7", "T6", "T12", "L3", "L5"})
  void theAnteriorLigamentIsAThinBandBeforeEachBody(Level level) {
    double table = PARAMETERS.value("anterior-longitudinal-ligament", "thickness");
    Placement at = POSE.of(level);
    double thick = 0;
    for (double y = 0; y < 30; y += 0.05) {
      Vector3d p = at.worldFromLocal(0, y, 0);
      thick += depth("anterior-longitudinal-ligament", p) > 0 ? 0.05 : 0;
    }
    assertEquals(table, thick, 0.25);
  }

  @Test
  void thePosteriorLigamentIsWaistedOverABodyAndWideOverTheDiscs() {
    Placement disc = new Discs(PARAMETERS, POSE, BONES).placement(Level.L3);
    double atBody = widthMm(POSE.of(Level.L3));
    double atDisc = widthMm(disc);
    assertTrue(atDisc > 2 * atBody, atDisc + " at the disc, " + atBody + " at the body");
  }

  private static double widthMm(Placement at) {
    double width = 0;
    for (double x = -15; x <= 15; x += 0.25) {
      double deepest = -1;
      for (double y = -30; y < -8; y += 0.2) {
        Vector3d p = at.worldFromLocal(x, y, 0);
        deepest = Math.max(deepest, depth("posterior-longitudinal-ligament", p));
      }
      width += deepest > 0 ? 0.25 : 0;
    }
    return width;
  }

  @Test
  void theYellowLigamentsArePairsWithACleftBetweenThem() {
    Placement disc = new Discs(PARAMETERS, POSE, BONES).placement(Level.L2);
    assertTrue(deepestBehind(disc, 0) < 0);
    assertTrue(deepestBehind(disc, 4) > 0.3);
    assertTrue(deepestBehind(disc, -4) > 0.3);
  }

  private static double deepestBehind(Placement disc, double x) {
    double deepest = -100;
    for (double y = -50; y < -20; y += 0.3) {
      for (double z = -10; z < 10; z += 0.5) {
        deepest = Math.max(deepest, depth("ligamenta-flava", disc.worldFromLocal(x, y, z)));
      }
    }
    return deepest;
  }

  /** The last crumbs of overlap are taken away when all bodies are carved apart. */
  @Test
  void hardlyAnythingOfALigamentLiesInABone() {
    Placement at = POSE.of(Level.L3);
    int all = 0;
    int deep = 0;
    for (double z = -35; z < 35; z += 0.7) {
      for (double y = -50; y < 30; y += 0.7) {
        for (double x = -12; x < 12; x += 1.1) {
          Vector3d p = at.worldFromLocal(x, y, z);
          for (ColumnPart part : PARTS.subList(PARTS.size() - 3, PARTS.size())) {
            boolean inside = part.solid().depthMm(p.x, p.y, p.z) > 0;
            all += inside ? 1 : 0;
            deep += inside && boneDepthMm(p) > 0.3 ? 1 : 0;
          }
        }
      }
    }
    assertTrue(all > 1000, "points " + all);
    assertTrue(deep < 0.02 * all, deep + " of " + all);
  }

  private static double boneDepthMm(Vector3d p) {
    double deepest = -100;
    for (Level level : List.of(Level.L2, Level.L3, Level.L4)) {
      Solid bone = BONES.get(level.id());
      deepest = Math.max(deepest, bone.depthMm(p.x, p.y, p.z));
    }
    return deepest;
  }

  private static double depth(String id, Vector3d p) {
    return PARTS.stream()
        .filter(part -> part.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .solid()
        .depthMm(p.x, p.y, p.z);
  }
}
