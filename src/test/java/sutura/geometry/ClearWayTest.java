package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.testing.ModelFixture;

class ClearWayTest {
  /** Four boxes of 20 mm about a shaft of 6 x 8 mm along z, its middle at (3, 4). */
  private static final List<TriangleMesh> SHAFT =
      List.of(
          ModelFixture.box(-20, -4, 0, 20),
          ModelFixture.box(6, -4, 0, 20),
          ModelFixture.box(-7, -20, 0, 20),
          ModelFixture.box(-7, 8, 0, 20));

  private final RayCaster rays = new RayCaster(SHAFT);

  @Test
  void aRayMeetsTheNearestFaceFromOutsideOrInside() {
    RayCaster box = new RayCaster(List.of(ModelFixture.box(0, 0, 0, 20)));
    Vector3d way = new Vector3d(1, 0, 0);
    RayCaster.Hit outside = box.first(new Vector3d(-30, 7, 4), way, 100).orElseThrow();
    assertEquals(30, outside.distanceMm(), 1e-9);
    assertTrue(outside.fromOutside());
    RayCaster.Hit inside = box.first(new Vector3d(5, 7, 4), way, 100).orElseThrow();
    assertEquals(15, inside.distanceMm(), 1e-9);
    assertFalse(inside.fromOutside());
    assertEquals(Optional.empty(), box.first(new Vector3d(-30, 7, 4), way, 29));
    assertEquals(Optional.empty(), box.first(new Vector3d(-30, 25, 4), way, 100));
  }

  @Test
  void aShaftIsOpenAndAsWideAsItIs() {
    ClearWay way = ClearWay.along(List.of(new Vector3d(3, 4, -5), new Vector3d(3, 4, 30)), rays);
    assertTrue(way.open());
    assertEquals(3, way.freeRadiusMm(), 1e-6);
    ClearWay oblique =
        ClearWay.along(List.of(new Vector3d(3, 4, -5), new Vector3d(5, 4, 30)), rays);
    assertTrue(oblique.open());
    assertTrue(oblique.freeRadiusMm() < 2 && oblique.freeRadiusMm() > 1);
  }

  @Test
  void aLineThroughAWallIsClosedAndSoIsOneWithinTheWall() {
    assertFalse(
        ClearWay.along(List.of(new Vector3d(3, 4, -5), new Vector3d(9, 4, 30)), rays).open());
    assertFalse(
        ClearWay.along(List.of(new Vector3d(16, 6, 9), new Vector3d(16, 6, 11)), rays).open());
  }
}
