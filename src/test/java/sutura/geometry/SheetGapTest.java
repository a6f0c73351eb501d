package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.testing.ModelFixture;

class SheetGapTest {
  private static Vector3d vertex(float[] positions, int v) {
    return new Vector3d(positions[3 * v], positions[3 * v + 1], positions[3 * v + 2]);
  }

  @Test
  void twoBoxesThatTouchAtAnEdgePartByAHair() {
    TriangleMesh one = ModelFixture.box(0, 0, 0, 10);
    TriangleMesh two = ModelFixture.box(10, 10, 0, 10);
    float[] positions = Arrays.copyOf(one.positionsMm(), 48);
    System.arraycopy(two.positionsMm(), 0, positions, 24, 24);
    int[] triangles = Arrays.copyOf(one.triangles(), 72);
    for (int i = 0; i < 36; i++) {
      triangles[36 + i] = two.triangles()[i] + 8;
    }
    TriangleMesh parted = SheetGap.open(new TriangleMesh(positions, new float[48], triangles));
    Set<Vector3d> places = new HashSet<>();
    int moved = 0;
    for (int v = 0; v < 16; v++) {
      Vector3d place = vertex(parted.positionsMm(), v);
      places.add(place);
      double distance = place.distance(vertex(positions, v));
      moved += distance > 0 ? 1 : 0;
      assertEquals(distance > 0 ? SheetGap.INWARD_MM : 0, distance, 1e-5);
    }
    assertEquals(16, places.size());
    assertEquals(4, moved, "both copies of both ends of the edge");
    assertTrue(parted.volumeMm3() < 2000, "inward");
    assertTrue(MeshTopology.of(parted).closed());
  }

  @Test
  void aMeshThatTouchesItselfNowhereIsLeftAlone() {
    TriangleMesh box = ModelFixture.box(0, 0, 0, 10);
    assertSame(box, SheetGap.open(box));
  }
}
