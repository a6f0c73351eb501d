package sutura.geometry;

/**
 * Unit normals of a surface at its vertices: the mean of the triangles, weighted by their angle
 * there and their area, so that slivers count little.
 *
 * <p>Source: Thuermer G, Wuethrich C A 1998, "Computing vertex normals from polygonal facets", J.
 * Graphics Tools 3(1):43-46.
 */
public final class VertexNormals {
  private VertexNormals() {}

  /** Normals of a closed surface. */
  public static float[] of(float[] positionsMm, int[] triangles) {
    return fill(positionsMm, triangles, new float[positionsMm.length]);
  }

  /** The wanted normals, and the surface's own where the wanted one is zero. */
  static float[] fill(float[] positionsMm, int[] triangles, float[] wanted) {
    double[] sum = new double[positionsMm.length];
    for (int f = 0; f < triangles.length; f += 3) {
      addTriangle(positionsMm, triangles, f, sum);
    }
    float[] normals = wanted.clone();
    for (int i = 0; i < normals.length; i += 3) {
      if (normals[i] == 0 && normals[i + 1] == 0 && normals[i + 2] == 0) {
        put(sum, i, normals);
      }
    }
    return normals;
  }

  /**
   * Normals of the outer surface of all materials together, at its vertices; zero at the others. A
   * seam between two materials shades as if it were not there.
   */
  public static float[] ofOutside(MaterialMesh mesh) {
    double[] sum = new double[mesh.positionsMm().length];
    for (int f = 0; f < mesh.triangleCount(); f++) {
      if (mesh.outer()[f] == 0) {
        addTriangle(mesh.positionsMm(), mesh.triangles(), 3 * f, sum);
      }
    }
    float[] normals = new float[sum.length];
    for (int i = 0; i < normals.length; i += 3) {
      if (sum[i] != 0 || sum[i + 1] != 0 || sum[i + 2] != 0) {
        put(sum, i, normals);
      }
    }
    return normals;
  }

  private static void put(double[] sum, int i, float[] normals) {
    double length = Math.sqrt(sum[i] * sum[i] + sum[i + 1] * sum[i + 1] + sum[i + 2] * sum[i + 2]);
    boolean known = length > 1e-12;
    normals[i] = known ? (float) (sum[i] / length) : 0;
    normals[i + 1] = known ? (float) (sum[i + 1] / length) : 0;
    normals[i + 2] = known ? (float) (sum[i + 2] / length) : 1;
  }

  private static void addTriangle(float[] p, int[] t, int f, double[] sum) {
    double[][] e = new double[3][3];
    double[] length = new double[3];
    for (int c = 0; c < 3; c++) {
      int a = 3 * t[f + c];
      int b = 3 * t[f + (c + 1) % 3];
      for (int i = 0; i < 3; i++) {
        e[c][i] = p[b + i] - p[a + i];
        length[c] += e[c][i] * e[c][i];
      }
      length[c] = Math.sqrt(length[c]);
    }
    double[] n = {
      e[0][1] * e[1][2] - e[0][2] * e[1][1],
      e[0][2] * e[1][0] - e[0][0] * e[1][2],
      e[0][0] * e[1][1] - e[0][1] * e[1][0]
    };
    double area = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
    if (!(area > 0)) {
      return;
    }
    for (int c = 0; c < 3; c++) {
      double[] u = e[c];
      double[] v = e[(c + 2) % 3];
      double cosine = -(u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
      double angle = Math.atan2(area, cosine);
      for (int i = 0; i < 3; i++) {
        sum[3 * t[f + c] + i] += n[i] * angle;
      }
    }
  }
}
