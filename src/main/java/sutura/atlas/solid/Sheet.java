package sutura.atlas.solid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/**
 * A bent plate with round edges through a net of points: rows of equally many points, joined by
 * Catmull-Rom curves along and across.
 *
 * <p>Its depth is exact for the triangles that the curved net is refined to. Source: Catmull E and
 * Rom R 1974, "A class of local interpolating splines"; nearest point of a triangle: Ericson C
 * 2005, "Real-Time Collision Detection", 5.1.5.
 */
public final class Sheet implements Solid {
  /** Pieces that each span is cut into unless told; and along the edge of a patch of the net. */
  private static final int PIECES = 4;

  /**
   * How far the foot of a point is lifted from its triangle towards the planes at the corners.
   * Source: Boubekeur T, Alexa M 2008, "Phong tessellation".
   */
  private static final double PHONG = 0.75;

  private final Vector3d[][] net;
  private final double[][] halfMm;

  /** Unit normals of the net if the plate is rounded between its points, else none. */
  private final Vector3d[][] normals;

  private final List<Patch> patches = new ArrayList<>();

  /**
   * A plate.
   *
   * @param rowsMm at least two rows of equally many points, at least two each, RAS mm
   * @param halfThicknessMm half thickness at each point of a row, the same in all rows
   */
  public Sheet(List<List<Vector3dc>> rowsMm, double... halfThicknessMm) {
    this(rowsMm, Collections.nCopies(rowsMm.size(), halfThicknessMm), PIECES);
  }

  /**
   * A plate of uneven thickness.
   *
   * @param rowsMm at least two rows of equally many points, at least two each, RAS mm
   * @param halfThicknessMm half thickness at each point
   * @param pieces pieces that each span between two points is cut into, a multiple of {@value
   *     #PIECES}; if more, the plate is rounded between the net's points too
   */
  public Sheet(List<List<Vector3dc>> rowsMm, List<double[]> halfThicknessMm, int pieces) {
    int columns = halfThicknessMm.get(0).length;
    if (rowsMm.size() < 2
        || columns < 2
        || rowsMm.size() != halfThicknessMm.size()
        || rowsMm.stream().anyMatch(r -> r.size() != columns)) {
      throw new IllegalArgumentException(rowsMm.size() + " rows, " + columns + " columns");
    }
    Vector3dc[][] refined = new Vector3dc[rowsMm.size()][];
    for (int r = 0; r < refined.length; r++) {
      refined[r] = curve(rowsMm.get(r).toArray(Vector3dc[]::new), pieces);
    }
    int across = (refined.length - 1) * pieces + 1;
    net = new Vector3d[across][refined[0].length];
    for (int c = 0; c < refined[0].length; c++) {
      Vector3dc[] column = new Vector3dc[refined.length];
      for (int r = 0; r < column.length; r++) {
        column[r] = refined[r][c];
      }
      Vector3dc[] fine = curve(column, pieces);
      for (int r = 0; r < across; r++) {
        net[r][c] = new Vector3d(fine[r]);
      }
    }
    halfMm = new double[across][net[0].length];
    for (int r = 0; r < across; r++) {
      for (int c = 0; c < halfMm[r].length; c++) {
        halfMm[r][c] = between(halfThicknessMm, (double) r / pieces, (double) c / pieces);
      }
    }
    normals = pieces > PIECES ? normals() : new Vector3d[0][];
    for (int r = 0; r + 1 < across; r += PIECES) {
      for (int c = 0; c + 1 < net[0].length; c += PIECES) {
        patches.add(patch(r, c));
      }
    }
  }

  private Vector3d[][] normals() {
    Vector3d[][] all = new Vector3d[net.length][net[0].length];
    for (int r = 0; r < net.length; r++) {
      for (int c = 0; c < net[r].length; c++) {
        Vector3d along = new Vector3d(net[Math.min(r + 1, net.length - 1)][c]);
        along.sub(net[Math.max(r - 1, 0)][c]);
        Vector3d across = new Vector3d(net[r][Math.min(c + 1, net[r].length - 1)]);
        across.sub(net[r][Math.max(c - 1, 0)]);
        all[r][c] = along.cross(across).normalize();
      }
    }
    return all;
  }

  private static double between(List<double[]> values, double row, double column) {
    int r = Math.min((int) row, values.size() - 2);
    int c = Math.min((int) column, values.get(0).length - 2);
    double[] a = values.get(r);
    double[] b = values.get(r + 1);
    double t = column - c;
    double first = a[c] + t * (a[c + 1] - a[c]);
    double second = b[c] + t * (b[c + 1] - b[c]);
    return first + (row - r) * (second - first);
  }

  private static Vector3dc[] curve(Vector3dc[] points, int pieces) {
    int spans = points.length - 1;
    Vector3dc[] fine = new Vector3dc[spans * pieces + 1];
    for (int s = 0; s < spans; s++) {
      Vector3dc b = points[s];
      Vector3dc c = points[s + 1];
      Vector3dc a = s > 0 ? points[s - 1] : b.mul(2, new Vector3d()).sub(c);
      Vector3dc d = s + 2 <= spans ? points[s + 2] : c.mul(2, new Vector3d()).sub(b);
      for (int i = 0; i <= pieces; i++) {
        fine[s * pieces + i] = between(a, b, c, d, (double) i / pieces);
      }
    }
    return fine;
  }

