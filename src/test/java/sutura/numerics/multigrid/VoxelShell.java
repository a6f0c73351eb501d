package sutura.numerics.multigrid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sutura.numerics.BlockMatrix;

/**
 * A hollow ball of voxels cut into four by two soft layers, one voxel thick: a head with sutures.
 */
final class VoxelShell {
  private static final double POISSON = 0.22;
  private static final int[][] CORNERS = {
    {0, 0, 0}, {1, 0, 0}, {1, 1, 0}, {0, 1, 0}, {0, 0, 1}, {1, 0, 1}, {1, 1, 1}, {0, 1, 1}
  };

  final double[] points;
  final int[] corners;
  private final boolean[] soft;
  private final double edge;

  VoxelShell(double radius, double thickness, double edge) {
    this.edge = edge;
    int half = (int) Math.ceil(radius / edge) + 1;
    int side = 2 * half + 1;
    int[] nodes = new int[side * side * side];
    Arrays.fill(nodes, -1);
    List<int[]> elements = new ArrayList<>();
    for (int k = -half; k < half; k++) {
      for (int j = -half; j < half; j++) {
        for (int i = -half; i < half; i++) {
          double r = edge * Math.sqrt(sq(i + 0.5) + sq(j + 0.5) + sq(k + 0.5));
          if (r <= radius && r >= radius - thickness) {
            elements.add(new int[] {i, j, k});
          }
        }
      }
    }
    corners = new int[8 * elements.size()];
    soft = new boolean[elements.size()];
    List<Double> places = new ArrayList<>();
    for (int e = 0; e < elements.size(); e++) {
      int[] at = elements.get(e);
      soft[e] = at[0] == 0 || at[1] == 2;
      for (int c = 0; c < 8; c++) {
        int x = at[0] + CORNERS[c][0];
        int y = at[1] + CORNERS[c][1];
        int z = at[2] + CORNERS[c][2];
        int grid = ((z + half) * side + y + half) * side + x + half;
        if (nodes[grid] < 0) {
          nodes[grid] = places.size() / 3;
          places.addAll(List.of(x * edge, y * edge, z * edge));
        }
        corners[8 * e + c] = nodes[grid];
      }
    }
    points = places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double sq(double x) {
    return x * x;
  }

  int nodes() {
    return points.length / 3;
  }

  /** Held below, or on soft springs there. */
  BlockMatrix stiffness(double softMPa, boolean springs) {
    BlockMatrix matrix = BlockMatrix.ofElements(nodes(), corners, 8);
    double[] unit = unitStiffness();
    for (int e = 0; e < soft.length; e++) {
      matrix.addElement(corners, 8 * e, 8, unit, edge * (soft[e] ? softMPa : 8000));
    }
    double lowest = Arrays.stream(points).min().orElseThrow();
    List<Integer> held = new ArrayList<>();
    for (int n = 0; n < nodes(); n++) {
      if (points[3 * n + 2] < lowest + 1.5 * edge) {
        held.add(n);
      }
    }
    if (springs) {
      double k = 2.0 / held.size();
      held.forEach(n -> matrix.addBlock(n, n, k, 0, 0, 0, k, 0, 0, 0, k));
    } else {
      matrix.fix(held.stream().mapToInt(Integer::intValue).toArray());
    }
    return matrix;
  }

  /** One newton on the nodes within some distance of the surface in a direction. */
  double[] press(double x, double y, double z, double reach) {
    double length = Math.sqrt(x * x + y * y + z * z);
    double[] along = {x / length, y / length, z / length};
    int best = 0;
    for (int n = 0; n < nodes(); n++) {
      best = lateral(n, along) < lateral(best, along) ? n : best;
    }
    double[] forces = new double[points.length];
    int count = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int n = 0; n < nodes(); n++) {
        double d2 = 0;
        for (int a = 0; a < 3; a++) {
          d2 += sq(points[3 * n + a] - points[3 * best + a]);
        }
        if (d2 <= reach * reach) {
          count += pass == 0 ? 1 : 0;
          for (int a = 0; pass == 1 && a < 3; a++) {
            forces[3 * n + a] = -along[a] / count;
          }
        }
      }
    }
    return forces;
  }

  /** How far from the surface point in a direction. */
  private double lateral(int n, double[] along) {
    double dot = 0;
    double length2 = 0;
    for (int a = 0; a < 3; a++) {
      dot += points[3 * n + a] * along[a];
      length2 += sq(points[3 * n + a]);
    }
    return 3 * Math.sqrt(Math.max(0, length2 - dot * dot)) - dot;
  }

  /** A plain trilinear cube of edge and modulus 1, eight Gauss points. */
  static double[] unitStiffness() {
    double[] stiffness = new double[576];
    double lame = POISSON / ((1 + POISSON) * (1 - 2 * POISSON));
    double shear = 0.5 / (1 + POISSON);
    double g = 0.5 / Math.sqrt(3);
    for (int p = 0; p < 8; p++) {
      double[][] slope = slopes(at(p, 0, g), at(p, 1, g), at(p, 2, g));
      for (int i = 0; i < 8; i++) {
        for (int j = 0; j < 8; j++) {
          double dot = 0;
          for (int a = 0; a < 3; a++) {
            dot += slope[i][a] * slope[j][a];
          }
          for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
              stiffness[24 * (3 * i + a) + 3 * j + b] +=
                  0.125
                      * (lame * slope[i][a] * slope[j][b]
                          + shear * slope[i][b] * slope[j][a]
                          + (a == b ? shear * dot : 0));
            }
          }
        }
      }
    }
    return stiffness;
  }

  private static double at(int point, int axis, double g) {
    return 0.5 + (CORNERS[point][axis] == 0 ? -g : g);
  }

  private static double[][] slopes(double x, double y, double z) {
    double[][] slopes = new double[8][3];
    double[] p = {x, y, z};
    for (int n = 0; n < 8; n++) {
      for (int a = 0; a < 3; a++) {
        double value = CORNERS[n][a] == 0 ? -1 : 1;
        for (int b = 0; b < 3; b++) {
          if (b != a) {
            value *= CORNERS[n][b] == 0 ? 1 - p[b] : p[b];
          }
        }
        slopes[n][a] = value;
      }
    }
    return slopes;
  }
}
