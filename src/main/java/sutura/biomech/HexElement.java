package sutura.biomech;

import java.util.Arrays;

/**
 * The stiffness of a cube of an isotropic elastic solid with eight nodes, with or without nine
 * incompatible modes that let it bend.
 *
 * <p>Sources: Wilson et al. 1973 (incompatible displacement models); Taylor, Beresford &amp; Wilson
 * 1976, doi:10.1002/nme.1620100602. The modes are condensed; on a cube they pass the patch test as
 * they are.
 */
public final class HexElement {
  private static final int NODES = 24;
  private static final int MODES = 9;
  private static final double GAUSS = 1 / Math.sqrt(3);

  private HexElement() {}

  /** 24 x 24 numbers of a cube of edge 1 and modulus 1; times modulus and edge for any other. */
  public static double[] unitStiffness(double poisson) {
    int size = NODES + MODES;
    double[] full = integrate(poisson);
    for (int m = size - 1; m >= NODES; m--) {
      condense(full, size, m);
    }
    double[] stiffness = new double[NODES * NODES];
    for (int r = 0; r < NODES; r++) {
      for (int c = 0; c < NODES; c++) {
        stiffness[r * NODES + c] = 0.5 * (full[r * size + c] + full[c * size + r]);
      }
    }
    return stiffness;
  }

  /** The same without incompatible modes: too stiff in bending. */
  public static double[] plainUnitStiffness(double poisson) {
    int size = NODES + MODES;
    double[] full = integrate(poisson);
    double[] stiffness = new double[NODES * NODES];
    for (int r = 0; r < NODES; r++) {
      System.arraycopy(full, r * size, stiffness, r * NODES, NODES);
    }
    return stiffness;
  }

  private static void condense(double[] full, int size, int mode) {
    double pivot = full[mode * size + mode];
    for (int r = 0; r < mode; r++) {
      double factor = full[r * size + mode] / pivot;
      for (int c = 0; c < mode; c++) {
        full[r * size + c] -= factor * full[mode * size + c];
      }
    }
  }

  private static double[] integrate(double poisson) {
    int size = NODES + MODES;
    double[] sum = new double[size * size];
    double[] elasticity = elasticity(poisson);
    for (int point = 0; point < 8; point++) {
      double[] strain =
          strain(
              (point & 1) == 0 ? -GAUSS : GAUSS,
              (point & 2) == 0 ? -GAUSS : GAUSS,
              (point & 4) == 0 ? -GAUSS : GAUSS);
      double[] stress = multiply(elasticity, strain, size);
      // The volume of each of eight points of a cube of edge 1.
      add(sum, strain, stress, size, 0.125);
    }
    return sum;
  }

  private static double[] multiply(double[] elasticity, double[] strain, int size) {
    double[] stress = new double[6 * size];
    for (int r = 0; r < 6; r++) {
      for (int k = 0; k < 6; k++) {
        double e = elasticity[6 * r + k];
        for (int c = 0; c < size; c++) {
          stress[r * size + c] += e * strain[k * size + c];
        }
      }
    }
    return stress;
  }

  private static void add(double[] sum, double[] strain, double[] stress, int size, double mm3) {
    for (int r = 0; r < size; r++) {
      for (int k = 0; k < 6; k++) {
        double factor = mm3 * strain[k * size + r];
        for (int c = 0; c < size; c++) {
          sum[r * size + c] += factor * stress[k * size + c];
        }
      }
    }
  }

  /** Hooke's law of modulus 1: xx, yy, zz, then engineering shears xy, yz, zx. */
  private static double[] elasticity(double poisson) {
    double[] d = new double[36];
    double lame = poisson / ((1 + poisson) * (1 - 2 * poisson));
    double shear = 0.5 / (1 + poisson);
    for (int i = 0; i < 3; i++) {
      Arrays.fill(d, 6 * i, 6 * i + 3, lame);
      d[7 * i] += 2 * shear;
      d[7 * (i + 3)] = shear;
    }
    return d;
  }

  /** 6 x 33 strains of the nodes' and modes' displacements at a point of [-1, 1]^3. */
  private static double[] strain(double x, double y, double z) {
    int size = NODES + MODES;
    double[] strain = new double[6 * size];
    for (int n = 0; n < 8; n++) {
      double a = 2 * VoxelModel.CORNERS[n][0] - 1;
      double b = 2 * VoxelModel.CORNERS[n][1] - 1;
      double c = 2 * VoxelModel.CORNERS[n][2] - 1;
      // d/dX = 2 d/dx on an edge of 1.
      gradient(
          strain,
          3 * n,
          0.25 * a * (1 + b * y) * (1 + c * z),
          0.25 * b * (1 + a * x) * (1 + c * z),
          0.25 * c * (1 + a * x) * (1 + b * y));
    }
    gradient(strain, NODES, -4 * x, 0, 0);
    gradient(strain, NODES + 3, 0, -4 * y, 0);
    gradient(strain, NODES + 6, 0, 0, -4 * z);
    return strain;
  }

  private static void gradient(double[] strain, int column, double dx, double dy, double dz) {
    int size = NODES + MODES;
    strain[column] = dx;
    strain[size + column + 1] = dy;
    strain[2 * size + column + 2] = dz;
    strain[3 * size + column] = dy;
    strain[3 * size + column + 1] = dx;
    strain[4 * size + column + 1] = dz;
    strain[4 * size + column + 2] = dy;
    strain[5 * size + column] = dz;
    strain[5 * size + column + 2] = dx;
  }
}
