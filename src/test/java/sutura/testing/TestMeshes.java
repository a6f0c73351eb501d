package sutura.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joml.Vector3f;
import sutura.geometry.TriangleMesh;

/** Shapes for drawing tests. */
public final class TestMeshes {
  private TestMeshes() {}

  /** A closed sphere with exact normals. */
  public static TriangleMesh sphere(Vector3f centreMm, float radiusMm) {
    int columns = 64;
    int rows = 32;
    float[] positions = new float[3 * (columns + 1) * (rows + 1)];
    float[] normals = new float[positions.length];
    int[] triangles = new int[6 * columns * rows];
    int at = 0;
    for (int j = 0; j <= rows; j++) {
      double polar = Math.PI * j / rows;
      for (int i = 0; i <= columns; i++, at += 3) {
        double turn = 2 * Math.PI * i / columns;
        normals[at] = (float) (Math.sin(polar) * Math.cos(turn));
        normals[at + 1] = (float) (Math.sin(polar) * Math.sin(turn));
        normals[at + 2] = (float) Math.cos(polar);
        for (int c = 0; c < 3; c++) {
          positions[at + c] = centreMm.get(c) + radiusMm * normals[at + c];
        }
      }
    }
    int t = 0;
    for (int j = 0; j < rows; j++) {
      for (int i = 0; i < columns; i++) {
        int a = j * (columns + 1) + i;
        int b = a + columns + 1;
        for (int corner : new int[] {a, b, a + 1, a + 1, b, b + 1}) {
          triangles[t++] = corner;
        }
      }
    }
    return new TriangleMesh(positions, normals, triangles);
  }

  /** A closed ring about the z axis, with exact normals. */
  public static TriangleMesh torus(double radiusMm, double tubeMm) {
    int around = 96;
    int across = 48;
    float[] positions = new float[3 * around * across];
    float[] normals = new float[positions.length];
    int[] triangles = new int[6 * around * across];
    for (int i = 0, at = 0, t = 0; i < around; i++) {
      double turn = 2 * Math.PI * i / around;
      for (int j = 0; j < across; j++, at += 3) {
        double tilt = 2 * Math.PI * j / across;
        normals[at] = (float) (Math.cos(turn) * Math.cos(tilt));
        normals[at + 1] = (float) (Math.sin(turn) * Math.cos(tilt));
        normals[at + 2] = (float) Math.sin(tilt);
        double out = radiusMm + tubeMm * Math.cos(tilt);
        positions[at] = (float) (out * Math.cos(turn));
        positions[at + 1] = (float) (out * Math.sin(turn));
        positions[at + 2] = (float) (tubeMm * Math.sin(tilt));
        int nextRing = (i + 1) % around * across;
        int nextTilt = (j + 1) % across;
        int a = i * across + j;
        int b = nextRing + j;
        int c = nextRing + nextTilt;
        int d = i * across + nextTilt;
        for (int corner : new int[] {a, b, c, a, c, d}) {
          triangles[t++] = corner;
        }
      }
    }
    return new TriangleMesh(positions, normals, triangles);
  }

  /** Reads a binary little-endian PLY of triangles; normals are angle-free face averages. */
  public static TriangleMesh ply(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String head = new String(bytes, 0, Math.min(2000, bytes.length), StandardCharsets.ISO_8859_1);
    int start = head.indexOf("end_header\n") + 11;
    int vertices = count(head, "element vertex ");
    int faces = count(head, "element face ");
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(start);
    float[] positions = new float[3 * vertices];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = in.getFloat();
    }
    int[] triangles = new int[3 * faces];
    for (int f = 0; f < faces; f++) {
      in.get();
      for (int c = 0; c < 3; c++) {
        triangles[3 * f + c] = in.getInt();
      }
    }
    return new TriangleMesh(positions, normals(positions, triangles), triangles);
  }

  private static int count(String head, String key) {
    int from = head.indexOf(key) + key.length();
    return Integer.parseInt(head.substring(from, head.indexOf('\n', from)).strip());
  }

  private static float[] normals(float[] p, int[] triangles) {
    float[] normals = new float[p.length];
    for (int t = 0; t < triangles.length; t += 3) {
      Vector3f a = at(p, triangles[t]);
      Vector3f n = at(p, triangles[t + 1]).sub(a).cross(at(p, triangles[t + 2]).sub(a));
      for (int c = 0; c < 3; c++) {
        for (int k = 0; k < 3; k++) {
          normals[3 * triangles[t + c] + k] += n.get(k);
        }
      }
    }
    for (int i = 0; i < normals.length; i += 3) {
      Vector3f n = at(normals, i / 3);
      if (n.length() > 0) {
        n.normalize();
      }
      normals[i] = n.x;
      normals[i + 1] = n.y;
      normals[i + 2] = n.z;
    }
    return normals;
  }

  private static Vector3f at(float[] values, int index) {
    return new Vector3f(values[3 * index], values[3 * index + 1], values[3 * index + 2]);
  }
}
