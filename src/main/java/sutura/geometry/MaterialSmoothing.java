package sutura.geometry;

/**
 * Low-pass filter for the borders between materials that keeps junction curves where the borders
 * meet.
 *
 * <p>Taubin's lambda|mu filter on the umbrella operator (Taubin G 1995, "A signal processing
 * approach to fair surface design", SIGGRAPH, 351-358). A vertex inside a border moves with all its
 * neighbours; one on a junction curve moves along the curve with its two neighbours there, and if
 * the curve lies on the outside, across with the outer surface, so that a seam leaves no groove.
 * Stops after a fixed number of passes; no vertex leaves its start further than a bound. Then folds
 * of the outer surface are spread out, at most {@value #UNFOLDING_ROUNDS} rounds.
 *
 * @param passes pairs of a shrinking and a growing step
 * @param lambda shrinking factor
 * @param mu growing factor, negative, of larger magnitude
 * @param boundMm largest distance of a vertex from its start
 */
public record MaterialSmoothing(int passes, double lambda, double mu, double boundMm) {
  private static final int UNFOLDING_ROUNDS = 30;

  /** Neighbours that end nearer than this are taken back towards their start, mm. */
  private static final float LEAST_EDGE_MM = 0.02f;

  /** A triangle whose normal turns further than this from its vertices' normals is a fold. */
  private static final float FOLD_COSINE = 0.2f;

  /** How much of the filter's movement a place takes, 0..1. */
  @FunctionalInterface
  public interface Share {
    double at(double xMm, double yMm, double zMm);
  }

  /** Smooths the positions of a mesh in place. */
  public void apply(MaterialMesh mesh) {
    apply(mesh, (x, y, z) -> 1);
  }

  /** Smooths the positions of a mesh in place, in a part of space. */
  public void apply(MaterialMesh mesh, Share share) {
    Filter filter = new Filter(mesh, boundMm, share);
    filter.run(passes, lambda, mu);
    filter.unfold();
    filter.separate();
  }

  private static final class Filter {
    private static final byte INSIDE = 0;
    private static final byte JUNCTION = 1;

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

    /** How much of the movement each vertex takes. */
    private final float[] share;

    /** Edges with an end that moves. */
    private final int[] moving;

