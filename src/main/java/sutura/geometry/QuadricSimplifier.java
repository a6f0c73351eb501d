package sutura.geometry;

import java.util.Arrays;

/**
 * Makes a triangle complex of several materials coarser by edge collapses that keep its topology:
 * closed surfaces stay closed, junction curves stay where the same materials meet.
 *
 * <p>Order and placement: quadric error metrics (Garland and Heckbert 1997), with planes across the
 * junction curves. Topology: the link condition for complexes with non-manifold edges (Dey T K,
 * Edelsbrunner H, Guha S, Nekhayev D V 1999, Publ. Inst. Math. 66:23-45): the ends of an edge may
 * have no common neighbour but the third vertices of its triangles, a vertex leaves its curve
 * never, and corners stay. No triangle may turn by more than 75 degrees or degenerate. Stops at a
 * number of triangles, at an error, or when no edge can collapse; O(n log n).
 */
public final class QuadricSimplifier {
  private static final double LEAST_TURN_COSINE = 0.26;

  /** Twice the area over the squared longest edge below which a triangle counts as a sliver. */
  private static final double LEAST_SHAPE = 0.04;

  private final MaterialMesh mesh;
  private final double[] p;
  private final Points points;
  private final int[] t;
  private final boolean[] removed;
  private final VertexStars stars;
  private final byte[] kind;
  private final Quadric quadrics;
  private final int[] stamp;
  private final CollapseQueue queue = new CollapseQueue();
  private final JunctionNeighbours curves;
  private final int[] mark;
  private int marker;
  private final double[] target = new double[3];
  private int triangles;

  private QuadricSimplifier(MaterialMesh mesh) {
    this.mesh = mesh;
    t = mesh.triangles().clone();
    p = new double[mesh.positionsMm().length];
    for (int i = 0; i < p.length; i++) {
      p[i] = mesh.positionsMm()[i];
    }
    triangles = mesh.triangleCount();
    removed = new boolean[triangles];
    stars = new VertexStars(mesh);
    stamp = new int[mesh.vertexCount()];
    mark = new int[mesh.vertexCount()];
    points = new Points(p);
    EdgeTable edges = new EdgeTable(mesh);
    quadrics = BorderQuadrics.of(mesh, edges, points);
    kind = VertexKinds.of(mesh, edges);
    curves = new JunctionNeighbours(edges, mesh.vertexCount());
    for (int e = 0; e < edges.size(); e++) {
      enqueue(edges.low(e), edges.high(e));
    }
  }

  /**
   * A coarser mesh with no more than about so many triangles.
   *
   * @param largestErrorMm collapses whose root mean square distance would exceed this are not made
   */
  public static MaterialMesh simplify(
      MaterialMesh mesh, int targetTriangles, double largestErrorMm) {
    QuadricSimplifier s = new QuadricSimplifier(mesh);
    s.run(targetTriangles, largestErrorMm);
    return s.compact();
  }

  private void enqueue(int a, int b) {
    int keep = kind[b] > kind[a] ? b : a;
    int drop = keep == a ? b : a;
    if (!mayMove(drop, keep)) {
      return;
    }
    double cost = place(keep, drop);
    queue.add(cost, keep, drop, stamp[keep], stamp[drop]);
  }

  private boolean mayMove(int drop, int keep) {
    return switch (kind[drop]) {
      case VertexKinds.INSIDE -> true;
      case VertexKinds.CURVE -> curves.areLinked(drop, keep);
      default -> false;
    };
  }

  /** Chooses where the merged vertex goes, into {@link #target}, and says at which cost. */
  private double place(int keep, int drop) {
    if (kind[keep] != kind[drop]) {
      return tryAt(keep, drop, p[3 * keep], p[3 * keep + 1], p[3 * keep + 2]);
    }
    if (quadrics.minimise(keep, drop, target) && isNear(keep, drop)) {
      return quadrics.error(keep, drop, target[0], target[1], target[2]);
    }
    double best = Double.POSITIVE_INFINITY;
    double bestShare = 0;
    for (double share = 0; share <= 1; share += 0.5) {
      double e =
          quadrics.error(
              keep,
              drop,
              at(keep, drop, share, 0),
              at(keep, drop, share, 1),
              at(keep, drop, share, 2));
      if (e < best) {
        best = e;
        bestShare = share;
      }
    }
    return tryAt(
        keep,
        drop,
        at(keep, drop, bestShare, 0),
        at(keep, drop, bestShare, 1),
        at(keep, drop, bestShare, 2));
  }

