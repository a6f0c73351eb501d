package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;

class StripMidlineTest {
  @Test
  void followsAStripFromEndToEnd() {
    int columns = 101;
    float[] p = new float[3 * 2 * columns];
    IntList triangles = new IntList();
    for (int i = 0; i < columns; i++) {
      for (int side = 0; side < 2; side++) {
        p[3 * (2 * i + side)] = i * 0.5f;
        p[3 * (2 * i + side) + 1] = side;
      }
      if (i + 1 < columns) {
        for (int v : new int[] {0, 2, 1, 1, 2, 3}) {
          triangles.add(2 * i + v);
        }
      }
    }
    List<Vector3dc> line = StripMidline.of(p, triangles.toArray(), 1);
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i).distance(line.get(i - 1));
      assertEquals(0.5, line.get(i).y(), 0.2);
    }
    assertEquals(49.5, length, 1);
    assertTrue(StripMidline.of(p, new int[0], 1).isEmpty());
  }
}