    Filter(MaterialMesh mesh, double boundMm, Share place) {
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
      share = new float[n];
      for (int v = 0; v < n; v++) {
        share[v] = (float) place.at(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
      }
      IntList list = new IntList(1 << 12);
      for (int e = 0; e < edges.size(); e++) {
        if (share[edges.low(e)] > 0 || share[edges.high(e)] > 0) {
          list.add(e);
        }
      }
      moving = list.toArray();
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
        kind[v] = curveDegree[v] == 0 ? INSIDE : JUNCTION;
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

    /** Moves the vertices of folded triangles to the middle of their neighbours. */
    void unfold() {
      for (int round = 0; round < UNFOLDING_ROUNDS; round++) {
        outerNormals(true);
        boolean[] folded = new boolean[kind.length];
        if (markFolded(folded) == 0) {
          return;
        }
        java.util.Arrays.fill(move, 0);
        for (int e : moving) {
          pull(edges.low(e), edges.high(e), e);
          pull(edges.high(e), edges.low(e), e);
        }
        for (int v = 0; v < kind.length; v++) {
          if (folded[v] && share[v] > 0) {
            displace(v, 0.5f, Double.POSITIVE_INFINITY);
          }
        }
      }
    }

    /** Takes vertices that fell together half-way back to where they started. */
    void separate() {
      boolean again = true;
      for (int round = 0; again && round < UNFOLDING_ROUNDS; round++) {
        again = false;
        for (int e = 0; e < edges.size(); e++) {
          int a = 3 * edges.low(e);
          int b = 3 * edges.high(e);
          float x = p[a] - p[b];
          float y = p[a + 1] - p[b + 1];
          float z = p[a + 2] - p[b + 2];
          if (x * x + y * y + z * z < LEAST_EDGE_MM * LEAST_EDGE_MM) {
            again = true;
            goBack(a);
            goBack(b);
          }
        }
      }
    }

    private void goBack(int at) {
      for (int i = at; i < at + 3; i++) {
        p[i] = (p[i] + start[i]) / 2;
      }
    }

    private int markFolded(boolean[] folded) {
      int count = 0;
      int[] t = mesh.triangles();
      float[] n = new float[3];
      for (int i = 0; i < mesh.triangleCount(); i++) {
        if (mesh.outer()[i] != 0) {
          continue;
        }
        cross(3 * t[3 * i], 3 * t[3 * i + 1], 3 * t[3 * i + 2], n);
        float length = (float) Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        boolean fold = false;
        for (int c = 0; c < 3; c++) {
          int at = 3 * t[3 * i + c];
          float along = n[0] * normal[at] + n[1] * normal[at + 1] + n[2] * normal[at + 2];
          fold |= along < FOLD_COSINE * length;
        }
        if (fold) {
          count++;
          folded[t[3 * i]] = true;
          folded[t[3 * i + 1]] = true;
          folded[t[3 * i + 2]] = true;
        }
      }
      return count;
    }

    private void step(float factor) {
      java.util.Arrays.fill(move, 0);
      outerNormals(false);
      for (int e : moving) {
        pull(edges.low(e), edges.high(e), e);
        pull(edges.high(e), edges.low(e), e);
      }
      for (int v = 0; v < kind.length; v++) {
        if (share[v] > 0) {
          displace(v, factor * share[v], boundMm);
        }
      }
    }

    private void pull(int v, int w, int e) {
      if (countsOnSurface(v, e)) {
        add(6 * v, v, w);
      }
      if (junction[e]) {
        add(6 * v + 3, v, w);
      }
    }

    private void add(int at, int v, int w) {
      move[at] += p[3 * w] - p[3 * v];
      move[at + 1] += p[3 * w + 1] - p[3 * v + 1];
      move[at + 2] += p[3 * w + 2] - p[3 * v + 2];
    }

    private void displace(int v, float factor, double bound) {
      float s = surfaceDegree[v] == 0 ? 0 : factor / surfaceDegree[v];
      float x = move[6 * v] * s;
      float y = move[6 * v + 1] * s;
      float z = move[6 * v + 2] * s;
      if (kind[v] != INSIDE) {
        float c = factor / curveDegree[v];
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
      moveWithin(bound, v, x, y, z);
    }

    private void moveWithin(double bound, int v, float x, float y, float z) {
      float dx = p[3 * v] + x - start[3 * v];
      float dy = p[3 * v + 1] + y - start[3 * v + 1];
      float dz = p[3 * v + 2] + z - start[3 * v + 2];
      double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
      float keep = length > bound ? (float) (bound / length) : 1;
      p[3 * v] = start[3 * v] + dx * keep;
      p[3 * v + 1] = start[3 * v + 1] + dy * keep;
      p[3 * v + 2] = start[3 * v + 2] + dz * keep;
    }

    /** Unit normals of the outer surface, at its junction vertices or everywhere. */
    private void outerNormals(boolean everywhere) {
      java.util.Arrays.fill(normal, 0);
      int[] t = mesh.triangles();
      for (int i = 0; i < mesh.triangleCount(); i++) {
        int a = t[3 * i];
        int b = t[3 * i + 1];
        int c = t[3 * i + 2];
        boolean wanted = everywhere || kind[a] != INSIDE || kind[b] != INSIDE || kind[c] != INSIDE;
        if (wanted && mesh.outer()[i] == 0) {
          addNormal(3 * a, 3 * b, 3 * c);
        }
      }
      for (int v = 0; v < kind.length; v++) {
        normalise(3 * v, everywhere || kind[v] != INSIDE);
      }
    }

    private void addNormal(int a, int b, int c) {
      float[] n = new float[3];
      cross(a, b, c, n);
      for (int at : new int[] {a, b, c}) {
        normal[at] += n[0];
        normal[at + 1] += n[1];
        normal[at + 2] += n[2];
      }
    }

    private void cross(int a, int b, int c, float[] n) {
      float ux = p[b] - p[a];
      float uy = p[b + 1] - p[a + 1];
      float uz = p[b + 2] - p[a + 2];
      float vx = p[c] - p[a];
      float vy = p[c + 1] - p[a + 1];
      float vz = p[c + 2] - p[a + 2];
      n[0] = uy * vz - uz * vy;
      n[1] = uz * vx - ux * vz;
      n[2] = ux * vy - uy * vx;
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