  private double at(int a, int b, double share, int axis) {
    return p[3 * a + axis] * (1 - share) + p[3 * b + axis] * share;
  }

  private double tryAt(int keep, int drop, double x, double y, double z) {
    target[0] = x;
    target[1] = y;
    target[2] = z;
    return quadrics.error(keep, drop, x, y, z);
  }

  /** Whether the optimal point stays within an edge length of the edge's middle. */
  private boolean isNear(int a, int b) {
    double from = 0;
    double length = 0;
    for (int i = 0; i < 3; i++) {
      double d = target[i] - at(a, b, 0.5, i);
      double e = p[3 * a + i] - p[3 * b + i];
      from += d * d;
      length += e * e;
    }
    return from <= length;
  }

  private void run(int targetTriangles, double largestErrorMm) {
    while (triangles > targetTriangles && !queue.isEmpty()) {
      int slot = queue.poll();
      int keep = queue.from(slot);
      int drop = queue.to(slot);
      if (stamp[keep] != queue.stampFrom(slot) || stamp[drop] != queue.stampTo(slot)) {
        continue;
      }
      double cost = place(keep, drop);
      if (cost > largestErrorMm * largestErrorMm * area(keep, drop)) {
        continue;
      }
      if (linkAllows(keep, drop) && shapeAllows(keep, drop) && shapeAllows(drop, keep)) {
        collapse(keep, drop);
      }
    }
  }

  private double area(int keep, int drop) {
    double sum = 0;
    double[] n = new double[3];
    for (int v : new int[] {keep, drop}) {
      for (int f : stars.of(v)) {
        sum += points.normal(t[3 * f], t[3 * f + 1], t[3 * f + 2], n) / 2;
      }
    }
    return sum;
  }

  private boolean holds(int f, int v) {
    return t[3 * f] == v || t[3 * f + 1] == v || t[3 * f + 2] == v;
  }

  private boolean linkAllows(int keep, int drop) {
    int shared = 0;
    for (int f : stars.of(drop)) {
      shared += holds(f, keep) ? 1 : 0;
    }
    int around = ++marker;
    for (int f : stars.of(keep)) {
      for (int c = 0; c < 3; c++) {
        mark[t[3 * f + c]] = around;
      }
    }
    int common = 0;
    int counted = ++marker;
    for (int f : stars.of(drop)) {
      for (int c = 0; c < 3; c++) {
        int w = t[3 * f + c];
        if (w != keep && w != drop && mark[w] == around) {
          mark[w] = counted;
          common++;
        }
      }
    }
    return common == shared && !hasCommonLinkEdge(keep, drop) && curves.allow(keep, drop);
  }

