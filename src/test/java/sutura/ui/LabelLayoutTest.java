package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.StructureId;
import sutura.scene.Camera;

/** Labels of points on a ball of the size of a head, from many sides. */
class LabelLayoutTest {
  private static final int VIEWS = 60;
  private static final double RADIUS_MM = 80;
  private static final PixelRect PICTURE = new PixelRect(300, 40, 1280, 900);
  private static final PixelRect ROOM = PICTURE.grown(-8);
  private static final List<PixelRect> TAKEN =
      List.of(
          new PixelRect(312, 890, 40, 40),
          new PixelRect(1528, 890, 40, 40),
          new PixelRect(1470, 50, 92, 92),
          new PixelRect(720, 52, 400, 40));

  private static List<Vector3d> points(int count, long seed) {
    Random random = new Random(seed);
    List<Vector3d> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Vector3d p =
          new Vector3d(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
      points.add(p.normalize(RADIUS_MM));
    }
    return points;
  }

  private static Camera camera(double azimuthDeg, double elevationDeg) {
    return new Camera(new Vector3d(), azimuthDeg, elevationDeg, 520, false);
  }

  /** The points that face the eye, with labels of different widths. */
  private static List<LabelLayout.Wish> wishes(List<Vector3d> points, Camera camera) {
    List<LabelLayout.Wish> wishes = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).dot(camera.backward()) > 0) {
        Vector3d px = CameraMotion.project(camera, points.get(i), PICTURE);
        StructureId id = StructureId.of("bone-" + i);
        wishes.add(
            new LabelLayout.Wish(
                id, px.x, px.y, 60 + 37 * i % 150, 20 + 15 * (i % 5 / 4), i * 7 % 31));
      }
    }
    return wishes;
  }

  private static LabelLayout.Space space(Camera camera) {
    double px = RADIUS_MM / CameraMotion.mmPerPx(camera, PICTURE);
    double middle = PICTURE.centreX();
    return new LabelLayout.Space(ROOM, 3, middle - px - 16, middle + px + 16, TAKEN);
  }

  private static LabelLayout.Result place(
      List<Vector3d> points, Camera camera, Map<StructureId, Boolean> before) {
    return LabelLayout.place(wishes(points, camera), space(camera), before);
  }

  private static Map<StructureId, Boolean> sides(LabelLayout.Result result) {
    Map<StructureId, Boolean> sides = new HashMap<>();
    result.placed().forEach(p -> sides.put(p.wish().id(), p.leftSide()));
    return sides;
  }

  private static void check(LabelLayout.Result result, String where) {
    List<LabelLayout.Placed> placed = result.placed();
    for (int i = 0; i < placed.size(); i++) {
      LabelLayout.Placed a = placed.get(i);
      PixelRect r = a.rect();
      assertTrue(r.x() >= ROOM.x() && r.right() <= ROOM.right(), where + ": outside " + a);
      assertTrue(r.y() >= ROOM.y() && r.bottom() <= ROOM.bottom(), where + ": outside " + a);
      TAKEN.forEach(t -> assertFalse(t.overlaps(r), where + ": on what is taken " + a));
      for (int j = 0; j < i; j++) {
        LabelLayout.Placed b = placed.get(j);
        assertFalse(r.overlaps(b.rect()), where + ": " + a + " on " + b);
        assertFalse(LabelLeaders.cross(a, b), where + ": leaders cross " + a + " " + b);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 30, 120, 400})
  void noOverlapNoneOutsideNoLeadersCross(int count) {
    for (int view = 0; view < VIEWS; view++) {
      Random random = new Random(view);
      Camera camera = camera(random.nextDouble() * 360, random.nextDouble() * 180 - 90);
      LabelLayout.Result result = place(points(count, view), camera, Map.of());
      check(result, count + " points, view " + view);
      int wanted = wishes(points(count, view), camera).size();
      assertEquals(wanted, result.placed().size() + result.leftOut());
      if (count <= 30) {
        assertEquals(0, result.leftOut(), "left out of " + wanted + " in view " + view);
      }
    }
  }

  @Test
  void aLineFromALabelCrossesNoOtherLabel() {
    for (int view = 0; view < VIEWS; view++) {
      LabelLayout.Result result = place(points(100, view), camera(view * 6, 20), Map.of());
      for (LabelLayout.Placed p : result.placed()) {
        for (LabelLayout.Placed other : result.placed()) {
          double inner = other.leftSide() ? other.rect().right() : other.rect().x();
          boolean beyond =
              other.leftSide() ? p.wish().anchorX() > inner : p.wish().anchorX() < inner;
          assertTrue(beyond, p + " points at a place under " + other);
        }
      }
    }
  }

  @Test
  void whatWeighsLeastGivesWay() {
    List<Vector3d> many = points(400, 7);
    Camera camera = camera(30, 10);
    LabelLayout.Result result = place(many, camera, Map.of());
    assertTrue(result.leftOut() > 20);
    double least = result.placed().stream().mapToDouble(p -> p.wish().weight()).min().orElseThrow();
    Map<StructureId, Boolean> there = sides(result);
    double highest =
        result.placed().stream().mapToDouble(p -> p.wish().height()).max().orElseThrow();
    double most =
        wishes(many, camera).stream()
            .filter(w -> !there.containsKey(w.id()))
            .filter(w -> w.height() <= highest)
            .mapToDouble(LabelLayout.Wish::weight)
            .max()
            .orElseThrow();
    assertTrue(most <= least, "left out " + most + ", placed " + least);
  }

  @Test
  void whileTurningSlowlyLabelsHardlyChangeSides() {
    int changes = 0;
    int steps = 0;
    for (long seed = 0; seed < 10; seed++) {
      List<Vector3d> points = points(40, seed);
      Map<StructureId, Boolean> before = Map.of();
      for (double azimuth = 0; azimuth < 30; azimuth += 0.5) {
        LabelLayout.Result result = place(points, camera(azimuth, 10), before);
        check(result, "seed " + seed + " azimuth " + azimuth);
        Map<StructureId, Boolean> now = sides(result);
        for (Map.Entry<StructureId, Boolean> e : now.entrySet()) {
          Boolean side = before.get(e.getKey());
          steps += side == null ? 0 : 1;
          changes += side == null || side.equals(e.getValue()) ? 0 : 1;
        }
        before = now;
      }
    }
    assertTrue(steps > 5000);
    assertTrue(changes < steps * 0.006, changes + " changes of side in " + steps);
  }

  @Test
  void toAndFroOverTheMiddleNothingJumps() {
    for (long seed = 0; seed < 20; seed++) {
      List<Vector3d> points = points(30, seed);
      Map<StructureId, Boolean> before = sides(place(points, camera(0, 10), Map.of()));
      for (int step = 0; step < 20; step++) {
        LabelLayout.Result result = place(points, camera(step % 2 * 0.4, 10), before);
        Map<StructureId, Boolean> now = sides(result);
        if (step > 2) {
          for (Map.Entry<StructureId, Boolean> e : now.entrySet()) {
            assertEquals(before.getOrDefault(e.getKey(), e.getValue()), e.getValue());
          }
        }
        before = now;
      }
    }
  }

  @Test
  void whatIsWiderThanTheRoomIsLeftOut() {
    StructureId id = StructureId.of("bone");
    LabelLayout.Wish wide = new LabelLayout.Wish(id, 900, 400, 2000, 20, 1);
    LabelLayout.Result result = LabelLayout.place(List.of(wide), space(camera(0, 0)), Map.of());
    assertEquals(1, result.leftOut());
  }
}
