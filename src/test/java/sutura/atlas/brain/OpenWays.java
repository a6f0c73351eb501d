package sutura.atlas.brain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Vector3dc;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.geometry.VoxelGrid;

/** Which apertures lead from the lateral ventricles to the subarachnoid space, one at a time. */
final class OpenWays {
  private static final double APERTURE_MM = 6;

  private OpenWays() {}

  static Set<String> of(HeadFields head, Brain brain) {
    Set<String> open = new TreeSet<>();
    for (String way : List.of("left", "right", "median", "none")) {
      if (isOpen(head.grid(), brain, way)) {
        open.add(way);
      }
    }
    return open;
  }

  private static boolean isOpen(VoxelGrid grid, Brain brain, String way) {
    boolean[] fluid = new boolean[grid.size()];
    int start = -1;
    for (int v = 0; v < fluid.length; v++) {
      boolean ventricle = BrainRegion.isVentricle(brain.regions()[v]);
      fluid[v] =
          ventricle
              || brain.space()[v] != 0 && (!touches(grid, brain, v) || at(grid, brain, v, way));
      start = brain.regions()[v] == BrainRegion.LATERAL_LEFT.label() ? v : start;
    }
    boolean[] reached = Components.containing(fluid, Extent.of(grid), start);
    long space = 0;
    for (int v = 0; v < fluid.length; v++) {
      space += reached[v] && brain.space()[v] != 0 ? 1 : 0;
    }
    return space > 10_000;
  }

  private static boolean touches(VoxelGrid grid, Brain brain, int v) {
    int[] steps = {1, grid.nx(), grid.nx() * grid.ny()};
    for (int step : steps) {
      if (BrainRegion.isVentricle(brain.regions()[v - step])
          || BrainRegion.isVentricle(brain.regions()[v + step])) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(VoxelGrid grid, Brain brain, int v, String way) {
    String line = way.equals("median") ? "median-aperture" : "lateral-aperture-" + way;
    double x = grid.xMm(v % grid.nx());
    double y = grid.yMm(v / grid.nx() % grid.ny());
    double z = grid.zMm(v / (grid.nx() * grid.ny()));
    List<Vector3dc> points = brain.linesMm().getOrDefault(line, List.of());
    return points.stream().anyMatch(p -> p.distance(x, y, z) < APERTURE_MM);
  }
}
