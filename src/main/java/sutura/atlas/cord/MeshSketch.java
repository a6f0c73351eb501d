package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mesh.ClosedSurface;
import sutura.geometry.MaterialMesh;
import sutura.geometry.TriangleMesh;

/**
 * Vertices and triangles of a closed surface while it is put together from rings.
 *
 * <p>A ring runs from the right over the front: seen from above its points go counter-clockwise.
 */
final class MeshSketch {
  private final List<Vector3dc> vertices = new ArrayList<>();
  private int[] corners = new int[3000];
  private int count;

  int vertex(Vector3dc p) {
    vertices.add(new Vector3d(p));
    return vertices.size() - 1;
  }

  int[] ring(List<Vector3d> points) {
    return points.stream().mapToInt(this::vertex).toArray();
  }

  void triangle(int a, int b, int c) {
    if (count + 3 > corners.length) {
      corners = Arrays.copyOf(corners, 2 * corners.length);
    }
    corners[count++] = a;
    corners[count++] = b;
    corners[count++] = c;
  }

  /** Four corners, counter-clockwise from outside, parted along the shorter diagonal. */
  void quad(int a, int b, int c, int d) {
    if (distance(a, c) <= distance(b, d)) {
      triangle(a, b, c);
      triangle(a, c, d);
    } else {
      triangle(a, b, d);
      triangle(b, c, d);
    }
  }

  private double distance(int a, int b) {
    return vertices.get(a).distanceSquared(vertices.get(b));
  }

  /** The wall between two rings, the lower one with as many points or a whole part of them. */
  void band(int[] upper, int[] lower) {
    int n = upper.length;
    int each = n / lower.length;
    for (int j = 0; j < n; j++) {
      int next = (j + 1) % n;
      if (each == 1) {
        quad(upper[j], lower[j], lower[next], upper[next]);
      } else {
        int here = (j + each / 2) / each % lower.length;
        int there = (next + each / 2) / each % lower.length;
        triangle(upper[j], lower[here], upper[next]);
        if (here != there) {
          triangle(lower[here], lower[there], upper[next]);
        }
      }
    }
  }

  /** Closes a ring upwards with a point. */
  void roof(int[] ring, int tip) {
    for (int j = 0; j < ring.length; j++) {
      triangle(tip, ring[j], ring[(j + 1) % ring.length]);
    }
  }

  /** Closes a ring downwards with a point. */
  void floor(int[] ring, int tip) {
    int from = count;
    roof(ring, tip);
    turn(from);
  }

  /** The number of corners so far, for {@link #turn}. */
  int mark() {
    return count;
  }

  /** Turns the triangles since a mark inside out. */
  void turn(int from) {
    for (int i = from; i < count; i += 3) {
      int keep = corners[i + 1];
      corners[i + 1] = corners[i + 2];
      corners[i + 2] = keep;
    }
  }

  /** A body of sections from above to below, all with as many points, closed at both ends. */
  static TriangleMesh stacked(List<List<Vector3d>> sections, Vector3dc top, Vector3dc bottom) {
    MeshSketch sketch = new MeshSketch();
    int[] last = sketch.ring(sections.get(0));
    sketch.roof(last, sketch.vertex(top));
    for (List<Vector3d> section : sections.subList(1, sections.size())) {
      int[] next = sketch.ring(section);
      sketch.band(last, next);
      last = next;
    }
    sketch.floor(last, sketch.vertex(bottom));
    return sketch.mesh();
  }

  /** The finished surface. */
  TriangleMesh mesh() {
    float[] positions = new float[3 * vertices.size()];
    for (int v = 0; v < vertices.size(); v++) {
      for (int axis = 0; axis < 3; axis++) {
        positions[3 * v + axis] = (float) vertices.get(v).get(axis);
      }
    }
    byte[] inner = new byte[count / 3];
    Arrays.fill(inner, (byte) 1);
    return ClosedSurface.surface(
        new MaterialMesh(positions, Arrays.copyOf(corners, count), inner, new byte[inner.length]));
  }
}
