package sutura.geometry;

/**
 * The borders between several materials as one triangle complex: materials that touch share their
 * vertices, so nothing gapes and nothing overlaps.
 *
 * <p>Mutable working state of the mesh stages; the arrays are shared.
 *
 * @param positionsMm vertex positions {@code [vertex][x,y,z]}, flattened, RAS mm
 * @param triangles vertex indices {@code [triangle][3]}, flattened; seen from {@code outer} they
 *     run counter-clockwise
 * @param inner material behind each triangle, never 0
 * @param outer material in front of each triangle; 0 is the outside
 */
public record MaterialMesh(float[] positionsMm, int[] triangles, byte[] inner, byte[] outer) {
  public MaterialMesh {
    if (triangles.length != 3 * inner.length || inner.length != outer.length) {
      throw new IllegalArgumentException(
          triangles.length + " indices for " + inner.length + ", " + outer.length + " triangles");
    }
  }

  public int vertexCount() {
    return positionsMm.length / 3;
  }

  public int triangleCount() {
    return inner.length;
  }

  /** The ordered pair of materials of a triangle as one number. */
  int pair(int triangle) {
    return (inner[triangle] & 0xFF) << 8 | (outer[triangle] & 0xFF);
  }
}
