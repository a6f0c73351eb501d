package sutura.atlas.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

/** Where the facet joints lie and which way the superior facets face. */
class FacetJointTest {
  private static final Parameters PARAMETERS = Parameters.builtIn();
  private static final SpinePose POSE = SpinePose.of(PARAMETERS);

  private static FacetJoint right(Level above) {
    return FacetJoint.right(PARAMETERS, POSE, above);
  }

  /** The normal of the superior facet in the lower bone's own frame. */
  private static Vector3d own(Level above) {
    return new Vector3d(right(above).in(POSE.of(Level.valueOf(above.below()))).normal());
  }

  @Test
  void superiorFacetsFaceUpAndBackInTheNeckOutInTheChestInwardsInTheLoin() {
    Vector3d neck = own(Level.C4);
    assertEquals(45, Math.toDegrees(Math.acos(neck.z)), 6);
    assertTrue(neck.y < -0.6);
    Vector3d chest = own(Level.T6);
    assertTrue(chest.y < -0.7 && chest.z > 0.3 && chest.z < 0.6, chest.toString());
    assertTrue(chest.x > 0.2, "outwards " + chest);
    Vector3d loin = own(Level.L2);
    assertTrue(loin.x < -0.6 && loin.y < -0.4 && Math.abs(loin.z) < 0.1, loin.toString());
    assertTrue(right(Level.L5).normal().x() > right(Level.L3).normal().x(), "more coronal");
  }

  @Test
  void bothSidesMirrorEachOther() {
    List<FacetJoint> both = FacetJoint.both(PARAMETERS, POSE, Level.L3);
    double middle = POSE.of(Level.L4).originMm().x();
    assertTrue(both.get(0).centreMm().x() > middle + 10);
    assertEquals(2 * middle, both.get(0).centreMm().x() + both.get(1).centreMm().x(), 1e-9);
    assertEquals(-both.get(0).normal().x(), both.get(1).normal().x(), 1e-9);
    assertEquals(1, both.get(1).normal().length(), 1e-9);
    assertEquals(0, both.get(1).normal().dot(both.get(1).up()), 1e-9);
  }

  @Test
  void jointsLineUpFromLevelToLevel() {
    Level[] levels = Arrays.copyOfRange(Level.values(), Level.C2.ordinal(), Level.values().length);
    for (int i = 1; i < levels.length; i++) {
      FacetJoint above = right(levels[i - 1]).in(POSE.of(levels[i]));
      FacetJoint below = right(levels[i]).in(POSE.of(levels[i]));
      double height = POSE.centreHeightMm(levels[i]);
      assertTrue(above.centreMm().z() - below.centreMm().z() > height, levels[i].name());
      assertEquals(above.centreMm().y(), below.centreMm().y(), 9, levels[i].name());
      assertEquals(above.centreMm().x(), below.centreMm().x(), 5, levels[i].name());
    }
  }

  @Test
  void surfaceIsHollowTowardsTheUpperBoneInTheLoin() {
    FacetJoint joint = right(Level.L2);
    Vector3d centre = new Vector3d(joint.centreMm());
    assertEquals(0, joint.aboveMm(centre.x, centre.y, centre.z), 1e-9);
    Vector3d up = new Vector3d(centre).fma(2, joint.normal());
    assertEquals(2, joint.aboveMm(up.x, up.y, up.z), 1e-9);
    Vector3d aside = new Vector3d(centre).fma(5, joint.across());
    assertTrue(joint.aboveMm(aside.x, aside.y, aside.z) < -0.5);
    Vector3d along = new Vector3d(centre).fma(5, joint.up());
    assertEquals(0, joint.aboveMm(along.x, along.y, along.z), 1e-9);
  }
}
