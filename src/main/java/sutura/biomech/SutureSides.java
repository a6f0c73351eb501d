package sutura.biomech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/** Which bone lies on which side of a suture, element by element. */
final class SutureSides {
  private static final double REACH_MM = 6;

  private final VoxelModel model;
  private final VoxelGrid grid;
  private final int reach;

  SutureSides(VoxelModel model) {
    this.model = model;
    grid = model.grid();
    reach = (int) Math.round(REACH_MM / model.edgeMm());
  }

  /**
   * A place in the layer of a suture.
   *
   * @param normal unit normal from the first bone to the second
   * @param first region of the first bone that the suture joins
   * @param second region of the second
   */
  record Place(StructureId suture, Vector3d atMm, Vector3d normal, int first, int second) {}

  /** Places in the middle of every element of a suture that has both bones beside it. */
  List<Place> places(int region) {
    VoxelModel.Region suture = model.regionList().get(region);
    int first = model.region(suture.joins().get(0)).orElse(-1);
    int second = model.region(suture.joins().get(1)).orElse(-1);
    List<Place> places = new ArrayList<>();
    for (int e = 0; e < model.elementCount(); e++) {
      if (model.regions()[e] != region) {
        continue;
      }
      Vector3d normal = normal(e, first, second);
      if (normal.length() > 0) {
        int v = model.voxels()[e];
        Vector3d at = new Vector3d(grid.xMm(x(v)), grid.yMm(y(v)), grid.zMm(z(v)));
        places.add(new Place(suture.id(), at, normal.normalize(), first, second));
      }
    }
    return places;
  }

  private int x(int voxel) {
    return voxel % grid.nx();
  }

  private int y(int voxel) {
    return voxel / grid.nx() % grid.ny();
  }

  private int z(int voxel) {
    return voxel / (grid.nx() * grid.ny());
  }

  /** From the middle of the first bone round an element to that of the second; zero if unknown. */
  private Vector3d normal(int element, int first, int second) {
    int v = model.voxels()[element];
    Vector3d[] middles = {new Vector3d(), new Vector3d()};
    int[] counts = new int[2];
    for (int dz = -reach; dz <= reach; dz++) {
      for (int dy = -reach; dy <= reach; dy++) {
        for (int dx = -reach; dx <= reach; dx++) {
          int e = model.element(x(v) + dx, y(v) + dy, z(v) + dz);
          int region = e < 0 ? VoxelModel.NONE : model.regions()[e];
          int side = region < 0 ? -1 : region == first ? 0 : region == second ? 1 : -1;
          if (side >= 0) {
            middles[side].add(dx, dy, dz);
            counts[side]++;
          }
        }
      }
    }
    if (counts[0] == 0 || counts[1] == 0) {
      return new Vector3d();
    }
    return middles[1].div(counts[1]).sub(middles[0].div(counts[0]));
  }

  /** Nodes of a bone's elements within a distance of a point, ascending. */
  int[] nodes(int region, Vector3d aboutMm, double withinMm) {
    int steps = (int) Math.ceil(withinMm / model.edgeMm()) + 1;
    int i = (int) Math.round((aboutMm.x - grid.x0Mm()) / grid.spacingMm());
    int j = (int) Math.round((aboutMm.y - grid.y0Mm()) / grid.spacingMm());
    int k = (int) Math.round((aboutMm.z - grid.z0Mm()) / grid.spacingMm());
    TreeSet<Integer> nodes = new TreeSet<>();
    for (int z = k - steps; z <= k + steps; z++) {
      for (int y = j - steps; y <= j + steps; y++) {
        for (int x = i - steps; x <= i + steps; x++) {
          int e = model.element(x, y, z);
          if (e >= 0 && model.regions()[e] == region) {
            addNear(e, aboutMm, withinMm, nodes);
          }
        }
      }
    }
    return nodes.stream().mapToInt(Integer::intValue).toArray();
  }

  private void addNear(int element, Vector3d about, double within, TreeSet<Integer> nodes) {
    double[] p = model.nodesMm();
    for (int node : Arrays.copyOfRange(model.corners(), 8 * element, 8 * element + 8)) {
      if (about.distance(p[3 * node], p[3 * node + 1], p[3 * node + 2]) <= within) {
        nodes.add(node);
      }
    }
  }
}
