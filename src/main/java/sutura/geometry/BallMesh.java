package sutura.geometry;

import java.util.HashMap;
import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/** A small ball: the icosahedron with each face divided in four, 80 triangles. */
public final class BallMesh {
  private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

  private static final int[] FACES = {
    0, 11, 5, 0, 5, 1, 0, 1, 7, 0, 7, 10, 0, 10, 11, 1, 5, 9, 5, 11, 4, 11, 10, 2, 10, 7, 6, 7, 1,
    8, 3, 9, 4, 3, 4, 2, 3, 2, 6, 3, 6, 8, 3, 8, 9, 4, 9, 5, 2, 4, 11, 6, 2, 10, 8, 6, 7, 9, 8, 1
  };

  private final FloatList normals = new FloatList();
  private final IntList triangles = new IntList();
  private final Map<Long, Integer> middles = new HashMap<>();

  private BallMesh() {
    double[][] corners = {{-1, GOLDEN}, {1, GOLDEN}, {-1, -GOLDEN}, {1, -GOLDEN}};
    for (double[] c : corners) {
      vertex(new Vector3d(c[0], c[1], 0));
    }
    for (double[] c : corners) {
      vertex(new Vector3d(0, c[0], c[1]));
    }
    for (double[] c : corners) {
      vertex(new Vector3d(c[1], 0, c[0]));
    }
    for (int f = 0; f < FACES.length; f += 3) {
      divide(FACES[f], FACES[f + 1], FACES[f + 2]);
    }
  }

  /** A ball about a point. */
  public static TriangleMesh of(Vector3dc centreMm, double radiusMm) {
    BallMesh ball = new BallMesh();
    float[] normals = ball.normals.toArray();
    float[] positions = new float[normals.length];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = (float) (centreMm.get(i % 3) + radiusMm * normals[i]);
    }
    return new TriangleMesh(positions, normals, ball.triangles.toArray());
  }

  private int vertex(Vector3d direction) {
    direction.normalize();
    normals.add((float) direction.x);
    normals.add((float) direction.y);
    normals.add((float) direction.z);
    return normals.size() / 3 - 1;
  }

  private void divide(int a, int b, int c) {
    int ab = middle(a, b);
    int bc = middle(b, c);
    int ca = middle(c, a);
    for (int corner : new int[] {a, ab, ca, b, bc, ab, c, ca, bc, ab, bc, ca}) {
      triangles.add(corner);
    }
  }

  private int middle(int a, int b) {
    long edge = (long) Math.min(a, b) << 32 | Math.max(a, b);
    Integer known = middles.get(edge);
    if (known != null) {
      return known;
    }
    int made = vertex(direction(a).add(direction(b)));
    middles.put(edge, made);
    return made;
  }

  private Vector3d direction(int vertex) {
    int i = 3 * vertex;
    return new Vector3d(normals.get(i), normals.get(i + 1), normals.get(i + 2));
  }
}
