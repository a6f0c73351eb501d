package sutura.biomech;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.geometry.VoxelGrid;

/**
 * The wall of the cranial cavity under pressure.
 *
 * <p>The pressure acts on every face of the cavity. Over openings it acts on the dura, which hands
 * it on to the bone nearby: so all forces together are zero, as they are inside a closed bag.
 */
final class InnerWall {
  private final VoxelModel model;
  private final double[] forcesN;
  private final double newton;
  private final Vector3d middle = new Vector3d();
  private final Map<Long, Integer> wallNodes = new TreeMap<>();
  private long faces;

  private InnerWall(VoxelModel model, double pascal) {
    this.model = model;
    forcesN = new double[3 * model.nodeCount()];
    // Pa are 1e-6 N/mm2.
    newton = pascal * 1e-6 * model.edgeMm() * model.edgeMm();
  }

  /** Forces of a pressure on the nodes of the wall. */
  static LoadCase load(VoxelModel model, double pascal) {
    return new InnerWall(model, pascal).load();
  }

  private LoadCase load() {
    BitSet cavity = model.cavity();
    VoxelGrid grid = model.grid();
    Vector3d place = new Vector3d();
    for (int v = cavity.nextSetBit(0); v >= 0; v = cavity.nextSetBit(v + 1)) {
      place(v, place);
      middle.add(place);
      for (int side = 0; side < 6; side++) {
        int next = LargestPart.neighbour(grid, v, side);
        if (next >= 0 && !cavity.get(next)) {
          push(next, v, side);
        }
      }
    }
    if (faces == 0) {
      throw new IllegalArgumentException("the model has no cavity to put under pressure");
    }
    middle.div(cavity.cardinality());
    return new LoadCase(middle, new Vector3d(0, 0, 1), forcesN, faces * newton);
  }

  private void place(int voxel, Vector3d place) {
    VoxelGrid grid = model.grid();
    place.set(
        grid.xMm(voxel % grid.nx()),
        grid.yMm(voxel / grid.nx() % grid.ny()),
        grid.zMm(voxel / (grid.nx() * grid.ny())));
  }

  /** A face between the cavity and what lies beyond it, in the direction of a side. */
  private void push(int beyond, int cavityVoxel, int side) {
    VoxelGrid grid = model.grid();
    double force = (side & 1) == 0 ? -newton : newton;
    int axis = side / 2;
    faces++;
    int element =
        model.element(
            beyond % grid.nx(), beyond / grid.nx() % grid.ny(), beyond / (grid.nx() * grid.ny()));
    if (element >= 0) {
      // The element's face that looks back is that of the opposite side.
      for (int corner : SkullSurface.FACES[side ^ 1]) {
        forcesN[3 * model.corners()[8 * element + corner] + axis] += force / 4;
      }
    } else {
      forcesN[3 * nearestNode(cavityVoxel) + axis] += force;
    }
  }

  /** The node nearest to a voxel; openings are few, so all are looked through. */
  private int nearestNode(int voxel) {
    return wallNodes.computeIfAbsent((long) voxel, key -> search(voxel));
  }

  private int search(int voxel) {
    Vector3d at = new Vector3d();
    place(voxel, at);
    double[] p = model.nodesMm();
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int node = 0; node < model.nodeCount(); node++) {
      double distance = at.distanceSquared(p[3 * node], p[3 * node + 1], p[3 * node + 2]);
      if (distance < least) {
        least = distance;
        best = node;
      }
    }
    return best;
  }
}
