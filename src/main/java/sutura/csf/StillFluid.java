package sutura.csf;

import java.util.ArrayList;
import java.util.List;
import sutura.anatomy.StructureId;

/**
 * Fluid that no flow passes: dead ends of the lattice, which are few and small; more would be a
 * region that hangs on the rest by one face.
 *
 * @param cells that no flow passes
 * @param volumeMl of them
 * @param largestMl the largest piece that hangs together
 * @param regions structures that are still as a whole
 */
public record StillFluid(int cells, double volumeMl, double largestMl, List<StructureId> regions) {
  /** Less than this part of all flow is rounding. */
  private static final double ROUNDING = 1e-13;

  private static final double MM3_PER_ML = 1000;

  public StillFluid {
    regions = List.copyOf(regions);
  }

  /** In a field of flow. */
  public static StillFluid of(FlowDomain domain, FlowField field) {
    boolean[] still = still(domain, field);
    int count = 0;
    double volumeMm3 = 0;
    boolean[] moved = new boolean[domain.regionIds().size()];
    for (int cell = 0; cell < still.length; cell++) {
      if (still[cell]) {
        count++;
        volumeMm3 += domain.volumeMm3(cell);
      } else {
        moved[domain.region(cell)] = true;
      }
    }
    List<StructureId> regions = new ArrayList<>();
    for (int region = 0; region < moved.length; region++) {
      if (!moved[region]) {
        regions.add(domain.regionIds().get(region));
      }
    }
    double largestMl = largestMm3(domain, still) / MM3_PER_ML;
    return new StillFluid(count, volumeMm3 / MM3_PER_ML, largestMl, regions);
  }

  private static boolean[] still(FlowDomain domain, FlowField field) {
    double[] passing = new double[domain.cells()];
    double through = 0;
    for (int cell = 0; cell < passing.length; cell++) {
      passing[cell] = Math.abs(field.inflowMm3PerS(cell));
      through += passing[cell] / 2;
    }
    for (int face = 0; face < domain.faces(); face++) {
      double flux = Math.abs(field.fluxMm3PerS(face));
      passing[domain.low(face)] += flux;
      passing[domain.high(face)] += flux;
    }
    boolean[] still = new boolean[passing.length];
    for (int cell = 0; cell < still.length; cell++) {
      still[cell] = passing[cell] <= ROUNDING * through;
    }
    return still;
  }

  private static double largestMm3(FlowDomain domain, boolean[] still) {
    boolean[] open = still.clone();
    int[] piece = new int[domain.cells()];
    double largest = 0;
    for (int cell = 0; cell < open.length; cell++) {
      if (!open[cell]) {
        continue;
      }
      int reached = 0;
      double volume = 0;
      piece[reached++] = cell;
      open[cell] = false;
      for (int at = 0; at < reached; at++) {
        volume += domain.volumeMm3(piece[at]);
        reached = spread(domain, piece[at], open, piece, reached);
      }
      largest = Math.max(largest, volume);
    }
    return largest;
  }

  private static int spread(FlowDomain domain, int cell, boolean[] open, int[] piece, int reached) {
    int end = reached;
    for (int side = 0; side < FlowDomain.SIDES; side++) {
      int other = domain.neighbour(cell, side);
      if (other != FlowDomain.WALL && open[other]) {
        open[other] = false;
        piece[end++] = other;
      }
    }
    return end;
  }
}
