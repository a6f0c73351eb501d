package sutura.atlas.skull;

import java.util.List;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * Borders between bones of the base and orbit that no map shows: fronto-sphenoid, spheno-occipital
 * and, on the base, sphenotemporal.
 *
 * <p>Source: SKULL.md section 5; planes and a polyline set by hand; the fronto-sphenoid one strays
 * like a natural suture.
 */
final class BaseWalls {
  private static final double HALF_THICKNESS_MM = 0.6;

  /** How the border between frontal and sphenoid bone strays from its plane. */
  private static final DrawnSuture.Stray FRONTOSPHENOID = new DrawnSuture.Stray(0.8, 7, 41);

  private static final double SPHENOTEMPORAL_LOW_MM = -50;
  private static final double SPHENOTEMPORAL_HIGH_MM = -24;
  private static final int POINTS_A_SEGMENT = 120;

  private BaseWalls() {}

  /** Adds the borders to the walls. */
  static void add(VoxelGrid grid, boolean[] walls, List<double[]> sphenotemporalXyMm) {
    Voxels.forEach(
        grid, (v, x, y, z) -> walls[v] |= frontoSphenoid(x, y, z) || sphenoOccipital(x, y, z));
    for (int s = 0; s + 1 < sphenotemporalXyMm.size(); s++) {
      double[] a = sphenotemporalXyMm.get(s);
      double[] b = sphenotemporalXyMm.get(s + 1);
      for (int p = 0; p < POINTS_A_SEGMENT; p++) {
        double t = (double) p / (POINTS_A_SEGMENT - 1);
        double x = a[0] + (b[0] - a[0]) * t;
        double y = a[1] + (b[1] - a[1]) * t;
        column(grid, walls, x, y);
        column(grid, walls, -x, y);
      }
    }
  }

  private static boolean frontoSphenoid(double x, double y, double z) {
    boolean orbit = Math.abs(x) < 48 && Math.abs(x) > 9 && y > 22 && y < 56 && z > -16 && z < 9;
    double stray = FRONTOSPHENOID.atMm(x, z - y);
    return orbit && Math.abs(0.6 * (y - 38) + 0.8 * (z + 5) - 3 - stray) < HALF_THICKNESS_MM;
  }

  private static boolean sphenoOccipital(double x, double y, double z) {
    boolean clivus = Math.abs(x) < 15 && z < -24 && z > -48;
    return clivus && Math.abs(0.316 * (y + 1) + 0.948 * (z + 36)) < HALF_THICKNESS_MM;
  }

  private static void column(VoxelGrid grid, boolean[] walls, double xMm, double yMm) {
    int[] ij = Voxels.nearest(grid, xMm, yMm, 0);
    int low = (int) ((SPHENOTEMPORAL_LOW_MM - grid.z0Mm()) / grid.spacingMm());
    int high = (int) ((SPHENOTEMPORAL_HIGH_MM - grid.z0Mm()) / grid.spacingMm());
    for (int k = Math.max(low, 0); k < high; k++) {
      if (grid.contains(ij[0], ij[1], k)) {
        walls[grid.index(ij[0], ij[1], k)] = true;
      }
    }
  }
}
