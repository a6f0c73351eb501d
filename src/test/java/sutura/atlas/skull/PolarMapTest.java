package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

class PolarMapTest {
  private static final VoxelGrid GRID = Phantom.grid(1.5);

  /** A sphere of bone from 66 to 72 mm around the top view's centre, with a furrow along x = 0. */
  private static float[] furrowedSphere() {
    float[] hu = new float[GRID.size()];
    Voxels.forEach(
        GRID,
        (v, x, y, z) -> {
          double r = Math.sqrt(x * x + (y + 10) * (y + 10) + (z - 5) * (z - 5));
          double outer = 72 - 1.2 * Math.exp(-x * x / 8);
          double inside = Math.min(r - 66, outer - r);
          hu[v] = (float) Math.min(Math.max(250 + 500 * inside, -200), 1200);
        });
    return hu;
  }

  @ParameterizedTest
  @EnumSource(PolarMap.View.class)
  void pixelsAndDirectionsAreInverse(PolarMap.View view) {
    AzimuthalMap map = view.map();
    assertEquals(533, map.size());
    for (double[] pixel : new double[][] {{266, 266}, {100, 300}, {400.5, 20.25}, {266, 500}}) {
      Vector3d point = map.direction(pixel[0], pixel[1]).mul(70).add(map.centreMm());
      double[] back = map.project(point);
      assertEquals(pixel[0], back[0], 1e-6);
      assertEquals(pixel[1], back[1], 1e-6);
    }
  }

  @Test
  void theLeftMapLooksAtThePatientsLeft() {
    assertTrue(PolarMap.View.LEFT.map().direction(266, 266).x < -0.99);
    assertTrue(PolarMap.View.RIGHT.map().direction(266, 266).x > 0.99);
    assertTrue(PolarMap.View.TOP.map().direction(266, 366).x > 0.4, "columns grow to the right");
  }

  @Test
  void raysMeasureTheTablesOfASphere() {
    PolarMap map = PolarMap.trace(PolarMap.View.TOP, GRID, furrowedSphere());
    int size = PolarMap.View.TOP.map().size();
    int aside = 266 * size + 366;
    assertEquals(66, map.innerMm()[aside], 0.3);
    assertEquals(72, map.outerMm()[aside], 0.4);
    assertTrue(Float.isNaN(map.outerMm()[0]), "outside the map's circle");
    int furrow = 200 * size + 266;
    assertEquals(70.8, map.outerMm()[furrow], 0.5);
    assertTrue(map.highPass(map.outerMm(), 4)[furrow] < -0.1);
  }

  @Test
  void aSutureFollowsTheFurrowNotTheStraightLine() {
    float[] hu = furrowedSphere();
    Map<PolarMap.View, PolarMap> maps = new EnumMap<>(PolarMap.View.class);
    maps.put(PolarMap.View.TOP, PolarMap.trace(PolarMap.View.TOP, GRID, hu));
    SkullSeeds.Chain chain =
        new SkullSeeds.Chain(
            "sagittal",
            true,
            List.of(
                new SkullSeeds.Piece(
                    PolarMap.View.TOP,
                    false,
                    List.of(new double[] {273, 330}, new double[] {273, 200}))));
    SuturePaths paths = SuturePaths.trace(GRID, maps, List.of(chain));
    List<Vector3dc> line = paths.linesMm().getOrDefault("sagittal", List.of());
    assertTrue(line.size() > 100);
    for (Vector3dc p : line.subList(20, line.size() - 20)) {
      assertTrue(Math.abs(p.x()) < 1.1, "strays to x = " + p.x());
    }
    Vector3dc middle = line.get(line.size() / 2);
    assertTrue(paths.walls()[Voxels.at(GRID, middle.x(), middle.y(), middle.z() - 3)]);
  }
}
