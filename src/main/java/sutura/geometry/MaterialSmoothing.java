package sutura.geometry;

/**
 * Low-pass filter for the borders between materials that keeps junction curves where the borders
 * meet.
 *
 * <p>Taubin's lambda|mu filter on the umbrella operator (Taubin G 1995, "A signal processing
 * approach to fair surface design", SIGGRAPH, 351-358). A vertex inside a border moves with all its
 * neighbours; one on a junction curve moves along the curve with its two neighbours there, and if the
 * curve lies on the outside, across with the outer surface, so that a seam leaves no groove. Stops
 * after a fixed number of passes; no vertex leaves its start further than a bound.
 *
 * @param passes pairs of a shrinking and a growing step
 * @param lambda shrinking factor
 * @param mu growing factor, negative, of larger magnitude
 * @param boundMm largest distance of a vertex from its start
 */
public record MaterialSmoothing(int passes, double lambda, double mu, double boundMm) {

  /** Smooths the positions of a mesh in place. */
  public void apply(MaterialMesh mesh) {
    new Filter(mesh, boundMm).run(passes, lambda, mu);
  }

  private static final class Filter {
    private static final byte INSIDE = 0;
    private static final byte CURVE = 1;
    private static final byte CORNER = 2;

    private final MaterialMesh mesh;
    private final float[] p;
    private final float[] start;
    private final float[] move;
    private final float[] normal;
    private final EdgeTable edges;
    private final byte[] kind;
    private final boolean[] outside;
    private final boolean[] junction;
    private final boolean[] outsideEdge;
    private final int[] surfaceDegree;
    private final int[] curveDegree;
    private final double boundMm;

    Filter(MaterialMesh mesh, double boundMm) {
      this.mesh = mesh;
      this.boundMm = boundMm;
      p = mesh.positionsMm();
      start = p.clone();
      move = new float[2 * p.length];
      normal = new float[p.length];
      edges = new EdgeTable(mesh);
      int n = mesh.vertexCount();
      kind = new byte[n];
      outside = new boolean[n];
      surfaceDegree = new int[n];
      curveDegree = new int[n];
      junction = new boolean[edges.size()];
      outsideEdge = new boolean[edges.size()];
      classify();
    }

    private void classify() {
      for (int e = 0; e < edges.size(); e++) {
        junction[e] = edges.isJunction(e);
        outsideEdge[e] = edges.isOnOutside(e);
        outside[edges.low(e)] |= outsideEdge[e];
        outside[edges.high(e)] |= outsideEdge[e];
        if (junction[e]) {
          curveDegree[edges.low(e)]++;
          curveDegree[edges.high(e)]++;
        }
      }
      for (int v = 0; v < kind.length; v++) {
        kind[v] = curveDegree[v] == 0 ? INSIDE : curveDegree[v] == 2 ? CURVE : CORNER;
      }
      for (int e = 0; e < edges.size(); e++) {
        surfaceDegree[edges.low(e)] += countsOnSurface(edges.low(e), e) ? 1 : 0;
        surfaceDegree[edges.high(e)] += countsOnSurface(edges.high(e), e) ? 1 : 0;
      }
    }

    /** Inside a border all edges pull; on a junction those of the outer surface, across it. */
    private boolean countsOnSurface(int v, int e) {
      return kind[v] == INSIDE || (outside[v] && outsideEdge[e]);
    }

    void run(int passes, double lambda, double mu) {
      for (int i = 0; i < passes; i++) {
        step((float) lambda);
        step((float) mu);
      }
    }

    private void step(float factor) {
      java.util.Arrays.fill(move, 0);
      outerNormals();
      for (int e = 0; e < edges.size(); e++) {
        pull(edges.low(e), edges.high(e), e);
        pull(edges.high(e), edges.low(e), e);
      }
      for (int v = 0; v < kind.length; v++) {
        displace(v, factor);
      }
    }

    private void pull(int v, int w, int e) {
      if (countsOnSurface(v, e)) {
        add(6 * v, v, w);
      }
      if (junction[e] && kind[v] == CURVE) {
        add(6 * v + 3, v, w);
      }
    }

    private void add(int at, int v, int w) {
      move[at] += p[3 * w] - p[3 * v];
      move[at + 1] += p[3 * w + 1] - p[3 * v + 1];
      move[at + 2] += p[3 * w + 2] - p[3 * v + 2];
    }

    private void displace(int v, float factor) {
      float s = surfaceDegree[v] == 0 ? 0 : factor / surfaceDegree[v];
      float x = move[6 * v] * s;
      float y = move[6 * v + 1] * s;
      float z = move[6 * v + 2] * s;
      if (kind[v] != INSIDE) {
        float c = kind[v] == CURVE ? factor / 2 : 0;
        float cx = move[6 * v + 3] * c;
        float cy = move[6 * v + 4] * c;
        float cz = move[6 * v + 5] * c;
        float nx = normal[3 * v];
        float ny = normal[3 * v + 1];
        float nz = normal[3 * v + 2];
        float across = nx * (x - cx) + ny * (y - cy) + nz * (z - cz);
        x = cx + nx * across;
        y = cy + ny * across;
        z = cz + nz * across;
      }
      moveWithinBound(v, x, y, z);
    }

    private void moveWithinBound(int v, float x, float y, float z) {
      float dx = p[3 * v] + x - start[3 * v];
      float dy = p[3 * v + 1] + y - start[3 * v + 1];
      float dz = p[3 * v + 2] + z - start[3 * v + 2];
      double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
      float keep = length > boundMm ? (float) (boundMm / length) : 1;
      p[3 * v] = start[3 * v] + dx * keep;
      p[3 * v + 1] = start[3 * v + 1] + dy * keep;
      p[3 * v + 2] = start[3 * v + 2] + dz * keep;
    }

    /** Unit normals of the outer surface at its junction vertices; zero elsewhere. */
    private void outerNormals() {
      java.util.Arrays.fill(normal, 0);
      int[] t = mesh.triangles();
      for (int i = 0; i < mesh.triangleCount(); i++) {
        int a = t[3 * i];
        int b = t[3 * i + 1];
        int c = t[3 * i + 2];
        boolean wanted = kind[a] != INSIDE || kind[b] != INSIDE || kind[c] != INSIDE;
        if (wanted && mesh.outer()[i] == 0) {
          addNormal(3 * a, 3 * b, 3 * c);
        }
      }
      for (int v = 0; v < kind.length; v++) {
        normalise(3 * v, kind[v] != INSIDE);
      }
    }

    private void addNormal(int a, int b, int c) {
      float ux = p[b] - p[a];
      float uy = p[b + 1] - p[a + 1];
      float uz = p[b + 2] - p[a + 2];
      float vx = p[c] - p[a];
      float vy = p[c + 1] - p[a + 1];
      float vz = p[c + 2] - p[a + 2];
      float nx = uy * vz - uz * vy;
      float ny = uz * vx - ux * vz;
      float nz = ux * vy - uy * vx;
      for (int at : new int[] {a, b, c}) {
        normal[at] += nx;
        normal[at + 1] += ny;
        normal[at + 2] += nz;
      }
    }

    private void normalise(int at, boolean wanted) {
      double length =
          Math.sqrt(
              normal[at] * normal[at]
                  + normal[at + 1] * normal[at + 1]
                  + normal[at + 2] * normal[at + 2]);
      float s = wanted && length > 0 ? (float) (1 / length) : 0;
      normal[at] *= s;
      normal[at + 1] *= s;
      normal[at + 2] *= s;
    }
  }
}