  /** Whether some triangle of one end and some of the other have the same far edge. */
  private boolean hasCommonLinkEdge(int keep, int drop) {
    for (int f : stars.of(drop)) {
      if (holds(f, keep)) {
        continue;
      }
      for (int g : stars.of(keep)) {
        if (!holds(g, drop) && sameFarEdge(f, drop, g)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean sameFarEdge(int f, int apex, int g) {
    for (int c = 0; c < 3; c++) {
      int w = t[3 * f + c];
      if (w != apex && !holds(g, w)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the triangles of v without w keep their side and shape when v goes to the target. */
  private boolean shapeAllows(int v, int w) {
    double[] before = new double[3];
    for (int f : stars.of(v)) {
      if (holds(f, w)) {
        continue;
      }
      int c = t[3 * f] == v ? 0 : t[3 * f + 1] == v ? 1 : 2;
      int b1 = t[3 * f + (c + 1) % 3];
      int b2 = t[3 * f + (c + 2) % 3];
      double areaBefore = points.normal(v, b1, b2, before);
      if (!fits(b1, b2, before, areaBefore, v)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int b1, int b2, double[] before, double areaBefore, int v) {
    double ux = p[3 * b1] - target[0];
    double uy = p[3 * b1 + 1] - target[1];
    double uz = p[3 * b1 + 2] - target[2];
    double vx = p[3 * b2] - target[0];
    double vy = p[3 * b2 + 1] - target[1];
    double vz = p[3 * b2 + 2] - target[2];
    double x = uy * vz - uz * vy;
    double y = uz * vx - ux * vz;
    double z = ux * vy - uy * vx;
    double area = Math.sqrt(x * x + y * y + z * z);
    double far = points.distance2(b1, b2);
    double longest =
        Math.max(far, Math.max(ux * ux + uy * uy + uz * uz, vx * vx + vy * vy + vz * vz));
    if (!(area > 1e-7)) {
      return false;
    }
    double longestBefore =
        Math.max(far, Math.max(points.distance2(v, b1), points.distance2(v, b2)));
    if (area < LEAST_SHAPE * longest && area / longest <= areaBefore / longestBefore) {
      return false;
    }
    double turn = x * before[0] + y * before[1] + z * before[2];
    return areaBefore < 1e-9 || turn > LEAST_TURN_COSINE * area;
  }

  private void collapse(int keep, int drop) {
    System.arraycopy(target, 0, p, 3 * keep, 3);
    quadrics.merge(keep, drop);
    IntList star = new IntList(16);
    for (int f : stars.of(keep)) {
      if (holds(f, drop)) {
        removed[f] = true;
        triangles--;
        forget(f, keep, drop);
      } else {
        star.add(f);
      }
    }
    for (int f : stars.of(drop)) {
      if (!removed[f]) {
        replace(f, drop, keep);
        star.add(f);
      }
    }
    stars.set(keep, star.toArray());
    stars.set(drop, new int[0]);
    curves.collapse(keep, drop);
    stamp[keep]++;
    stamp[drop]++;
    enqueueAround(keep);
  }

  private void forget(int f, int keep, int drop) {
    for (int c = 0; c < 3; c++) {
      int w = t[3 * f + c];
      if (w != keep && w != drop) {
        int[] old = stars.of(w);
        int[] fewer = new int[old.length - 1];
        int n = 0;
        for (int g : old) {
          if (g != f) {
            fewer[n++] = g;
          }
        }
        stars.set(w, fewer);
      }
    }
  }

  private void replace(int f, int drop, int keep) {
    for (int c = 0; c < 3; c++) {
      if (t[3 * f + c] == drop) {
        t[3 * f + c] = keep;
      }
    }
  }

  private void enqueueAround(int v) {
    int round = ++marker;
    mark[v] = round;
    for (int f : stars.of(v)) {
      for (int c = 0; c < 3; c++) {
        int w = t[3 * f + c];
        if (mark[w] != round) {
          mark[w] = round;
          enqueue(v, w);
        }
      }
    }
  }

  private MaterialMesh compact() {
    int[] index = new int[mesh.vertexCount()];
    Arrays.fill(index, -1);
    int[] newTriangles = new int[3 * triangles];
    byte[] inner = new byte[triangles];
    byte[] outer = new byte[triangles];
    float[] positions = new float[p.length];
    int n = 0;
    int vertices = 0;
    for (int f = 0; f < removed.length; f++) {
      if (removed[f]) {
        continue;
      }
      inner[n] = mesh.inner()[f];
      outer[n] = mesh.outer()[f];
      for (int c = 0; c < 3; c++) {
        int v = t[3 * f + c];
        if (index[v] < 0) {
          positions[3 * vertices] = (float) p[3 * v];
          positions[3 * vertices + 1] = (float) p[3 * v + 1];
          positions[3 * vertices + 2] = (float) p[3 * v + 2];
          index[v] = vertices++;
        }
        newTriangles[3 * n + c] = index[v];
      }
      n++;
    }
    return new MaterialMesh(Arrays.copyOf(positions, 3 * vertices), newTriangles, inner, outer);
  }
}
