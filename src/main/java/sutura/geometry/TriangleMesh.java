package sutura.geometry;

import org.joml.Vector3d;

/**
 * Indexed triangle mesh in RAS millimetres, outward side counter-clockwise.
 *
 * <p>Immutable by contract: the arrays are shared, not copied, and nobody writes to them after
 * construction.
 *
 * @param positionsMm vertex positions {@code [vertex][x,y,z]}, flattened
 * @param normals unit vertex normals, same shape
 * @param triangles vertex indices {@code [triangle][3]}, flattened
 * @param provenance where the shape comes from at each vertex, as the ordinal of {@code
 *     sutura.evidence.Provenance}; empty where the whole mesh has one origin, told elsewhere
 */
public record TriangleMesh(
    float[] positionsMm, float[] normals, int[] triangles, byte[] provenance) {
  public TriangleMesh {
    if (positionsMm.length % 3 != 0 || normals.length != positionsMm.length) {
      throw new IllegalArgumentException(
          "positions " + positionsMm.length + " and normals " + normals.length + " do not match");
    }
    if (triangles.length % 3 != 0) {
      throw new IllegalArgumentException("index count " + triangles.length + " is not 3n");
    }
    if (provenance.length != 0 && 3 * provenance.length != positionsMm.length) {
      throw new IllegalArgumentException(
          provenance.length + " origins for " + positionsMm.length / 3 + " vertices");
    }
  }

  /** A mesh of one origin. */
  public TriangleMesh(float[] positionsMm, float[] normals, int[] triangles) {
    this(positionsMm, normals, triangles, new byte[0]);
  }

  /** The same surface with an origin for each vertex. */
  public TriangleMesh withProvenance(byte[] ofVertices) {
    return new TriangleMesh(positionsMm, normals, triangles, ofVertices);
  }

  public int vertexCount() {
    return positionsMm.length / 3;
  }

  public int triangleCount() {
    return triangles.length / 3;
  }

  /** Bounding box of all vertices, {@link Box#EMPTY} if there are none. */
  public Box box() {
    if (positionsMm.length == 0) {
      return Box.EMPTY;
    }
    float[] min = {positionsMm[0], positionsMm[1], positionsMm[2]};
    float[] max = min.clone();
    for (int i = 3; i < positionsMm.length; i += 3) {
      for (int axis = 0; axis < 3; axis++) {
        float value = positionsMm[i + axis];
        if (value < min[axis]) {
          min[axis] = value;
        } else if (value > max[axis]) {
          max[axis] = value;
        }
      }
    }
    return new Box(new Vector3d(min), new Vector3d(max));
  }

  /** Area of one triangle, mm2. */
  public double areaMm2(int triangle) {
    double[] n = new double[3];
    TriangleCross.put(positionsMm, triangles, 3 * triangle, n);
    return Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) / 2;
  }

  /**
   * Signed volume, mm3: positive for a closed mesh with outward orientation.
   *
   * <p>Sum of signed tetrahedra to the origin (divergence theorem), in double precision.
   */
  public double volumeMm3() {
    double six = 0;
    for (int t = 0; t < triangles.length; t += 3) {
      int a = 3 * triangles[t];
      int b = 3 * triangles[t + 1];
      int c = 3 * triangles[t + 2];
      double bx = positionsMm[b];
      double by = positionsMm[b + 1];
      double bz = positionsMm[b + 2];
      double cx = positionsMm[c];
      double cy = positionsMm[c + 1];
      double cz = positionsMm[c + 2];
      six +=
          positionsMm[a] * (by * cz - bz * cy)
              + positionsMm[a + 1] * (bz * cx - bx * cz)
              + positionsMm[a + 2] * (bx * cy - by * cx);
    }
    return six / 6;
  }
}