  private static Vector3d between(Vector3dc a, Vector3dc b, Vector3dc c, Vector3dc d, double t) {
    double t2 = t * t;
    double t3 = t2 * t;
    return a.mul(0.5 * (2 * t2 - t3 - t), new Vector3d())
        .fma(0.5 * (3 * t3 - 5 * t2 + 2), b)
        .fma(0.5 * (t + 4 * t2 - 3 * t3), c)
        .fma(0.5 * (t3 - t2), d);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    Vector3d p = new Vector3d(x, y, z);
    double depth = Double.NEGATIVE_INFINITY;
    for (Patch patch : patches) {
      depth = Math.max(depth, patch.leastMm(p));
    }
    for (Patch patch : patches) {
      if (patch.mostMm(p) > depth) {
        depth = Math.max(depth, depthMm(p, patch));
      }
    }
    return depth;
  }

  private double depthMm(Vector3d p, Patch patch) {
    double depth = Double.NEGATIVE_INFINITY;
    for (int r = patch.row; r < patch.row + PIECES; r++) {
      for (int c = patch.column; c < patch.column + PIECES; c++) {
        depth = Math.max(depth, depthMm(p, r, c, r + 1, c, r, c + 1));
        depth = Math.max(depth, depthMm(p, r + 1, c + 1, r, c + 1, r + 1, c));
      }
    }
    return depth;
  }

  /** The part of the net between four given points, in a ball. */
  private record Patch(
      int row, int column, Vector3d centreMm, double radiusMm, Vector3d inMm, double halfMm) {
    /** Some point of the patch is as deep. */
    double leastMm(Vector3d p) {
      return halfMm - p.distance(inMm);
    }

    /** No point of the patch is deeper. */
    double mostMm(Vector3d p) {
      return radiusMm - p.distance(centreMm);
    }
  }

  private Patch patch(int row, int column) {
    Vector3d centre = new Vector3d(net[row][column]).add(net[row + PIECES][column + PIECES]);
    centre.add(net[row + PIECES][column]).add(net[row][column + PIECES]).div(4);
    double radius = 0;
    for (int r = row; r <= row + PIECES; r++) {
      for (int c = column; c <= column + PIECES; c++) {
        radius = Math.max(radius, centre.distance(net[r][c]) + halfMm[r][c]);
      }
    }
    int r = row + PIECES / 2;
    int c = column + PIECES / 2;
    return new Patch(row, column, centre, radius, net[r][c], halfMm[r][c]);
  }

  /** Depth in the rounded triangle of three net points. */
  private double depthMm(Vector3d p, int r0, int c0, int r1, int c1, int r2, int c2) {
    double[] weights = nearest(p, net[r0][c0], net[r1][c1], net[r2][c2]);
    double half =
        weights[0] * halfMm[r0][c0] + weights[1] * halfMm[r1][c1] + weights[2] * halfMm[r2][c2];
    Vector3d foot =
        net[r0][c0]
            .mul(weights[0], new Vector3d())
            .fma(weights[1], net[r1][c1])
            .fma(weights[2], net[r2][c2]);
    if (normals.length > 0) {
      Vector3d flat = new Vector3d(foot);
      for (int i = 0; i < 3; i++) {
        int r = i == 0 ? r0 : i == 1 ? r1 : r2;
        int c = i == 0 ? c0 : i == 1 ? c1 : c2;
        Vector3d n = normals[r][c];
        double off = flat.sub(net[r][c], new Vector3d()).dot(n);
        foot.fma(-PHONG * weights[i] * off, n);
      }
    }
    return half - p.distance(foot);
  }

  /** Barycentric weights of the point of a triangle that is nearest to a point. */
  private static double[] nearest(Vector3d p, Vector3d a, Vector3d b, Vector3d c) {
    Vector3d ab = b.sub(a, new Vector3d());
    Vector3d ac = c.sub(a, new Vector3d());
    Vector3d ap = p.sub(a, new Vector3d());
    double bb = ab.dot(ab);
    double cc = ac.dot(ac);
    double bc = ab.dot(ac);
    double pb = ap.dot(ab);
    double pc = ap.dot(ac);
    double area = bb * cc - bc * bc;
    if (area > 1e-12) {
      double v = (cc * pb - bc * pc) / area;
      double w = (bb * pc - bc * pb) / area;
      if (v >= 0 && w >= 0 && v + w <= 1) {
        return new double[] {1 - v - w, v, w};
      }
    }
    double onB = clamp(pb / Math.max(bb, 1e-12));
    double onC = clamp(pc / Math.max(cc, 1e-12));
    Vector3d edge = c.sub(b, new Vector3d());
    double onEdge = clamp(p.sub(b, new Vector3d()).dot(edge) / Math.max(edge.dot(edge), 1e-12));
    double toB = ap.distance(ab.mul(onB, new Vector3d()));
    double toC = ap.distance(ac.mul(onC, new Vector3d()));
    double toEdge = p.distance(edge.mul(onEdge, new Vector3d()).add(b));
    if (toB <= toC && toB <= toEdge) {
      return new double[] {1 - onB, onB, 0};
    }
    return toC <= toEdge ? new double[] {1 - onC, 0, onC} : new double[] {0, 1 - onEdge, onEdge};
  }

  private static double clamp(double t) {
    return Math.max(0, Math.min(1, t));
  }

  @Override
  public Box boxMm() {
    double half = 0;
    for (double[] row : halfMm) {
      for (double h : row) {
        half = Math.max(half, h);
      }
    }
    Box box = Box.EMPTY;
    for (Vector3d[] row : net) {
      for (Vector3d p : row) {
        Vector3d r = new Vector3d(half);
        box = box.union(new Box(p.sub(r, new Vector3d()), p.add(r, new Vector3d())));
      }
    }
    return box;
  }
}
