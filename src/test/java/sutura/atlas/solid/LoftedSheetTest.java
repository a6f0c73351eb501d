package sutura.atlas.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import sutura.geometry.Box;

class LoftedSheetTest {
  private static LoftedSheet.Section section(double at, double x) {
    return new LoftedSheet.Section(at, new double[] {x, x}, new double[] {0, 10});
  }

  @Test
  void itIsAsThickAsSaidAndRoundAtItsEdges() {
    LoftedSheet wall =
        new LoftedSheet(LoftedSheet.Axis.Y, List.of(section(0, 2), section(20, 2)), 0.7);
    assertEquals(0.7, wall.depthMm(2, 10, 5), 1e-12);
    assertEquals(0, wall.depthMm(2.7, 10, 5), 1e-12);
    assertEquals(0, wall.depthMm(2, -0.7, 5), 1e-12);
    assertEquals(0.7 - Math.sqrt(2), wall.depthMm(2, 21, 11), 1e-12);
  }

  @Test
  void betweenSectionsItsCurveGoesStraight() {
    LoftedSheet wall =
        new LoftedSheet(LoftedSheet.Axis.X, List.of(section(-5, 0), section(5, 4)), 1);
    assertEquals(1, wall.depthMm(0, 2, 3), 1e-12);
    assertEquals(0, wall.depthMm(0, 3, 3), 1e-12);
    Box box = wall.boxMm();
    assertTrue(box.minMm().equals(-6, -1, -1) && box.maxMm().equals(6, 5, 11));
  }

  @Test
  void sectionsInDisorderAreRefused() {
    List<LoftedSheet.Section> disorder = List.of(section(5, 0), section(0, 0));
    assertThrows(
        IllegalArgumentException.class, () -> new LoftedSheet(LoftedSheet.Axis.Y, disorder, 1));
  }
}
