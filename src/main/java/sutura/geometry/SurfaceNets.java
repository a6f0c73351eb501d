package sutura.geometry;

import java.util.Arrays;

/**
 * Borders between materials on a grid as a triangle complex, one vertex a mixed cell.
 *
 * <p>Every grid edge between unlike materials gives a quadrilateral of the four cells round it; a
 * cell's vertex is the mean of the border crossings on its twelve edges, so neighbours of any
 * number of materials share it. Source: Gibson S F F 1998, "Constrained elastic surface nets",
 * MICCAI, LNCS 1496:888-898; here the crossings come from continuous fields instead of from
 * relaxation. One sweep over the grid, O(points).
 */
public final class SurfaceNets {
  private final MaterialSampling field;
  private final VoxelGrid grid;
  private final IntList triangles = new IntList();
  private final ByteList inner = new ByteList();
  private final ByteList outer = new ByteList();
  private float[] positions = new float[1 << 16];
  private int vertices;
  private int[] below;
  private int[] here;

  private SurfaceNets(MaterialSampling field) {
    this.field = field;
    grid = field.grid();
    below = new int[grid.nx() * grid.ny()];
    here = new int[grid.nx() * grid.ny()];
  }

  /** The borders of all materials of a field. */
  public static MaterialMesh extract(MaterialSampling field) {
    SurfaceNets nets = new SurfaceNets(field);
    for (int k = 0; k + 1 < nets.grid.nz(); k++) {
      nets.placeVertices(k);
      nets.emitSlab(k);
      int[] swap = nets.below;
      nets.below = nets.here;
      nets.here = swap;
    }
    return new MaterialMesh(
        Arrays.copyOf(nets.positions, 3 * nets.vertices),
        nets.triangles.toArray(),
        nets.inner.toArray(),
        nets.outer.toArray());
  }

  private void placeVertices(int k) {
    Arrays.fill(here, -1);
    for (int j = 0; j + 1 < grid.ny(); j++) {
      for (int i = 0; i + 1 < grid.nx(); i++) {
        if (isMixed(grid.index(i, j, k))) {
          here[j * grid.nx() + i] = placeVertex(i, j, k);
        }
      }
    }
  }

  private boolean isMixed(int p) {
    int dy = grid.nx();
    int dz = grid.nx() * grid.ny();
    int m = field.material(p);
    return field.material(p + 1) != m
        || field.material(p + dy) != m
        || field.material(p + dy + 1) != m
        || field.material(p + dz) != m
        || field.material(p + dz + 1) != m
        || field.material(p + dz + dy) != m
        || field.material(p + dz + dy + 1) != m;
  }

  private int placeVertex(int i, int j, int k) {
    double x = 0;
    double y = 0;
    double z = 0;
    int n = 0;
    for (int e = 0; e < 12; e++) {
      int axis = e >> 2;
      int u = e & 1;
      int v = (e >> 1) & 1;
      int a = axis == 0 ? 0 : u;
      int b = axis == 1 ? 0 : axis == 0 ? u : v;
      int c = axis == 2 ? 0 : v;
      int p = grid.index(i + a, j + b, k + c);
      int q = p + step(axis);
      if (field.material(p) == field.material(q)) {
        continue;
      }
      float t = field.crossing(p, q);
      x += a + (axis == 0 ? t : 0);
      y += b + (axis == 1 ? t : 0);
      z += c + (axis == 2 ? t : 0);
      n++;
    }
    if (3 * vertices + 3 > positions.length) {
      positions = Arrays.copyOf(positions, 2 * positions.length);
    }
    positions[3 * vertices] = (float) (grid.xMm(i) + x / n * grid.spacingMm());
    positions[3 * vertices + 1] = (float) (grid.yMm(j) + y / n * grid.spacingMm());
    positions[3 * vertices + 2] = (float) (grid.zMm(k) + z / n * grid.spacingMm());
    return vertices++;
  }

  private int step(int axis) {
    return axis == 0 ? 1 : axis == 1 ? grid.nx() : grid.nx() * grid.ny();
  }

  private void emitSlab(int k) {
    int nx = grid.nx();
    for (int j = 0; j + 1 < grid.ny(); j++) {
      for (int i = 0; i + 1 < nx; i++) {
        int p = grid.index(i, j, k);
        int c = j * nx + i;
        if (i > 0 && j > 0) {
          emit(p, 2, here[c - nx - 1], here[c - nx], here[c], here[c - 1]);
        }
        if (j > 0 && k > 0) {
          emit(p, 0, below[c - nx], below[c], here[c], here[c - nx]);
        }
        if (i > 0 && k > 0) {
          emit(p, 1, below[c - 1], here[c - 1], here[c], below[c]);
        }
      }
    }
  }

  /**
   * Quadrilateral abcd round the edge from p along an axis, counter-clockwise seen from its end.
   */
  private void emit(int p, int axis, int a, int b, int c, int d) {
    int from = field.material(p);
    int to = field.material(p + step(axis));
    if (from == to) {
      return;
    }
    boolean forward = to == 0 || (from != 0 && from < to);
    if (forward) {
      emitQuad(a, b, c, d, from, to);
    } else {
      emitQuad(a, d, c, b, to, from);
    }
  }

  private void emitQuad(int a, int b, int c, int d, int behind, int front) {
    if (distance2(a, c) <= distance2(b, d)) {
      emitTriangle(a, b, c, behind, front);
      emitTriangle(a, c, d, behind, front);
    } else {
      emitTriangle(a, b, d, behind, front);
      emitTriangle(b, c, d, behind, front);
    }
  }

  private void emitTriangle(int a, int b, int c, int behind, int front) {
    triangles.add(a);
    triangles.add(b);
    triangles.add(c);
    inner.add((byte) behind);
    outer.add((byte) front);
  }

  private float distance2(int a, int b) {
    float x = positions[3 * a] - positions[3 * b];
    float y = positions[3 * a + 1] - positions[3 * b + 1];
    float z = positions[3 * a + 2] - positions[3 * b + 2];
    return x * x + y * y + z * z;
  }
}
