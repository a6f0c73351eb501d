package sutura.atlas.meninges;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.geometry.IntList;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSampling;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.QuadricSimplifier;
import sutura.geometry.SurfaceNets;
import sutura.geometry.VertexNormals;
import sutura.geometry.VoxelGrid;

/**
 * A membrane that lines the cavity: the level surface of a field, open at the foramen magnum, given
 * a thickness by moving it half of it to either side and joining the two along the rim.
 */
final class LiningMesh {
  private static final int STRIDE = 2;
  private static final byte INSIDE = 1;
  private static final byte BELOW_MAGNUM = 2;
  private static final double LARGEST_ERROR_MM = 1;

  /** Takes the grid out of the surface; no vertex moves further than 0.3 mm. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(12, 0.5, -0.526, 0.3);

  /** A number at a voxel of the head's grid. */
  @FunctionalInterface
  interface Field {
    float at(int voxel);
  }

  private LiningMesh() {}

  /** The middle of a membrane where a field is zero, negative within, capped at the foramen. */
  static MaterialMesh middle(HeadFields head, Field field, int triangles) {
    MaterialMesh mesh = SurfaceNets.extract(new Space(head, field));
    SMOOTHING.apply(mesh);
    return QuadricSimplifier.simplify(mesh, triangles, LARGEST_ERROR_MM);
  }

  /** The closed membrane round its middle, without the cap. */
  static MaterialMesh thickened(MaterialMesh middle, double thicknessMm) {
    IntList open = new IntList();
    for (int f = 0; f < middle.triangleCount(); f++) {
      if (middle.inner()[f] == INSIDE && middle.outer()[f] == 0) {
        for (int c = 0; c < 3; c++) {
          open.add(middle.triangles()[3 * f + c]);
        }
      }
    }
    return thickened(middle.positionsMm(), open.toArray(), thicknessMm);
  }

  /** The closed body between the two sides of an open surface. */
  static MaterialMesh thickened(float[] positionsMm, int[] open, double thicknessMm) {
    int[] used = new int[positionsMm.length / 3];
    Arrays.fill(used, -1);
    int n = 0;
    for (int v : open) {
      if (used[v] < 0) {
        used[v] = n++;
      }
    }
    float[] normal = VertexNormals.of(positionsMm, open);
    float[] sides = new float[6 * n];
    for (int v = 0; v < used.length; v++) {
      for (int c = 0; c < 3 && used[v] >= 0; c++) {
        float half = (float) (thicknessMm / 2) * normal[3 * v + c];
        sides[3 * used[v] + c] = positionsMm[3 * v + c] + half;
        sides[3 * (n + used[v]) + c] = positionsMm[3 * v + c] - half;
      }
    }
    return body(sides, joined(open, used, n));
  }

  /** Triangles that bound one body, as a complex. */
  static MaterialMesh body(float[] positionsMm, int[] triangles) {
    byte[] inner = new byte[triangles.length / 3];
    Arrays.fill(inner, INSIDE);
    return new MaterialMesh(positionsMm, triangles, inner, new byte[inner.length]);
  }

  private static int[] joined(int[] open, int[] used, int n) {
    IntList triangles = new IntList();
    Set<Long> halfEdges = new HashSet<>();
    for (int t = 0; t < open.length; t += 3) {
      int a = used[open[t]];
      int b = used[open[t + 1]];
      int c = used[open[t + 2]];
      add(triangles, a, b, c);
      add(triangles, n + a, n + c, n + b);
      halfEdges.add(key(a, b));
      halfEdges.add(key(b, c));
      halfEdges.add(key(c, a));
    }
    for (int t = 0; t < open.length; t++) {
      int a = used[open[t]];
      int b = used[open[t % 3 == 2 ? t - 2 : t + 1]];
      if (!halfEdges.contains(key(b, a))) {
        add(triangles, b, a, n + a);
        add(triangles, b, n + a, n + b);
      }
    }
    return triangles.toArray();
  }

  private static long key(int a, int b) {
    return (long) a << 32 | b;
  }

  private static void add(IntList triangles, int a, int b, int c) {
    triangles.add(a);
    triangles.add(b);
    triangles.add(c);
  }

  /** The inside of the membrane, and what of it lies below the foramen magnum. */
  private static final class Space implements MaterialSampling {
    private final VoxelGrid grid;
    private final float[] field;
    private final float[] above;

    Space(HeadFields head, Field of) {
      VoxelGrid fine = head.grid();
      grid =
          new VoxelGrid(
              (fine.nx() + 1) / STRIDE,
              (fine.ny() + 1) / STRIDE,
              (fine.nz() + 1) / STRIDE,
              fine.x0Mm(),
              fine.y0Mm(),
              fine.z0Mm(),
              STRIDE * fine.spacingMm());
      field = new float[grid.size()];
      above = new float[grid.size()];
      for (int p = 0; p < field.length; p++) {
        int i = p % grid.nx();
        int j = p / grid.nx() % grid.ny();
        int k = p / (grid.nx() * grid.ny());
        int at = fine.index(STRIDE * i, STRIDE * j, STRIDE * k);
        above[p] = head.aboveMagnumMm()[at];
        boolean border = i == 0 || j == 0 || k == 0;
        boolean end = i == grid.nx() - 1 || j == grid.ny() - 1 || k == grid.nz() - 1;
        field[p] = border || end || above[p] < -4 ? 1 : of.at(at);
      }
      keepLargest();
    }

    private void keepLargest() {
      boolean[] inside = new boolean[field.length];
      for (int p = 0; p < field.length; p++) {
        inside[p] = field[p] < 0;
      }
      boolean[] largest = Components.largestOf(inside, Extent.of(grid));
      for (int p = 0; p < field.length; p++) {
        field[p] = inside[p] && !largest[p] ? 0.1f : field[p];
      }
    }

    @Override
    public VoxelGrid grid() {
      return grid;
    }

    @Override
    public int material(int index) {
      return field[index] >= 0 ? 0 : above[index] > 0 ? INSIDE : BELOW_MAGNUM;
    }

    @Override
    public float crossing(int p, int q) {
      boolean atMagnum = field[p] < 0 && field[q] < 0;
      float a = atMagnum ? above[p] : field[p];
      float b = atMagnum ? above[q] : field[q];
      return Math.max(0.05f, Math.min(0.95f, a / (a - b)));
    }
  }
}
