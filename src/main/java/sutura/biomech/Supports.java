package sutura.biomech;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/** Finds the nodes that a support holds, by landmarks of the skull. */
public final class Supports {
  /** Bone within this of the lowest part of a condyle is held, mm: as large as its joint face. */
  private static final double CONDYLE_REACH_MM = 9;

  /** The lowest part of a condyle: bone at most this above its lowest node, mm. */
  private static final double CONDYLE_DEPTH_MM = 2;

  /** A condyle lies within this of the median plane, and not nearer than this, mm. */
  private static final double CONDYLE_NEAR_MM = 8;

  private static final double CONDYLE_FAR_MM = 26;

  /** The occiput bulges by less than this within the pillow, mm. */
  private static final double PILLOW_DEPTH_MM = 30;

  /** Places in each direction at which an element's face is asked whether the pillow is there. */
  private static final int SAMPLES = 4;

  private static final StructureId OCCIPITAL = StructureId.of("occipital-bone");

  private Supports() {}

  /** The nodes of a model that a support holds, and how. */
  public static Held held(Support support, VoxelModel model, SkullLabels labels) {
    return switch (support) {
      case CONDYLES -> condyles(model, labels);
      case PILLOW -> pillow(model, labels);
    };
  }

  private static Held condyles(VoxelModel model, SkullLabels labels) {
    Vector3d basion = labels.landmarkMm("basion");
    Vector3d opisthion = labels.landmarkMm("opisthion");
    TreeSet<Integer> fixed = new TreeSet<>();
    TreeSet<Integer> bone = nodesOf(model, OCCIPITAL);
    for (int side = -1; side <= 1; side += 2) {
      Vector3d tip = condyleMm(model, bone, basion, opisthion, side);
      for (int node : bone) {
        if (place(model, node).distance(tip) <= CONDYLE_REACH_MM) {
          fixed.add(node);
        }
      }
    }
    return Held.fixed(fixed.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Middle of the lowest bone beside the anterior half of the foramen magnum. */
  private static Vector3d condyleMm(
      VoxelModel model, TreeSet<Integer> bone, Vector3d basion, Vector3d opisthion, int side) {
    double middle = (basion.x + opisthion.x) / 2;
    double back = (basion.y + opisthion.y) / 2;
    TreeSet<Integer> near = new TreeSet<>();
    double lowest = Double.POSITIVE_INFINITY;
    for (int node : bone) {
      Vector3d at = place(model, node);
      double lateral = side * (at.x - middle);
      if (lateral >= CONDYLE_NEAR_MM
          && lateral <= CONDYLE_FAR_MM
          && at.y >= back
          && at.y <= basion.y) {
        near.add(node);
        lowest = Math.min(lowest, at.z);
      }
    }
    if (near.isEmpty()) {
      throw new IllegalArgumentException("no condyle beside the foramen magnum");
    }
    Vector3d sum = new Vector3d();
    int count = 0;
    for (int node : near) {
      Vector3d at = place(model, node);
      if (at.z <= lowest + CONDYLE_DEPTH_MM) {
        sum.add(at);
        count++;
      }
    }
    return sum.div(count);
  }

  private static TreeSet<Integer> nodesOf(VoxelModel model, StructureId id) {
    int region = model.region(id).orElse(-1);
    TreeSet<Integer> nodes = new TreeSet<>();
    for (int c = 0; c < model.corners().length; c++) {
      if (model.regions()[c / 8] == region) {
        nodes.add(model.corners()[c]);
      }
    }
    return nodes;
  }

  private static Vector3d place(VoxelModel model, int node) {
    double[] p = model.nodesMm();
    return new Vector3d(p[3 * node], p[3 * node + 1], p[3 * node + 2]);
  }

  /** Springs on the back of the head round its hindmost point, seen from behind as a disc. */
  private static Held pillow(VoxelModel model, SkullLabels labels) {
    Vector3d hindmost = labels.landmarkMm("opisthocranion");
    double areaMm2 = Materials.builtIn().value("pillowArea");
    double radius = Math.sqrt(areaMm2 / Math.PI);
    VoxelGrid grid = model.grid();
    SortedMap<Integer, Double> shares = new TreeMap<>();
    double sum = 0;
    for (int k = 0; k < grid.nz(); k++) {
      for (int i = 0; i < grid.nx(); i++) {
        double part = part(grid.xMm(i) - hindmost.x, grid.zMm(k) - hindmost.z, grid, radius);
        int element = part > 0 ? hindmost(model, i, k) : -1;
        if (element < 0 || grid.yMm(row(model, element)) > hindmost.y + PILLOW_DEPTH_MM) {
          continue;
        }
        for (int corner : new int[] {0, 1, 4, 5}) {
          shares.merge(model.corners()[8 * element + corner], part / 4, Double::sum);
        }
        sum += part;
      }
    }
    return springs(shares, areaMm2 / sum);
  }

  private static int row(VoxelModel model, int element) {
    return model.voxels()[element] / model.grid().nx() % model.grid().ny();
  }

  private static int hindmost(VoxelModel model, int i, int k) {
    for (int j = 0; j < model.grid().ny(); j++) {
      int element = model.element(i, j, k);
      if (element >= 0) {
        return element;
      }
    }
    return -1;
  }

  private static double part(double x, double z, VoxelGrid grid, double radius) {
    int inside = 0;
    for (int s = 0; s < SAMPLES * SAMPLES; s++) {
      double dx = x + offset(s % SAMPLES) * grid.spacingMm();
      double dz = z + offset(s / SAMPLES) * grid.spacingMm();
      inside += dx * dx + dz * dz <= radius * radius ? 1 : 0;
    }
    return (double) inside / (SAMPLES * SAMPLES);
  }

  private static double offset(int sample) {
    return (sample + 0.5) / SAMPLES - 0.5;
  }

  private static Held springs(SortedMap<Integer, Double> shares, double mm2OfShare) {
    double normal = Materials.builtIn().value("pillowNormal");
    double tangential = Materials.builtIn().value("pillowTangential");
    int[] nodes = shares.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] springs = new double[3 * nodes.length];
    for (int s = 0; s < nodes.length; s++) {
      double mm2 = shares.getOrDefault(nodes[s], 0.0) * mm2OfShare;
      springs[3 * s] = tangential * mm2;
      springs[3 * s + 1] = normal * mm2;
      springs[3 * s + 2] = tangential * mm2;
    }
    return new Held(new int[0], nodes, springs);
  }
}
