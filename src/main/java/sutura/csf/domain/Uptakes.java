package sutura.csf.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sutura.csf.CellShares;
import sutura.csf.FlowDomain;
import sutura.csf.FlowRefused;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/** Finds where fluid leaves from the head: through granulations and cribriform plate. */
final class Uptakes {
  /** A granulation is fed by the nearest fluid that is at most so far from its surface, mm. */
  private static final double NEAR_GRANULATION_MM = 3;

  /** The olfactory filaments pass bone and dura of at most this height, mm. */
  private static final double ABOVE_PLATE_MM = 5;

  /** Each half of the plate is about 5 mm wide, with the crista galli between; constructed. */
  private static final double PLATE_HALF_WIDTH_MM = 6;

  /** What stands higher above the lowest of its row is beside the crista galli; constructed. */
  private static final double CRISTA_MM = 3;

  private final FlowDomain domain;
  private final Lattice lattice;
  private final VoxelGrid grid;

  Uptakes(FlowDomain domain, Lattice lattice) {
    this.domain = domain;
    this.lattice = lattice;
    grid = domain.grid();
  }

  /** Cells of the subarachnoid space nearest to the granulations, by the area of their surface. */
  CellShares granulations(TriangleMesh mesh) throws FlowRefused {
    SortedMap<Integer, Double> areas = new TreeMap<>();
    float[] p = mesh.positionsMm();
    int[] t = mesh.triangles();
    for (int triangle = 0; triangle < mesh.triangleCount(); triangle++) {
      double[] corner = new double[9];
      for (int i = 0; i < 9; i++) {
        corner[i] = p[3 * t[3 * triangle + i / 3] + i % 3];
      }
      int cell =
          nearest(
              (corner[0] + corner[3] + corner[6]) / 3,
              (corner[1] + corner[4] + corner[7]) / 3,
              (corner[2] + corner[5] + corner[8]) / 3);
      if (cell >= 0) {
        areas.merge(cell, area(corner), Double::sum);
      }
    }
    return shares(areas, "the arachnoid granulations");
  }

  private static double area(double[] c) {
    double ux = c[3] - c[0];
    double uy = c[4] - c[1];
    double uz = c[5] - c[2];
    double vx = c[6] - c[0];
    double vy = c[7] - c[1];
    double vz = c[8] - c[2];
    double x = uy * vz - uz * vy;
    double y = uz * vx - ux * vz;
    double z = ux * vy - uy * vx;
    return Math.sqrt(x * x + y * y + z * z) / 2;
  }

  private int nearest(double xMm, double yMm, double zMm) {
    double x = (xMm - grid.x0Mm()) / grid.spacingMm();
    double y = (yMm - grid.y0Mm()) / grid.spacingMm();
    double z = (zMm - grid.z0Mm()) / grid.spacingMm();
    double reach = NEAR_GRANULATION_MM / grid.spacingMm();
    double best = reach * reach;
    int found = -1;
    for (int k = (int) Math.ceil(z - reach); k <= z + reach; k++) {
      for (int j = (int) Math.ceil(y - reach); j <= y + reach; j++) {
        for (int i = (int) Math.ceil(x - reach); i <= x + reach; i++) {
          double d = (i - x) * (i - x) + (j - y) * (j - y) + (k - z) * (k - z);
          if (d < best && grid.contains(i, j, k) && isCranial(grid.index(i, j, k))) {
            best = d;
            found = grid.index(i, j, k);
          }
        }
      }
    }
    return found < 0 ? -1 : domain.cell(found);
  }

  private boolean isCranial(int voxel) {
    return lattice.isFluid(voxel) && lattice.space(voxel) == Space.CRANIAL;
  }

  /**
   * Lowest cells of the subarachnoid space above the middle of the ethmoid bone, where the plate
   * borders the cavity of the skull. Where the crista galli stands on it, cells beside count.
   */
  CellShares cribriformPlate(int ethmoid) throws FlowRefused {
    double middleMm = middleMm(ethmoid);
    SortedMap<Integer, Double> cells = new TreeMap<>();
    for (int j = 0; j < grid.ny(); j++) {
      SortedMap<Integer, Integer> heights = new TreeMap<>();
      for (int i = 0; i < grid.nx(); i++) {
        int above =
            Math.abs(grid.xMm(i) - middleMm) < PLATE_HALF_WIDTH_MM ? above(i, j, ethmoid) : -1;
        if (above >= 0) {
          heights.put(i, above);
        }
      }
      double most =
          heights.values().stream().mapToInt(Integer::intValue).min().orElse(0)
              + CRISTA_MM / grid.spacingMm();
      for (Map.Entry<Integer, Integer> at : heights.entrySet()) {
        if (at.getValue() <= most) {
          cells.put(domain.cell(grid.index(at.getKey(), j, at.getValue())), 1.0);
        }
      }
    }
    return shares(cells, "the cribriform plate of the ethmoid bone");
  }

  /** Mean x of a structure's voxels, mm. */
  private double middleMm(int code) {
    double sum = 0;
    long count = 0;
    for (int voxel = 0; code > 0 && voxel < grid.size(); voxel++) {
      if (lattice.code(voxel) == code) {
        sum += grid.xMm(voxel % grid.nx());
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /** Height index of the lowest fluid close above the bone of a column, or -1. */
  private int above(int i, int j, int code) {
    int top = top(i, j, code);
    int most = (int) Math.round(ABOVE_PLATE_MM / grid.spacingMm());
    for (int k = top + 1; top >= 0 && k <= Math.min(top + most, grid.nz() - 1); k++) {
      if (isCranial(grid.index(i, j, k))) {
        return k;
      }
    }
    return -1;
  }

  private int top(int i, int j, int code) {
    for (int k = grid.nz() - 1; k >= 0; k--) {
      if (lattice.code(grid.index(i, j, k)) == code) {
        return k;
      }
    }
    return -1;
  }

  private static CellShares shares(Map<Integer, Double> weights, String place) throws FlowRefused {
    int[] cells = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] parts = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
    return Contacts.shares(cells, parts, place);
  }
}
